/** Telegram as its clients look. */
export const telegramStyle = `
.tg-app { display: grid; grid-template-columns: minmax(200px, 38%) 1fr; height: 100%; color: var(--tg-text); }
.tg-list { background: var(--tg-list); border-right: 1px solid var(--tg-line); overflow-y: auto; padding: 6px; }
.tg-entry { display: flex; align-items: center; gap: 9px; width: 100%; padding: 8px; border-radius: 9px; text-align: left; }
.tg-entry:hover { background: color-mix(in srgb, var(--tg-text) 7%, transparent); }
.tg-entry .avatar { --size: 40px; }
.tg-entry-text { flex: 1; min-width: 0; }
.tg-entry-top { display: flex; gap: 6px; align-items: center; justify-content: space-between; }
.tg-entry b { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 14px; font-weight: 600; }
.entry-time { color: var(--tg-meta); font-size: 11.5px; flex: none; }
.entry-last { color: var(--tg-meta); font-size: 13px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-height: 1.4em; }
.tg-entry .unread { background: var(--tg-accent); color: var(--tg-accent-text); }
.tg-entry[aria-current] { background: var(--tg-chosen); color: var(--tg-chosen-text); }
.tg-entry[aria-current] .entry-time, .tg-entry[aria-current] .entry-last { color: inherit; }

.tg-chat { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--tg-chat); }
.tg-head { display: flex; align-items: center; gap: 10px; padding: 7px 14px; background: var(--tg-head); border-bottom: 1px solid var(--tg-line); }
.tg-head h3 { font-size: 15px; line-height: 1.25; }
.tg-head p { font-size: 12.5px; color: var(--tg-meta); line-height: 1.25; }
.tg-head > div { flex: 1; min-width: 0; } .tg-head :is(h3, p) { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tg-bot-here { flex: none; padding: 5px 11px; border-radius: 15px; border: 1px solid var(--tg-line); color: var(--tg-link); font-size: 13px; font-weight: 600; }
.tg-scroll .messages { display: flex; flex-direction: column; gap: 6px; padding: 12px 14px; min-height: 100%; justify-content: flex-end; }
.tg-row { display: flex; flex-direction: column; align-items: flex-start; width: fit-content; max-width: min(calc(100% - 44px), 460px); border-radius: 14px; }
.tg-row.is-own { align-self: flex-end; align-items: flex-end; }
.tg-bubble { position: relative; min-width: 84px; max-width: 100%; padding: 6px 10px 5px; border-radius: 14px 14px 14px 5px; background: var(--tg-in); box-shadow: var(--tg-shadow); font-size: 14.5px; line-height: 1.38; overflow: hidden; }
.tg-row.is-own .tg-bubble { background: var(--tg-out); border-radius: 14px 14px 5px 14px; }
.tg-row:has(.tg-keyboard) .tg-bubble { border-radius: 14px 14px 5px 5px; width: 100%; }
.tg-entry .icon { width: 1em; height: 1em; margin-right: 4px; vertical-align: -.1em; }
.tg-sender { font-weight: 600; font-size: 13.5px; color: var(--tg-link); }
.tg-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.tg-text a, .tg-link, .tg-command { color: var(--tg-link); text-decoration: none; }
.tg-text a { text-decoration: underline; text-decoration-color: color-mix(in srgb, currentColor 45%, transparent); text-underline-offset: 2px; }
.tg-text code { font-family: var(--mono); font-size: .92em; }
.tg-text pre { font-family: var(--mono); font-size: .9em; padding: 6px 8px; border-radius: 6px; background: color-mix(in srgb, var(--tg-text) 8%, transparent); overflow-x: auto; }
.tg-spoiler { background: var(--tg-meta); color: transparent; border-radius: 3px; }
.tg-spoiler:hover { background: none; color: inherit; }
.tg-bubble blockquote { position: relative; margin: 2px 0; padding: 4px 10px; border-left: 3px solid var(--tg-link); border-radius: 4px; background: var(--tg-quote); }
.is-own .tg-bubble blockquote { background: var(--tg-quote-out); }
.tg-expandable[data-folded="true"] .tg-fold { max-height: 4.2em; overflow: hidden; mask-image: linear-gradient(#000 60%, transparent); }
.tg-unfold { color: var(--tg-link); font-weight: 600; font-size: 13px; padding: 2px 0; }
.tg-hold { position: relative; max-width: 100%; }
.tg-row:has(.tg-keyboard) .tg-hold { width: 100%; }
.tg-tools { position: absolute; left: calc(100% + 6px); bottom: 0; display: flex; flex-direction: column; gap: 2px; opacity: 0; transition: opacity .12s; }
.is-own .tg-tools { left: auto; right: calc(100% + 6px); }
.tg-row:hover .tg-tools, .tg-row:focus-within .tg-tools { opacity: 1; z-index: 1; }
.tg-tools button { display: grid; place-items: center; width: 30px; height: 30px; border-radius: 50%; background: var(--tg-service); color: #fff; font-size: 14px; }
@media (hover: none) {
  .tg-tools, .is-own .tg-tools { left: 6px; right: auto; bottom: 1px; flex-direction: row; opacity: 1; }
  .tg-tools button { width: 26px; height: 24px; background: none; color: var(--tg-meta); }
  .is-own .tg-tools button { color: var(--tg-meta-out); }
  .tg-hold .tg-bubble { min-width: 150px; } .tg-hold .tg-views { margin-left: 84px; margin-right: auto; }
}
.tg-app[data-entry="read-only"] [data-do="tg-answer"], .tg-app:is([data-entry="start"], [data-entry="unblock"]) .tg-tools { display: none; }
.tg-reactions { display: flex; flex-wrap: wrap; gap: 4px; margin: 4px 0 2px; }
.tg-reactions button { padding: 1px 9px; min-height: 24px; border-radius: 12px; background: var(--tg-quote); color: var(--tg-link); font-size: 13px; font-weight: 600; } .is-own .tg-reactions button { background: var(--tg-quote-out); color: var(--tg-text); }
.tg-reactions [aria-pressed="true"], .is-own .tg-reactions [aria-pressed="true"] { background: var(--tg-accent); color: var(--tg-accent-text); }
.tg-palette { display: flex; flex-wrap: wrap; gap: 6px; } .tg-palette button { width: 44px; height: 44px; border-radius: 50%; font-size: 24px; } .tg-palette button:hover { background: var(--calm-soft); }
.tg-topic { font-size: 12.5px; font-weight: 600; color: var(--tg-meta); }
.tg-forwarded { font-size: 13px; color: var(--tg-link); }
.answering { flex: 1 0 100%; display: grid; grid-template-columns: 1fr auto; font-size: 13.5px; line-height: 1.35; }
.answering > b { color: var(--tg-link); } .answering > span { grid-row: 2; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.answering > button { grid-column: 2; grid-row: 1 / 3; width: 34px; height: 34px; }
.answering > :is(b, span) { border-left: 3px solid var(--tg-link); padding-left: 9px; min-width: 0; }
.tg-pinned { display: flex; align-items: center; gap: 10px; width: 100%; padding: 5px 14px; background: var(--tg-head); border-bottom: 1px solid var(--tg-line); text-align: left; font-size: 13px; line-height: 1.3; }
.tg-pinned > span { display: grid; min-width: 0; } .tg-pinned b, .tg-pinned .icon { color: var(--tg-link); }
.tg-pinned-text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tg-views { display: inline-flex; align-items: center; gap: 3px; margin-right: auto; padding-right: 8px; } .tg-views .icon { width: 1.15em; height: 1.15em; }
.tg-forward-form { padding: 20px; display: grid; gap: 12px; } .tg-forward-form h2 { font-size: 17px; }
.tg-forward-place { display: flex; align-items: center; gap: 10px; width: 100%; padding: 7px; border-radius: 9px; text-align: left; font-weight: 500; }
.tg-forward-place:hover { background: var(--calm-soft); } .tg-forward-form footer { text-align: right; }
.tg-album { display: grid; grid-template-columns: 1fr 1fr; gap: 2px; width: calc(100% + 20px); margin: -6px -10px 7px; }
.tg-sender + .tg-album, .tg-forwarded + .tg-album { margin-top: 4px; }
.messages .tg-album img { width: 100%; height: 130px; object-fit: cover; }
.messages .tg-album img:first-child:nth-last-child(odd) { grid-column: 1 / -1; height: 180px; }
.tg-forwarded + .tg-photo { margin-top: 4px; }
.tg-sender + .tg-photo { margin-top: 4px; }
.tg-photo { width: calc(100% + 20px); max-width: none !important; margin: -6px -10px 7px; max-height: 300px; object-fit: cover; }
.tg-reply { display: grid; margin: 2px 0 5px; padding: 3px 9px; border-left: 3px solid var(--tg-link); border-radius: 4px; background: var(--tg-quote); font-size: 13px; }
.is-own .tg-reply { background: var(--tg-quote-out); }
.tg-reply b { color: var(--tg-link); }
.tg-reply span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tg-preview { display: grid; margin: 5px 0; padding: 5px 10px 6px; border-left: 3px solid var(--tg-link); border-radius: 4px; background: var(--tg-quote); color: var(--tg-text); text-decoration: none; font-size: 13.5px; overflow: hidden; }
.is-own .tg-preview { background: var(--tg-quote-out); }
.tg-preview b { color: var(--tg-link); }

.tg-preview > span:last-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tg-preview-picture { display: grid; place-content: center; justify-items: center; height: 120px; margin: 0 0 6px; border-radius: 4px; background: color-mix(in srgb, var(--tg-link) 16%, transparent); }
.tg-preview-picture > span { display: grid; place-items: center; width: 52px; height: 52px; border-radius: 13px; background: var(--tg-accent); color: var(--tg-accent-text); font-size: 26px; font-weight: 600; text-transform: uppercase; }
.tg-preview-picture small { margin-top: 6px; }
.tg-meta { display: flex; justify-content: flex-end; gap: 4px; font-size: 11.5px; color: var(--tg-meta); line-height: 1.3; margin-top: 1px; }
.is-own .tg-meta { color: var(--tg-meta-out); }
.tg-ticks { letter-spacing: -.32em; padding-right: .3em; }
.tg-keyboard { display: grid; gap: 4px; width: 100%; margin-top: 4px; min-width: 200px; }
.tg-keys { display: grid; grid-auto-flow: column; grid-auto-columns: minmax(0, 1fr); gap: 4px; }
.tg-key { display: flex; align-items: center; justify-content: center; gap: 4px; min-width: 0; padding: 7px 4px; border-radius: 7px; background: var(--tg-key); color: var(--tg-key-text); text-align: center; text-decoration: none; font-size: 13px; font-weight: 500; overflow: hidden; text-overflow: ellipsis; }
button.tg-key:hover, a.tg-key:hover { filter: brightness(1.12); }
[aria-busy="true"] { opacity: .65; }
.tg-keyboard .tg-keys:last-child .tg-key:first-child { border-bottom-left-radius: 13px; }
.tg-keyboard .tg-keys:last-child .tg-key:last-child { border-bottom-right-radius: 13px; }
.tg-scroll { position: relative; }
.tg-empty { position: absolute; inset: 40% 0 auto; margin: 0 auto; width: fit-content; max-width: 80%; padding: 6px 14px; border-radius: 14px; background: var(--tg-service); color: #fff; font-size: 14px; text-align: center; }
.tg-empty:has(+ .messages > li) { display: none; }
.tg-service { align-self: center; max-width: 90%; text-align: center; }
.tg-service span { display: inline-block; padding: 3px 12px; border-radius: 12px; background: var(--tg-service); color: #fff; font-size: 13px; font-weight: 500; }
.tg-composer { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 8px; padding: 7px 10px; background: var(--tg-head); border-top: 1px solid var(--tg-line); }
.tg-composer textarea { align-self: center; padding: 4px 0; }
.tg-thread { max-width: 130px; padding: 6px 8px; border-radius: 9px; border: 1px solid var(--tg-meta); background: var(--tg-head); color: var(--tg-text); font-size: 13.5px; }
.tg-menu { padding: 6px 13px; border-radius: 17px; background: var(--tg-accent); color: var(--tg-accent-text); font-weight: 600; font-size: 13.5px; white-space: nowrap; }
.tg-send { width: 34px; height: 34px; color: var(--tg-link); font-size: 20px; flex: none; border-radius: 50%; }
.tg-big { width: 100%; padding: 14px; background: var(--tg-head); color: var(--tg-link); font-weight: 700; border-top: 1px solid var(--tg-line); }
.tg-big:hover { filter: brightness(.97); }
.tg-readonly { padding: 14px; text-align: center; background: var(--tg-head); color: var(--tg-meta); border-top: 1px solid var(--tg-line); font-size: 14px; }
`;

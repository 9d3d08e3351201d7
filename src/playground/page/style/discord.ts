/** Discord as its clients look. */
export const discordStyle = `
.dc-app { display: grid; grid-template-columns: minmax(160px, 27%) 1fr; height: 100%; color: var(--dc-text); }
.dc-list { background: var(--dc-list); overflow-y: auto; padding-bottom: 10px; }
.dc-server { padding: 0 16px; line-height: 50px; font-weight: 700; color: var(--dc-strong); border-bottom: 1px solid var(--dc-line); margin-bottom: 8px; }
.dc-group { padding: 12px 16px 4px; font-size: 11.5px; font-weight: 700; text-transform: uppercase; letter-spacing: .03em; color: var(--dc-muted); }
.dc-entry { display: flex; gap: 7px; align-items: center; width: calc(100% - 16px); margin: 1px 8px; padding: 6px 8px; border-radius: 5px; color: var(--dc-muted); text-align: left; font-weight: 500; }
.dc-entry-name { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.dc-entry:hover { background: var(--dc-chosen); color: var(--dc-strong); }
.dc-entry[aria-current] { background: var(--dc-chosen); color: var(--dc-strong); }
.dc-entry .unread { background: #c4262e; color: #fff; }
.dc-chat { display: flex; flex-direction: column; min-width: 0; min-height: 0; background: var(--dc-chat); }
.dc-head { display: flex; align-items: center; gap: 8px; height: 50px; padding: 0 16px; border-bottom: 1px solid var(--dc-line); box-shadow: 0 1px 2px rgb(0 0 0 / 8%); }
.dc-head h3 { font-size: 15px; color: var(--dc-strong); }
.dc-hash { font-size: 21px; color: var(--dc-muted); font-weight: 500; }
.dc-scroll .messages { padding: 12px 0 18px; display: flex; flex-direction: column; justify-content: flex-end; min-height: 100%; gap: 10px; }
.dc-message { padding: 3px 16px; }
.dc-message:hover { background: var(--dc-hover); }
.dc-message article { display: flex; gap: 14px; }
.dc-message article > .avatar { --size: 40px; margin-top: 3px; }
.dc-message.is-ephemeral { background: var(--dc-eph); box-shadow: inset 3px 0 var(--dc-eph-line); padding-top: 7px; padding-bottom: 7px; }
.dc-body { flex: 1; min-width: 0; }
.dc-above { margin: 0 0 3px 54px; font-size: 13px; color: var(--dc-muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.dc-above b { color: var(--dc-strong); font-weight: 500; }
.dc-author { display: flex; align-items: baseline; gap: 7px; flex-wrap: wrap; line-height: 1.35; }
.dc-author b { color: var(--dc-strong); font-weight: 600; }
.dc-author time { font-size: 11.5px; color: var(--dc-muted); }
.dc-app-tag, .dc-author .dc-app { display: inline-block; height: auto; padding: 1px 5px; border-radius: 4px; background: #4f5bd5; color: #fff; font-size: 10.5px; font-weight: 600; align-self: center; }
.dc-markdown { overflow-wrap: anywhere; line-height: 1.4; }
.dc-markdown p + p, .dc-markdown * + ul, .dc-markdown * + ol, .dc-markdown * + blockquote, .dc-markdown * + p { margin-top: 7px; }
.dc-markdown li p + p { margin-top: 2px; }
.dc-markdown ul { list-style: disc; padding-left: 20px; } .dc-markdown ol { list-style: decimal; padding-left: 24px; }
.dc-markdown blockquote { border-left: 4px solid var(--dc-chosen); border-radius: 4px; padding-left: 10px; }
.dc-message a { color: var(--dc-link); text-decoration: none; } .dc-message a:hover, .dc-markdown a { text-decoration: underline; text-underline-offset: 2px; }
.dc-markdown code { font-family: var(--mono); font-size: .88em; background: var(--dc-code); border-radius: 3px; padding: 1px 4px; }
.dc-markdown pre { background: var(--dc-code); border-radius: 5px; padding: 8px; overflow-x: auto; }
.dc-embed { position: relative; display: grid; gap: 6px; width: fit-content; min-width: min(100%, 260px); max-width: min(100%, 440px); margin: 5px 0; padding: 10px 14px 12px 16px; border-radius: 5px; background: var(--dc-embed); overflow: hidden; font-size: 14.5px; border-left: 4px solid var(--dc-chosen); }
.dc-embed:has(> .dc-bar) { border-left: 0; padding-left: 20px; }
.dc-bar { position: absolute; left: 0; top: 0; width: 4px; height: 100%; }
.dc-embed-author { display: flex; align-items: center; gap: 8px; font-size: 13.5px; font-weight: 600; color: var(--dc-strong); }
.dc-embed-author img { border-radius: 50%; width: 24px; height: 24px; }
.dc-embed-title { font-weight: 700; font-size: 16px; line-height: 1.3; color: var(--dc-strong); overflow-wrap: anywhere; }
.dc-field-name { font-weight: 600; font-size: 14px; color: var(--dc-strong); }
.dc-embed-footer { font-size: 12px; color: var(--dc-muted); font-weight: 500; }
.dc-picture { border-radius: 5px; max-height: 300px; width: auto; margin-top: 3px; }
.dc-foreign { padding: 8px 12px; border-radius: 5px; background: var(--dc-field); font-size: 13.5px; width: fit-content; }
.dc-edited { font-size: 11px; color: var(--dc-muted); }
.dc-thinking { color: var(--dc-muted); font-style: italic; }
.dc-only { font-size: 12.5px; color: var(--dc-muted); margin-top: 4px; }
.dc-only button { color: var(--dc-link); } .dc-only button:hover { text-decoration: underline; }
.dc-message article { position: relative; }
.dc-tools { position: absolute; top: -8px; right: 0; display: flex; border-radius: 6px; background: var(--dc-chat); border: 1px solid var(--dc-line); opacity: 0; }
.dc-tools button { display: grid; place-items: center; width: 32px; height: 28px; color: var(--dc-muted); } .dc-tools button:hover { color: var(--dc-strong); }
.dc-message:hover .dc-tools, .dc-message:focus-within .dc-tools { opacity: 1; } @media (hover: none) { .dc-tools { opacity: 1; } }
.dc-reactions { display: flex; flex-wrap: wrap; gap: 4px; margin-top: 6px; }
.dc-reactions button { padding: 2px 9px; min-height: 26px; border-radius: 8px; border: 1px solid transparent; background: var(--dc-embed); color: var(--dc-text); font-size: 13.5px; font-weight: 600; }
.dc-reactions [aria-pressed="true"] { border-color: var(--dc-eph-line); background: var(--dc-eph); }
.dc-system { padding-left: 70px; color: var(--dc-muted); font-size: 14px; } .dc-system b { color: var(--dc-strong); }
.dc-posts { padding: 14px 16px; display: grid; gap: 8px; } .dc-no-posts { padding: 40px 16px; text-align: center; color: var(--dc-muted); }
.dc-post { display: grid; grid-template-columns: 1fr auto; gap: 3px 8px; width: 100%; padding: 11px 14px; border-radius: 8px; background: var(--dc-embed); border: 1px solid var(--dc-line); text-align: left; } .dc-post:hover { border-color: var(--dc-muted); }
.dc-post b { grid-column: 1; color: var(--dc-strong); overflow-wrap: anywhere; } .dc-post .unread { background: #c4262e; color: #fff; }
.dc-tags { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 5px; } .dc-tag { padding: 1px 8px; border-radius: 9px; background: var(--dc-chosen); color: var(--dc-strong); font-size: 12px; }
.dc-buttons { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 7px; }
.dc-button { display: inline-block; padding: 6px 16px; min-height: 32px; border-radius: 6px; font-size: 14px; font-weight: 500; line-height: 20px; text-decoration: none; }
.dc-button:hover { filter: brightness(1.1); }
.dc-button.is-secondary:hover { filter: none; background: color-mix(in srgb, var(--dc-secondary), var(--dc-secondary-text) 12%); }
.dc-button.is-primary { background: #4f5bd5; color: #fff; } .dc-button.is-success { background: #1f7a41; color: #fff; }
.dc-button.is-danger { background: #c92e35; color: #fff; } .dc-button.is-secondary, a.dc-button.is-secondary { background: var(--dc-secondary); color: var(--dc-secondary-text); }
.dc-select { display: flex; gap: 8px; width: min(100%, 420px); }
.dc-select select, .dc-option select, .dc-option input, .dc-option textarea, .dc-modal input, .dc-modal textarea, .dc-modal select { width: 100%; padding: 7px 10px; border-radius: 5px; border: 1px solid var(--dc-muted); background: var(--dc-chat); color: var(--dc-text); }
.dc-composer { margin: 0 14px 14px; border-radius: 9px; background: var(--dc-field); }
.dc-composer .chosen-file { margin: 8px 8px 0; }
.dc-line { display: flex; align-items: flex-end; gap: 8px; padding: 6px 8px; }
.dc-line textarea { align-self: center; padding: 5px 0; }
.dc-line textarea::placeholder { color: var(--dc-muted); opacity: 1; }
.tg-composer textarea::placeholder { color: var(--tg-meta); opacity: 1; }
.dc-line .attach { font-weight: 700; }
.dc-send { width: 34px; height: 34px; border-radius: 50%; font-size: 18px; color: var(--dc-muted); flex: none; margin-left: auto; }
.dc-send:hover { color: var(--dc-strong); }
.dc-command { padding: 10px 12px 2px; max-height: 46vh; overflow-y: auto; }
.dc-fields { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 10px; }
.dc-fields legend { padding: 0 0 8px; } .dc-fields legend span { color: var(--dc-muted); font-size: 13.5px; }
.dc-option { display: grid; gap: 3px; align-content: start; font-size: 13px; }
.dc-option > span { font-weight: 600; } .dc-option small { font-weight: 400; color: var(--dc-muted); }
.dc-composer .dc-option textarea, .dc-composer .dc-option input { padding: 7px 10px; background: var(--dc-chat); border: 1px solid var(--dc-muted); }
.dc-composer .dc-option textarea:focus-visible { outline: 2px solid var(--focus); }
.dc-modal { padding: 22px; display: grid; gap: 16px; color: var(--dc-text); background: var(--dc-chat); }
.dc-modal h2 { font-size: 20px; color: var(--dc-strong); }
.dc-modal-field { display: grid; gap: 5px; font-weight: 600; font-size: 14px; } .dc-modal-field small { font-weight: 400; color: var(--dc-muted); }
.dc-modal textarea { resize: vertical; } .dc-modal input, .dc-modal textarea, .dc-modal select { font-weight: 400; }
.dc-required { color: var(--bad); }
.dc-modal footer { display: flex; justify-content: flex-end; gap: 10px; }
.dc-button.is-plain { color: var(--dc-strong); background: none; }
`;

/** The frame of the page: top, panes, dialog, and what both platforms share. */
export const frame = `
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
html, body { height: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.4 var(--font); -webkit-text-size-adjust: 100%; }
h1, h2, h3, p, ol, ul, fieldset, blockquote, pre { margin: 0; padding: 0; }
ol, ul { list-style: none; }
fieldset { border: 0; min-width: 0; }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
button:disabled { cursor: default; opacity: .5; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.icon { width: 1.25em; height: 1.25em; vertical-align: -.25em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; flex: none; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

#playground { display: flex; flex-direction: column; height: 100dvh; padding: 10px 12px 12px; gap: 10px; }
.top { display: flex; align-items: center; gap: 18px; min-height: 44px; }
.top h1 { font-size: 19px; letter-spacing: -.01em; white-space: nowrap; }
.top h1 span { font-weight: 400; color: var(--muted); }
.people { display: flex; gap: 4px; flex: 1; }
.people legend { float: left; padding: 0 8px 0 0; color: var(--muted); font-size: 13px; line-height: 42px; }
.person { display: flex; align-items: center; gap: 8px; padding: 4px 12px 4px 5px; border-radius: 22px; border: 1px solid transparent; cursor: pointer; line-height: 1.15; }
.person:hover { background: var(--calm-soft); }
.person input { position: absolute; opacity: 0; width: 1px; height: 1px; }
.person:has(:checked) { background: var(--panel); border-color: var(--accent); }
.person:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.person .avatar { --size: 32px; }
.person b { display: block; font-size: 14px; }
.person small { display: block; color: var(--muted); font-size: 11.5px; white-space: nowrap; }
.top-links { display: flex; gap: 8px; }
.top-links > * { padding: 7px 14px; border: 1px solid var(--line); border-radius: 18px; background: var(--panel); color: var(--text); text-decoration: none; font-size: 14px; white-space: nowrap; }
.top-links > *:hover { border-color: var(--accent); }

.avatar { --size: 36px; flex: none; width: var(--size); height: var(--size); border-radius: 50%; display: grid; place-items: center; color: #fff; font-weight: 600; font-size: calc(var(--size) * .38); text-transform: uppercase; }
.avatar-0 { background: #b8463f; } .avatar-1 { background: #a8601a; } .avatar-2 { background: #7a58b8; } .avatar-3 { background: #3b7d35; }
.avatar-4 { background: #167c86; } .avatar-5 { background: #2d6fb0; } .avatar-6 { background: #b03f78; }

.panes { flex: 1; min-height: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.pane { position: relative; min-width: 0; min-height: 0; border-radius: 12px; overflow: hidden; border: 1px solid var(--line); }
.pane-body { height: 100%; }
.pane[data-typing]::after { content: attr(data-typing); position: absolute; right: 16px; bottom: 66px; font-size: 12.5px; padding: 3px 10px; border-radius: 12px; background: var(--panel); color: var(--muted); border: 1px solid var(--line); }
.platforms { display: none; }
.back { display: none; font-size: 28px; line-height: 1; padding: 0 10px 4px; }
.scroller { overflow-y: auto; overflow-x: hidden; overscroll-behavior: contain; flex: 1; min-height: 0; }
.scroller:focus-visible { outline-offset: -3px; }
.older { display: block; margin: 10px auto; padding: 6px 16px; border-radius: 16px; background: var(--panel); color: var(--text); border: 1px solid var(--line); font-size: 13px; }
.unread { flex: none; min-width: 20px; padding: 0 6px; border-radius: 10px; text-align: center; font-size: 12px; line-height: 20px; font-weight: 600; }
.messages img { max-width: 100%; height: auto; display: block; }

.composer { position: relative; }
.composer textarea { resize: none; }
.composer .typed { resize: none; overflow-y: auto; max-height: 190px; border: 0; background: none; outline: none; min-width: 0; flex: 1; line-height: 1.4; padding: 0; }
.composer:has(.typed:focus-visible) { outline: 2px solid var(--focus); outline-offset: -2px; border-bottom-right-radius: 12px; }
.attach { display: grid; place-items: center; width: 34px; height: 34px; border-radius: 50%; cursor: pointer; font-size: 19px; flex: none; position: relative; }
.attach input { position: absolute; inset: 0; opacity: 0; width: 100%; cursor: pointer; }
.attach:has(:focus-visible) { outline: 2px solid var(--focus); }
.chosen-file { flex: 1 0 100%; display: flex; justify-content: space-between; gap: 10px; padding: 7px 12px; border-radius: 9px; background: var(--panel); color: var(--text); border: 1px solid var(--line); font-size: 13.5px; }
.chosen-file button { color: var(--bad); font-weight: 600; }
.commands { position: absolute; z-index: 5; left: 8px; right: 8px; bottom: calc(100% + 6px); max-height: min(320px, 45vh); overflow-y: auto; padding: 6px; border-radius: 10px; background: var(--panel); color: var(--text); border: 1px solid var(--line); box-shadow: 0 8px 28px rgb(0 0 0 / 25%); }
.commands > * { display: flex; gap: 10px; align-items: baseline; padding: 6px 10px; border-radius: 7px; cursor: pointer; }
.commands b { white-space: nowrap; }
.commands span { color: var(--muted); font-size: 13.5px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.commands [aria-selected="true"], .commands > *:hover { background: var(--accent-soft); }
.commands [aria-selected="true"] span { color: var(--text); }

#toast { position: fixed; z-index: 20; left: 50%; bottom: 76px; transform: translate(-50%, 12px); max-width: min(520px, 90vw); padding: 10px 18px; border-radius: 12px; background: #1f2730; color: #fff; opacity: 0; pointer-events: none; transition: opacity .18s, transform .18s; white-space: pre-line; }
#toast.is-shown { opacity: 1; transform: translate(-50%, 0); }
.is-offline .top h1::after { content: "offline, trying again"; margin-left: 10px; font: 600 12px var(--font); color: var(--bad); }
dialog { border: 1px solid var(--line); border-radius: 10px; padding: 0; width: min(440px, calc(100vw - 32px)); background: var(--panel); color: var(--text); box-shadow: 0 18px 60px rgb(0 0 0 / 40%); }
dialog::backdrop { background: rgb(0 0 0 / 60%); }
.alert { padding: 22px; display: grid; gap: 18px; }
.alert h2 { font-size: 16px; font-weight: 500; white-space: pre-line; }
.alert button { justify-self: end; }

@keyframes arrive { from { opacity: 0; transform: translateY(8px); } }
@keyframes glow { from { background: rgb(255 196 0 / 42%); } to { background: rgb(255 196 0 / 0%); } }
@keyframes leave { to { opacity: 0; transform: scale(.96); } }
.is-new { animation: arrive .22s ease-out; }
.is-edited { animation: glow 1.8s ease-out; }
.is-gone { animation: leave .65s ease-in forwards; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation-duration: 1ms !important; transition-duration: 1ms !important; scroll-behavior: auto !important; }
}
`;

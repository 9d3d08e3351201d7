/** Colours of the page, of Telegram and of Discord, light and dark. Every pair of text and ground has 4.5:1 at least. */
export const tokens = `
:root {
  color-scheme: light dark;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --page: #eef1f5; --panel: #ffffff; --line: #d5dbe3; --text: #17202b; --muted: #566170;
  --accent: #0b5cad; --accent-text: #ffffff; --accent-soft: #e3eefa;
  --good: #1b6e3c; --good-soft: #dff3e6; --warn: #8a4b00; --warn-soft: #fdeed5;
  --bad: #a8201a; --bad-soft: #fde4e2; --calm-soft: #e8ebef;
  --focus: #0b5cad;

  --tg-list: #ffffff; --tg-chat: #cfdcc6; --tg-head: #ffffff; --tg-line: #dfe3e8;
  --tg-in: #ffffff; --tg-out: #e7fbd3; --tg-text: #0f1419; --tg-meta: #616b76; --tg-meta-out: #3f7433;
  --tg-link: #1668ac; --tg-accent: #1f70b1; --tg-accent-text: #ffffff; --tg-quote: #e9f2fa; --tg-quote-out: #d3eebd;
  --tg-key: #557258; --tg-key-text: #ffffff; --tg-service: #5d7a5c; --tg-chosen: #2570ae; --tg-chosen-text: #ffffff;
  --tg-shadow: 0 1px 1px rgb(60 80 60 / 22%);

  --dc-chat: #ffffff; --dc-list: #f2f3f5; --dc-line: #e0e2e6; --dc-text: #2e3338; --dc-strong: #060607;
  --dc-muted: #5c5f67; --dc-embed: #f2f3f5; --dc-field: #ebedef; --dc-link: #0560c4; --dc-hover: #f6f6f8;
  --dc-secondary: #e0e2e6; --dc-secondary-text: #2b2e33; --dc-chosen: #d8dae0; --dc-eph: #eef0fd; --dc-eph-line: #5865f2;
  --dc-code: #e8eaed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0c1117; --panel: #151c25; --line: #2a3441; --text: #e6edf5; --muted: #9aa7b6;
    --accent: #1a6fc4; --accent-text: #ffffff; --accent-soft: #14304d;
    --good: #6fd195; --good-soft: #11331f; --warn: #f0b35e; --warn-soft: #3a2a0f;
    --bad: #ff9d96; --bad-soft: #43191a; --calm-soft: #232c38;
    --focus: #7bb8f5;

    --tg-list: #17212b; --tg-chat: #0e1621; --tg-head: #17212b; --tg-line: #0b131c;
    --tg-in: #182533; --tg-out: #2b5278; --tg-text: #f5f7f9; --tg-meta: #8fa1b3; --tg-meta-out: #b3d2ee;
    --tg-link: #74bdf7; --tg-accent: #2b6ea5; --tg-accent-text: #ffffff; --tg-quote: #213446; --tg-quote-out: #35618b;
    --tg-key: #22344a; --tg-key-text: #ffffff; --tg-service: #1f2f3f; --tg-chosen: #2b5278; --tg-chosen-text: #ffffff;
    --tg-shadow: none;

    --dc-chat: #313338; --dc-list: #2b2d31; --dc-line: #26272b; --dc-text: #dbdee1; --dc-strong: #f2f3f5;
    --dc-muted: #a3a9b2; --dc-embed: #2b2d31; --dc-field: #383a40; --dc-link: #4fb6ff; --dc-hover: #2e3035;
    --dc-secondary: #4e5058; --dc-secondary-text: #ffffff; --dc-chosen: #404249; --dc-eph: #363847; --dc-eph-line: #7983f5;
    --dc-code: #1e1f22;
  }
}
`;

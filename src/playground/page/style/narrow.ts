/** Narrower screens: first smaller lists, then one platform at a time, a list or a chat. */
export const narrow = `
@media (max-width: 1240px) {
  .person small { display: none; }
  .tg-app { grid-template-columns: 66px 1fr; }
  .tg-entry { justify-content: center; } .tg-entry-text { position: absolute; clip-path: inset(50%); }
  .dc-app { grid-template-columns: 132px 1fr; }
  .tour-steps li:not(.is-next) > span:last-child { position: absolute; clip-path: inset(50%); }
}
@media (max-width: 860px) {
  #playground { padding: 8px; gap: 8px; }
  .top { flex-wrap: wrap; gap: 6px 10px; justify-content: space-between; }
  .top h1 { font-size: 17px; }
  .people { order: 3; flex: 1 0 100%; overflow-x: auto; padding: 2px; }
  .people legend { display: none; }
  .person { padding: 3px 12px 3px 4px; } .person .avatar { --size: 28px; }
  .top-links > * { padding: 5px 11px; font-size: 13px; }
  .wire { padding: 8px 10px; }
  #strip { flex-direction: column; gap: 8px; }
  .lanes > * { flex: 1; width: auto; min-width: 0; } .lane small { white-space: normal; }
  .brief { width: 190px; }
  #faults { position: static; margin-top: 8px; } .faults { flex-wrap: nowrap; overflow-x: auto; justify-content: flex-start; padding: 2px; } .faults button { white-space: nowrap; }
  .tour { flex-wrap: wrap; gap: 6px 10px; position: relative; } .tour h2 { display: none; }
  #tour-body { flex: 1 0 100%; flex-wrap: wrap; gap: 6px 12px; } .tour-steps { padding-right: 34px; } .tour-hint { flex: 1 1 150px; font-size: 13.5px; line-height: 1.3; }
  .tour .close { position: absolute; top: 3px; right: 4px; }
  .platforms { display: flex; gap: 4px; padding: 3px; border-radius: 12px; background: var(--calm-soft); }
  .platforms button { flex: 1; padding: 7px; border-radius: 9px; font-weight: 600; }
  .platforms [aria-pressed="true"] { background: var(--panel); box-shadow: 0 1px 3px rgb(0 0 0 / 20%); }
  .panes { display: block; flex: 1 0 420px; }
  .pane { height: 100%; }
  [data-show="telegram"] #discord, [data-show="discord"] #telegram { display: none; }
  .tg-app, .dc-app { grid-template-columns: minmax(0, 1fr); }
  .pane[data-list="hidden"] :is(.tg-list, .dc-list), .pane[data-list="shown"] :is(.tg-chat, .dc-chat) { display: none; }
  .tg-entry { justify-content: flex-start; } .tg-entry-text { position: static; clip-path: none; }
  .back { display: block; margin-left: -10px; } .dc-button { padding: 6px 12px; }
  .composer .typed { font-size: 16px; } .tg-menu { padding: 6px 10px; } .tg-menu span { position: absolute; clip-path: inset(50%); }
  .tg-scroll .messages { padding: 12px 9px; }
  .tg-row { max-width: 86%; } .tg-row:has(.tg-keyboard) { max-width: 98%; }
}
`;

/** The strip that shows the wire, the switches, and the guided first run. */
export const wireStyle = `
.wire { position: relative; padding: 10px 12px; border: 1px solid var(--line); border-radius: 12px; background: var(--panel); }
.wire summary { width: fit-content; cursor: pointer; border-radius: 6px; color: var(--muted); }
.wire summary h2 { display: inline; }
.wire h2, .tour h2 { font-size: 12px; text-transform: uppercase; letter-spacing: .06em; color: var(--muted); white-space: nowrap; }
#faults { position: absolute; top: 8px; right: 12px; left: 130px; }
#strip { display: flex; gap: 12px; min-width: 0; margin-top: 8px; }
.lanes { display: flex; gap: 8px; flex: none; }
.lane { width: 176px; padding: 7px 10px; border-radius: 9px; background: var(--calm-soft); display: grid; grid-template-columns: auto 1fr; gap: 1px 8px; align-content: center; font-size: 13px; border-left: 4px solid var(--good); }
.lane-state { text-align: right; color: var(--good); font-weight: 600; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.lane.is-outage, .lane.is-unauthorized { border-color: var(--bad); background: var(--bad-soft); }
.lane.is-outage .lane-state, .lane.is-unauthorized .lane-state { color: var(--bad); }
.lane.is-waiting, .lane.is-stopped { border-color: var(--warn); }
.lane.is-waiting .lane-state, .lane.is-stopped .lane-state { color: var(--warn); }
.lane meter { grid-column: 1 / -1; width: 100%; height: 7px; }
.lane small { grid-column: 1 / -1; color: var(--muted); font-size: 11.5px; white-space: nowrap; }
.is-outage small, .is-unauthorized small { color: var(--text); }
.briefs { display: flex; gap: 8px; overflow-x: auto; min-width: 0; scrollbar-width: thin; border-radius: 9px; }
.briefs:focus-visible { outline-offset: -2px; }
.brief { flex: none; width: 224px; padding: 7px 10px; border-radius: 9px; border: 1px solid var(--line); font-size: 13px; }
.brief-top { display: flex; gap: 7px; align-items: center; }
.brief-top small { margin-left: auto; color: var(--muted); font-size: 11.5px; }
.state, .urgency { padding: 1px 8px; border-radius: 9px; font-size: 11.5px; font-weight: 600; background: var(--calm-soft); color: var(--text); }
.is-published .state { background: var(--good-soft); color: var(--good); }
.is-corrected .state, .is-withheld .state, .is-scheduled .state { background: var(--warn-soft); color: var(--warn); }
.is-retracted .state, .urgency { background: var(--bad-soft); color: var(--bad); }
.brief-headline { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; margin-top: 3px; line-height: 1.3; }
.is-retracted .brief-headline { text-decoration: line-through; color: var(--muted); }
.faults { display: flex; flex-wrap: wrap; gap: 4px 16px; justify-content: flex-end; }
.faults button { display: flex; align-items: center; gap: 7px; font-size: 13px; padding: 2px 4px; border-radius: 6px; }
.knob { width: 28px; height: 16px; border-radius: 8px; background: var(--muted); position: relative; transition: background .15s; flex: none; }
.knob::after { content: ""; position: absolute; top: 2px; left: 2px; width: 12px; height: 12px; border-radius: 50%; background: var(--panel); transition: transform .15s; }
[aria-checked="true"] .knob { background: var(--bad); }
[aria-checked="true"] .knob::after { transform: translateX(12px); }
[aria-checked="true"] { color: var(--bad); font-weight: 600; }

.tour { display: flex; align-items: center; gap: 18px; padding: 8px 12px; border-radius: 12px; border: 1px solid var(--accent); background: var(--accent-soft); }
.tour h2 { color: var(--text); }
#tour-body { flex: 1; display: flex; align-items: center; gap: 16px; min-width: 0; }
.tour-steps { display: flex; gap: 14px; flex: none; }
.tour-steps li { display: flex; align-items: center; gap: 7px; color: var(--muted); font-size: 14px; white-space: nowrap; }
.tour-mark { width: 22px; height: 22px; border-radius: 50%; display: grid; place-items: center; font-size: 12px; font-weight: 700; border: 1.5px solid currentColor; }
.tour-steps .is-next { color: var(--text); font-weight: 600; }
.tour-steps .is-next .tour-mark { background: var(--accent); border-color: var(--accent); color: var(--accent-text); }
.tour-steps .is-done { color: var(--good); }
.tour-hint { flex: 1; min-width: 0; font-size: 14px; }
.tour-type { flex: none; padding: 7px 16px; border-radius: 17px; background: var(--accent); color: var(--accent-text); font-weight: 600; font-size: 14px; }
.tour-again { flex: none; padding: 6px 16px; border-radius: 17px; border: 1px solid var(--accent); font-size: 14px; }
.close { width: 30px; height: 30px; border-radius: 50%; font-size: 15px; flex: none; }
.close:hover { background: var(--calm-soft); }
`;

import type { Stage } from './newsroom-stage.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A Monday, which the tests of digests count their hours from. */
const MONDAY = Date.UTC(2026, 2, 2);

export const at = (hours: number, days = 0): number => MONDAY + days * DAY_MS + hours * HOUR_MS;

export const runTo = async (stage: Stage, time: number): Promise<void> =>
  stage.clock.run(time - stage.clock.now());

/** What was posted, with the members of digests and the time in hours since Monday. */
export const postsOf = ({ messenger }: Stage) =>
  messenger.requests
    .filter(({ kind }) => kind === 'post')
    .map(({ chat, brief, members, at: time }) => ({
      chat,
      what: members.length > 0 ? members : brief,
      hour: Math.floor((time - MONDAY) / HOUR_MS),
    }));

import type { Brief } from './brief.js';
import { FeedError } from './errors.js';
import type { FeedSettings } from './ports.js';
import { wallClockText } from './when.js';

/** What of a brief decides when it goes out. */
type Timed = Pick<Brief, 'number' | 'scheduledFor' | 'embargoUntil' | 'expiresAt' | 'urgency'>;

/**
 * When a scheduled brief goes out, in ms since 1970: at the later of its time and the end of its embargo, and where
 * publishing follows a schedule at the first tick from then on, for which a flash does not wait.
 */
export function goesOutAt(brief: Timed, settings: Pick<FeedSettings, 'nextPost'>): number {
  const earliest = Math.max(brief.scheduledFor ?? 0, brief.embargoUntil ?? 0);
  return brief.urgency === 'flash' ? earliest : firstTick(earliest, settings);
}

/** The first moment from `at` on at which briefs go out. */
export function firstTick(at: number, { nextPost }: Pick<FeedSettings, 'nextPost'>): number {
  return nextPost === null ? at : nextPost(at - 1);
}

/**
 * Refuses times by which nobody would get the brief, since it would have expired before it goes out.
 * @param goesOut Milliseconds since 1970.
 * @throws FeedError `conflict`
 */
export function checkExpiresLater(
  { number, expiresAt }: Timed,
  goesOut: number,
  { timeZone }: Pick<FeedSettings, 'timeZone'>,
): void {
  if (expiresAt === null || goesOut < expiresAt) return;
  throw new FeedError('conflict', {
    id: 'refused-expires-first',
    args: {
      number: String(number),
      time: wallClockText(goesOut, timeZone),
      expiry: wallClockText(expiresAt, timeZone),
    },
  });
}

import type { Urgency } from './brief.js';
import { type QuietHours, quietAt } from './quiet-hours.js';

/** How long a routine brief is worth a message of its own to somebody who could not be reached, in milliseconds. */
export const USUAL_FRESH_FOR_MS = 12 * 3_600_000;

/**
 * Whether a brief has become too old to be posted. Only what is routine does, and time in which the reader wanted quiet
 * does not count.
 * @param brief.since Since when nothing but us keeps it, in milliseconds since 1970.
 * @param freshForMs Null for ever.
 */
export function isStale(
  brief: { readonly urgency: Urgency; readonly since: number },
  place: { readonly quiet: QuietHours | undefined; readonly timeZone: string },
  { freshForMs, now }: { readonly freshForMs: number | null; readonly now: number },
): boolean {
  if (freshForMs === null || brief.urgency !== 'routine' || now - brief.since <= freshForMs) return false;
  const { quiet, timeZone } = place;
  if (quiet === undefined) return true;
  let counted = 0;
  for (let at = brief.since; at < now && counted <= freshForMs; ) {
    const { isQuiet, until } = quietAt(quiet, timeZone, at);
    const end = Math.min(until, now);
    if (!isQuiet) counted += end - at;
    at = end;
  }
  return counted > freshForMs;
}

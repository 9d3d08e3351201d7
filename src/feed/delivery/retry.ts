/** An unanswered request is surely carried out or lost after this long: far above any platform's own time-outs. */
export const LATE_REQUEST_MS = 120_000;

/**
 * For how long Discord gives back the earlier message for a repeated nonce. Its documentation says "the past few
 * minutes", so that two are counted on and what comes later may be a duplicate.
 */
export const NONCE_WINDOW_MS = 120_000;

/** Requests that may fail for one row before it is given up, about six hours after the first. */
export const MAX_ATTEMPTS = 16;

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Between two tries while a right is missing; the last one is used from then on. */
const REFUSAL_PAUSES_MS = [60_000, 600_000, 3_600_000, 7_200_000] as const;
const REFUSALS_TO_PARK = 4;
const REFUSED_FOR_MS = 3 * 3_600_000;

/** Nothing was sent, so that asking again costs the platform nothing; an outage is the breaker's affair. */
export const UNREACHABLE_PAUSE_MS = 2_000;

/**
 * How long to wait after a failed request, in milliseconds: doubling from two seconds to an hour, spread over the upper
 * half so that what failed together does not come back together.
 * @param attempts How many requests have failed, from 1.
 * @param random In [0, 1).
 */
export function pauseAfterFailure(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1));
  return spread(longest, random);
}

/** How long to wait after a refusal for lack of rights, in milliseconds. @param refusals From 1. */
export function pauseAfterRefusal(refusals: number, random: number): number {
  const index = Math.min(Math.max(1, refusals), REFUSAL_PAUSES_MS.length) - 1;
  return spread(REFUSAL_PAUSES_MS[index] ?? LONGEST_PAUSE_MS, random);
}

/**
 * Whether a destination that refuses is to be parked. Telegram once answered "not enough rights" to everybody for an
 * hour, so that one refusal, or many within an hour, say nothing.
 * @param refused How often, and since when in milliseconds, this one included.
 */
export function isRefusedForGood(refused: { readonly times: number; readonly forMs: number }): boolean {
  return refused.times >= REFUSALS_TO_PARK && refused.forMs >= REFUSED_FOR_MS;
}

function spread(longest: number, random: number): number {
  return Math.round(longest / 2 + (longest / 2) * random);
}

import type { Candidate, LedgerTransaction } from './ledger.js';

/** A destination that has a request on its way is looked at again after this long. */
export const BUSY_PAUSE_MS = 250;

/** How long a brief waits in a chat for an earlier one of the same urgency that is being retried there. */
const EARLIER_FIRST_MS = 60_000;

/** Why a post has to wait for another brief in the same chat. */
export interface Hold {
  readonly until: number;
  /** Since when it waits. */
  readonly since: number | null;
}

/**
 * Two briefs of one urgency reach a chat in the order of their publication. The later one waits while the earlier one
 * is still to be posted there: until that one's next try is over, and a minute at most in all.
 */
export async function findHold(
  tx: LedgerTransaction,
  candidate: Candidate,
  now: number,
): Promise<Hold | null> {
  const { brief, delivery } = candidate;
  const neighbours = await tx.findNeighbours(delivery.destinationId, brief.number);
  const earlier = neighbours.filter(
    (other) =>
      !other.posted &&
      other.dueAt !== null &&
      other.brief.state === 'published' &&
      other.brief.urgency === brief.urgency &&
      (other.brief.sequence ?? 0) < (brief.sequence ?? 0),
  );
  const since = waitingSince(candidate, now);
  const deadline = since + EARLIER_FIRST_MS;
  if (earlier.length === 0 || now >= deadline) return null;
  const nextTry = Math.min(...earlier.map(({ dueAt }) => dueAt ?? now));
  return { until: Math.min(deadline, Math.max(nextTry + 1, now + BUSY_PAUSE_MS)), since };
}

/** Since when a post is held up, if it is held up now. */
export function waitingSince({ delivery }: Candidate, now: number): number {
  return delivery.troubledSince ?? now;
}

import { afterOutcome, type Circumstances } from './after-outcome.js';
import { settleDigest } from './digest-settling.js';
import type { DeliveryEvent } from './event.js';
import { readFailure } from './failure.js';
import type { Candidate, LedgerTransaction } from './ledger.js';
import { classOfRow, rankOf } from './rank.js';
import { TallySheet } from './tally-sheet.js';

/** More than any window: rows in flight are what one process had claimed when it died. */
const ROWS_AT_ONCE = 500;

/**
 * Rows that a process left in flight when it died: their requests may have been made, like one that went unanswered.
 * @param isOurs Whether a request of this process is on its way for the row, whose answer will settle it.
 * @returns What is to be told, and whether there may be more.
 */
export async function recoverInFlight(
  tx: LedgerTransaction,
  circumstances: Omit<Circumstances, 'outage'>,
  isOurs: (candidate: Candidate) => boolean = () => false,
): Promise<{ readonly events: readonly DeliveryEvent[]; readonly more: boolean }> {
  const candidates = await tx.findInFlight(ROWS_AT_ONCE);
  const tally = new TallySheet();
  const events: DeliveryEvent[] = [];
  for (const candidate of candidates) {
    if (isOurs(candidate)) continue;
    const { delivery, brief, destination, digest } = candidate;
    const posted = delivery.copy !== null;
    const request = {
      kind: posted ? 'edit' : 'post',
      version: delivery.version,
      startedAt: delivery.unansweredAt ?? circumstances.now,
      plainest: false,
    } as const;
    const outcome = { kind: 'uncertain', cause: 'interrupted' } as const;
    // Our own death is no failure of the chat: it uses up no attempt and is repaired at once.
    const after = afterOutcome(candidate, request, outcome, { ...circumstances, outage: true });
    await tx.update(after.delivery, rankOf(classOfRow(brief, posted), delivery.tier));
    if (digest === undefined) {
      tally.add(brief.number, after.tally);
      if (after.tally.failed) tally.addFailure(readFailure(after.delivery.detail).cause);
    } else {
      const settled = { digest, delivery: after.delivery, came: after.tally, stale: false };
      await settleDigest(tx, settled, { tally, now: circumstances.now });
    }
    if (!posted && after.tally.uncertain) {
      for (const briefNumber of digest?.members ?? [brief.number]) {
        events.push({ kind: 'uncertain', briefNumber, destination });
      }
    }
  }
  await tally.write(tx, circumstances.now);
  return { events, more: candidates.length === ROWS_AT_ONCE };
}

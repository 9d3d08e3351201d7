import type { Digest } from '../digest.js';
import { type Delivery, isLost } from './delivery.js';
import { readFailure } from './failure.js';
import type { LedgerTransaction, Tally } from './ledger.js';
import type { TallySheet } from './tally-sheet.js';

/** The row of a digest as it was settled. */
export interface SettledDigest {
  readonly digest: Digest;
  readonly delivery: Delivery;
  /** What came of its request. */
  readonly came: Tally;
  /** Whether the row is due again at once. */
  readonly stale: boolean;
}

/** What came of a digest came of its members: they are counted one by one, and the message once. */
export async function settleDigest(
  tx: LedgerTransaction,
  { digest, delivery, came, stale }: SettledDigest,
  { tally, now }: { readonly tally: TallySheet; readonly now: number },
): Promise<void> {
  tally.addMessage(stale ? withoutEnd(came) : came);
  if (came.uncertain) tally.addMembers(digest.members, { uncertain: came.uncertain });
  if (came.posted) await tx.countDigest(digest, { sentAt: now });
  if (delivery.state === 'standing' || came.posted) {
    const { first, changed } = await tx.noteShown(delivery, digest, !stale);
    tally.addMembers(first, { posted: 1, digested: 1 });
    tally.addMembers(changed, { edited: 1 });
  }
  if (!stale) await settleEnd(tx, { digest, delivery }, tally);
}

async function settleEnd(
  tx: LedgerTransaction,
  { digest, delivery }: Pick<SettledDigest, 'digest' | 'delivery'>,
  tally: TallySheet,
): Promise<void> {
  const { state, copy } = delivery;
  switch (state) {
    case 'removed':
      return tally.addMembers(await tx.scatter(delivery, digest), { removed: 1 });
    case 'out-of-reach':
      return void (await tx.scatter(delivery, digest));
    case 'failed': {
      tally.addFailure(readFailure(delivery.detail).cause);
      if (copy !== null) return tally.addMembers(await tx.noteUnchanged(delivery, digest), { failed: 1 });
      return tally.addMembers(await tx.scatter(delivery, digest), {
        failed: 1,
        dropped: isLost(delivery) ? 1 : 0,
      });
    }
    case 'parked':
    case 'skipped':
    case 'expired':
    case 'cancelled':
      // What may stand there unseen is sent again when the place is back.
      if (isLost(delivery)) tally.addMembers(await tx.scatter(delivery, digest), { dropped: 1 });
      return;
    case 'pending':
    case 'in-flight':
    case 'standing':
    case 'gathered':
      return;
  }
}

/** A row that is due again has not come to its end, and its copy is not the present version's. */
export function withoutEnd(tally: Tally): Tally {
  return { ...tally, edited: 0, failed: 0, dropped: 0 };
}

import type { Transaction } from 'kysely';
import type { ParkedReason } from '../feed/destination.js';
import { countAudience } from './audience.js';
import { getDestinationRow } from './destination-row.js';
import { beginMissing, endMissing } from './gatherings.js';
import { clearInterests, indexInterests } from './interests.js';
import { parkRows, scatterUnsent, unparkRows } from './ledger-places.js';
import type { Schema } from './schema.js';

/**
 * Stops everything for a destination and keeps its settings. One that is parked already keeps its first reason.
 * @throws FeedError `not_found`
 */
export async function parkDestination(
  tx: Transaction<Schema>,
  { id, reason, at }: { readonly id: number; readonly reason: ParkedReason; readonly at: number },
): Promise<void> {
  const before = await getDestinationRow(tx, id);
  if (before.parked_reason !== null) return;
  const gone = { parked_reason: reason, parked_at: at };
  await tx.updateTable('destinations').set(gone).where('id', '=', id).execute();
  await clearInterests(tx, before);
  await countAudience(tx, { before, after: { ...before, ...gone }, at });
  await scatterUnsent(tx, id);
  await beginMissing(tx, { ...before, ...gone });
  await parkRows(tx, id);
}

/**
 * Brings a parked destination back: what is published from now on reaches it, and what became stale meanwhile is put
 * right. One that is not parked stays as it is, and so does the time since when it is there.
 * @throws FeedError `not_found`
 */
export async function unparkDestination(
  tx: Transaction<Schema>,
  { id, at }: { readonly id: number; readonly at: number },
): Promise<void> {
  const before = await getDestinationRow(tx, id);
  if (before.parked_reason === null) return;
  const back = { parked_reason: null, parked_at: null, active_since: at };
  await tx.updateTable('destinations').set(back).where('id', '=', id).execute();
  await indexInterests(tx, { ...before, ...back });
  await countAudience(tx, { before, after: { ...before, ...back }, at });
  await endMissing(tx, { ...before, ...back }, at);
  await unparkRows(tx, id, at);
}

import type { Transaction } from 'kysely';
import type { Address, DestinationKind } from '../feed/destination.js';
import { joinAdministrators } from './administrators.js';
import { countAudience } from './audience.js';
import {
  type DestinationRow,
  findDestinationRow,
  getDestinationRow,
  toAddressColumns,
  toDestination,
} from './destination-row.js';
import { moveFollows } from './follows.js';
import { endMissing, joinGatherings } from './gatherings.js';
import { clearInterests, indexInterests } from './interests.js';
import { moveRows, scatterUnsent, unparkRows } from './ledger-places.js';
import type { Schema } from './schema.js';

/**
 * Gives a place its new address. When a destination stands there already, the two become one: it keeps the id of the
 * one at the new address and the settings of the older, and the ledger's rows go along.
 * @returns The destination that remains.
 * @throws FeedError `not_found`
 */
export async function moveDestination(
  tx: Transaction<Schema>,
  move: { readonly id: number; readonly to: Address; readonly kind: DestinationKind; readonly at: number },
): Promise<DestinationRow> {
  const before = await getDestinationRow(tx, move.id);
  const present = await findDestinationRow(tx, before.bot_id, move.to);
  if (present && present.id !== before.id) return merge(tx, before, present, move);
  const after: DestinationRow = { ...before, ...toAddressColumns(move.to), kind: move.kind };
  await moveRows(tx, toDestination(before), toDestination(after));
  await write(tx, after);
  await countAudience(tx, { before, after, at: move.at });
  return after;
}

async function merge(
  tx: Transaction<Schema>,
  before: DestinationRow,
  present: DestinationRow,
  { kind, at }: { readonly kind: DestinationKind; readonly at: number },
): Promise<DestinationRow> {
  const [older, younger] = before.created_at <= present.created_at ? [before, present] : [present, before];
  const after: DestinationRow = {
    ...present,
    kind,
    locale: older.locale,
    locale_chosen: older.locale_chosen,
    time_zone: older.time_zone,
    presentation_json: older.presentation_json,
    subscription_json: older.subscription_json,
    ...joinGatherings(older, younger, at),
    created_at: older.created_at,
    ...presence(before, present),
  };
  await clearInterests(tx, before);
  await moveFollows(tx, before, after);
  // Some of it may stand at the new address already.
  await scatterUnsent(tx, before.id);
  await moveRows(tx, toDestination(before), toDestination(after));
  await joinAdministrators(tx, before.id, after.id);
  await tx.deleteFrom('destinations').where('id', '=', before.id).execute();
  await write(tx, after);
  await indexInterests(tx, after);
  await countAudience(tx, { before, after: null, at });
  await countAudience(tx, { before: present, after, at });
  // One of the two was parked and is back by being the other.
  const wasParked = before.parked_reason !== null || present.parked_reason !== null;
  if (!wasParked || after.parked_reason !== null) return after;
  if (older.parked_reason !== null) await endMissing(tx, after, at);
  await unparkRows(tx, after.id, at);
  return await getDestinationRow(tx, after.id);
}

/** Since when the two are there as one; parked only if both were. */
function presence(
  before: DestinationRow,
  present: DestinationRow,
): Pick<DestinationRow, 'parked_reason' | 'parked_at' | 'active_since'> {
  if (present.parked_reason !== null && before.parked_reason !== null) {
    const { parked_reason, parked_at, active_since } = present;
    return { parked_reason, parked_at, active_since };
  }
  const active = [before, present].filter((row) => row.parked_reason === null);
  const active_since = Math.min(...active.map((row) => row.active_since));
  return { parked_reason: null, parked_at: null, active_since };
}

async function write(tx: Transaction<Schema>, { id, ...columns }: DestinationRow): Promise<void> {
  await tx.updateTable('destinations').set(columns).where('id', '=', id).execute();
}

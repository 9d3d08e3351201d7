import { sql, type Transaction } from 'kysely';
import type { Destination } from '../feed/destination.js';
import type { Schema } from './schema.js';

/** The codes of `deliveries.state` that a change of place deals with; see DeliveryState. */
const PENDING = 0;
const STANDING = 2;
const PARKED = 4;
const OUT_OF_REACH = 8;

/** Due rows of a destination wait for it to come back. */
export async function parkRows(tx: Transaction<Schema>, destinationId: number): Promise<void> {
  await sql`
    UPDATE deliveries SET state = ${PARKED}, due_at = NULL
    WHERE ${rowsOf(destinationId)} AND due_at IS NOT NULL`.execute(tx);
}

/** A destination is back: its parked rows are due. */
export async function unparkRows(tx: Transaction<Schema>, destinationId: number, at: number): Promise<void> {
  await sql`
    UPDATE deliveries SET state = ${PENDING}, due_at = ${at}
    WHERE destination_id = ${destinationId} AND state = ${PARKED}`.execute(tx);
}

/**
 * The rows of a place that has a new address. Copies that stand at the old one are out of reach and keep its chat;
 * the other rows go on at the new address. `from` and `to` are one destination before and after, or two that merge:
 * where both have a row of one brief, the one at the new address stays.
 */
export async function moveRows(tx: Transaction<Schema>, from: Destination, to: Destination): Promise<void> {
  await sql`
    UPDATE deliveries
    SET chat = coalesce(chat, ${from.address.chat}), detail = 'moved', due_at = NULL, state = ${OUT_OF_REACH}
    WHERE ${rowsOf(from.id)} AND message IS NOT NULL AND state IN (${PENDING}, ${STANDING}, ${PARKED})`.execute(
    tx,
  );
  if (from.id === to.id) return;
  await sql`
    UPDATE OR IGNORE deliveries SET destination_id = ${to.id}, tier = ${to.tier}
    WHERE ${rowsOf(from.id)}`.execute(tx);
  await sql`DELETE FROM deliveries WHERE ${rowsOf(from.id)}`.execute(tx);
}

/** The key begins with the brief: naming the bot's briefs makes this a look-up for each instead of a scan of all rows. */
function rowsOf(destinationId: number) {
  return sql`
    (brief_number, bot_id, tier, destination_id) IN (
      SELECT broadcasts.brief_number, broadcasts.bot_id, destinations.tier, destinations.id
      FROM destinations JOIN broadcasts ON broadcasts.bot_id = destinations.bot_id
      WHERE destinations.id = ${destinationId})`;
}

import { sql, type Transaction } from 'kysely';
import { STALE } from '../feed/delivery/next-action.js';
import { rankOf, TIERS } from '../feed/delivery/rank.js';
import type { Destination } from '../feed/destination.js';
import { stateCode } from './delivery-schema.js';
import type { Schema } from './schema.js';

const PENDING = stateCode('pending');
const PARKED = stateCode('parked');
const GATHERED = stateCode('gathered');
const EXPIRED = stateCode('expired');
const SKIPPED = stateCode('skipped');
const STANDING = stateCode('standing');
const FAILED = stateCode('failed');
const OUT_OF_REACH = stateCode('out-of-reach');

/** Members of digests that were not sent yet are rows of their own again, and due. */
export async function scatterUnsent(tx: Transaction<Schema>, destinationId: number): Promise<void> {
  const unsent = sql`
    SELECT -brief_number FROM deliveries
    WHERE ${openRowsOf(destinationId)} AND brief_number < 0 AND message IS NULL AND unanswered_at IS NULL
      AND state = ${PENDING}`;
  await sql`
    UPDATE deliveries SET digest_id = NULL, due_at = CASE WHEN state = ${GATHERED} THEN 0 END,
      rank = tier + ${sql.val(rankOf('routine', TIERS[0] ?? 0))},
      state = CASE WHEN state = ${GATHERED} THEN ${PENDING} ELSE state END
    WHERE (brief_number, bot_id, tier, destination_id) IN (
      SELECT m.value, d.bot_id, t.tier, t.id
      FROM digests d CROSS JOIN json_each(d.members_json) m CROSS JOIN destinations t ON t.id = d.destination_id
      WHERE d.id IN (${unsent}))`.execute(tx);
  await sql`
    UPDATE deliveries SET state = ${SKIPPED}, due_at = NULL
    WHERE ${openRowsOf(destinationId)} AND brief_number < 0 AND message IS NULL AND unanswered_at IS NULL
      AND state = ${PENDING}`.execute(tx);
}

/** Rows of a destination that wait for something to be done wait for it to come back. */
export async function parkRows(tx: Transaction<Schema>, destinationId: number): Promise<void> {
  const waiting = sql`${openRowsOf(destinationId)} AND state = ${PENDING}`;
  await sql`
    UPDATE broadcasts SET dropped = dropped + 1
    WHERE (brief_number, bot_id) IN (
      SELECT brief_number, bot_id FROM deliveries WHERE ${waiting} AND message IS NULL AND uncertain_posts = 0)`.execute(
    tx,
  );
  await sql`UPDATE deliveries SET state = ${PARKED}, due_at = NULL WHERE ${waiting}`.execute(tx);
}

/**
 * A destination is back: its copies that became stale are due, retractions before everything, the rest last in the
 * lane. What was never posted there is old news by now, of which a digest may tell; only where a retracted text may stand
 * unseen the notice follows.
 */
export async function unparkRows(tx: Transaction<Schema>, destinationId: number, at: number): Promise<void> {
  const old = sql`message IS NULL AND (unanswered_at IS NULL OR briefs.state <> 'retracted')`;
  // The tier is the ranks' step within a class, whatever the class.
  const first = sql.val(rankOf('retraction', TIERS[0] ?? 0));
  const last = sql.val(rankOf('returned', TIERS[0] ?? 0));
  await sql`
    UPDATE deliveries SET
      state = CASE WHEN ${old} THEN ${EXPIRED} ELSE ${PENDING} END,
      detail = CASE WHEN ${old} THEN ${STALE} ELSE NULL END,
      due_at = CASE WHEN ${old} THEN NULL ELSE ${sql.val(at)} END,
      rank = deliveries.tier + CASE WHEN briefs.state = 'retracted' THEN ${first} ELSE ${last} END,
      attempts = 0, refusals = 0, troubled_since = NULL
    FROM briefs
    WHERE briefs.number = deliveries.brief_number
      AND ${openRowsOf(destinationId)} AND deliveries.state = ${PARKED}`.execute(tx);
  // Digests that stand there have no brief of their own: whether they are stale is seen when it is their turn.
  const retracted = sql`
    SELECT 1 FROM digests CROSS JOIN json_each(digests.members_json) member
    CROSS JOIN briefs ON briefs.number = member.value
    WHERE digests.id = -deliveries.brief_number AND briefs.state = 'retracted'`;
  await sql`
    UPDATE deliveries SET state = ${PENDING}, detail = NULL, due_at = ${sql.val(at)},
      rank = tier + CASE WHEN EXISTS (${retracted}) THEN ${first} ELSE ${last} END,
      attempts = 0, refusals = 0, troubled_since = NULL
    WHERE ${openRowsOf(destinationId)} AND brief_number < 0 AND state = ${PARKED}`.execute(tx);
}

/**
 * The rows of a place that has a new address. Copies that stand at the old one are out of reach and keep its chat; the
 * other rows go on at the new address. `from` and `to` are one destination before and after, or two that merge: where
 * both have a row of one brief, the one at the new address stays.
 */
export async function moveRows(tx: Transaction<Schema>, from: Destination, to: Destination): Promise<void> {
  await leaveMembers(tx, from);
  await sql`
    UPDATE deliveries
    SET chat = coalesce(chat, ${from.address.chat}), detail = 'moved', due_at = NULL, state = ${OUT_OF_REACH}
    WHERE ${rowsOf(from.id)} AND message IS NOT NULL
      AND state IN (${PENDING}, ${STANDING}, ${PARKED}, ${FAILED})`.execute(tx);
  if (from.id === to.id) return;
  await sql`
    UPDATE OR IGNORE deliveries SET destination_id = ${to.id}, tier = ${to.tier}
    WHERE ${rowsOf(from.id)}`.execute(tx);
  await sql`DELETE FROM deliveries WHERE ${rowsOf(from.id)}`.execute(tx);
  await tx
    .updateTable('digests')
    .set({ destination_id: to.id })
    .where('destination_id', '=', from.id)
    .execute();
}

/** Briefs in digests that stand at the old address are out of reach with them. */
async function leaveMembers(tx: Transaction<Schema>, { id }: Destination): Promise<void> {
  await sql`
    UPDATE deliveries SET state = ${OUT_OF_REACH}, detail = 'moved', digest_id = NULL
    WHERE state IN (${GATHERED}, ${FAILED}) AND (brief_number, bot_id, tier, destination_id, digest_id) IN (
      SELECT member.value, row.bot_id, row.tier, row.destination_id, digests.id
      FROM digests CROSS JOIN destinations place ON place.id = digests.destination_id
      CROSS JOIN deliveries row ON row.brief_number = -digests.id AND row.bot_id = place.bot_id
        AND row.tier = place.tier AND row.destination_id = place.id
      CROSS JOIN json_each(digests.members_json) member
      WHERE digests.destination_id = ${id} AND row.message IS NOT NULL
        AND row.state IN (${PENDING}, ${STANDING}, ${PARKED}, ${FAILED}))`.execute(tx);
}

/** Rows with something to come, by their own index. */
function openRowsOf(destinationId: number) {
  return sql`
    deliveries.bot_id = (SELECT bot_id FROM destinations WHERE id = ${destinationId})
    AND deliveries.destination_id = ${destinationId} AND deliveries.state <= 2`;
}

/** The key begins with the brief: naming the bot's briefs makes this a look-up for each instead of a scan of all rows. */
function rowsOf(destinationId: number) {
  return sql`
    (brief_number, bot_id, tier, destination_id) IN (
      SELECT broadcasts.brief_number, broadcasts.bot_id, destinations.tier, destinations.id
      FROM destinations JOIN broadcasts ON broadcasts.bot_id = destinations.bot_id
      WHERE destinations.id = ${destinationId}
      UNION ALL
      SELECT -digests.id, destinations.bot_id, destinations.tier, destinations.id
      FROM destinations JOIN digests ON digests.destination_id = destinations.id
      WHERE destinations.id = ${destinationId})`;
}

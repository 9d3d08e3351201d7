import { sql, type Transaction } from 'kysely';
import { nextDigest } from '../feed/digest-schedule.js';
import type { Subscription } from '../feed/subscription.js';
import { NO_ZONE } from '../feed/time-zone.js';
import { stateCode } from './delivery-schema.js';
import { type DestinationRow, subscriptionOf } from './destination-row.js';
import type { Schema } from './schema.js';

type Gathering = Pick<DestinationRow, 'gather_due_at' | 'gather_after' | 'gather_occasion'>;

const NOTHING: Gathering = { gather_due_at: null, gather_after: null, gather_occasion: null };

/**
 * What a destination gathers follows what it wants and its zone. What it had gathered before is not lost: it comes with
 * the next digest or, where none are wanted any more, at once.
 */
export async function followChoice(
  tx: Transaction<Schema>,
  {
    before,
    after,
    at,
  }: { readonly before: DestinationRow; readonly after: DestinationRow; readonly at: number },
): Promise<void> {
  if (after.parked_reason !== null) return;
  const subscription = subscriptionOf(after);
  if (subscription === null) return await write(tx, after, NOTHING);
  if (before.gather_occasion === 'catch-up') return;
  const { digest } = subscription;
  if (digest === undefined) {
    // Whether it is quiet now, and for how long, is looked at when it is due.
    if (before.gather_due_at === null) return;
    return await write(tx, after, { ...gatheringOf(before), gather_due_at: at });
  }
  const isDue = before.gather_due_at !== null && before.gather_due_at <= at;
  await write(tx, after, {
    // One that is on its way out already is not put off by another choice.
    gather_due_at: isDue ? before.gather_due_at : nextDigest(digest, after.time_zone ?? NO_ZONE, at),
    gather_after: before.gather_after ?? (await lastReached(tx, after)),
    gather_occasion: 'scheduled',
  });
}

/** A destination is gone: what it misses from here on may be told when it is back. */
export async function beginMissing(tx: Transaction<Schema>, place: DestinationRow): Promise<void> {
  const isMissing = place.parked_reason !== 'paused' && place.subscription_json !== null;
  if (!isMissing) return await write(tx, place, NOTHING);
  const reached = await lastReached(tx, place);
  const after = Math.min(place.gather_after ?? reached, reached);
  await write(tx, place, { gather_due_at: null, gather_after: after, gather_occasion: null });
}

/**
 * It is back, and is told of what it missed and of what waited to be posted there. Its rows are still parked. One that
 * missed nothing, since the newsroom had paused it or nothing was wanted there, begins anew.
 */
export async function endMissing(tx: Transaction<Schema>, place: DestinationRow, at: number): Promise<void> {
  const subscription = subscriptionOf(place);
  if (subscription === null || place.gather_after === null) {
    return await write(tx, place, await fromNowOn(tx, place, subscription, at));
  }
  const unposted = await firstUnposted(tx, place);
  await write(tx, place, {
    gather_due_at: at,
    gather_after: Math.min(place.gather_after, unposted === null ? place.gather_after : unposted - 1),
    gather_occasion: 'catch-up',
  });
}

/** What is gathered where two places become one that has the settings of the older. */
export function joinGatherings(older: DestinationRow, younger: DestinationRow, at: number): Gathering {
  // What it missed is told where it comes back.
  if (older.parked_reason !== null) return { ...NOTHING, gather_after: older.gather_after };
  if (older.subscription_json === null) return NOTHING;
  const { gather_due_at: dueAt, gather_after: after, gather_occasion: occasion } = older;
  if (younger.gather_due_at === null || younger.gather_after === null) return gatheringOf(older);
  return {
    gather_due_at: dueAt ?? at,
    gather_after: Math.min(after ?? younger.gather_after, younger.gather_after),
    gather_occasion: occasion ?? younger.gather_occasion,
  };
}

async function fromNowOn(
  tx: Transaction<Schema>,
  place: DestinationRow,
  subscription: Subscription | null,
  at: number,
): Promise<Gathering> {
  if (subscription?.digest === undefined) return NOTHING;
  return {
    gather_due_at: nextDigest(subscription.digest, place.time_zone ?? NO_ZONE, at),
    gather_after: await lastReached(tx, place),
    gather_occasion: 'scheduled',
  };
}

function gatheringOf({ gather_due_at, gather_after, gather_occasion }: DestinationRow): Gathering {
  return { gather_due_at, gather_after, gather_occasion };
}

async function write(tx: Transaction<Schema>, { id }: DestinationRow, gathering: Gathering): Promise<void> {
  await tx.updateTable('destinations').set(gathering).where('id', '=', id).execute();
}

/** The place in the order of publication up to which every brief has been looked at for every destination of the bot. */
async function lastReached(tx: Transaction<Schema>, { bot_id }: DestinationRow): Promise<number> {
  const { rows } = await sql<{ readonly reached: number }>`
    SELECT coalesce(
      (SELECT min(h.sequence) - 1 FROM broadcasts b CROSS JOIN briefs h ON h.number = b.brief_number
        WHERE b.bot_id = ${bot_id} AND b.finished_at IS NULL AND b.discovery_tier IS NOT NULL),
      (SELECT last FROM sequences WHERE name = 'published'), 0) AS reached`.execute(tx);
  return rows[0]?.reached ?? 0;
}

async function firstUnposted(
  tx: Transaction<Schema>,
  { id, bot_id }: DestinationRow,
): Promise<number | null> {
  const { rows } = await sql<{ readonly first: number | null }>`
    SELECT min(h.sequence) AS first
    FROM deliveries d INDEXED BY deliveries_open CROSS JOIN briefs h ON h.number = d.brief_number
    WHERE d.bot_id = ${bot_id} AND d.destination_id = ${id} AND d.state <= 2
      AND d.state = ${sql.lit(stateCode('parked'))} AND d.message IS NULL`.execute(tx);
  return rows[0]?.first ?? null;
}

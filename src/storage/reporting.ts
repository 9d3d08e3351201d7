import { type Kysely, sql, type Transaction } from 'kysely';
import type { Brief } from '../feed/brief.js';
import { readFailure } from '../feed/delivery/failure.js';
import type { BroadcastFigures, PostDelays, RowCount, TroubledPlace } from '../feed/delivery/figures.js';
import { UNCONFIRMED } from '../feed/delivery/next-action.js';
import { classOfRow, rankOf, TIERS } from '../feed/delivery/rank.js';
import type { Address, Tier } from '../feed/destination.js';
import { DELIVERY_STATES, stateCode } from './delivery-schema.js';
import type { Schema } from './schema.js';

const PENDING = sql.lit(stateCode('pending'));
const FAILED = sql.lit(stateCode('failed'));
const OUT_OF_REACH = sql.lit(stateCode('out-of-reach'));
/** Partial indexes are taken only where the query says their own condition. */
const IS_OPEN = sql`state <= ${sql.lit(stateCode('parked'))}`;
const HAS_ENDED = sql`state >= ${sql.lit(stateCode('failed'))}`;

/** The counters of a brief's broadcasts, one for each bot. */
export async function findBroadcastFigures(
  db: Kysely<Schema>,
  briefNumber: number,
): Promise<readonly BroadcastFigures[]> {
  const rows = await db
    .selectFrom('broadcasts')
    .innerJoin('bots', 'bots.id', 'broadcasts.bot_id')
    .select([
      'bot_id',
      'platform',
      'discovery_tier',
      'sweep_version',
      'changed_at',
      'edited',
      'removed',
      'uncertain',
      'digested',
      'last_digest_at',
    ])
    .where('brief_number', '=', briefNumber)
    .execute();
  return rows.map((row) => ({
    botId: row.bot_id,
    platform: row.platform,
    posting: row.discovery_tier !== null,
    changing: row.sweep_version !== null,
    changedAt: row.changed_at,
    edited: row.edited,
    removed: row.removed,
    uncertain: row.uncertain,
    digested: row.digested,
    lastDigestAt: row.last_digest_at,
  }));
}

/** How long posts of a brief took, by bot and tier in steps: the rows do not grow with the audience. */
export async function findPostDelays(
  db: Kysely<Schema>,
  briefNumber: number,
): Promise<readonly PostDelays[]> {
  const rows = await db
    .selectFrom('post_delays')
    .select(['bot_id', 'tier', 'copies', 'slowest_ms'])
    .where('brief_number', '=', briefNumber)
    .execute();
  return rows.map((row) => ({
    botId: row.bot_id,
    tier: row.tier,
    copies: row.copies,
    slowestMs: row.slowest_ms,
  }));
}

interface CountedRow {
  readonly bot_id: number;
  readonly tier: Tier;
  readonly state: number;
  readonly retrying: number;
  readonly posted: number;
  readonly detail: string | null;
  readonly alike: number;
}

/** Rows with something to come. Found among those of all briefs: they are few, and no second index follows them. */
export async function countOpenRows(db: Kysely<Schema>, briefNumber: number): Promise<readonly RowCount[]> {
  const { rows } = await sql<CountedRow>`
    WITH open AS MATERIALIZED (
      SELECT d.brief_number, d.bot_id, d.tier, d.destination_id
      FROM broadcasts b CROSS JOIN deliveries d INDEXED BY deliveries_open
        ON d.bot_id = b.bot_id AND +d.brief_number = b.brief_number
      WHERE b.brief_number = ${briefNumber} AND d.${IS_OPEN})
    SELECT d.bot_id, d.tier, d.state, d.attempts > 0 AS retrying, d.message IS NOT NULL AS posted, NULL AS detail,
      count(*) AS alike
    FROM open CROSS JOIN deliveries d USING (brief_number, bot_id, tier, destination_id)
    GROUP BY d.bot_id, d.tier, d.state, d.attempts > 0, d.message IS NOT NULL`.execute(db);
  return rows.map(toRowCount);
}

/** Rows that ended without a right copy, by reason, from their own index alone. */
export async function countEndedRows(db: Kysely<Schema>, briefNumber: number): Promise<readonly RowCount[]> {
  const { rows } = await sql<CountedRow>`
    SELECT bot_id, tier, state, 0 AS retrying, 0 AS posted, detail, count(*) AS alike
    FROM deliveries INDEXED BY deliveries_ended
    WHERE brief_number = ${briefNumber} AND ${HAS_ENDED}
    GROUP BY bot_id, state, detail, tier`.execute(db);
  return rows.map(toRowCount);
}

function toRowCount(row: CountedRow): RowCount {
  const state = DELIVERY_STATES[row.state];
  if (state === undefined) throw new Error(`There is no state ${row.state} of ledger rows.`);
  return {
    botId: row.bot_id,
    tier: row.tier,
    state,
    retrying: row.retrying !== 0,
    posted: row.posted !== 0,
    detail: row.detail,
    rows: row.alike,
  };
}

interface TroubledRow {
  readonly platform: Address['platform'];
  readonly chat: string;
  readonly thread: string;
  readonly title: string;
  readonly state: number;
  readonly detail: string | null;
}

/** See `BroadcastReads.findTroubled`. */
export async function findTroubled(
  db: Kysely<Schema>,
  briefNumber: number,
  limit: number,
): Promise<readonly TroubledPlace[]> {
  const { rows } = await sql<TroubledRow>`
    SELECT t.platform, t.chat, t.thread, t.title, d.state, d.detail
    FROM deliveries d INDEXED BY deliveries_ended CROSS JOIN destinations t ON t.id = d.destination_id
    WHERE d.brief_number = ${briefNumber} AND d.${HAS_ENDED} AND d.state IN (${FAILED}, ${OUT_OF_REACH})
    ORDER BY d.bot_id, d.state, d.detail LIMIT ${limit}`.execute(db);
  return rows.map(({ platform, chat, thread, title, state, detail }) => ({
    address: { platform, chat, thread: thread === '' ? null : thread },
    title,
    state: state === stateCode('failed') ? 'failed' : 'out-of-reach',
    ...readFailure(detail),
  }));
}

/** Makes failed rows due again, and no longer dropped where nothing stands. @returns How many. */
export async function retryFailed(
  tx: Transaction<Schema>,
  brief: Brief,
  { at, limit }: { readonly at: number; readonly limit: number },
): Promise<number> {
  // The tier is the ranks' step within a class, whatever the class.
  const first = TIERS[0] ?? 0;
  const changed = sql.val(rankOf(classOfRow(brief, true), first));
  const posted = sql.val(rankOf(classOfRow(brief, false), first));
  const { rows } = await sql<{ readonly bot_id: number; readonly lost: number }>`
    UPDATE deliveries SET state = ${PENDING}, due_at = ${at}, attempts = 0, refusals = 0, troubled_since = NULL,
      rank = tier + CASE WHEN message IS NULL THEN ${posted} ELSE ${changed} END
    WHERE (brief_number, bot_id, tier, destination_id) IN (
      SELECT brief_number, bot_id, tier, destination_id FROM deliveries INDEXED BY deliveries_ended
      WHERE brief_number = ${brief.number} AND ${HAS_ENDED} AND state = ${FAILED} AND detail IS NOT ${UNCONFIRMED}
      LIMIT ${limit})
    RETURNING bot_id, message IS NULL AND uncertain_posts = 0 AND digest_id IS NULL AS lost`.execute(tx);
  const lostByBot = new Map<number, number>();
  for (const { bot_id, lost } of rows) lostByBot.set(bot_id, (lostByBot.get(bot_id) ?? 0) + lost);
  for (const [botId, lost] of lostByBot) {
    await tx
      .updateTable('broadcasts')
      .set((row) => ({ dropped: row('dropped', '-', lost) }))
      .where('brief_number', '=', brief.number)
      .where('bot_id', '=', botId)
      .execute();
  }
  return rows.length;
}

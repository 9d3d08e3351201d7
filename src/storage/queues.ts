import { type Kysely, sql } from 'kysely';
import { ALL_RANKS } from '../feed/delivery/rank.js';
import type { QueueState } from '../feed/delivery/stall.js';
import { quarterOf } from './figures-schema.js';
import type { Schema } from './schema.js';

/** Quarters of an hour in which activity is looked for: what is older says nothing about now. */
const QUARTERS = 8;

/** Due rows looked at for their briefs. More than that are on their way for some time yet. */
const DUE_ROWS = 1000;

/** See `BroadcastReads.findQueues`. */
export async function findQueues(db: Kysely<Schema>, now: number): Promise<readonly QueueState[]> {
  const bots = await db.selectFrom('bots').select('id').orderBy('id').execute();
  return await Promise.all(
    bots.map(async ({ id: botId }) => ({
      botId,
      dueSince: earliest([await oldestRow(db, botId, now), await oldestWalk(db, botId)]),
      progress: await lastActivity(db, botId, now),
    })),
  );
}

/** Whether a brief of that topic still has somebody to be posted to, or a post to be tried again. */
export async function isTopicUnderWay(db: Kysely<Schema>, slug: string): Promise<boolean> {
  // No slug has a quotation mark, a percent sign or an underscore.
  const named = `%${JSON.stringify(slug)}%`;
  const walking = await db
    .selectFrom('broadcasts')
    .select('id')
    .where('finished_at', 'is', null)
    .where('topics_json', 'like', named)
    .limit(1)
    .executeTakeFirst();
  if (walking !== undefined) return true;
  const due = await db
    .selectFrom('deliveries')
    .select(['brief_number', 'bot_id'])
    .where('due_at', 'is not', null)
    .limit(DUE_ROWS)
    .execute();
  if (due.length === DUE_ROWS) return true;
  const numbers = [...new Set(due.map((row) => row.brief_number))];
  if (numbers.length === 0) return false;
  const retried = await db
    .selectFrom('broadcasts')
    .select('id')
    .where('brief_number', 'in', numbers)
    .where('topics_json', 'like', named)
    .limit(1)
    .executeTakeFirst();
  return retried !== undefined;
}

/** The index of due rows is by bot, rank and time: one look-up for each rank. */
async function oldestRow(db: Kysely<Schema>, botId: number, now: number): Promise<number | null> {
  const times = await Promise.all(
    ALL_RANKS.map(async (rank) => {
      const row = await db
        .selectFrom('deliveries')
        .select('due_at')
        .where('bot_id', '=', botId)
        .where('rank', '=', rank)
        .where('due_at', 'is not', null)
        .where('due_at', '<=', now)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    }),
  );
  return earliest(times);
}

/** A broadcast that waits because somebody wants it to is not late. */
async function oldestWalk(db: Kysely<Schema>, botId: number): Promise<number | null> {
  const row = await db
    .selectFrom('broadcasts')
    .innerJoin('briefs', 'briefs.number', 'broadcasts.brief_number')
    .select((column) => column.fn.min(sql<number>`coalesce(changed_at, opened_at)`).as('since'))
    .where('broadcasts.bot_id', '=', botId)
    .where('broadcasts.finished_at', 'is', null)
    .where((row) =>
      row.or([
        row('sweep_version', 'is not', null),
        row.and([row('briefs.state', '=', 'published'), row('briefs.sending', '=', 'on')]),
      ]),
    )
    .executeTakeFirst();
  return row?.since ?? null;
}

async function lastActivity(db: Kysely<Schema>, botId: number, now: number): Promise<string> {
  const row = await db
    .selectFrom('activity')
    .select(['quarter', sql<number>`posted + edited + removed + failed`.as('done')])
    .where('bot_id', '=', botId)
    .where('quarter', '>', quarterOf(now) - QUARTERS)
    .where(sql<number>`posted + edited + removed + failed`, '>', 0)
    .orderBy('quarter', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? `${row.quarter}:${row.done}` : '';
}

function earliest(times: readonly (number | null)[]): number | null {
  const known = times.filter((time) => time !== null);
  return known.length === 0 ? null : Math.min(...known);
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { BriefState } from '../feed/brief.js';
import {
  type CopyTaskCandidate,
  type CopyTaskReads,
  type CopyTaskWrites,
  CROSSPOST_ALLOWANCE,
  CROSSPOST_WINDOW_MS,
} from '../feed/delivery/copy-task.js';
import { HASTE } from './copy-task-schema.js';
import type { Schema } from './schema.js';

const EVERY_HASTE = Object.values(HASTE).sort((a, b) => a - b);

export function copyTaskReads(db: Kysely<Schema>): CopyTaskReads {
  return {
    async findDue({ botId, now, limit }) {
      const found: CopyTaskCandidate[] = [];
      // One look-up for each: in the order of the index all of them would be a walk over everything that waits.
      for (const haste of EVERY_HASTE) {
        if (found.length >= limit) break;
        const rows = await candidates(db)
          .where('t.bot_id', '=', botId)
          .where('t.haste', '=', haste)
          .where('t.due_at', '<=', now)
          .orderBy('t.due_at')
          .orderBy('t.id')
          .limit(limit - found.length)
          .execute();
        for (const row of rows) found.push(await toCandidate(db, row, now));
      }
      return found;
    },
    async find(id, now) {
      const row = await candidates(db).where('t.id', '=', id).executeTakeFirst();
      return row ? await toCandidate(db, row, now) : null;
    },
    async findNextTime(botId) {
      const times: number[] = [];
      for (const haste of EVERY_HASTE) {
        const row = await db
          .selectFrom('copy_tasks')
          .select('due_at')
          .where('bot_id', '=', botId)
          .where('haste', '=', haste)
          .orderBy('due_at')
          .limit(1)
          .executeTakeFirst();
        if (row) times.push(row.due_at);
      }
      return times.length === 0 ? null : Math.min(...times);
    },
  };
}

export function copyTaskWrites(tx: Transaction<Schema>): CopyTaskWrites {
  const change = (id: number) => tx.updateTable('copy_tasks').where('id', '=', id);
  return {
    async setAsked(id, at) {
      await change(id).set({ asked_at: at }).execute();
    },
    async finish(id, { askedAt, until }) {
      await change(id).set({ is_done: 1, asked_at: askedAt, due_at: until }).execute();
    },
    async postpone(id, until) {
      await change(id).set({ due_at: until }).execute();
    },
    async forget({ id, since }) {
      await tx.deleteFrom('copy_tasks').where('id', '=', id).where('since', '=', since).execute();
    },
  };
}

function candidates(db: Kysely<Schema>) {
  return db
    .selectFrom('copy_tasks as t')
    .leftJoin('briefs as b', 'b.number', 't.brief_number')
    .selectAll('t')
    .select('b.state as brief_state');
}

type CandidateRow = Awaited<ReturnType<ReturnType<typeof candidates>['execute']>>[number];

async function toCandidate(db: Kysely<Schema>, row: CandidateRow, now: number): Promise<CopyTaskCandidate> {
  // A digest has no state of its own: while it stands it is published.
  const briefState: BriefState = row.brief_state ?? 'published';
  return {
    id: row.id,
    botId: row.bot_id,
    kind: row.kind,
    briefNumber: row.brief_number,
    destinationId: row.destination_id,
    copy: { chat: row.chat, message: row.message },
    since: row.since,
    askedAt: row.asked_at,
    isDone: row.is_done === 1,
    briefState,
    othersAt: row.kind === 'crosspost' ? await findOthers(db, row, now) : [],
  };
}

/** When others of the channel were asked for within the window, newest first. */
async function findOthers(
  db: Kysely<Schema>,
  { id, bot_id, chat }: Pick<CandidateRow, 'id' | 'bot_id' | 'chat'>,
  now: number,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('copy_tasks')
    .select(sql<number>`asked_at`.as('at'))
    .where('bot_id', '=', bot_id)
    .where('chat', '=', chat)
    // As the index has it, so that it is used.
    .where(sql<boolean>`kind = 'crosspost' AND asked_at IS NOT NULL`)
    .where('asked_at', '>', now - CROSSPOST_WINDOW_MS)
    .where('id', '!=', id)
    .orderBy('asked_at', 'desc')
    .limit(CROSSPOST_ALLOWANCE)
    .execute();
  return rows.map(({ at }) => at);
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { PinCandidate, PinReads, PinWrites } from '../feed/delivery/pin.js';
import type { Schema } from './schema.js';

export function pinReads(db: Kysely<Schema>): PinReads {
  return {
    async findDue({ botId, now, limit }) {
      const rows = await candidates(db)
        .where('p.bot_id', '=', botId)
        .where('p.due_at', '<=', now)
        .orderBy('p.due_at')
        .orderBy('p.id')
        .limit(limit)
        .execute();
      return rows.map(toCandidate);
    },
    async find(id) {
      const row = await candidates(db).where('p.id', '=', id).executeTakeFirst();
      return row ? toCandidate(row) : null;
    },
    async findNextTime(botId) {
      const row = await db
        .selectFrom('pins')
        .select('due_at')
        .where('bot_id', '=', botId)
        .orderBy('due_at')
        .limit(1)
        .executeTakeFirst();
      return row?.due_at ?? null;
    },
  };
}

export function pinWrites(tx: Transaction<Schema>): PinWrites {
  return {
    async begin(id) {
      await tx
        .updateTable('pins')
        .set({ state: 'begun' })
        .where('id', '=', id)
        .where('state', '=', 'wanted')
        .execute();
    },
    async notePinned({ id, botId, copy }, now) {
      await tx.updateTable('pins').set({ state: 'pinned' }).where('id', '=', id).execute();
      await tx
        .updateTable('pins')
        .set({ due_at: now })
        .where('bot_id', '=', botId)
        .where('chat', '=', copy.chat)
        .where('id', '<=', id)
        .execute();
    },
    async postpone(id, until) {
      await tx.updateTable('pins').set({ due_at: until }).where('id', '=', id).execute();
    },
    async forget(id) {
      await tx.deleteFrom('pins').where('id', '=', id).execute();
    },
  };
}

function candidates(db: Kysely<Schema>) {
  return db
    .selectFrom('pins as p')
    .innerJoin('briefs as b', 'b.number', 'p.brief_number')
    .selectAll('p')
    .select([
      'b.state as brief_state',
      sql<number>`EXISTS (
        SELECT 1 FROM pins later
        WHERE later.bot_id = p.bot_id AND later.chat = p.chat AND later.id > p.id
          AND (p.state = 'wanted' OR later.state = 'pinned'))`.as('is_overtaken'),
    ]);
}

type CandidateRow = Awaited<ReturnType<ReturnType<typeof candidates>['execute']>>[number];

function toCandidate(row: CandidateRow): PinCandidate {
  return {
    id: row.id,
    botId: row.bot_id,
    briefNumber: row.brief_number,
    tier: row.tier,
    copy: { chat: row.chat, message: row.message, postedAt: row.posted_at },
    state: row.state,
    briefState: row.brief_state,
    isOvertaken: row.is_overtaken === 1,
  };
}

import type { Kysely, Transaction } from 'kysely';
import type { ConversationReads, ConversationWrites, Seat } from '../feed/conversation-ports.js';
import type { ReadingScope } from '../feed/reading-scope.js';
import { cardReads, cardWrites } from './followed-cards.js';
import type { Schema } from './schema.js';
import { readJson } from './stored-json.js';
import { findUnfinishedUpdates, finishUpdate, takeUpdate } from './updates-taken.js';

export function conversationReads(db: Kysely<Schema>): ConversationReads {
  return {
    async findPosition(seat) {
      const row = await db
        .selectFrom('positions')
        .select(['scope_json', 'before_sequence'])
        .where('bot_id', '=', seat.botId)
        .where('place', '=', seat.place)
        .where('user_id', '=', seat.userId)
        .executeTakeFirst();
      if (!row) return null;
      const scope: ReadingScope = readJson(row.scope_json, { table: 'positions', row: nameOf(seat) });
      return { scope, before: row.before_sequence };
    },
    async findForm(seat) {
      const row = await db
        .selectFrom('forms')
        .select('form_json')
        .where('bot_id', '=', seat.botId)
        .where('place', '=', seat.place)
        .where('user_id', '=', seat.userId)
        .executeTakeFirst();
      return row ? readJson(row.form_json, { table: 'forms', row: nameOf(seat) }) : null;
    },
    async findValue(name) {
      const row = await db
        .selectFrom('kept_values')
        .select('value_json')
        .where('name', '=', name)
        .executeTakeFirst();
      return row ? readJson(row.value_json, { table: 'kept_values', row: name }) : null;
    },
    ...cardReads(db),
    findUnfinishedUpdates: (botId) => findUnfinishedUpdates(db, botId),
  };
}

export function conversationWrites(tx: Transaction<Schema>): ConversationWrites {
  return {
    async setPosition(seat, { scope, before }) {
      const place = { scope_json: JSON.stringify(scope), before_sequence: before };
      await tx
        .insertInto('positions')
        .values({ ...keyOf(seat), ...place })
        .onConflict((conflict) => conflict.columns(['bot_id', 'place', 'user_id']).doUpdateSet(place))
        .execute();
    },
    async setForm(seat, form) {
      if (form === null) {
        await tx
          .deleteFrom('forms')
          .where('bot_id', '=', seat.botId)
          .where('place', '=', seat.place)
          .where('user_id', '=', seat.userId)
          .execute();
        return;
      }
      const form_json = JSON.stringify(form);
      await tx
        .insertInto('forms')
        .values({ ...keyOf(seat), form_json })
        .onConflict((conflict) => conflict.columns(['bot_id', 'place', 'user_id']).doUpdateSet({ form_json }))
        .execute();
    },
    async forgetPlace(botId, place) {
      for (const table of ['positions', 'forms'] as const) {
        await tx.deleteFrom(table).where('bot_id', '=', botId).where('place', '=', place).execute();
      }
    },
    async setValue(name, value) {
      const value_json = JSON.stringify(value ?? null);
      await tx
        .insertInto('kept_values')
        .values({ name, value_json })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value_json }))
        .execute();
    },
    ...cardWrites(tx),
    takeUpdate: (botId, updateId, at, content = null) => takeUpdate(tx, { botId, updateId, at, content }),
    finishUpdate: (botId, updateId) => finishUpdate(tx, botId, updateId),
  };
}

function keyOf({ botId, place, userId }: Seat) {
  return { bot_id: botId, place, user_id: userId };
}

function nameOf({ botId, place, userId }: Seat): string {
  return `${botId} ${place} ${userId}`;
}

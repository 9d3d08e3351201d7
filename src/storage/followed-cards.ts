import type { Kysely, Transaction } from 'kysely';
import type { CardReads, CardWrites } from '../feed/card-ports.js';
import type { Schema } from './schema.js';
import { readJson } from './stored-json.js';

export function cardReads(db: Kysely<Schema>): CardReads {
  return {
    async findFollowed() {
      const rows = await db.selectFrom('followed_cards').selectAll().execute();
      return rows.map((row) => ({
        botId: row.bot_id,
        chat: row.chat,
        message: row.message,
        briefNumber: row.brief_number,
        card: readJson(row.card_json, { table: 'followed_cards', row: `${row.chat} ${row.message}` }),
      }));
    },
  };
}

export function cardWrites(tx: Transaction<Schema>): CardWrites {
  return {
    async follow({ botId, chat, message, briefNumber, card }) {
      const kept = { brief_number: briefNumber, card_json: JSON.stringify(card) };
      await tx
        .deleteFrom('followed_cards')
        .where('bot_id', '=', botId)
        .where('chat', '=', chat)
        .where('brief_number', '=', briefNumber)
        .execute();
      await tx
        .insertInto('followed_cards')
        .values({ bot_id: botId, chat, message, ...kept })
        .onConflict((conflict) => conflict.columns(['bot_id', 'chat', 'message']).doUpdateSet(kept))
        .execute();
    },
    async unfollow({ botId, chat, message }) {
      await tx
        .deleteFrom('followed_cards')
        .where('bot_id', '=', botId)
        .where('chat', '=', chat)
        .where('message', '=', message)
        .execute();
    },
  };
}

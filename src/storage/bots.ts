import type { Kysely, Transaction } from 'kysely';
import type { BotReads, BotWrites } from '../feed/ports.js';
import type { Schema } from './schema.js';

export function botReads(db: Kysely<Schema>): BotReads {
  return {
    findBots: () => db.selectFrom('bots').selectAll().orderBy('id').execute(),
  };
}

export function botWrites(tx: Transaction<Schema>): BotWrites {
  return {
    async ensureBot(platform, account) {
      const known = await tx
        .selectFrom('bots')
        .selectAll()
        .where('platform', '=', platform)
        .where('account', '=', account)
        .executeTakeFirst();
      if (known) return known;
      return tx.insertInto('bots').values({ platform, account }).returningAll().executeTakeFirstOrThrow();
    },
  };
}

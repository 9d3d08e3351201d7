import type { Kysely, Transaction } from 'kysely';
import { formatAddress, tierOf } from '../feed/destination.js';
import type { DestinationReads, DestinationWrites } from '../feed/destination-ports.js';
import { FeedError } from '../feed/errors.js';
import { keptPresentation } from '../feed/presentation.js';
import { countAudience, countKind } from './audience.js';
import {
  findDestinationRow,
  getDestinationRow,
  noDestination,
  subscriptionOf,
  toAddressColumns,
  toDestination,
} from './destination-row.js';
import { followChoice } from './gatherings.js';
import { indexInterests } from './interests.js';
import { moveDestination } from './move-destination.js';
import { findNaming } from './naming-places.js';
import { parkDestination, unparkDestination } from './parking.js';
import type { Schema } from './schema.js';
import { writeJsonOrNull } from './stored-json.js';

export function destinationReads(db: Kysely<Schema>): DestinationReads {
  return {
    get: async (id) => toDestination(await getDestinationRow(db, id)),
    async findByAddress(botId, address) {
      const row = await findDestinationRow(db, botId, address);
      return row ? toDestination(row) : null;
    },
    async findInChat(botId, chat, limit) {
      const rows = await db
        .selectFrom('destinations')
        .selectAll()
        .where('bot_id', '=', botId)
        .where('chat', '=', chat)
        .orderBy('thread')
        .limit(limit)
        .execute();
      return rows.map(toDestination);
    },
    async findAll({ afterId, limit, botId }) {
      const rows = await db
        .selectFrom('destinations')
        .selectAll()
        .where('id', '>', afterId)
        .$if(botId !== undefined, (query) => query.where('bot_id', '=', botId ?? 0))
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toDestination);
    },
    findNaming: (walk) => findNaming(db, walk),
    async getSubscription(id) {
      const row = await db
        .selectFrom('destinations')
        .select(['id', 'subscription_json'])
        .where('id', '=', id)
        .executeTakeFirst();
      if (!row) throw noDestination(id);
      return subscriptionOf(row);
    },
  };
}

export function destinationWrites(tx: Transaction<Schema>): DestinationWrites {
  return {
    async create({ botId, address, kind, title, locale, at }) {
      const row = await tx
        .insertInto('destinations')
        .values({
          bot_id: botId,
          ...toAddressColumns(address),
          tier: tierOf(kind),
          kind,
          title,
          locale,
          active_since: at,
          created_at: at,
        })
        .onConflict((conflict) => conflict.columns(['bot_id', 'chat', 'thread']).doNothing())
        .returningAll()
        .executeTakeFirst();
      if (!row) {
        const args = { address: formatAddress(address) };
        throw new FeedError('conflict', { id: 'storage-destination-exists', args });
      }
      return toDestination(row);
    },

    async save({ id, title, kind, locale, isLocaleChosen, timeZone, presentation }) {
      // The tier stays what it was at first: it is part of the ledger's key, and no platform turns a private chat
      // into a group or a group into a channel.
      const before = await getDestinationRow(tx, id);
      const kept = presentation === undefined ? null : keptPresentation(presentation);
      const described = {
        title,
        kind,
        locale,
        locale_chosen: isLocaleChosen === true ? (1 as const) : (0 as const),
        time_zone: timeZone,
        presentation_json: writeJsonOrNull(kept),
      };
      await tx.updateTable('destinations').set(described).where('id', '=', id).execute();
      await countKind(tx, before, { ...before, ...described });
    },

    park: (id, reason, at) => parkDestination(tx, { id, reason, at }),
    unpark: (id, at) => unparkDestination(tx, { id, at }),
    move: async (id, to, kind, at) => toDestination(await moveDestination(tx, { id, to, kind, at })),

    async setSubscription(id, subscription, at) {
      const before = await getDestinationRow(tx, id);
      const wanted = { subscription_json: subscription === null ? null : JSON.stringify(subscription) };
      await tx.updateTable('destinations').set(wanted).where('id', '=', id).execute();
      const after = { ...before, ...wanted };
      await indexInterests(tx, after);
      await followChoice(tx, { before, after, at });
      await countAudience(tx, { before, after, at });
    },
  };
}

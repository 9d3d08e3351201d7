import type { Kysely, Transaction } from 'kysely';
import type { BroadcastReads, BroadcastWrites } from '../feed/broadcast-ports.js';
import { getStory } from './follows.js';
import { findForecast } from './forecast.js';
import { countPublication } from './publications.js';
import { findQueues, isTopicUnderWay } from './queues.js';
import {
  countEndedRows,
  countOpenRows,
  findBroadcastFigures,
  findPostDelays,
  findTroubled,
  retryFailed,
} from './reporting.js';
import type { Schema } from './schema.js';

export function broadcastReads(db: Kysely<Schema>): BroadcastReads {
  return {
    async countReach(briefNumber) {
      const { copies } = await db
        .selectFrom('broadcasts')
        .select(({ fn, eb }) =>
          fn.coalesce(fn.sum<number>(eb('made', '-', eb.ref('dropped'))), eb.val(0)).as('copies'),
        )
        .where('brief_number', '=', briefNumber)
        .executeTakeFirstOrThrow();
      return { copies };
    },

    findQueues: (now) => findQueues(db, now),
    isUnderWay: (slug) => isTopicUnderWay(db, slug),

    async getFigures(briefNumber) {
      return {
        broadcasts: await findBroadcastFigures(db, briefNumber),
        delays: await findPostDelays(db, briefNumber),
        rows: [...(await countOpenRows(db, briefNumber)), ...(await countEndedRows(db, briefNumber))],
      };
    },

    findTroubled: (briefNumber, limit) => findTroubled(db, briefNumber, limit),
    findForecast: (offer) => findForecast(db, offer),
  };
}

/** Publishing and changing a brief write one row for each bot here, whatever the audience. */
export function broadcastWrites(tx: Transaction<Schema>): BroadcastWrites {
  return {
    async openBroadcasts(brief, at) {
      const story = brief.followUpOf === null ? null : await getStory(tx, brief.number);
      await tx
        .insertInto('broadcasts')
        .columns(['brief_number', 'bot_id', 'topics_json', 'story', 'opened_at'])
        .expression((query) =>
          query
            .selectFrom('bots')
            .select((row) => [
              row.val(brief.number).as('brief_number'),
              'id as bot_id',
              row.val(JSON.stringify(brief.topics)).as('topics_json'),
              row.val(story).as('story'),
              row.val(at).as('opened_at'),
            ]),
        )
        .execute();
      await countPublication(tx, brief, at);
    },

    async noteChange(brief, at) {
      // A retraction ends discovery here, in its own transaction: nobody is posted to any more, whatever is under way.
      const ended = brief.state === 'retracted' ? { discovery_tier: null } : {};
      await tx
        .updateTable('broadcasts')
        .set({
          sweep_version: brief.version,
          sweep_tier: 0,
          sweep_destination: 0,
          changed_at: at,
          finished_at: null,
          edited: 0,
          ...ended,
        })
        .where('brief_number', '=', brief.number)
        .execute();
    },

    async noteSending(brief, at) {
      const ended = brief.sending === 'stopped' ? { discovery_tier: null } : {};
      await tx
        .updateTable('broadcasts')
        .set({
          sweep_version: brief.version,
          sweep_tier: 0,
          sweep_destination: 0,
          changed_at: at,
          finished_at: null,
          ...ended,
        })
        .where('brief_number', '=', brief.number)
        .execute();
    },

    retryFailed: (brief, retry) => retryFailed(tx, brief, retry),
  };
}

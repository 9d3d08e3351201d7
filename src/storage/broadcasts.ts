import type { Kysely, Transaction } from 'kysely';
import type { Urgency } from '../feed/brief.js';
import type { BroadcastReads, BroadcastWrites } from '../feed/ports.js';
import type { Schema } from './schema.js';

/** IPTC's numbers: the smaller, the sooner. */
const URGENCY_RANK: Readonly<Record<Urgency, number>> = { flash: 1, urgent: 3, routine: 5 };

export function broadcastReads(db: Kysely<Schema>): BroadcastReads {
  return {
    async countReach(briefNumber) {
      const { copies } = await db
        .selectFrom('deliveries')
        .select((row) => row.fn.countAll<number>().as('copies'))
        .where('brief_number', '=', briefNumber)
        .executeTakeFirstOrThrow();
      return { copies };
    },
  };
}

export function broadcastWrites(tx: Transaction<Schema>): BroadcastWrites {
  return {
    async openBroadcasts(brief, at) {
      await tx
        .insertInto('broadcasts')
        .columns(['brief_number', 'bot_id', 'urgency_rank', 'opened_at'])
        .expression((query) =>
          query
            .selectFrom('bots')
            .select((row) => [
              row.val(brief.number).as('brief_number'),
              'id as bot_id',
              row.val(URGENCY_RANK[brief.urgency]).as('urgency_rank'),
              row.val(at).as('opened_at'),
            ]),
        )
        .execute();
    },
    async noteChange(brief) {
      await tx
        .updateTable('broadcasts')
        .set({ sweep_version: brief.version, sweep_tier: 0, sweep_destination: 0 })
        .where('brief_number', '=', brief.number)
        .execute();
    },
  };
}

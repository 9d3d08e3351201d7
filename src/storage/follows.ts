import { type Kysely, sql, type Transaction } from 'kysely';
import type { FollowingPlace, FollowReads, FollowWrites } from '../feed/following.js';
import type { DestinationRow } from './destination-row.js';
import type { Schema } from './schema.js';

export function followReads(db: Kysely<Schema>): FollowReads {
  return {
    getStory: (briefNumber) => getStory(db, briefNumber),

    async isFollowed({ id, botId, tier }, story) {
      const row = await db
        .selectFrom('follows')
        .select('since')
        .where('bot_id', '=', botId)
        .where('story', '=', story)
        .where('tier', '=', tier)
        .where('destination_id', '=', id)
        .executeTakeFirst();
      return row !== undefined;
    },

    async findFollows({ id }) {
      return await db
        .selectFrom('follows')
        .select(['story', 'since'])
        .where('destination_id', '=', id)
        .orderBy('since')
        .orderBy('story')
        .execute();
    },
  };
}

export function followWrites(tx: Transaction<Schema>): FollowWrites {
  return {
    async follow({ id, botId, tier }, { story, since }) {
      await tx
        .insertInto('follows')
        .values({ bot_id: botId, story, tier, destination_id: id, since })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async unfollow({ id, botId, tier }, story) {
      await tx
        .deleteFrom('follows')
        .where('bot_id', '=', botId)
        .where('story', '=', story)
        .where('tier', '=', tier)
        .where('destination_id', '=', id)
        .execute();
    },

    unfollowAll: (place) => unfollowAll(tx, place),
  };
}

async function unfollowAll(tx: Transaction<Schema>, { id }: Pick<FollowingPlace, 'id'>): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('follows')
    .where('destination_id', '=', id)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** The number of the first brief of a chain: one look-up for each brief that another goes on with. */
export async function getStory(db: Kysely<Schema>, briefNumber: number): Promise<number> {
  const { rows } = await sql<{ readonly story: number }>`
    WITH RECURSIVE earlier (number, goes_on_with) AS (
      SELECT number, follow_up_of FROM briefs WHERE number = ${briefNumber}
      UNION
      SELECT b.number, b.follow_up_of FROM earlier CROSS JOIN briefs b ON b.number = earlier.goes_on_with)
    SELECT number AS story FROM earlier WHERE goes_on_with IS NULL`.execute(db);
  return rows[0]?.story ?? briefNumber;
}

/** Of two places that become one, the one that remains follows what either did, since the earlier time. */
export async function moveFollows(
  tx: Transaction<Schema>,
  from: Pick<DestinationRow, 'id'>,
  to: Pick<DestinationRow, 'id' | 'bot_id' | 'tier'>,
): Promise<void> {
  await sql`
    INSERT INTO follows (bot_id, story, tier, destination_id, since)
    SELECT ${to.bot_id}, story, ${to.tier}, ${to.id}, since FROM follows WHERE destination_id = ${from.id}
    ON CONFLICT DO UPDATE SET since = min(since, excluded.since)`.execute(tx);
  await unfollowAll(tx, from);
}

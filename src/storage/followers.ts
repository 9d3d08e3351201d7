import { type Kysely, sql } from 'kysely';
import { wantsFollowed } from '../feed/following.js';
import type { Offer } from '../feed/wants.js';
import { subscriptionOf } from './destination-row.js';
import type { Schema } from './schema.js';

/** More followers than this are told as so many. */
const COUNTED_AT_MOST = 100_000;

interface Followers {
  readonly botId: number;
  readonly story: number;
}

/** Who is sent what goes on with a story, by id; null where more than `limit` follow it. */
export async function findFollowers(
  db: Kysely<Schema>,
  { botId, story }: Followers,
  { offer, limit }: { readonly offer: Pick<Offer, 'openedAt'>; readonly limit: number },
): Promise<readonly number[] | null> {
  const rows = await db
    .selectFrom('follows')
    .innerJoin('destinations', 'destinations.id', 'follows.destination_id')
    .select(['destinations.id', 'follows.since', 'subscription_json', 'parked_reason'])
    .where('follows.bot_id', '=', botId)
    .where('follows.story', '=', story)
    .limit(limit + 1)
    .execute();
  if (rows.length > limit) return null;
  const there = rows.filter(({ parked_reason }) => parked_reason === null);
  return there.filter((row) => wantsFollowed(row.since, subscriptionOf(row), offer)).map(({ id }) => id);
}

/** How many follow a story, parked ones too; counted from the index alone. */
export async function countFollowers(db: Kysely<Schema>, { botId, story }: Followers): Promise<number> {
  const { rows } = await sql<{ readonly places: number }>`
    SELECT count(*) AS places FROM (
      SELECT 1 FROM follows WHERE bot_id = ${botId} AND story = ${story} LIMIT ${COUNTED_AT_MOST})`.execute(
    db,
  );
  return rows[0]?.places ?? 0;
}

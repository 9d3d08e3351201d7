import { type Kysely, sql } from 'kysely';
import type { DestinationReads, NamingPlace } from '../feed/destination-ports.js';
import { subscriptionOf } from './destination-row.js';
import type { Schema } from './schema.js';

/** How many ids are looked through in one step: about a millisecond's work. */
const WINDOW = 2000;

/**
 * Who has a topic in their subscription, whether or not it counts at present. No index knows: it is for rare walks in
 * bounded steps.
 */
export async function findNaming(
  db: Kysely<Schema>,
  { slug, afterId, limit }: Parameters<DestinationReads['findNaming']>[0],
): ReturnType<DestinationReads['findNaming']> {
  const end = afterId + WINDOW;
  // Inside JSON only a key or a whole text stands between quotation marks, and no slug has one.
  const rows = await db
    .selectFrom('destinations')
    .select(['id', 'parked_reason', 'subscription_json'])
    .where('id', '>', afterId)
    .where('id', '<=', end)
    .where(sql<number>`instr(subscription_json, ${JSON.stringify(slug)})`, '>', 0)
    .orderBy('id')
    .limit(limit)
    .execute();
  const found = rows.flatMap((row): NamingPlace[] => {
    const subscription = subscriptionOf(row);
    if (subscription === null || !names(subscription, slug)) return [];
    return [{ id: row.id, isParked: row.parked_reason !== null, subscription }];
  });
  if (rows.length === limit) return { found, passed: rows.at(-1)?.id ?? null };
  const { last } = await db
    .selectFrom('destinations')
    .select((row) => row.fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return { found, passed: last === null || last <= end ? null : end };
}

function names({ chosen, hidden }: NamingPlace['subscription'], slug: string): boolean {
  return Object.hasOwn(chosen, slug) || hidden.includes(slug);
}

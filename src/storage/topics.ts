import type { Kysely, Transaction } from 'kysely';
import type { TopicReads, TopicWrites } from '../feed/ports.js';
import type { Topic } from '../feed/topic.js';
import type { Schema } from './schema.js';

export function topicReads(db: Kysely<Schema>): TopicReads {
  return {
    findTopics: () => db.selectFrom('topics').selectAll().orderBy('position').orderBy('slug').execute(),
    findTopic: (slug) => findTopic(db, slug),
  };
}

export function topicWrites(tx: Transaction<Schema>): TopicWrites {
  return {
    ensureTopic: (slug, name = slug, emoji = null) => ensureTopic(tx, { slug, name, emoji }),
  };
}

/**
 * The ids of these slugs, without repeats. A slug that has no topic yet gets one: briefs and subscriptions may name a
 * topic before anybody describes it.
 */
export async function ensureTopicIds(tx: Transaction<Schema>, slugs: readonly string[]): Promise<number[]> {
  const ids: number[] = [];
  for (const slug of new Set(slugs)) ids.push((await ensureTopic(tx, { slug, name: slug, emoji: null })).id);
  return ids;
}

async function findTopic(db: Kysely<Schema>, slug: string): Promise<Topic | null> {
  return (await db.selectFrom('topics').selectAll().where('slug', '=', slug).executeTakeFirst()) ?? null;
}

async function ensureTopic(
  tx: Transaction<Schema>,
  topic: { readonly slug: string; readonly name: string; readonly emoji: string | null },
): Promise<Topic> {
  const known = await findTopic(tx, topic.slug);
  if (known) return known;
  const last = await tx
    .selectFrom('topics')
    .select((row) => row.fn.max('position').as('position'))
    .executeTakeFirst();
  return tx
    .insertInto('topics')
    .values({ ...topic, position: (last?.position ?? 0) + 1 })
    .returningAll()
    .executeTakeFirstOrThrow();
}

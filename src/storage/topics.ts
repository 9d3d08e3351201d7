import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Topic } from '../feed/topic.js';
import type { TopicReads, TopicWrites } from '../feed/topic-ports.js';
import type { TopicTable } from './masthead-schema.js';
import type { Schema } from './schema.js';
import { readJson } from './stored-json.js';
import { joinTopicPlaces, setTopicPlace } from './topic-places.js';

export function topicReads(db: Kysely<Schema>): TopicReads {
  return {
    async findTopics() {
      const rows = await db
        .selectFrom('topics')
        .selectAll()
        .where('retired_at', 'is', null)
        .orderBy('position')
        .orderBy('slug')
        .execute();
      return rows.map(toTopic);
    },
    async findTopic(name) {
      const topic = await findTopicEver(db, name);
      return topic?.retiredAt === null ? topic : null;
    },
    findTopicEver: (name) => findTopicEver(db, name),
    describeTopics: (slugs) => describeTopics(db, slugs),
  };
}

export function topicWrites(tx: Transaction<Schema>): TopicWrites {
  return {
    ensureTopic: (slug, name = slug, emoji = null) => ensureTopic(tx, { slug, name, emoji }),
    async saveTopic({ id, slug: _slug, names, retiredAt, ...topic }) {
      const columns = { ...topic, names_json: JSON.stringify(names), retired_at: retiredAt };
      await tx.updateTable('topics').set(columns).where('id', '=', id).execute();
      await addName(tx, topic.handle, id);
    },
    async joinNames(fromId, intoId) {
      const into = { topic_id: intoId };
      await tx.updateTable('topic_aliases').set(into).where('topic_id', '=', fromId).execute();
      await joinTopicPlaces(tx, fromId, intoId);
    },
    moveReading: (fromId, intoId, limit) => moveReading(tx, { fromId, intoId, limit }),
    setTopicPlace: (place) => setTopicPlace(tx, place),
    async forgetPlacesIn(destinationId) {
      await tx.deleteFrom('topic_places').where('destination_id', '=', destinationId).execute();
    },
  };
}

/**
 * The ids of these slugs, without repeats. A slug that has no topic yet gets one: briefs and subscriptions may name a
 * topic before anybody describes it. A slug that was retired into another topic is that one's.
 */
export async function ensureTopicIds(tx: Transaction<Schema>, slugs: readonly string[]): Promise<number[]> {
  const ids = new Set<number>();
  for (const slug of slugs) ids.add((await ensureTopic(tx, { slug, name: slug, emoji: null })).id);
  return [...ids];
}

async function findTopicEver(db: Kysely<Schema>, name: string): Promise<Topic | null> {
  const row = await db
    .selectFrom('topic_aliases')
    .innerJoin('topics', 'topics.id', 'topic_aliases.topic_id')
    .selectAll('topics')
    .where('topic_aliases.name', '=', name)
    .executeTakeFirst();
  return row ? toTopic(row) : null;
}

async function describeTopics(db: Kysely<Schema>, slugs: readonly string[]): Promise<readonly Topic[]> {
  if (slugs.length === 0) return [];
  const rows = await db
    .selectFrom('topic_aliases')
    .innerJoin('topics', 'topics.id', 'topic_aliases.topic_id')
    .selectAll('topics')
    .select('topic_aliases.name as called')
    .where('topic_aliases.name', 'in', slugs)
    .execute();
  const bySlug = new Map(rows.map(({ called, ...row }) => [called, toTopic(row)] as const));
  const found = slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  return [...new Map(found.map((topic) => [topic.id, topic])).values()];
}

async function ensureTopic(
  tx: Transaction<Schema>,
  topic: { readonly slug: string; readonly name: string; readonly emoji: string | null },
): Promise<Topic> {
  const known = await findTopicEver(tx, topic.slug);
  if (known) return known;
  const last = await tx
    .selectFrom('topics')
    .select((row) => row.fn.max('position').as('position'))
    .executeTakeFirst();
  const row = await tx
    .insertInto('topics')
    .values({ ...topic, handle: topic.slug, names_json: '{}', position: (last?.position ?? 0) + 1 })
    .returningAll()
    .executeTakeFirstOrThrow();
  await addName(tx, topic.slug, row.id);
  return toTopic(row);
}

async function addName(tx: Transaction<Schema>, name: string, topicId: number): Promise<void> {
  await tx
    .insertInto('topic_aliases')
    .values({ name, topic_id: topicId })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/** A brief that stands under both topics already only leaves the one. */
async function moveReading(
  tx: Transaction<Schema>,
  { fromId, intoId, limit }: { readonly fromId: number; readonly intoId: number; readonly limit: number },
): Promise<number> {
  const rows = await tx
    .selectFrom('brief_topics')
    .selectAll()
    .where('topic_id', '=', fromId)
    .orderBy('sequence', 'desc')
    .limit(limit)
    .execute();
  if (rows.length === 0) return 0;
  await tx
    .insertInto('brief_topics')
    .values(rows.map((row) => ({ ...row, topic_id: intoId })))
    .onConflict((conflict) => conflict.columns(['topic_id', 'sequence']).doNothing())
    .execute();
  const sequences = rows.map(({ sequence }) => sequence);
  await tx
    .deleteFrom('brief_topics')
    .where('topic_id', '=', fromId)
    .where('sequence', 'in', sequences)
    .execute();
  return rows.length;
}

function toTopic(row: Selectable<TopicTable>): Topic {
  const { names_json, retired_at: retiredAt, ...topic } = row;
  return { ...topic, names: readJson(names_json, { table: 'topics', row: row.id }), retiredAt };
}

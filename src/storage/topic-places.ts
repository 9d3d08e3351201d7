import type { Kysely, Transaction } from 'kysely';
import type { TopicPlace, TopicPlaceReads } from '../feed/topic-ports.js';
import type { Schema } from './schema.js';

export function topicPlaceReads(db: Kysely<Schema>): TopicPlaceReads {
  return {
    async findTopicPlaces(topicId) {
      const rows = await db
        .selectFrom('topic_places')
        .selectAll()
        .where('topic_id', '=', topicId)
        .orderBy('destination_id')
        .execute();
      return rows.map((row) => ({ topicId, destinationId: row.destination_id, place: row.place }));
    },
    async findPlacesIn(destinationId) {
      const rows = await db
        .selectFrom('topic_places')
        .innerJoin('topics', 'topics.id', 'topic_places.topic_id')
        .select(['topics.slug', 'topic_places.place'])
        .where('topic_places.destination_id', '=', destinationId)
        .execute();
      return new Map(rows.map(({ slug, place }) => [slug, place]));
    },
  };
}

export async function setTopicPlace(
  tx: Transaction<Schema>,
  { topicId, destinationId, place }: TopicPlace,
): Promise<void> {
  const key = { topic_id: topicId, destination_id: destinationId };
  if (place === null) {
    await tx
      .deleteFrom('topic_places')
      .where('destination_id', '=', destinationId)
      .where('topic_id', '=', topicId)
      .execute();
    return;
  }
  await tx
    .insertInto('topic_places')
    .values({ ...key, place })
    .onConflict((conflict) => conflict.columns(['destination_id', 'topic_id']).doUpdateSet({ place }))
    .execute();
}

/** The places of one topic are another's from now on, except where that one has its own. */
export async function joinTopicPlaces(
  tx: Transaction<Schema>,
  fromId: number,
  intoId: number,
): Promise<void> {
  await tx
    .insertInto('topic_places')
    .columns(['topic_id', 'destination_id', 'place'])
    .expression((query) =>
      query
        .selectFrom('topic_places')
        .select((row) => [row.val(intoId).as('topic_id'), 'destination_id', 'place'])
        .where('topic_id', '=', fromId),
    )
    .onConflict((conflict) => conflict.columns(['destination_id', 'topic_id']).doNothing())
    .execute();
  await tx.deleteFrom('topic_places').where('topic_id', '=', fromId).execute();
}

import { sql, type Transaction } from 'kysely';
import type { Brief } from '../feed/brief.js';
import { quarterOf } from './figures-schema.js';
import { EVERY_TOPIC } from './interests.js';
import type { Schema } from './schema.js';
import { ensureTopicIds } from './topics.js';

/** Counts a brief on the day of its first publication, under each of its topics and as a whole. */
export async function countPublication(tx: Transaction<Schema>, brief: Brief, at: number): Promise<void> {
  const ids = [EVERY_TOPIC, ...(await ensureTopicIds(tx, brief.topics))];
  await tx
    .insertInto('publications')
    .values(ids.map((topic_id) => ({ quarter: quarterOf(at), topic_id, briefs: 1 })))
    .onConflict((conflict) =>
      conflict.columns(['quarter', 'topic_id']).doUpdateSet({ briefs: sql<number>`publications.briefs + 1` }),
    )
    .execute();
}

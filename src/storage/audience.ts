import { sql, type Transaction } from 'kysely';
import { type DestinationRow, subscriptionOf } from './destination-row.js';
import { quarterOf } from './figures-schema.js';
import { topicsWanted } from './interests.js';
import type { Schema } from './schema.js';

/**
 * Keeps count of who wants something and is there, by bot, kind and topic, and of who came and went. Called with a
 * destination as it was and as it is, after everything that decides it: the subscription, parking, coming back, a new
 * address. Null for one that is gone.
 */
export async function countAudience(
  tx: Transaction<Schema>,
  change: { readonly before: DestinationRow; readonly after: DestinationRow | null; readonly at: number },
): Promise<void> {
  const before = ifSubscriber(change.before);
  const after = ifSubscriber(change.after);
  if (before === null && after === null) return;
  await countKind(tx, before, after);
  if (before === null && after !== null) await countChange(tx, after.bot_id, change.at, 'gained');
  if (after === null && before !== null) await countChange(tx, before.bot_id, change.at, 'lost');
  await countTopics(tx, await topicsOf(tx, before), await topicsOf(tx, after));
}

/** The part of it that a new kind alone decides. */
export async function countKind(
  tx: Transaction<Schema>,
  before: DestinationRow | null,
  after: DestinationRow | null,
): Promise<void> {
  const was = ifSubscriber(before);
  const is = ifSubscriber(after);
  if (was?.bot_id === is?.bot_id && was?.kind === is?.kind) return;
  if (was !== null) await countPlace(tx, was, -1);
  if (is !== null) await countPlace(tx, is, 1);
}

function ifSubscriber(row: DestinationRow | null): DestinationRow | null {
  return row !== null && row.parked_reason === null && row.subscription_json !== null ? row : null;
}

async function countPlace(
  tx: Transaction<Schema>,
  { bot_id, kind }: DestinationRow,
  by: 1 | -1,
): Promise<void> {
  await tx
    .insertInto('audience')
    .values({ bot_id, kind, places: by })
    .onConflict((conflict) =>
      conflict.columns(['bot_id', 'kind']).doUpdateSet({ places: sql<number>`audience.places + ${by}` }),
    )
    .execute();
}

async function countChange(
  tx: Transaction<Schema>,
  botId: number,
  at: number,
  change: 'gained' | 'lost',
): Promise<void> {
  await tx
    .insertInto('activity')
    .values({ quarter: quarterOf(at), bot_id: botId, [change]: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['quarter', 'bot_id'])
        .doUpdateSet({ [change]: sql<number>`activity.${sql.ref(change)} + 1` }),
    )
    .execute();
}

interface WantedTopic {
  readonly topicId: number;
  readonly botId: number;
  /** Whether it comes in digests. */
  readonly gathers: boolean;
}

async function topicsOf(
  tx: Transaction<Schema>,
  row: DestinationRow | null,
): Promise<readonly WantedTopic[]> {
  const subscription = row && subscriptionOf(row);
  if (!subscription) return [];
  const wanted = await topicsWanted(tx, subscription);
  const gathers = subscription.digest !== undefined;
  return [...wanted].map((topicId) => ({ topicId, botId: row.bot_id, gathers }));
}

async function countTopics(
  tx: Transaction<Schema>,
  before: readonly WantedTopic[],
  after: readonly WantedTopic[],
): Promise<void> {
  const without = (some: readonly WantedTopic[], others: readonly WantedTopic[]) =>
    some.filter(
      ({ topicId, botId, gathers }) =>
        !others.some(
          (other) => other.topicId === topicId && other.botId === botId && other.gathers === gathers,
        ),
    );
  const changes = [
    ...without(after, before).map((topic) => ({ ...topic, by: 1 })),
    ...without(before, after).map((topic) => ({ ...topic, by: -1 })),
  ];
  for (const { topicId, botId, gathers, by } of changes) {
    const digests = gathers ? by : 0;
    await tx
      .insertInto('topic_audience')
      .values({ topic_id: topicId, bot_id: botId, places: by, digests })
      .onConflict((conflict) =>
        conflict.columns(['topic_id', 'bot_id']).doUpdateSet({
          places: sql<number>`topic_audience.places + ${by}`,
          digests: sql<number>`topic_audience.digests + ${digests}`,
        }),
      )
      .execute();
  }
}

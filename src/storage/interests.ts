import { sql, type Transaction } from 'kysely';
import type { Subscription } from '../feed/subscription.js';
import { type DestinationRow, subscriptionOf } from './destination-row.js';
import type { Schema } from './schema.js';
import { ensureTopicIds } from './topics.js';

/** Stands in `interests` for every topic. */
export const EVERY_TOPIC = 0;

/** Stand in `interests.gathers`: who gets each brief at once, and who gets digests. */
export const AT_ONCE = 0;
export const GATHERS = 1;

/**
 * Rewrites what a destination stands under in the index that broadcasts walk. Called after everything that decides it:
 * the subscription, parking, coming back, a new address. A parked destination stands nowhere.
 */
export async function indexInterests(tx: Transaction<Schema>, destination: DestinationRow): Promise<void> {
  await clearInterests(tx, destination);
  const subscription = subscriptionOf(destination);
  if (subscription === null || destination.parked_reason !== null) return;
  // What is published in a pause is wanted by nobody: until its end, if it has one, there is nothing to be found.
  const notBefore = subscription.pause === undefined ? 0 : subscription.pause.until;
  if (notBefore === null) return;
  const wanted = await wantedTopics(tx, subscription);
  if (wanted.length === 0) return;
  await tx
    .insertInto('interests')
    .values(
      wanted.map(({ topicId, since }) => ({
        bot_id: destination.bot_id,
        topic_id: topicId,
        gathers: subscription.digest === undefined ? AT_ONCE : GATHERS,
        tier: destination.tier,
        destination_id: destination.id,
        since: Math.max(since, destination.active_since, notBefore),
      })),
    )
    .execute();
}

/** Takes a destination out of the index. */
export async function clearInterests(tx: Transaction<Schema>, destination: DestinationRow): Promise<void> {
  // The key begins with bot and topic: naming every topic makes this a few look-ups instead of a scan.
  await tx
    .deleteFrom('interests')
    .where('bot_id', '=', destination.bot_id)
    .where('topic_id', 'in', sql<number>`(SELECT id FROM topics UNION ALL SELECT ${EVERY_TOPIC})`)
    .where('gathers', 'in', [AT_ONCE, GATHERS])
    .where('tier', '=', destination.tier)
    .where('destination_id', '=', destination.id)
    .execute();
}

/** The topics that a subscriber is counted under: those that are wanted, or every one. */
export async function topicsWanted(
  tx: Transaction<Schema>,
  subscription: Subscription,
): Promise<ReadonlySet<number>> {
  if (subscription.everySince !== null) return new Set([EVERY_TOPIC]);
  return new Set((await wantedTopics(tx, subscription)).map(({ topicId }) => topicId));
}

async function wantedTopics(
  tx: Transaction<Schema>,
  { everySince, chosen, hidden }: Subscription,
): Promise<{ topicId: number; since: number }[]> {
  const wanted: { topicId: number; since: number }[] = [];
  if (everySince !== null) wanted.push({ topicId: EVERY_TOPIC, since: everySince });
  for (const [slug, since] of Object.entries(chosen)) {
    // Hidden wins over chosen, and "every topic" covers what was chosen later: such a row could only be found in vain.
    if (hidden.includes(slug) || (everySince !== null && everySince <= since)) continue;
    for (const topicId of await ensureTopicIds(tx, [slug])) wanted.push({ topicId, since });
  }
  return wanted;
}

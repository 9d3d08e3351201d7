import type { Destination } from './destination.js';
import type { Store, Transaction } from './ports.js';
import { putBack, type Subscription, wantsTopic } from './subscription.js';

/**
 * A Telegram forum sends each news topic to a forum topic of its own. That is nothing but subscriptions: the forum topic
 * wants the news topic, and the group's own place (what members see as General) leaves it out, so that nobody reads it
 * twice.
 */

/** More forum topics than that are not looked at; whoever has them has lost count as well. */
const MAX_FORUM_TOPICS = 200;

/** A place of a forum with what it wants. */
export interface ForumPlace {
  readonly destination: Destination;
  readonly subscription: Subscription | null;
}

/** All places of a forum: first the group's own, if it is registered, then its forum topics. */
export async function findForum(
  { destinations }: Pick<Transaction | Store, 'destinations'>,
  { botId, address }: Pick<Destination, 'botId' | 'address'>,
): Promise<readonly ForumPlace[]> {
  const places = await destinations.findInChat(botId, address.chat, MAX_FORUM_TOPICS);
  return await Promise.all(
    places.map(async (destination) => ({
      destination,
      subscription: await destinations.getSubscription(destination.id),
    })),
  );
}

/** The group's own place; undefined where it is not registered. */
export function generalOf(forum: readonly ForumPlace[]): ForumPlace | undefined {
  return forum.find(({ destination }) => destination.address.thread === null);
}

/**
 * What the group's own place wants once a forum topic wants less: what that wanted, but for what comes into another one.
 * @param leaving The forum topic, and what it wants from now on.
 * @returns The same subscription when nothing comes back.
 */
export function withReturned(
  general: Subscription,
  forum: readonly ForumPlace[],
  leaving: { readonly id: number; readonly before: Subscription | null; readonly after: Subscription | null },
): Subscription {
  const others = forum.filter(
    ({ destination: { id, address } }) => id !== leaving.id && address.thread !== null,
  );
  const returned = general.hidden.filter(
    (slug) =>
      wantsTopic(leaving.before, slug) &&
      !wantsTopic(leaving.after, slug) &&
      !others.some((other) => wantsTopic(other.subscription, slug)),
  );
  return returned.reduce(putBack, general);
}

/** "Every topic" in the group's own place, without those that were chosen for a forum topic. */
export async function besideForumTopics(
  tx: Pick<Transaction, 'destinations'>,
  place: Pick<Destination, 'botId' | 'address' | 'kind'>,
  subscription: Subscription,
): Promise<Subscription> {
  if (place.kind !== 'telegram-supergroup' || subscription.everySince === null) return subscription;
  const forum = await findForum(tx, place);
  const chosen = forum.flatMap(({ destination, subscription: wanted }) =>
    destination.address.thread === null || wanted === null || wanted.everySince !== null
      ? []
      : Object.keys(wanted.chosen).filter((slug) => wantsTopic(wanted, slug)),
  );
  const hidden = [...new Set([...subscription.hidden, ...chosen])];
  return hidden.length === subscription.hidden.length ? subscription : { ...subscription, hidden };
}

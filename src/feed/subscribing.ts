import type { Destination } from './destination.js';
import { besideForumTopics, findForum, generalOf, withReturned } from './forum.js';
import type { Actor } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';
import { type PlaceDescription, placeToChange } from './registering.js';
import {
  onRecord,
  type Subscription,
  type SubscriptionChange,
  subscribe,
  unsubscribe,
} from './subscription.js';
import { alongMoves } from './topic-moves.js';

/** What a wish came to, and where. */
export type Subscribed = SubscriptionChange & { readonly destination: Destination };

/**
 * `/subscribe` in a place, which is registered on the way.
 * @param wish.slugs Existing topics; null for every topic.
 * @throws FeedError `conflict` where the newsroom paused the place
 */
export async function subscribePlace(
  feed: Feed,
  actor: Actor,
  wish: { readonly place: PlaceDescription; readonly slugs: readonly string[] | null },
): Promise<Subscribed> {
  return await feed.store.transaction(async (tx) => {
    const destination = await placeToChange(tx, feed, actor, wish.place);
    const at = feed.clock.now();
    const before = await tx.destinations.getSubscription(destination.id);
    const slugs = wish.slugs === null ? null : await alongMoves(tx.conversations, wish.slugs);
    const change = await besideForum(tx, destination, {
      before,
      change: subscribe(before, slugs, at),
      slugs,
    });
    await keepSubscription(tx, { destination, actor, at, before, after: change.subscription });
    return { ...change, destination };
  });
}

/**
 * `/unsubscribe` and `/stop` in a place.
 * @param wish.slugs Topics to take away; null to end the subscription.
 * @returns `none` and no destination for a place that was never registered
 */
export async function unsubscribePlace(
  feed: Feed,
  actor: Actor,
  wish: {
    readonly place: Pick<PlaceDescription, 'botId' | 'address'>;
    readonly slugs: readonly string[] | null;
  },
): Promise<SubscriptionChange> {
  return await feed.store.transaction(async (tx) => {
    const destination = await tx.destinations.findByAddress(wish.place.botId, wish.place.address);
    if (destination === null) return { subscription: null, happened: 'none' };
    const at = feed.clock.now();
    const before = await tx.destinations.getSubscription(destination.id);
    const change = unsubscribe(before, wish.slugs);
    const after = change.subscription;
    await keepSubscription(tx, { destination, actor, at, before, after });
    await returnToGroup(tx, { destination, actor, at, before, after });
    return change;
  });
}

/** Whoever wants every topic in a forum's own place does not want those twice that have a forum topic of their own. */
async function besideForum(
  tx: Transaction,
  destination: Destination,
  {
    before,
    change,
    slugs,
  }: {
    readonly before: Subscription | null;
    readonly change: SubscriptionChange;
    readonly slugs: readonly string[] | null;
  },
): Promise<SubscriptionChange> {
  if (slugs !== null || change.subscription === null) return change;
  const subscription = await besideForumTopics(tx, destination, change.subscription);
  if (subscription === change.subscription) return change;
  const isAsBefore = before?.everySince != null && isSameSet(before.hidden, subscription.hidden);
  return { subscription: isAsBefore ? before : subscription, happened: 'hidden' };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((slug) => other.includes(slug));
}

/** What comes into a forum topic no more comes into the group itself again; for other places nothing follows. */
export async function returnToGroup(tx: Transaction, change: KeptChange): Promise<void> {
  const { destination, actor, at, before, after } = change;
  if (destination.kind !== 'telegram-topic') return;
  const forum = await findForum(tx, destination);
  const general = generalOf(forum);
  if (general === undefined || general.subscription === null) return;
  const more = withReturned(general.subscription, forum, { id: destination.id, before, after });
  await keepSubscription(tx, {
    destination: general.destination,
    actor,
    at,
    before: general.subscription,
    after: more,
  });
}

/** What a place wanted, and wants from now on. */
interface KeptChange {
  readonly destination: Destination;
  readonly actor: Actor;
  readonly at: number;
  readonly before: Subscription | null;
  readonly after: Subscription | null;
}

/** Stores what a place wants from now on, with the audit line; what changes nothing leaves no trace. */
export async function keepSubscription(
  tx: Transaction,
  { destination, actor, at, before, after }: KeptChange,
): Promise<void> {
  if (after === before) return;
  await tx.destinations.setSubscription(destination.id, after, at);
  const subject = `destination:${destination.id}`;
  await tx.audit.append({
    at,
    actor,
    action: 'subscription.change',
    subject,
    before: onRecord(before),
    after: onRecord(after),
  });
}

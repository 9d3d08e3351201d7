import type { Destination } from './destination.js';
import { FeedError } from './errors.js';
import type { Actor } from './newsroom.js';
import type { PlaceSettings } from './place-settings.js';
import type { Feed, Transaction } from './ports.js';
import { ensurePlace, type PlaceDescription, recordRegistration } from './registering.js';
import { keepSubscription } from './subscribing.js';
import {
  leaveOut,
  putBack,
  type Subscription,
  someTopics,
  subscribe,
  unsubscribe,
  wantsTopic,
} from './subscription.js';

/**
 * A Telegram forum sends each news topic to a forum topic of its own. That is nothing but subscriptions: the forum topic
 * wants the news topic, and the group's own place (what members see as General) leaves it out, so that nobody reads it
 * twice.
 */

/** More forum topics than that are not looked at; whoever has them has lost count as well. */
const MAX_FORUM_TOPICS = 200;

/** What choosing a news topic in a forum topic came to. */
export interface ForumChange {
  /** `here`: it comes into this forum topic. `back`: it does so no more. */
  readonly happened: 'here' | 'back';
  /** The forum topic as it is now. */
  readonly settings: PlaceSettings;
  /** Whether the group's own place leaves it out from now on, or has it again. */
  readonly changesGeneral: boolean;
  /** Forum topics into which it came until now. */
  readonly movedFrom: readonly Destination[];
}

/** A place of the forum with what it wants. */
export type ForumPlace = PlaceSettings;

interface Work {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly at: number;
}

/**
 * Lets a news topic come into a forum topic, out of the group's own place and every other forum topic; where it comes
 * there already, gives it back to the group.
 * @param wish.place The forum topic, which is registered on the way.
 * @param wish.slug An existing topic.
 * @throws FeedError `conflict` where the newsroom paused the forum topic
 */
export async function toggleForumTopic(
  feed: Feed,
  actor: Actor,
  wish: { readonly place: PlaceDescription; readonly slug: string },
): Promise<ForumChange> {
  const { place, slug } = wish;
  return await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const registration = await ensurePlace(tx, place, at);
    const { destination } = registration;
    if (destination.parked !== null) throw new FeedError('conflict', { id: 'error-place-paused' });
    await recordRegistration(tx, feed, actor, registration);
    const here = { destination, subscription: await tx.destinations.getSubscription(destination.id) };
    const others = (await findForum(tx, place)).filter((one) => one.destination.id !== destination.id);
    const work = { tx, actor, at };
    return wantsTopic(here.subscription, slug)
      ? await giveBack(work, here, { others, slug })
      : await bring(work, here, { others, slug });
  });
}

/** All places of a forum: first the group's own, if it is registered, then its forum topics. */
export async function findForum(
  { destinations }: Pick<Transaction, 'destinations'> | Feed['store'],
  { botId, address }: Pick<PlaceDescription, 'botId' | 'address'>,
): Promise<readonly ForumPlace[]> {
  const places = await destinations.findInChat(botId, address.chat, MAX_FORUM_TOPICS);
  return await Promise.all(
    places.map(async (destination) => ({
      destination,
      subscription: await destinations.getSubscription(destination.id),
    })),
  );
}

/**
 * Gives the group's own place all that went into a forum topic that is lost: nothing goes there any more.
 * @param wish.place A place of the same forum.
 * @param wish.fromId The forum topic.
 * @returns The forum topic, or null when it is none of that forum, or not lost.
 */
export async function returnTopics(
  feed: Feed,
  actor: Actor,
  wish: { readonly place: Pick<PlaceDescription, 'botId' | 'address'>; readonly fromId: number },
): Promise<Destination | null> {
  return await feed.store.transaction(async (tx) => {
    const forum = await findForum(tx, wish.place);
    const lost = forum.find(({ destination }) => destination.id === wish.fromId);
    const { thread = null } = lost?.destination.address ?? {};
    if (lost === undefined || thread === null || lost.destination.parked === null) return null;
    const work = { tx, actor, at: feed.clock.now() };
    const general = forum.find(({ destination }) => destination.address.thread === null);
    await keep(work, lost, null);
    const before = general?.subscription ?? null;
    if (general !== undefined && before !== null) {
      const others = forum.filter((one) => one !== lost && one !== general);
      const returned = before.hidden.filter(
        (slug) =>
          wantsTopic(lost.subscription, slug) && !others.some((one) => wantsTopic(one.subscription, slug)),
      );
      await keep(work, general, returned.reduce(putBack, before));
    }
    return lost.destination;
  });
}

async function bring(
  work: Work,
  here: ForumPlace,
  { others, slug }: { readonly others: readonly ForumPlace[]; readonly slug: string },
): Promise<ForumChange> {
  const wanted = subscribed(here.subscription, slug, work.at);
  const settings = await keep(work, here, wanted);
  const movedFrom: Destination[] = [];
  let changesGeneral = false;
  for (const other of others) {
    if (other.subscription === null || !wantsTopic(other.subscription, slug)) continue;
    const isGeneral = other.destination.address.thread === null;
    if (isGeneral) changesGeneral = true;
    else movedFrom.push(other.destination);
    const without = isGeneral
      ? leaveOut(other.subscription, slug)
      : unsubscribe(other.subscription, [slug]).subscription;
    await keep(work, other, without);
  }
  return { happened: 'here', settings, changesGeneral, movedFrom };
}

async function giveBack(
  work: Work,
  here: ForumPlace,
  { others, slug }: { readonly others: readonly ForumPlace[]; readonly slug: string },
): Promise<ForumChange> {
  const settings = await keep(work, here, unsubscribe(here.subscription, [slug]).subscription);
  const general = others.find(({ destination }) => destination.address.thread === null);
  const comesElsewhere = others.some((other) => other !== general && wantsTopic(other.subscription, slug));
  const before = general?.subscription ?? null;
  if (general === undefined || before === null || comesElsewhere) {
    return { happened: 'back', settings, changesGeneral: false, movedFrom: [] };
  }
  const after = putBack(before, slug);
  await keep(work, general, after);
  return { happened: 'back', settings, changesGeneral: after !== before, movedFrom: [] };
}

function subscribed(before: Subscription | null, slug: string, at: number): Subscription | null {
  return before === null ? someTopics([slug], at) : subscribe(before, [slug], at).subscription;
}

async function keep(
  { tx, actor, at }: Work,
  { destination, subscription: before }: ForumPlace,
  after: Subscription | null,
): Promise<PlaceSettings> {
  await keepSubscription(tx, { destination, actor, at, before, after });
  return { destination, subscription: after };
}

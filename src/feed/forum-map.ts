import type { Destination } from './destination.js';
import { type ForumPlace, findForum, generalOf, withReturned } from './forum.js';
import type { Actor } from './newsroom.js';
import type { PlaceSettings } from './place-settings.js';
import type { Feed, Transaction } from './ports.js';
import { type PlaceDescription, placeToChange } from './registering.js';
import { keepSubscription } from './subscribing.js';
import {
  leaveOut,
  type Subscription,
  someTopics,
  subscribe,
  unsubscribe,
  wantsTopic,
} from './subscription.js';

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
    const destination = await placeToChange(tx, feed, actor, place);
    const at = feed.clock.now();
    const here = { destination, subscription: await tx.destinations.getSubscription(destination.id) };
    const forum = await findForum(tx, place);
    const work = { tx, actor, at };
    if (!wantsTopic(here.subscription, slug)) return await bring(work, here, { forum, slug });
    const after = unsubscribe(here.subscription, [slug]).subscription;
    const changesGeneral = await giveBack(work, here, { forum, after });
    return {
      happened: 'back',
      settings: { destination, subscription: after },
      changesGeneral,
      movedFrom: [],
    };
  });
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
    const { address, parked = null } = lost?.destination ?? {};
    if (lost === undefined || address?.thread == null) return null;
    // What the newsroom paused is not lost.
    if (parked === null || parked.reason === 'paused') return null;
    await giveBack({ tx, actor, at: feed.clock.now() }, lost, { forum, after: null });
    return lost.destination;
  });
}

async function bring(
  work: Work,
  here: ForumPlace,
  { forum, slug }: { readonly forum: readonly ForumPlace[]; readonly slug: string },
): Promise<ForumChange> {
  const settings = await keep(work, here, subscribed(here.subscription, slug, work.at));
  const movedFrom: Destination[] = [];
  let changesGeneral = false;
  for (const other of forum) {
    const { destination, subscription } = other;
    if (destination.id === here.destination.id || subscription === null || !wantsTopic(subscription, slug)) {
      continue;
    }
    const isGeneral = destination.address.thread === null;
    if (isGeneral) changesGeneral = true;
    else movedFrom.push(destination);
    const without = isGeneral ? leaveOut(subscription, slug) : unsubscribe(subscription, [slug]).subscription;
    await keep(work, other, without);
  }
  return { happened: 'here', settings, changesGeneral, movedFrom };
}

/** A forum topic wants less from now on. @returns Whether the group's own place wants more. */
async function giveBack(
  work: Work,
  topic: ForumPlace,
  { forum, after }: { readonly forum: readonly ForumPlace[]; readonly after: Subscription | null },
): Promise<boolean> {
  await keep(work, topic, after);
  const general = generalOf(forum);
  const before = general?.subscription ?? null;
  if (general === undefined || before === null) return false;
  const leaving = { id: topic.destination.id, before: topic.subscription, after };
  const more = withReturned(before, forum, leaving);
  await keep(work, general, more);
  return more !== before;
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

import type { Brief } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import type { Destination } from './destination.js';
import { FeedError } from './errors.js';
import type { Actor, Member } from './newsroom.js';
import type { Feed } from './ports.js';
import { getReadable } from './reading.js';
import { type PlaceDescription, placeToChange } from './registering.js';
import type { Subscription } from './subscription.js';
import { cameInPause, type Offer } from './wants.js';

/*
 * A story is a brief with all that goes on with it, and with that in turn; its first brief's number names it. Whom it is
 * sent to is nowhere on record: what somebody follows is theirs, and the record cannot be deleted.
 */

/** A story that a place follows. */
export interface Follow {
  /** The number of its first brief. */
  readonly story: number;
  /** What came before is not sent. Milliseconds since 1970. */
  readonly since: number;
}

export interface FollowReads {
  /** The story that a brief belongs to. */
  getStory(briefNumber: number): Promise<number>;
  /** Costs a look-up by key. */
  isFollowed(place: FollowingPlace, story: number): Promise<boolean>;
  /** All that a place follows, the oldest first. */
  findFollows(place: FollowingPlace): Promise<readonly Follow[]>;
}

export interface FollowWrites {
  /** Following again changes nothing, since when included. */
  follow(place: FollowingPlace, follow: Follow): Promise<void>;
  unfollow(place: FollowingPlace, story: number): Promise<void>;
  /** @returns How many stories were followed. */
  unfollowAll(place: FollowingPlace): Promise<number>;
}

export type FollowingPlace = Pick<Destination, 'id' | 'botId' | 'tier'>;

/** Stories that one place follows at most; of more nobody keeps track. */
export const MAX_FOLLOWS = 100;

/** The stories that give way, so that there is room for one more: those followed for the longest time. */
export function givingWay(follows: readonly Follow[]): readonly number[] {
  const oldestFirst = [...follows].sort((a, b) => a.since - b.since || a.story - b.story);
  return oldestFirst.slice(0, Math.max(0, follows.length - MAX_FOLLOWS + 1)).map(({ story }) => story);
}

/**
 * Whether a place that follows a brief's story is sent it: whatever its topics, urgency, language and words, and though
 * the topics may be hidden there; but not what came before it followed, or in a pause.
 */
export function wantsFollowed(
  followedSince: number | null,
  subscription: Subscription | null,
  offer: Pick<Offer, 'openedAt'>,
): boolean {
  if (followedSince === null || followedSince >= offer.openedAt) return false;
  return subscription === null || !cameInPause(subscription, offer);
}

export interface Followed {
  readonly happened: 'followed' | 'already';
  /** The first brief of a story that gave way to this one; null where there was room. */
  readonly gaveWay: Brief | null;
}

/**
 * From now on what goes on with a brief's story is sent to the place, which is registered on the way.
 * @param wish.reader Who asks, as `getReadable` wants to know.
 * @throws FeedError as `getReadable` does; `conflict` where the newsroom paused the place
 */
export async function followStory(
  feed: Feed,
  actor: Actor,
  wish: { readonly place: PlaceDescription; readonly number: number; readonly reader: Member | null },
): Promise<Followed> {
  return await feed.store.transaction(async (tx) => {
    await getReadable(tx.briefs, wish.number, wish.reader);
    const destination = await placeToChange(tx, feed, actor, wish.place);
    const at = feed.clock.now();
    const story = await tx.follows.getStory(wish.number);
    if (await tx.follows.isFollowed(destination, story)) return { happened: 'already', gaveWay: null };
    const given = givingWay(await tx.follows.findFollows(destination));
    for (const each of given) await tx.follows.unfollow(destination, each);
    await tx.follows.follow(destination, { story, since: at });
    const [first] = given;
    const gaveWay = first === undefined ? null : await findBrief(tx.briefs, first);
    return { happened: 'followed', gaveWay };
  });
}

/**
 * What goes on with a brief's story is sent to the place no more, but where it is wanted by its topics.
 * @returns Whether it was followed.
 */
export async function unfollowStory(
  feed: Feed,
  wish: { readonly place: Pick<PlaceDescription, 'botId' | 'address'>; readonly number: number },
): Promise<boolean> {
  return await feed.store.transaction(async (tx) => {
    const destination = await tx.destinations.findByAddress(wish.place.botId, wish.place.address);
    if (destination === null) return false;
    const story = await tx.follows.getStory(wish.number);
    if (!(await tx.follows.isFollowed(destination, story))) return false;
    await tx.follows.unfollow(destination, story);
    return true;
  });
}

/** The place follows nothing any more. @returns How many stories it followed. */
export async function unfollowEverything(
  feed: Feed,
  place: Pick<PlaceDescription, 'botId' | 'address'>,
): Promise<number> {
  return await feed.store.transaction(async (tx) => {
    const destination = await tx.destinations.findByAddress(place.botId, place.address);
    return destination === null ? 0 : await tx.follows.unfollowAll(destination);
  });
}

async function findBrief(briefs: BriefReads, number: number): Promise<Brief | null> {
  try {
    return await briefs.get(number);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return null;
    throw error;
  }
}

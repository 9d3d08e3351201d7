import { FeedError } from './errors.js';
import { ensureTopics } from './naming-topics.js';
import type { Actor } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';
import { ensurePlace, type PlaceDescription, park, type Registration } from './registering.js';
import { everyTopic, someTopics } from './subscription.js';
import { parseSlugs } from './topic.js';
import { alongMoves } from './topic-moves.js';

/** How many destinations are set up in one transaction: whoever else writes waits that long, some tens of milliseconds. */
const ADDED_AT_ONCE = 250;

/**
 * Sets up a destination from outside any chat. It takes the place of what was subscribed there before, and ends a pause.
 * @param wish.topics Null for every topic; topics that do not exist yet are made.
 * @throws FeedError `invalid` for what cannot be a topic
 */
export async function addDestination(
  feed: Feed,
  actor: Actor,
  wish: { readonly place: PlaceDescription; readonly topics: readonly string[] | null },
): Promise<Registration> {
  const slugs = parseWanted(wish.topics);
  return await feed.store.transaction((tx) => addIn(tx, feed, actor, { place: wish.place, slugs }));
}

/**
 * `addDestination` for many places, some hundreds in one transaction: what was set up before a fault stays, and adding
 * the same places again changes nothing but "since when".
 * @returns One for each place, in the same order.
 * @throws FeedError `invalid` for what cannot be a topic
 */
export async function addDestinations(
  feed: Feed,
  actor: Actor,
  wish: { readonly places: readonly PlaceDescription[]; readonly topics: readonly string[] | null },
): Promise<readonly Registration[]> {
  const slugs = parseWanted(wish.topics);
  const added: Registration[] = [];
  for (let from = 0; from < wish.places.length; from += ADDED_AT_ONCE) {
    const chunk = wish.places.slice(from, from + ADDED_AT_ONCE);
    const registrations = await feed.store.transaction(async (tx) => {
      const inChunk: Registration[] = [];
      for (const place of chunk) inChunk.push(await addIn(tx, feed, actor, { place, slugs }));
      return inChunk;
    });
    added.push(...registrations);
  }
  return added;
}

/** Stops everything to a destination until `addDestination`. @throws FeedError `not_found` */
export async function pauseDestination(feed: Feed, actor: Actor, id: number): Promise<void> {
  await feed.store.transaction(async (tx) => {
    const known = await tx.destinations.get(id);
    if (known.parked?.reason === 'paused') return;
    // A place that is lost keeps its first reason, and would come back by itself although it was paused since.
    if (known.parked !== null) await tx.destinations.unpark(id, feed.clock.now());
    await park(tx, feed, actor, known, 'paused');
  });
}

function parseWanted(topics: readonly string[] | null): readonly string[] | null {
  const slugs = topics === null ? null : parseSlugs(topics);
  if (slugs?.length === 0) throw new FeedError('invalid', { id: 'error-topics-none' });
  return slugs;
}

async function addIn(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  { place, slugs }: { readonly place: PlaceDescription; readonly slugs: readonly string[] | null },
): Promise<Registration> {
  const at = feed.clock.now();
  const named = slugs === null ? null : await ensureTopics(tx.topics, slugs);
  const registration = await ensurePlace(tx, place, at);
  const { id, parked, address } = registration.destination;
  if (parked !== null) await tx.destinations.unpark(id, at);
  const before = { parked, subscription: await tx.destinations.getSubscription(id) };
  const after = {
    address,
    subscription: named === null ? everyTopic(at) : someTopics(await alongMoves(tx.conversations, named), at),
  };
  await tx.destinations.setSubscription(id, after.subscription, at);
  const subject = `destination:${id}`;
  await tx.audit.append({ at, actor, action: 'destination.add', subject, before, after });
  return { ...registration, destination: await tx.destinations.get(id) };
}

import type { Address, Destination, DestinationKind, ParkedReason } from './destination.js';
import { FeedError } from './errors.js';
import type { Actor } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';
import { everyTopic, type Subscription, someTopics } from './subscription.js';
import { parseSlugs } from './topic.js';

/** A place as a platform describes it. */
export interface PlaceDescription {
  readonly botId: number;
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly title: string;
  /** BCP 47 of the people there as far as it is known; the first one known is kept. */
  readonly locale: string | null;
}

/** `added` is new, `returned` was parked and goes on with its settings, `known` was there all along. */
export type Registration = {
  readonly destination: Destination;
  readonly happened: 'added' | 'returned' | 'known';
};

/**
 * The destination at a place, made if it is new, without a subscription. One that was parked has evidently come back,
 * but for those that the newsroom paused.
 */
export async function ensurePlace(
  tx: Transaction,
  place: PlaceDescription,
  at: number,
): Promise<Registration> {
  const known = await tx.destinations.findByAddress(place.botId, place.address);
  if (known === null) {
    const { botId, address, kind, title, locale } = place;
    const destination = await tx.destinations.create({ botId, address, kind, title, locale, at });
    return { destination, happened: 'added' };
  }
  const described = { ...known, title: place.title, locale: known.locale ?? place.locale };
  if (described.title !== known.title || described.locale !== known.locale) {
    await tx.destinations.save(described);
  }
  if (known.parked === null || known.parked.reason === 'paused') {
    return { destination: described, happened: 'known' };
  }
  await tx.destinations.unpark(known.id, at);
  return { destination: { ...described, parked: null, activeSince: at }, happened: 'returned' };
}

/** Somebody opened a private chat with the bot: it is registered, and nothing is sent until something is chosen. */
export async function registerPlace(
  feed: Feed,
  actor: Actor,
  place: PlaceDescription,
): Promise<Registration & { readonly subscription: Subscription | null }> {
  return await feed.store.transaction(async (tx) => {
    const registration = await ensurePlace(tx, place, feed.clock.now());
    await recordRegistration(tx, feed, actor, registration);
    const subscription = await tx.destinations.getSubscription(registration.destination.id);
    return { ...registration, subscription };
  });
}

/**
 * The bot can post somewhere now. A new channel or group on Telegram gets every topic: that is why the bot was added.
 * A place that comes back keeps its settings. Null when nothing follows from it: a private chat is registered by
 * `/start`, a Discord channel by `/subscribe`.
 */
export async function placeAdded(
  feed: Feed,
  actor: Actor,
  place: PlaceDescription,
): Promise<Registration | null> {
  return await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const known = await tx.destinations.findByAddress(place.botId, place.address);
    if (known === null && !isSubscribedWhenAdded(place.kind)) return null;
    const registration = await ensurePlace(tx, place, at);
    if (registration.happened === 'added') {
      await tx.destinations.setSubscription(registration.destination.id, everyTopic(at));
    }
    await recordRegistration(tx, feed, actor, registration);
    return registration;
  });
}

/** The bot cannot post somewhere any more: the settings are kept until it can. */
export async function placeLost(
  feed: Feed,
  actor: Actor,
  place: { readonly botId: number; readonly address: Address; readonly reason: ParkedReason },
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    const known = await tx.destinations.findByAddress(place.botId, place.address);
    if (known === null || known.parked !== null) return;
    await park(tx, feed, actor, known, place.reason);
  });
}

/** A group became a supergroup, or the like: its settings and its topics move along. */
export async function placeMoved(
  feed: Feed,
  actor: Actor,
  move: { readonly botId: number; readonly from: Address; readonly to: Address },
): Promise<void> {
  await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const known = await tx.destinations.findByAddress(move.botId, move.from);
    if (known === null) return;
    const kind = known.kind === 'telegram-group' ? 'telegram-supergroup' : known.kind;
    const remaining = await tx.destinations.move(known.id, move.to, kind, at);
    await tx.audit.append({
      at,
      actor,
      action: 'destination.move',
      subject: `destination:${remaining.id}`,
      before: known.address,
      after: remaining.address,
    });
  });
}

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
  const slugs = wish.topics === null ? null : parseSlugs(wish.topics);
  if (slugs?.length === 0) throw new FeedError('invalid', { id: 'error-topics-none' });
  return await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    for (const slug of slugs ?? []) await tx.topics.ensureTopic(slug);
    const registration = await ensurePlace(tx, wish.place, at);
    const { id, parked } = registration.destination;
    if (parked !== null) await tx.destinations.unpark(id, at);
    const before = await tx.destinations.getSubscription(id);
    const after = slugs === null ? everyTopic(at) : someTopics(slugs, at);
    await tx.destinations.setSubscription(id, after);
    const subject = `destination:${id}`;
    await tx.audit.append({ at, actor, action: 'destination.add', subject, before, after });
    return { ...registration, destination: await tx.destinations.get(id) };
  });
}

/** Stops everything to a destination until `addDestination`. @throws FeedError `not_found` */
export async function pauseDestination(feed: Feed, actor: Actor, id: number): Promise<void> {
  await feed.store.transaction(async (tx) => {
    await park(tx, feed, actor, await tx.destinations.get(id), 'paused');
  });
}

function isSubscribedWhenAdded(kind: DestinationKind): boolean {
  return kind === 'telegram-channel' || kind === 'telegram-group' || kind === 'telegram-supergroup';
}

async function park(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  { id, parked }: Destination,
  reason: ParkedReason,
): Promise<void> {
  const at = feed.clock.now();
  await tx.destinations.park(id, reason, at);
  const subject = `destination:${id}`;
  await tx.audit.append({
    at,
    actor,
    action: 'destination.park',
    subject,
    before: parked,
    after: { reason },
  });
}

async function recordRegistration(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  { destination, happened }: Registration,
): Promise<void> {
  if (happened === 'known') return;
  await tx.audit.append({
    at: feed.clock.now(),
    actor,
    action: happened === 'added' ? 'destination.add' : 'destination.return',
    subject: `destination:${destination.id}`,
    before: null,
    after: { address: destination.address, kind: destination.kind, title: destination.title },
  });
}

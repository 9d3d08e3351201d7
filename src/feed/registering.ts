import {
  type Address,
  type Destination,
  type DestinationKind,
  isForumTitle,
  type ParkedReason,
} from './destination.js';
import { FeedError } from './errors.js';
import { localeToKeep } from './language-of-place.js';
import type { Actor } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';
import { everyTopic, type Subscription } from './subscription.js';

/** A place as a platform describes it. */
export interface PlaceDescription {
  readonly botId: number;
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly title: string;
  /** BCP 47 of the people there as far as it is known. */
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
  const described = { ...known, title: titleToKeep(known, place), locale: localeToKeep(known, place.locale) };
  if (described.title !== known.title || described.locale !== known.locale) {
    await tx.destinations.save(described);
  }
  if (known.parked === null || known.parked.reason === 'paused') {
    return { destination: described, happened: 'known' };
  }
  await tx.destinations.unpark(known.id, at);
  return { destination: { ...described, parked: null, activeSince: at }, happened: 'returned' };
}

/** Not everything that is done in a forum topic tells its name; it keeps the one that was told. */
export function titleToKeep(
  known: Pick<Destination, 'title'>,
  { kind, title }: Pick<PlaceDescription, 'kind' | 'title'>,
): string {
  return kind === 'telegram-topic' && isForumTitle(known.title, title) ? known.title : title;
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
 * The bot can post somewhere now. A new channel or group on Telegram gets every topic: that is why the bot was added;
 * but not a group in which a channel is discussed, where whatever the channel gets arrives by itself. A place that comes
 * back keeps its settings. Null when nothing follows from it: a private chat is registered by
 * `/start`, a Discord channel by `/subscribe`.
 */
export async function placeAdded(
  feed: Feed,
  actor: Actor,
  place: PlaceDescription & { readonly isDiscussion?: boolean },
): Promise<Registration | null> {
  return await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const known = await tx.destinations.findByAddress(place.botId, place.address);
    if (known === null && !isSubscribedWhenAdded(place.kind)) return null;
    const registration = await ensurePlace(tx, place, at);
    if (registration.happened === 'added' && place.isDiscussion !== true) {
      await tx.destinations.setSubscription(registration.destination.id, everyTopic(at), at);
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

function isSubscribedWhenAdded(kind: DestinationKind): boolean {
  return kind === 'telegram-channel' || kind === 'telegram-group' || kind === 'telegram-supergroup';
}

/** Stops everything to a destination, which keeps its settings. */
export async function park(
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

/**
 * The destination of a place where somebody changes what it has chosen: it is registered on the way, as `ensurePlace`
 * does, and that is on record.
 * @throws FeedError `conflict` where the newsroom paused the place
 */
export async function placeToChange(
  tx: Transaction,
  feed: Pick<Feed, 'clock'>,
  actor: Actor,
  place: PlaceDescription,
): Promise<Destination> {
  const registration = await ensurePlace(tx, place, feed.clock.now());
  const { destination } = registration;
  if (destination.parked !== null) throw new FeedError('conflict', { id: 'error-place-paused' });
  await recordRegistration(tx, feed, actor, registration);
  return destination;
}

/** The audit line of a place that is new or back; a known one leaves none. */
async function recordRegistration(
  tx: Transaction,
  feed: Pick<Feed, 'clock'>,
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

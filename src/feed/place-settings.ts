import type { Destination } from './destination.js';
import { FeedError } from './errors.js';
import { besideForumTopics } from './forum.js';
import type { Actor } from './newsroom.js';
import type { Feed, Transaction } from './ports.js';
import { type PlaceDescription, placeToChange } from './registering.js';
import { onRecord, type Subscription } from './subscription.js';

/** All that one place has chosen. */
export interface PlaceSettings {
  readonly destination: Destination;
  /** Null where nothing is wanted. */
  readonly subscription: Subscription | null;
}

/** Changes the settings; given milliseconds since 1970. */
export type SettingsChange = (settings: PlaceSettings, now: number) => PlaceSettings;

/**
 * Changes what a place has chosen; it is registered on the way. A change that changes nothing leaves no trace.
 * @throws FeedError `conflict` where the newsroom paused the place, and what `change` throws
 */
export async function changePlace(
  feed: Feed,
  actor: Actor,
  place: PlaceDescription,
  change: SettingsChange,
): Promise<PlaceSettings> {
  return await feed.store.transaction(async (tx) => {
    const destination = await placeToChange(tx, feed, actor, place);
    const at = feed.clock.now();
    const before = { destination, subscription: await tx.destinations.getSubscription(destination.id) };
    const wanted = await besideForum(tx, before, change(before, at));
    const after = withZone(wanted, feed.settings.timeZone);
    await keep(tx, { actor, at, before, after });
    return after;
  });
}

/** Where nothing was wanted so far, what is chosen first does not bring what a forum topic gets. */
async function besideForum(
  tx: Transaction,
  before: PlaceSettings,
  after: PlaceSettings,
): Promise<PlaceSettings> {
  const { destination, subscription } = after;
  if (before.subscription !== null || subscription === null) return after;
  return { destination, subscription: await besideForumTopics(tx, destination, subscription) };
}

/**
 * Digests and quiet hours go by the clock of the place, which is written down with them: the newsroom's clock may be
 * another one some day, and what is due when stands in an index.
 */
function withZone(settings: PlaceSettings, usual: string): PlaceSettings {
  const { destination, subscription } = settings;
  const goesByClock = subscription?.digest !== undefined || subscription?.quiet !== undefined;
  if (!goesByClock || destination.timeZone !== null) return settings;
  return { destination: { ...destination, timeZone: usual }, subscription };
}

/**
 * Makes a change of the subscription alone.
 * @throws FeedError `conflict`, when run, where nothing is wanted that could be narrowed
 */
export function ofSubscription(change: (subscription: Subscription) => Subscription): SettingsChange {
  return ({ destination, subscription }) => {
    if (subscription === null) throw new FeedError('conflict', { id: 'settings-no-topics' });
    return { destination, subscription: change(subscription) };
  };
}

async function keep(
  tx: Transaction,
  {
    actor,
    at,
    before,
    after,
  }: {
    readonly actor: Actor;
    readonly at: number;
    readonly before: PlaceSettings;
    readonly after: PlaceSettings;
  },
): Promise<void> {
  const { id } = before.destination;
  const subject = `destination:${id}`;
  // The zone comes first: when digests are due follows from it.
  if (after.destination !== before.destination) {
    await tx.destinations.save(after.destination);
    await tx.audit.append({
      at,
      actor,
      action: 'destination.settings',
      subject,
      before: recorded(before.destination),
      after: recorded(after.destination),
    });
  }
  const isOfAnotherZone = after.destination.timeZone !== before.destination.timeZone;
  if (after.subscription === before.subscription && !isOfAnotherZone) return;
  await tx.destinations.setSubscription(id, after.subscription, at);
  if (after.subscription === before.subscription) return;
  await tx.audit.append({
    at,
    actor,
    action: 'subscription.change',
    subject,
    before: onRecord(before.subscription),
    after: onRecord(after.subscription),
  });
}

function recorded({ title, locale, timeZone, presentation }: Destination) {
  const { features, ...look } = presentation ?? {};
  return { title, locale, timeZone, ...look, ...features };
}

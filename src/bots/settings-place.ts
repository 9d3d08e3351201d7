import type { Destination } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import { changePlace, type PlaceSettings, type SettingsChange } from '../feed/place-settings.js';
import { type Presentation, USUAL_PRESENTATION } from '../feed/presentation.js';
import { type PlaceDescription, titleToKeep } from '../feed/registering.js';
import type { Subscription } from '../feed/subscription.js';
import { type Conversation, describePlace, isPrivate } from './command.js';
import { getOtherPlace } from './settings-elsewhere.js';

/** One place whose settings somebody is looking at, and may change. */
export interface OpenedPlace {
  readonly talk: Conversation;
  readonly place: PlaceDescription;
  /** As buttons name it: 0 for the place where they are pressed. */
  readonly placeId: number;
  /** Whether it is the reader's own chat, so that it can be said to them as such. */
  readonly isOwn: boolean;
  /** Null where nothing was ever chosen. */
  readonly settings: PlaceSettings | null;
}

/**
 * The place where somebody speaks, or another one that they administer.
 * @param placeId As buttons name it.
 * @throws FeedError what `getOtherPlace` throws
 */
export async function openPlace(talk: Conversation, placeId = 0): Promise<OpenedPlace> {
  const { destination, feed } = talk;
  if (placeId !== 0) return await openDestination(talk, await getOtherPlace(talk, placeId));
  const settings = destination && {
    destination,
    subscription: await feed.store.destinations.getSubscription(destination.id),
  };
  const told = describePlace(talk.caller);
  const place = destination === null ? told : { ...told, title: titleToKeep(destination, told) };
  return { talk, place, placeId: 0, isOwn: isPrivate(talk.caller), settings };
}

/** A place by what is known of it. Whether somebody may look at it is asked before. */
export async function openDestination(talk: Conversation, destination: Destination): Promise<OpenedPlace> {
  const { id, botId, address, kind, title } = destination;
  const subscription = await talk.feed.store.destinations.getSubscription(id);
  // Its language is its own, whoever looks at it from elsewhere.
  const place = { botId, address, kind, title, locale: null };
  return { talk, place, placeId: id, isOwn: false, settings: { destination, subscription } };
}

/** The place with something changed. @throws FeedError what `changePlace` throws */
export async function changed(opened: OpenedPlace, change: SettingsChange): Promise<OpenedPlace> {
  const { talk, place } = opened;
  return { ...opened, settings: await changePlace(talk.feed, talk.actor, place, change) };
}

/** What the place wants. @throws FeedError `conflict` where that is nothing, and so nothing can be narrowed */
export function subscriptionOf({ settings }: OpenedPlace): Subscription {
  const subscription = settings?.subscription ?? null;
  if (subscription === null) throw new FeedError('conflict', { id: 'settings-no-topics' });
  return subscription;
}

/** For a button that no release of ours has made. */
export function unknownButton(): FeedError {
  return new FeedError('invalid', { id: 'settings-button-unknown' });
}

/** How copies look and sound in the place. */
export function presentationOf({ settings }: OpenedPlace): Presentation {
  return settings?.destination.presentation ?? USUAL_PRESENTATION;
}

/** The zone in which times are shown there: its own, or else the newsroom's. */
export function zoneOf({ settings, talk }: OpenedPlace): string {
  return settings?.destination.timeZone ?? talk.feed.settings.timeZone;
}

/** @throws FeedError `invalid` for a button that no release of ours has made */
export function oneOf<Choice extends string>(choices: readonly Choice[], value: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw unknownButton();
  return found;
}

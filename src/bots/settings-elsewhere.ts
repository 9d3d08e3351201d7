import { findAdministered, forgetAdministrator } from '../feed/administering.js';
import { type Destination, FORUM_MARK, TIER } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import type { Language } from '../feed/language.js';
import { pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import { type Conversation, isPrivate } from './command.js';
import type { Button, Reply } from './reply.js';

/** Titles are long: two side by side, and in Discord's five rows one is left for what leads on and back. */
const IN_A_ROW = 2;
const ON_A_PAGE = 4 * IN_A_ROW;

/**
 * Another place than the one where somebody speaks, for whoever administers it at this moment. From a private chat that
 * is asked of the platform; in a group the other forum topics of the same group are open to whoever was admitted there.
 * @throws FeedError `forbidden` for everybody else, and for a place that does not exist; `conflict` for one that is lost
 */
export async function getOtherPlace(talk: Conversation, placeId: number): Promise<Destination> {
  const place = await findPlace(talk, placeId);
  if (place === null || !(await mayOpen(talk, place))) {
    throw new FeedError('forbidden', { id: 'settings-place-refused' });
  }
  if (place.parked !== null && place.parked.reason !== 'paused') {
    throw new FeedError('conflict', {
      id: 'settings-place-lost',
      args: { place: placeLabel(talk.language, place) },
    });
  }
  return place;
}

/** The places that somebody administers; those that they do so no more are left out, and forgotten. */
export async function placesPage(talk: Conversation, from: number): Promise<Reply> {
  const { caller, feed, language } = talk;
  if (!isPrivate(caller)) throw new FeedError('invalid', { id: 'settings-button-unknown' });
  const at = pageAt(await findAdministered(feed, caller), from, ON_A_PAGE);
  const rights = await Promise.all(at.shown.map(({ address }) => caller.administers(address)));
  const lost = at.shown.filter((_, index) => rights[index] !== true);
  await forgetAdministrator(
    feed,
    caller,
    lost.map(({ id }) => id),
  );
  // What comes after them moves up, and is asked about in turn.
  if (lost.length > 0) return await placesPage(talk, from);
  const buttons = at.shown.map((place) => menuButton(placeLabel(language, place), place.id));
  const turns = [turn(talk, 'button-earlier-places', at.earlier), turn(talk, 'button-more-places', at.later)];
  const last = [...turns.flat(), menuButton(language.say('button-back'), 0)];
  const said = language.say(at.shown.length === 0 ? 'settings-places-none' : 'settings-places-how');
  return {
    kind: 'notice',
    text: [language.say('settings-places'), '', said].join('\n'),
    buttons: [...inRows(buttons, IN_A_ROW), last],
    editsItself: true,
  };
}

/** Leads to the other places, for whoever has some and is in their own chat. */
export async function placesButton(talk: Conversation): Promise<Button[]> {
  if (!isPrivate(talk.caller)) return [];
  const places = await findAdministered(talk.feed, talk.caller, 1);
  return places.length === 0 ? [] : turn(talk, 'button-settings-places', 0);
}

/** A place by its title; a forum topic whose name nobody told has that of its group, and a number. */
export function placeLabel(language: Language, { kind, title, address }: PlaceName): string {
  if (kind !== 'telegram-topic' || address.thread === null || title.includes(FORUM_MARK)) return title;
  return language.say('settings-place-topic', { group: title, thread: address.thread });
}

type PlaceName = Pick<Destination, 'kind' | 'title' | 'address'>;

async function findPlace({ feed }: Conversation, placeId: number): Promise<Destination | null> {
  try {
    return await feed.store.destinations.get(placeId);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return null;
    throw error;
  }
}

async function mayOpen({ caller, feed }: Conversation, place: Destination): Promise<boolean> {
  if (place.botId !== caller.botId || place.tier === TIER.private) return false;
  if (!isPrivate(caller)) return place.address.chat === caller.place.address.chat;
  if (await caller.administers(place.address)) return true;
  await forgetAdministrator(feed, caller, [place.id]);
  return false;
}

function turn({ language }: Conversation, label: string, to: number | null): Button[] {
  if (to === null) return [];
  const action = { kind: 'settings', step: 'places', placeId: 0, value: String(to) } as const;
  return [{ label: language.say(label), action }];
}

function menuButton(label: string, placeId: number): Button {
  return { label, action: { kind: 'settings', step: 'main', placeId, value: '' } };
}

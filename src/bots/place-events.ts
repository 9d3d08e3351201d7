import { rememberAdministrator } from '../feed/administering.js';
import { type Address, formatAddress, type Platform } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import type { Actor } from '../feed/newsroom.js';
import type { Feed } from '../feed/ports.js';
import { placeAdded, placeLost, placeMoved } from '../feed/registering.js';
import type { Caller } from './caller.js';
import type { Conversation } from './command.js';
import { notice } from './notice.js';
import type { Reply } from './reply.js';
import { settingsMenu } from './settings-menu.js';
import { openDestination } from './settings-place.js';
import type { PlaceEvent, Switchboard } from './switchboard.js';

type AddedEvent = Parameters<Switchboard['placeAdded']>[0];

/**
 * The bot can post somewhere now; what is said to whoever let it in, if anybody is to be told. Who administers the place
 * gets its settings at once; anybody may let a bot into a group, and others are told who can change them.
 * @param converse Begins to talk with somebody in their own chat.
 */
export async function answerPlaceAdded(
  feed: Feed,
  event: AddedEvent,
  converse: (caller: Caller) => Promise<Conversation>,
): Promise<Reply | null> {
  const { by, title, address } = event;
  const registration = await placeAdded(feed, actorOf(event, by?.name ?? null), event);
  const isPrivate = event.kind === 'telegram-private' || event.kind === 'discord-direct';
  if (registration === null || registration.happened === 'known' || isPrivate || by === null) return null;
  const talk = await converse(by);
  const id = sentenceOf(event, registration.happened);
  if (!(await isKnownToAdminister(by, address))) return notice(talk, { id, args: { title } });
  await rememberAdministrator(feed, by, address);
  const menu = await settingsMenu(await openDestination(talk, registration.destination));
  if (menu.kind !== 'notice') return menu;
  const forum = event.isForum === true ? [talk.language.say('place-added-forum')] : [];
  const said = [talk.language.say(`${id}-open`, { title }), ...forum, menu.text];
  return { ...menu, text: said.join('\n\n') };
}

function sentenceOf({ isDiscussion }: AddedEvent, happened: 'added' | 'returned'): string {
  if (happened === 'returned') return 'place-returned';
  return isDiscussion === true ? 'place-added-discussion' : 'place-added';
}

/** What cannot be asked now is asked again when they open the settings. */
async function isKnownToAdminister(by: Caller, address: Address): Promise<boolean> {
  try {
    return await by.administers(address);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'unavailable') return false;
    throw error;
  }
}

/** The bot cannot post there any more. */
export async function notePlaceLost(
  feed: Feed,
  event: Parameters<Switchboard['placeLost']>[0],
): Promise<void> {
  await placeLost(feed, actorOf(event, null), event);
}

/** The group has a new address. */
export async function notePlaceMoved(
  feed: Feed,
  event: Parameters<Switchboard['placeMoved']>[0],
): Promise<void> {
  const { botId, address: from, to } = event;
  await placeMoved(feed, actorOf(event, null), { botId, from, to });
}

/** Where the platform does not say who it was, the platform itself is named. */
function actorOf({ address }: PlaceEvent, name: string | null): Actor {
  const via: Platform = address.platform;
  return { memberId: null, name: name ?? via, via, from: formatAddress(address) };
}

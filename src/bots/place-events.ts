import type { Platform } from '../feed/destination.js';
import { formatAddress } from '../feed/destination.js';
import type { Language } from '../feed/language.js';
import type { Actor } from '../feed/newsroom.js';
import type { Feed } from '../feed/ports.js';
import { placeAdded, placeLost, placeMoved } from '../feed/registering.js';
import type { Reply } from './reply.js';
import type { PlaceEvent, Switchboard } from './switchboard.js';

type AddedEvent = Parameters<Switchboard['placeAdded']>[0];

/** The bot can post somewhere now; what is said to whoever let it in, if anybody is to be told. */
export async function answerPlaceAdded(
  feed: Feed,
  event: AddedEvent,
  language: Language,
): Promise<Reply | null> {
  const registration = await placeAdded(feed, actorOf(event, event.by?.name ?? null), event);
  const isPrivate = event.kind === 'telegram-private' || event.kind === 'discord-direct';
  if (registration === null || registration.happened === 'known' || isPrivate || event.by === null) {
    return null;
  }
  const id = registration.happened === 'added' ? 'place-added' : 'place-returned';
  return { kind: 'notice', text: language.say(id, { title: event.title }), buttons: [] };
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

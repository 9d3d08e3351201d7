import type { DestinationKind } from '../../src/feed/destination.js';
import type { PlaceDescription } from '../../src/feed/registering.js';
import type { Newsroom } from './talk.js';

/** A place as its platform would describe it. */
export function place(kind: DestinationKind, chat = '-100'): PlaceDescription {
  const platform = kind.startsWith('telegram') ? 'telegram' : 'discord';
  return { botId: 1, address: { platform, chat, thread: null }, kind, title: 'Harbour chat', locale: null };
}

/** What is wanted there; null for nothing, and where nothing is registered. */
export async function subscriptionAt({ feed }: Newsroom, { botId, address }: PlaceDescription) {
  const { destinations } = feed.store;
  const destination = await destinations.findByAddress(botId, address);
  return destination === null ? null : await destinations.getSubscription(destination.id);
}

/** Why nothing is sent there; null where it is. */
export async function parkedAt({ feed }: Newsroom, { botId, address }: PlaceDescription) {
  return (await feed.store.destinations.findByAddress(botId, address))?.parked?.reason ?? null;
}

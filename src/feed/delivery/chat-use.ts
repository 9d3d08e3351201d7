import { type Destination, TIER } from '../destination.js';
import type { ChatUse } from './chat-rates.js';

/** What a request of this kind takes of its chat's limits. */
export function useOf({ address, tier }: Destination, kind: ChatUse['kind']): ChatUse {
  return { chat: address.chat, group: tier === TIER.group, kind };
}

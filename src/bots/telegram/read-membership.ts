import type { ChatMemberUpdated } from 'grammy/types';
import type { PlaceEvent, Switchboard } from '../switchboard.js';
import { kindOf, titleOf } from './place.js';
import { mayPostIn } from './posting-rights.js';
import type { Listener } from './read-message.js';
import { callerAlone } from './silent-caller.js';

export type PlaceAdded = Parameters<Switchboard['placeAdded']>[0];
export type PlaceLost = Parameters<Switchboard['placeLost']>[0];

export type MembershipChange =
  | { readonly kind: 'place-added'; readonly event: PlaceAdded }
  | { readonly kind: 'place-lost'; readonly event: PlaceLost };

/**
 * What a change of the bot's own standing in a chat means, or null when it could post before and after, or neither.
 * See https://core.telegram.org/bots/api#chatmemberupdated.
 */
export function readMembership(update: ChatMemberUpdated, listener: Listener): MembershipChange | null {
  const { chat, from, old_chat_member: before, new_chat_member: after } = update;
  const could = mayPostIn(chat, before);
  const can = mayPostIn(chat, after);
  if (could === can) return null;
  const event: PlaceEvent = {
    botId: listener.botId,
    address: { platform: 'telegram', chat: String(chat.id), thread: null },
    kind: kindOf(chat, null),
    title: titleOf(chat),
    locale: from.language_code ?? null,
  };
  if (can) {
    const by = from.is_bot ? null : callerAlone(from, listener);
    return {
      kind: 'place-added',
      event: { ...event, by, ...(chat.is_forum === true ? { isForum: true } : {}) },
    };
  }
  return { kind: 'place-lost', event: { ...event, reason: reasonOf(update, listener.accountId) } };
}

function reasonOf(
  { chat, from, new_chat_member: after }: ChatMemberUpdated,
  accountId: number,
): PlaceLost['reason'] {
  if (chat.type === 'private') return 'blocked';
  if (after.status !== 'left' && after.status !== 'kicked') return 'no-rights';
  return from.id === accountId ? 'left' : 'kicked';
}

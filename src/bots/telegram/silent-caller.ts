import type { Chat, User } from 'grammy/types';
import type { Address } from '../../feed/destination.js';
import type { Caller } from '../caller.js';
import { administers, placeOf, titleOf } from './place.js';
import type { Listener } from './read-message.js';

/** Somebody who acts in a chat without saying anything: who presses a button, or changes where the bot is. */
export function silentCaller(
  { chat, address }: { readonly chat: Chat; readonly address: Address },
  from: User,
  listener: Listener,
): Caller {
  const userId = String(from.id);
  return {
    botId: listener.botId,
    platform: 'telegram',
    userId,
    name: titleOf({ ...from, type: 'private' }),
    locale: from.language_code ?? null,
    place: placeOf(listener, chat, address, { userId, speaksForChat: false }),
    botName: listener.me.username,
    administers: (other) => administers(listener.api, other, userId),
  };
}

/** The same in their private chat with us, wherever they did it. */
export function callerAlone(from: User, listener: Listener): Caller {
  const address = { platform: 'telegram', chat: String(from.id), thread: null } as const;
  return silentCaller({ chat: { ...from, type: 'private' }, address }, from, listener);
}

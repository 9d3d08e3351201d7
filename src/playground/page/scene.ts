import type { PageOptions, Person } from './ports.js';

/** The private chat with the bot, in addresses of the page; every person has one of their own. */
export const PRIVATE_CHAT = 'bot';

/** Who the visitor is and what both panes show. */
export interface Scene {
  readonly person: Person;
  /** A Telegram chat id, or `PRIVATE_CHAT`. */
  readonly chat: string;
  /** A Discord channel id; empty where the person sees none. */
  readonly channel: string;
}

/** What an address says, each part replaced by a sensible one where it says nothing or something that is not there. */
export function readScene(
  { people, telegram, discord }: Pick<PageOptions, 'people' | 'telegram' | 'discord'>,
  wanted: { readonly as?: string; readonly chat?: string; readonly channel?: string },
): Scene {
  const person =
    people.find(({ id }) => id === wanted.as) ?? people.find(({ isEditor }) => isEditor) ?? people[0];
  if (person === undefined) throw new TypeError('A playground has at least one person.');
  const chats = telegram.control.chats().map(({ chat }) => String(chat.id));
  const channels = discord.control.channels({ viewerId: person.discord });
  const channel = channels.find(({ id }) => id === wanted.channel) ?? channels.find(({ type }) => type === 0);
  const isThere = wanted.chat?.startsWith('-') === true && chats.includes(wanted.chat);
  return {
    person,
    chat: isThere ? (wanted.chat ?? PRIVATE_CHAT) : PRIVATE_CHAT,
    channel: channel?.id ?? '',
  };
}

/** The address that the Telegram server's actions take for a chat as this person sees it. */
export function chatAddress({ person, chat }: Scene): number {
  return chat === PRIVATE_CHAT ? person.telegram : Number(chat);
}

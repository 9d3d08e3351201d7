import { type Api, GrammyError } from 'grammy';
import type { Chat, ChatMember, Message } from 'grammy/types';
import { type Address, type DestinationKind, forumTitle } from '../../feed/destination.js';
import { FeedError } from '../../feed/errors.js';
import type { Place } from '../caller.js';
import { mayPostIn } from './posting-rights.js';

/** Who asks Telegram about rights: the client and the bot's own account. */
export interface Inquirer {
  readonly api: Api;
  readonly accountId: number;
  readonly topicNames: {
    /** What a forum topic is called; null where nobody told. */
    find(address: Address): string | null;
  };
}

/** Whoever acts in a chat, as far as rights there are concerned. */
export interface Actor {
  readonly userId: string;
  /** Speaks for the chat itself: an anonymous administrator, or a post in a channel. */
  readonly speaksForChat: boolean;
}

/** The address of what is said in a message: in a forum each topic is a place of its own. */
export function addressOf(
  message: Pick<Message, 'chat' | 'is_topic_message' | 'message_thread_id'>,
): Address {
  const { chat } = message;
  const inTopic = chat.type === 'supergroup' && message.is_topic_message === true;
  const thread =
    inTopic && message.message_thread_id !== undefined ? String(message.message_thread_id) : null;
  return { platform: 'telegram', chat: String(chat.id), thread };
}

export function kindOf(chat: Pick<Chat, 'type'>, thread: string | null): DestinationKind {
  switch (chat.type) {
    case 'private':
      return 'telegram-private';
    case 'group':
      return 'telegram-group';
    case 'supergroup':
      return thread === null ? 'telegram-supergroup' : 'telegram-topic';
    case 'channel':
      return 'telegram-channel';
  }
}

/** The title of a group or channel, the name of a person. */
export function titleOf(chat: Chat): string {
  return chat.title ?? [chat.first_name, chat.last_name].filter(Boolean).join(' ');
}

/** A place as the switchboard sees it; Telegram is asked about rights only when somebody asks for them. */
export function placeOf(inquirer: Inquirer, chat: Chat, address: Address, actor: Actor): Place {
  const topic = inquirer.topicNames.find(address);
  return {
    address,
    kind: kindOf(chat, address.thread),
    title: topic === null ? titleOf(chat) : forumTitle(titleOf(chat), topic),
    serverId: null,
    mayConfigure: async () =>
      chat.type === 'private' ||
      actor.speaksForChat ||
      (await administers(inquirer.api, address, actor.userId)),
    postingProblem: () => postingProblem(inquirer, chat),
  };
}

/**
 * Whether somebody is an administrator of a chat now; false where Telegram knows no such member, or does not tell.
 * @throws FeedError `unavailable` when Telegram cannot be asked
 */
export async function administers(api: Api, { platform, chat }: Address, userId: string): Promise<boolean> {
  if (platform !== 'telegram') return false;
  const member = await findMember(api, chat, Number(userId));
  return member?.status === 'creator' || member?.status === 'administrator';
}

async function postingProblem({ api, accountId }: Inquirer, chat: Chat): Promise<string | null> {
  if (chat.type === 'private') return null;
  const member = await findMember(api, chat.id, accountId);
  if (member === null || member.status === 'left' || member.status === 'kicked') {
    return 'telegram-posting-no-member';
  }
  if (chat.type === 'channel') return mayPostIn(chat, member) ? null : 'telegram-posting-channel';
  const silenced = member.status === 'member' && (await isSilent(api, chat.id));
  return mayPostIn(chat, member) && !silenced ? null : 'telegram-posting-group';
}

/** Whether ordinary members may not write in a group. */
async function isSilent(api: Api, chatId: number): Promise<boolean> {
  const { permissions } = await ask(() => api.getChat(chatId));
  return permissions?.can_send_messages === false;
}

/** Null when Telegram knows nobody of that id there, or does not tell us. */
async function findMember(api: Api, chatId: number | string, userId: number): Promise<ChatMember | null> {
  try {
    return await ask(() => api.getChatMember(chatId, userId));
  } catch (error) {
    const cause = error instanceof FeedError ? error.cause : error;
    if (cause instanceof GrammyError && (cause.error_code === 400 || cause.error_code === 403)) return null;
    throw error;
  }
}

/**
 * Whether a group is where a channel's posts are discussed: they come there by themselves
 * (https://core.telegram.org/bots/api#chatfullinfo, `linked_chat_id`).
 * @throws FeedError `unavailable` when Telegram cannot be asked
 */
export async function isDiscussionGroup(
  api: Api,
  { address, kind }: { readonly address: Address; readonly kind: DestinationKind },
): Promise<boolean> {
  if (kind !== 'telegram-supergroup') return false;
  const chat = await ask(() => api.getChat(address.chat));
  return chat.linked_chat_id !== undefined;
}

async function ask<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question();
  } catch (cause) {
    throw new FeedError('unavailable', { id: 'telegram-unavailable' }, { cause });
  }
}

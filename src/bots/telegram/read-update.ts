import type { CallbackQuery, InlineQuery, Message, Update } from 'grammy/types';
import type { Address, DestinationKind } from '../../feed/destination.js';
import type { Action } from '../action.js';
import { decodeAction } from '../action-codec.js';
import type { Caller } from '../caller.js';
import type { Switchboard } from '../switchboard.js';
import { addressOf, kindOf, titleOf } from './place.js';
import { type MembershipChange, readMembership } from './read-membership.js';
import { type HeardMessage, type Listener, readMessage } from './read-message.js';
import { type ReactionHeard, readReaction } from './read-reaction.js';
import { callerAlone, silentCaller } from './silent-caller.js';

/** The kinds of updates that are asked for; the rest would be sent for nothing. */
export const ALLOWED_UPDATES = [
  'message',
  'channel_post',
  'callback_query',
  'inline_query',
  'chosen_inline_result',
  'message_reaction',
  'message_reaction_count',
  'my_chat_member',
] as const;

export type PlaceMoved = Parameters<Switchboard['placeMoved']>[0];

/** A pressed button and the message that it is under. */
export interface Press {
  readonly kind: 'press';
  readonly queryId: string;
  readonly caller: Caller;
  /** Null for a button that is none of ours any more. */
  readonly action: Action | null;
  readonly under: { readonly messageId: string; readonly form: 'text' | 'photo' | 'unknown' };
}

/** What somebody typed after the bot's name, in whatever chat: https://core.telegram.org/bots/inline */
export interface Inquiry {
  readonly kind: 'inquiry';
  readonly queryId: string;
  /** In their private chat with us, whose language and times are theirs; where they type is not told. */
  readonly caller: Caller;
  readonly words: string;
  /** Where the answer before this one ended, or null for the first. */
  readonly before: number | null;
}

/** Where an answer belongs. */
export interface AnswerPlace {
  readonly address: Address;
  readonly kind: DestinationKind;
  /** The message that is answered, in groups; null elsewhere. */
  readonly replyTo: string | null;
}

export type Heard =
  | (HeardMessage & { readonly place: AnswerPlace })
  | (Press & { readonly place: AnswerPlace })
  | Inquiry
  | ReactionHeard
  /** Somebody sent a card into a chat. */
  | { readonly kind: 'sent-card'; readonly briefNumber: number }
  | MembershipChange
  | { readonly kind: 'place-moved'; readonly event: PlaceMoved };

/** What an update means to the switchboard, or null when it means nothing. */
export function readUpdate(update: Update, listener: Listener): Heard | null {
  const message = update.message ?? update.channel_post;
  if (message) {
    listener.topicNames.note(message);
    return readMove(message, listener) ?? readReopened(message, listener) ?? readMessageAt(message, listener);
  }
  if (update.callback_query) return readPress(update.callback_query, listener);
  if (update.inline_query) return readInquiry(update.inline_query, listener);
  if (update.my_chat_member) return readMembership(update.my_chat_member, listener);
  if (update.chosen_inline_result) return readSentCard(update.chosen_inline_result.result_id);
  return readReaction(update, listener);
}

/** Whether it is counted and forgotten: nobody is answered, and what it says of people is nowhere kept. */
export function isCountedOnly(update: Update): boolean {
  return (
    update.message_reaction !== undefined ||
    update.message_reaction_count !== undefined ||
    update.chosen_inline_result !== undefined
  );
}

/** The chat whose updates are handled in order, one after another. */
export function chatOf(update: Update): string {
  const chat =
    update.message?.chat ??
    update.channel_post?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat;
  const from = update.callback_query?.from ?? update.inline_query?.from;
  return String(chat?.id ?? from?.id ?? '');
}

function readMessageAt(message: Message, listener: Listener): Heard | null {
  const heard = readMessage(message, listener);
  if (!heard) return null;
  const address = addressOf(message);
  const isGroup = message.chat.type === 'group' || message.chat.type === 'supergroup';
  const replyTo = isGroup ? String(message.message_id) : null;
  return { ...heard, place: { address, kind: kindOf(message.chat, address.thread), replyTo } };
}

/** Telegram says it in both chats; the old one's message alone is enough. */
function readMove({ chat, migrate_to_chat_id: to }: Message, { botId }: Listener): Heard | null {
  if (to === undefined) return null;
  return {
    kind: 'place-moved',
    event: {
      botId,
      address: { platform: 'telegram', chat: String(chat.id), thread: null },
      kind: 'telegram-supergroup',
      title: titleOf(chat),
      locale: null,
      to: { platform: 'telegram', chat: String(to), thread: null },
    },
  };
}

/** A forum topic that was closed, in which only administrators write, can be posted to again. */
function readReopened(message: Message, { botId }: Listener): Heard | null {
  if (message.forum_topic_reopened === undefined) return null;
  const { chat } = message;
  const address = addressOf(message);
  const event = { botId, address, kind: kindOf(chat, address.thread), title: titleOf(chat), locale: null };
  return address.thread === null ? null : { kind: 'place-added', event: { ...event, by: null } };
}

/** A button under a message of an inline query has no chat; we send none. */
function readPress(query: CallbackQuery, listener: Listener): Heard | null {
  const { message, from } = query;
  if (!message) return null;
  // An old message comes without its content, as Telegram says by the date 0.
  const known = message.date === 0 ? null : (message as Message);
  const address = known
    ? addressOf(known)
    : { platform: 'telegram' as const, chat: String(message.chat.id), thread: null };
  return {
    kind: 'press',
    queryId: query.id,
    caller: silentCaller({ chat: message.chat, address }, from, listener),
    action: query.data === undefined || isLostInForum(message) ? null : decodeAction(query.data),
    under: { messageId: String(message.message_id), form: formOf(known) },
    place: { address, kind: kindOf(message.chat, address.thread), replyTo: null },
  };
}

/** Whether nobody knows in which forum topic the button is: it would act on the whole group. */
function isLostInForum({ date, chat }: Pick<Message, 'date' | 'chat'>): boolean {
  return date === 0 && chat.type === 'supergroup' && chat.is_forum === true;
}

function readInquiry({ id, from, query, offset }: InlineQuery, listener: Listener): Inquiry {
  return {
    kind: 'inquiry',
    queryId: id,
    caller: callerAlone(from, listener),
    words: query,
    before: /^\d{1,15}$/.test(offset) ? Number(offset) : null,
  };
}

/** By the id that inline.ts gave the card; Telegram tells only bots whose owner asked for it (`/setinlinefeedback`). */
function readSentCard(resultId: string): Heard | null {
  const number = /^(\d{1,15})\.\d+$/.exec(resultId)?.[1];
  return number === undefined ? null : { kind: 'sent-card', briefNumber: Number(number) };
}

function formOf(message: Message | null): Press['under']['form'] {
  if (message?.photo) return 'photo';
  return message?.text === undefined ? 'unknown' : 'text';
}

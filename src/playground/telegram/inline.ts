import type { InlineKeyboardMarkup } from '@grammyjs/types';
import type { ChatRecord, Content, MessageRecord } from './model.js';
import type { World } from './world.js';

/** One thing that a bot offers for a query. */
export interface InlineResult {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly content: Content;
  readonly keyboard: InlineKeyboardMarkup | null;
}

/** What a bot answered to a query: https://core.telegram.org/bots/api#answerinlinequery */
export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  /** The button above the results that opens the private chat with the bot. */
  readonly button: { readonly text: string; readonly startParameter: string } | null;
  readonly nextOffset: string;
  readonly isPersonal: boolean;
  readonly cacheTimeS: number;
}

/** What somebody typed after the bot's name, in any chat. */
export interface InlineQueryRecord {
  readonly id: string;
  readonly botId: number;
  readonly userId: number;
  readonly query: string;
  readonly offset: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  answer: InlineAnswer | null;
}

/** The id by which the bot changes a message that somebody sent through it, wherever it stands. */
export function inlineMessageId(chat: ChatRecord, messageId: number): string {
  return Buffer.from(`${chat.key} ${messageId}`).toString('base64url');
}

/** The message of an `inlineMessageId`, if it stands and was sent through this bot. */
export function findInlineMessage(
  world: World,
  botId: number,
  id: string,
): { readonly chat: ChatRecord; readonly record: MessageRecord } | null {
  const [key = '', messageId = ''] = Buffer.from(id, 'base64url').toString('utf8').split(' ');
  const chat = world.state.chats.get(key);
  const record = chat?.messages.get(Number(messageId));
  if (chat === undefined || record === undefined || record.deletedAt !== null) return null;
  return record.viaBotId === botId ? { chat, record } : null;
}

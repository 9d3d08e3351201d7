import type { InlineKeyboardButton, InlineKeyboardMarkup } from '@grammyjs/types';
import { badRequest } from './errors.js';
import { checkLink } from './links.js';
import type { Parameters } from './parameters.js';

/** https://core.telegram.org/bots/api#inlinekeyboardbutton */
const maxCallbackBytes = 64;
/** Buttons of one inline keyboard; Telegram refuses more. */
const maxButtons = 100;

export interface ReplyMarkup {
  readonly inline: InlineKeyboardMarkup | null;
  /** A reply keyboard, its removal or a forced reply: shown to people, and it freezes the message. */
  readonly hasOther: boolean;
}

/**
 * Reads and checks `reply_markup`.
 *
 * @throws TelegramError 400 in Telegram's words, such as `BUTTON_DATA_INVALID`.
 */
export function readReplyMarkup(parameters: Parameters): ReplyMarkup {
  const value = parameters.json('reply_markup', 'reply keyboard markup');
  if (value === undefined) return { inline: null, hasOther: false };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('object expected as reply markup');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const rows = readRows(fields.get('inline_keyboard'));
  if (rows.length > 0) return { inline: { inline_keyboard: rows }, hasOther: false };
  const others = ['keyboard', 'remove_keyboard', 'force_reply'];
  return { inline: null, hasOther: others.some((name) => Boolean(fields.get(name))) };
}

function readRows(value: unknown): InlineKeyboardButton[][] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('field "inline_keyboard" must be of type Array');
  const rows = value.map((row: unknown) => {
    if (!Array.isArray(row)) {
      throw badRequest('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays');
    }
    return row.map((button: unknown) => readButton(button));
  });
  if (rows.flat().length > maxButtons) throw badRequest('reply markup is too long');
  return rows.filter((row) => row.length > 0);
}

function readButton(value: unknown): InlineKeyboardButton {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw unreadable('InlineKeyboardButton must be an Object');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('text');
  if (typeof text !== 'string') throw unreadable('Can\'t find field "text"');
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty');
  const url = fields.get('url');
  if (typeof url === 'string' && url !== '') return { text, url: checkedUrl(url) };
  const data = fields.get('callback_data');
  if (typeof data === 'string' && data !== '') {
    if (Buffer.byteLength(data) > maxCallbackBytes) throw badRequest('BUTTON_DATA_INVALID');
    return { text, callback_data: data };
  }
  const copied = fields.get('copy_text');
  if (typeof copied === 'object' && copied !== null && 'text' in copied && typeof copied.text === 'string') {
    return { text, copy_text: { text: copied.text } };
  }
  const inlineQuery = fields.get('switch_inline_query');
  if (typeof inlineQuery === 'string') return { text, switch_inline_query: inlineQuery };
  const inlineQueryHere = fields.get('switch_inline_query_current_chat');
  if (typeof inlineQueryHere === 'string') return { text, switch_inline_query_current_chat: inlineQueryHere };
  throw unreadable('Text buttons are unallowed in the inline keyboard');
}

function checkedUrl(url: string): string {
  const checked = checkLink(url);
  if (checked.kind === 'refused') {
    throw badRequest(`inline keyboard button URL '${url}' is invalid: ${checked.reason}`);
  }
  return checked.url;
}

function unreadable(reason: string) {
  return badRequest(`can't parse inline keyboard button: ${reason}`);
}

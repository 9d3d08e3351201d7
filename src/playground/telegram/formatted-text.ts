import type { MessageEntity } from '@grammyjs/types';
import { addFoundEntities, end, fixEntities, sortEntities } from './entities.js';
import { badRequest } from './errors.js';
import { findEntities } from './found-entities.js';
import { type ParsedText, parseHtml } from './html-entities.js';
import { checkLink, linkedUserId } from './links.js';
import { toUser } from './members.js';
import type { World } from './world.js';

/** Limits in UTF-16 code units after parsing: https://core.telegram.org/bots/api#sendmessage */
export const maxTextLength = 4096;
export const maxCaptionLength = 1024;
/** Bytes of text that telegram-bot-api looks at before anything is parsed. */
const maxRawBytes = 1 << 15;

export interface FormattingInput {
  readonly text: string;
  readonly parseMode: string | undefined;
  readonly entities: unknown;
}

/**
 * Reads a text with its formatting the way Telegram keeps it: markup parsed, control characters gone, entities put in
 * order, white space trimmed at both ends, and commands, mentions, hashtags and addresses found.
 *
 * @throws TelegramError 400 in Telegram's words when the markup or the entities are wrong.
 */
export function formatText(world: World, input: FormattingInput): ParsedText {
  if (Buffer.byteLength(input.text) > maxRawBytes) throw badRequest('text is too long');
  const parsed = parseMarkup(input);
  const cleaned = cleanText({ text: parsed.text, entities: namePeople(world, parsed.entities) });
  const trimmed = trimText({ text: cleaned.text, entities: fixEntities(cleaned.entities) });
  return { text: trimmed.text, entities: addFoundEntities(trimmed.entities, findEntities(trimmed.text)) };
}

function parseMarkup({ text, parseMode, entities }: FormattingInput): ParsedText {
  const mode = parseMode?.toLowerCase() ?? '';
  if (text === '' || mode === '' || mode === 'none') return { text, entities: readEntities(text, entities) };
  if (mode === 'html') return parseHtml(text);
  throw badRequest('unsupported parse_mode');
}

const plainTypes = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'blockquote',
  'expandable_blockquote',
] as const);
/** Telegram finds these by itself and ignores what a bot says about them. */
const foundTypes = new Set([
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bank_card_number',
]);

function readEntities(text: string, input: unknown): MessageEntity[] {
  if (!Array.isArray(input)) return [];
  const entities = input.flatMap((item: unknown) => readEntity(item) ?? []);
  for (const entity of sortEntities(entities)) {
    if (entity.offset >= text.length && entity.length > 0) {
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${entity.offset}`);
    }
    if (end(entity) > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${end(entity)}`,
      );
    }
  }
  return entities;
}

function readEntity(input: unknown): MessageEntity | null {
  if (typeof input !== 'object' || input === null) throw unreadable('expected an Object');
  const fields = new Map(Object.entries(input));
  const range = { offset: requiredInteger(fields, 'offset'), length: requiredInteger(fields, 'length') };
  const type = fields.get('type');
  if (typeof type !== 'string' || type === '') throw unreadable('Type is not specified');
  if (foundTypes.has(type)) return null;
  const plain = [...plainTypes].find((name) => name === type);
  if (plain) return { type: plain, ...range };
  if (type === 'pre') {
    const language = fields.get('language');
    return { type, ...range, ...(typeof language === 'string' && language !== '' ? { language } : {}) };
  }
  if (type === 'text_link') return readLink(fields, range);
  if (type === 'text_mention') {
    const user = new Map(Object.entries(Object(fields.get('user'))));
    return { type: 'text_link', url: `tg://user?id=${requiredInteger(user, 'id')}`, ...range };
  }
  if (type === 'custom_emoji') {
    return { type, custom_emoji_id: String(fields.get('custom_emoji_id')), ...range };
  }
  throw unreadable('Unsupported type specified');
}

function readLink(
  fields: ReadonlyMap<string, unknown>,
  range: { readonly offset: number; readonly length: number },
): MessageEntity {
  const url = fields.get('url');
  if (typeof url !== 'string') throw unreadable('Can\'t find field "url"');
  const checked = checkLink(url);
  if (checked.kind === 'refused') throw badRequest(`entity URL '${url}' is invalid: ${checked.reason}`);
  return { type: 'text_link', url: checked.url, ...range };
}

function requiredInteger(fields: ReadonlyMap<string, unknown>, name: string): number {
  const value = Number(fields.get(name) ?? Number.NaN);
  if (!fields.has(name)) throw unreadable(`Can't find field "${name}"`);
  if (!Number.isInteger(value)) throw unreadable(`Field "${name}" must be of type Number`);
  return value;
}

function unreadable(reason: string) {
  return badRequest(`can't parse MessageEntity: ${reason}`);
}

/** Links to a user become mentions of that user; a user the world does not know is left out, as Telegram does. */
function namePeople(world: World, entities: readonly MessageEntity[]): MessageEntity[] {
  return entities.flatMap((entity): MessageEntity[] => {
    const userId = entity.type === 'text_link' ? linkedUserId(entity.url) : null;
    if (userId === null) return [entity];
    const user = world.state.users.get(userId);
    if (!user) return [];
    return [
      {
        type: 'text_mention',
        user: toUser(user),
        offset: entity.offset,
        length: entity.length,
      },
    ];
  });
}

/** Removed: carriage returns, bidirectional and line separators, combining vertical lines (TDLib's `clean_input_string`). */
const removed = /[\r\u2028-\u202e\u0333\u033f\u030a]/;
const blanked = /[\0-\x09\x0b\x0c\x0e-\x1f]/g;

function cleanText({ text, entities }: ParsedText): ParsedText {
  const blank = text.toWellFormed().replace(blanked, ' ');
  if (!removed.test(blank)) return { text: blank, entities };
  const newOffsets: number[] = [];
  let kept = '';
  for (const unit of blank.split('')) {
    newOffsets.push(kept.length);
    if (!removed.test(unit)) kept += unit;
  }
  newOffsets.push(kept.length);
  const moved = entities.map((entity) => {
    const offset = newOffsets[entity.offset] ?? kept.length;
    return { ...entity, offset, length: (newOffsets[end(entity)] ?? kept.length) - offset };
  });
  return { text: kept, entities: moved };
}

function isBlank(text: string): boolean {
  return /^[ \n]*$/.test(text);
}

/** Trims both ends; at the start only up to the first entity, which Telegram never cuts. */
function trimText({ text, entities }: ParsedText): ParsedText {
  const visible = entities.filter((entity) => !isBlank(text.slice(entity.offset, end(entity))));
  let last = text.length;
  while (last > 0 && isBlank(text.charAt(last - 1))) last -= 1;
  const trimmedEnd = text.slice(0, last);
  const leading = /^[ \n]*/.exec(trimmedEnd)?.[0].length ?? 0;
  const cut = Math.min(leading, visible[0]?.offset ?? leading);
  return {
    text: trimmedEnd.slice(cut),
    entities: sortEntities(
      visible.map((entity) => ({
        ...entity,
        offset: entity.offset - cut,
        length: Math.min(end(entity), trimmedEnd.length) - entity.offset,
      })),
    ),
  };
}

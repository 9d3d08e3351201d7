import type { LinkPreviewOptions } from '@grammyjs/types';
import { badRequest } from '../errors.js';
import { takePicture } from '../files.js';
import { formatText, maxCaptionLength, maxTextLength } from '../formatted-text.js';
import type { ParsedText } from '../html-entities.js';
import type { Content } from '../model.js';
import { Parameters } from '../parameters.js';
import type { World } from '../world.js';
import type { Call } from './call.js';

/** https://core.telegram.org/bots/api#sendmediagroup */
const maxAlbum = 10;

type Text = Extract<Content, { kind: 'text' }>;
type Photo = Extract<Content, { kind: 'photo' }>;

/** @throws TelegramError 400 `message text is empty`, `message is too long`, `can't parse entities: …` */
export function readText({ world, parameters }: Pick<Call, 'world' | 'parameters'>): Text {
  const raw = parameters.text('text') ?? '';
  if (raw === '') throw badRequest('message text is empty');
  const { text, entities } = formatText(world, {
    text: raw,
    parseMode: parameters.text('parse_mode'),
    entities: parameters.json('entities', 'entities'),
  });
  if (text === '') throw badRequest('text must be non-empty');
  if (text.length > maxTextLength) throw badRequest('message is too long');
  return { kind: 'text', text, entities, linkPreview: readLinkPreview(parameters) };
}

/** @throws TelegramError 400 `message caption is too long`, `can't parse entities: …` */
export function readCaption(world: World, parameters: Parameters): ParsedText {
  const caption = formatText(world, {
    text: parameters.text('caption') ?? '',
    parseMode: parameters.text('parse_mode'),
    entities: parameters.json('caption_entities', 'caption entities'),
  });
  if (caption.text.length > maxCaptionLength) throw badRequest('message caption is too long');
  return caption;
}

/** The picture of `sendPhoto`. */
export function readPhoto({ world, bot, parameters }: Call): Photo {
  const caption = readCaption(world, parameters);
  const file = takePicture(world, bot.id, parameters, 'photo', parameters.text('photo'));
  return photoContent(file.uniqueId, caption, parameters);
}

/** The picture that takes another one's place in `editMessageMedia`. */
export function readMedia(call: Call): Photo {
  const value = call.parameters.json('media', 'input media');
  if (value === undefined) throw badRequest('parameter "media" is required');
  return readInputMedia(call, value);
}

/**
 * The pictures of `sendMediaGroup`. One alone is taken as well, and is no album then.
 *
 * @throws TelegramError 400 in the words of telegram-bot-api and TDLib.
 */
export function readAlbum(call: Call): readonly Photo[] {
  const value = call.parameters.json('media', 'media');
  if (value === undefined) throw badRequest('parameter "media" is required');
  if (!Array.isArray(value)) throw badRequest('expected an Array of InputMedia');
  if (value.length === 0) throw badRequest('there are no messages to send');
  if (value.length > maxAlbum) throw badRequest('too many messages to send as an album');
  return value.map((item: unknown) => readInputMedia(call, item));
}

/** The picture of an `InputMedia` object; only photos exist in this world. */
function readInputMedia({ world, bot, parameters }: Call, value: unknown): Photo {
  if (typeof value !== 'object' || value === null) {
    throw badRequest("can't parse InputMedia: expected an Object");
  }
  const fields = new Parameters({ ...value }, parameters.files);
  const type = fields.text('type') ?? '';
  if (type !== 'photo') throw badRequest(`can't parse InputMedia: type "${type}" is unsupported`);
  const media = fields.text('media');
  if (media === undefined || media === '') throw badRequest("can't parse InputMedia: media not found");
  const caption = readCaption(world, fields);
  return photoContent(takePicture(world, bot.id, fields, 'media', media).uniqueId, caption, fields);
}

function photoContent(fileUniqueId: string, caption: ParsedText, parameters: Parameters): Photo {
  return {
    kind: 'photo',
    fileUniqueId,
    caption: caption.text,
    entities: caption.entities,
    captionAbove: parameters.flag('show_caption_above_media'),
    spoiler: parameters.flag('has_spoiler'),
  };
}

function readLinkPreview(parameters: Parameters): LinkPreviewOptions | null {
  const value = parameters.json('link_preview_options', 'link preview options');
  if (value === undefined) {
    return parameters.flag('disable_web_page_preview') ? { is_disabled: true } : null;
  }
  if (typeof value !== 'object' || value === null) {
    throw badRequest('object expected as link preview options');
  }
  const fields = new Parameters({ ...value });
  const url = fields.text('url') ?? '';
  const options = {
    ...(fields.flag('is_disabled') ? { is_disabled: true } : {}),
    ...(url === '' ? {} : { url }),
    ...(fields.flag('prefer_small_media') ? { prefer_small_media: true } : {}),
    ...(fields.flag('prefer_large_media') ? { prefer_large_media: true } : {}),
    ...(fields.flag('show_above_text') ? { show_above_text: true } : {}),
  };
  return Object.keys(options).length === 0 ? null : options;
}

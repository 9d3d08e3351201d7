import type { PhotoSize } from '@grammyjs/types';
import { readPictureSize } from '../../feed/picture-size.js';
import { badRequest, refusals } from './errors.js';
import type { FileRecord } from './model.js';
import type { Parameters } from './parameters.js';
import type { World } from './world.js';

/** https://core.telegram.org/bots/api#sending-files */
const maxUploadBytes = 10 * 1024 * 1024;
const maxWebBytes = 5 * 1024 * 1024;

/** Width and height together, in pixels: https://core.telegram.org/bots/api#sendphoto */
const maxSides = 10_000;

function uniqueIdOf(number: number): string {
  return `AQAD${number.toString(36).padStart(8, '0')}`;
}

/** The file that is served under a path, which carries the file's number. */
export function findFileByPath(world: World, path: string): FileRecord | undefined {
  const number = /^photos\/file_(\d+)\.\w+$/.exec(path)?.[1];
  const file = number === undefined ? undefined : world.state.files.get(uniqueIdOf(Number(number)));
  return file?.path === path ? file : undefined;
}

/** A file id is good for one bot only, so it carries the bot it was given to. */
export function fileIdFor(botId: number, fileUniqueId: string): string {
  return Buffer.from(`${botId}:${fileUniqueId}`).toString('base64url');
}

/**
 * The file that a bot's file id names.
 *
 * @throws TelegramError 400 when the id is unknown or was given to another bot.
 */
export function getFileById(world: World, botId: number, fileId: string): FileRecord {
  const [owner, uniqueId] = Buffer.from(fileId, 'base64url').toString('utf8').split(':');
  const file = uniqueId === undefined ? undefined : world.state.files.get(uniqueId);
  if (!file || owner !== String(botId)) throw refusals.wrongFile();
  return file;
}

/**
 * Keeps a picture.
 *
 * @throws TelegramError 400 `IMAGE_PROCESS_FAILED` when the bytes are no picture that Telegram reads, `PHOTO_INVALID_DIMENSIONS` when it is too large.
 */
export function addPicture(world: World, bytes: Uint8Array): FileRecord {
  const size = readPictureSize(bytes);
  if (!size) throw badRequest('IMAGE_PROCESS_FAILED');
  if (size.width + size.height > maxSides) throw badRequest('PHOTO_INVALID_DIMENSIONS');
  const number = world.state.nextFileId++;
  const uniqueId = uniqueIdOf(number);
  const file: FileRecord = { uniqueId, bytes, ...size, path: `photos/file_${number}.${size.extension}` };
  world.state.files.set(uniqueId, file);
  return file;
}

/**
 * The picture a parameter names: an uploaded file, an address of the web or a file id.
 *
 * @param value What the parameter says; undefined where the file itself was sent under the parameter's name.
 * @throws TelegramError 400 in Telegram's words when there is none, it is too big or it is no picture.
 */
export function takePicture(
  world: World,
  botId: number,
  parameters: Parameters,
  name: string,
  value: string | undefined,
): FileRecord {
  const uploaded = parameters.file(name, value);
  if (uploaded) {
    if (uploaded.length === 0) throw badRequest('file must be non-empty');
    if (uploaded.length > maxUploadBytes) {
      throw badRequest(
        `file of size ${uploaded.length} bytes is too big for a photo; the maximum size is ${maxUploadBytes} bytes`,
      );
    }
    return addPicture(world, uploaded);
  }
  if (value === undefined || value === '') throw badRequest('there is no photo in the request');
  if (/^https?:\/\//i.test(value)) return takeFromWeb(world, value);
  return getFileById(world, botId, value);
}

function takeFromWeb(world: World, url: string): FileRecord {
  const bytes = world.state.webPictures.get(url);
  if (!bytes) throw badRequest('failed to get HTTP URL content');
  if (bytes.length > maxWebBytes || !readPictureSize(bytes)) {
    throw badRequest('wrong type of the web page content');
  }
  return addPicture(world, bytes);
}

/** The sizes that Telegram offers of a picture; this server keeps only the original. */
export function photoSizes(botId: number, file: FileRecord): PhotoSize[] {
  return [
    {
      file_id: fileIdFor(botId, file.uniqueId),
      file_unique_id: file.uniqueId,
      width: file.width,
      height: file.height,
      file_size: file.bytes.length,
    },
  ];
}

import type { Picture } from './brief.js';
import { FeedError } from './errors.js';
import type { PageReader } from './page-reader.js';
import { readPictureSize } from './picture-size.js';
import type { Feed } from './ports.js';

/** The largest picture we keep, in bytes: Telegram takes no more as an upload (Bot API, `sendPhoto`). */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;

/** Both sides of a picture together, in pixels, and how often one may be the other: Bot API, `sendPhoto`. */
const MAX_PICTURE_SIDES = 10_000;
const MAX_PICTURE_RATIO = 20;

/**
 * What kind of picture the bytes are, by how they begin; null for what both platforms would not show.
 * Names and types that come along with a file say nothing: anybody writes them.
 */
export function sniffPicture(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'image/gif';
  if (head.startsWith('RIFF') && head.slice(8) === 'WEBP') return 'image/webp';
  return null;
}

/**
 * Keeps a picture in the store.
 * @throws FeedError `invalid` when it is larger than `MAX_PICTURE_BYTES`, of a shape that Telegram refuses, or no PNG,
 *   JPEG, GIF or WebP
 */
export async function keepPicture(
  feed: Pick<Feed, 'store'>,
  picture: { readonly bytes: Uint8Array; readonly alt: string | null },
): Promise<Picture> {
  const { bytes, alt } = picture;
  if (bytes.byteLength > MAX_PICTURE_BYTES) {
    throw new FeedError('invalid', {
      id: 'error-picture-large',
      args: { most: MAX_PICTURE_BYTES / 1024 / 1024 },
    });
  }
  const mime = sniffPicture(bytes);
  if (mime === null) throw new FeedError('invalid', { id: 'error-picture-kind' });
  checkShape(bytes);
  const digest = await feed.store.transaction((tx) => tx.pictures.putPicture(bytes, mime));
  return { kind: 'stored', digest, mime, alt };
}

/**
 * A file of a few kilobytes can hold a picture that fills a reader's memory when it is unpacked. What says nothing of its
 * size is left to the platforms, which refuse what they cannot show.
 */
function checkShape(bytes: Uint8Array): void {
  const size = readPictureSize(bytes);
  if (size === null) return;
  const { width, height } = size;
  const isLong = Math.max(width, height) > MAX_PICTURE_RATIO * Math.min(width, height);
  if (width + height <= MAX_PICTURE_SIDES && !isLong) return;
  throw new FeedError('invalid', {
    id: 'error-picture-shape',
    args: { width: String(width), height: String(height), most: MAX_PICTURE_SIDES, ratio: MAX_PICTURE_RATIO },
  });
}

/**
 * Keeps the picture at an address that somebody named.
 * @throws FeedError as `keepPicture` and `PageReader.readPicture` do
 */
export async function keepPictureAt(
  feed: Pick<Feed, 'store'>,
  pages: PageReader,
  { url, alt }: { readonly url: string; readonly alt: string | null },
): Promise<Picture> {
  return await keepPicture(feed, { bytes: await pages.readPicture(url), alt });
}

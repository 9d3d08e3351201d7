import type { Picture } from './brief.js';
import { FeedError } from './errors.js';
import type { PageReader } from './page-reader.js';
import type { Feed } from './ports.js';

/** The largest picture we keep, in bytes: Telegram takes no more as an upload (Bot API, `sendPhoto`). */
export const MAX_PICTURE_BYTES = 10 * 1024 * 1024;

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
 * @throws FeedError `invalid` when it is larger than `MAX_PICTURE_BYTES` or no PNG, JPEG, GIF or WebP
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
  const digest = await feed.store.transaction((tx) => tx.pictures.putPicture(bytes, mime));
  return { kind: 'stored', digest, mime, alt };
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

import { GrammyError } from 'grammy';
import { FeedError } from '../../feed/errors.js';
import { keepPicture, MAX_PICTURE_BYTES } from '../../feed/pictures.js';
import type { Store } from '../../feed/ports.js';
import type { AttachedPicture } from '../caller.js';
import type { Connection } from './connection.js';
import { TransportError } from './transport.js';

/** A picture in a message, before it is fetched. */
export interface PictureFile {
  readonly fileId: string;
  /** Bytes, where Telegram says it. */
  readonly size: number | null;
  /** A photo can be sent again by its file id, a picture sent as a file cannot. */
  readonly kind: 'photo' | 'file';
}

export interface PictureSource {
  readonly connection: Connection;
  readonly store: Store;
  readonly botId: number;
}

/** A picture that is fetched from Telegram and kept in the store the first time somebody wants it. */
export function attachedPicture(source: PictureSource, file: PictureFile): AttachedPicture {
  return {
    async keep() {
      const bytes = await fetchPicture(source.connection, file);
      const picture = await keepPicture(source, { bytes, alt: null });
      if (file.kind === 'photo' && picture.kind === 'stored') {
        const { digest } = picture;
        await source.store.transaction(({ pictures }) =>
          pictures.rememberUpload(digest, source.botId, file.fileId),
        );
      }
      return picture;
    },
  };
}

async function fetchPicture(connection: Connection, file: PictureFile): Promise<Uint8Array> {
  if (file.size !== null && file.size > MAX_PICTURE_BYTES) throw tooLarge();
  try {
    return await connection.download(file.fileId, MAX_PICTURE_BYTES);
  } catch (cause) {
    const isTooLarge =
      (cause instanceof TransportError && cause.code === 'TOO_LARGE') ||
      (cause instanceof GrammyError && /file is too big/i.test(cause.description));
    if (isTooLarge) throw tooLarge();
    throw new FeedError('unavailable', { id: 'telegram-picture-unavailable' }, { cause });
  }
}

function tooLarge(): FeedError {
  const most = MAX_PICTURE_BYTES / 1024 / 1024;
  return new FeedError('invalid', { id: 'error-picture-large', args: { most } });
}

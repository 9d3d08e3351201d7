import { GrammyError, InputFile } from 'grammy';
import type { Message } from 'grammy/types';
import type { Store } from '../../feed/ports.js';
import { NEUTRAL_PICTURE } from './neutral-picture.js';
import { outcomeOf } from './outcome.js';
import type { Photo } from './outgoing.js';

/** The part of the store that pictures are kept in. */
export type PictureStore = Pick<Store, 'pictures' | 'transaction'>;

/** What stands in `photo` or `media` of a request: an address, a file id, or bytes. */
export type Media = string | InputFile;

/** Pictures on their way to one bot's platform: each is uploaded once, and named by its file id from then on. */
export interface Uploads {
  /**
   * Sends the request with the picture in it; `send` may be called a second time when the file id is refused.
   * @throws FeedError `not_found` when the bytes are not there; what `send` throws
   */
  withPhoto(photo: Photo, send: (media: Media) => Promise<Message>): Promise<Message>;
}

/** The name under which the file id of the neutral picture is remembered; no digest is written like this. */
const NEUTRAL = 'neutral';

/** @param botId Ours: a file id is good for one bot only (https://core.telegram.org/bots/api#sending-files). */
export function createUploads(options: { readonly store: PictureStore; readonly botId: number }): Uploads {
  const { store, botId } = options;
  const known = new Map<string, string>();
  const underWay = new Map<string, Promise<void>>();

  const findFileId = async (key: string): Promise<string | null> =>
    known.get(key) ?? (key === NEUTRAL ? null : await store.pictures.findUpload(key, botId));

  const remember = async (key: string, message: Message): Promise<void> => {
    const fileId = message.photo?.at(-1)?.file_id;
    if (fileId === undefined || known.get(key) === fileId) return;
    known.set(key, fileId);
    if (key !== NEUTRAL) {
      await store.transaction((tx) => tx.pictures.rememberUpload(key, botId, fileId));
    }
  };

  const upload = async (key: string, send: (media: Media) => Promise<Message>): Promise<Message> => {
    const message = await send(await fileOf(store, key));
    await remember(key, message);
    return message;
  };

  /** The first request carries the bytes; those that come meanwhile wait for its file id instead of carrying them too. */
  const sendOnce = async (
    key: string,
    send: (media: Media) => Promise<Message>,
    refused: string | null,
  ): Promise<Message> => {
    const fileId = await findFileId(key);
    if (fileId !== null && fileId !== refused) return await send(fileId);
    const earlier = underWay.get(key);
    if (earlier) {
      await earlier;
      return sendOnce(key, send, refused);
    }
    const sending = upload(key, send);
    const ended = sending.then(
      () => undefined,
      () => undefined,
    );
    underWay.set(key, ended);
    try {
      return await sending;
    } finally {
      underWay.delete(key);
    }
  };

  return {
    async withPhoto(photo, send) {
      if (photo.kind === 'web') return send(photo.url);
      if (photo.kind === 'drawn') return send(new InputFile(photo.bytes, 'chart.png'));
      const key = photo.kind === 'neutral' ? NEUTRAL : photo.digest;
      let tried: string | null = null;
      const noting = (media: Media): Promise<Message> => {
        tried = typeof media === 'string' ? media : null;
        return send(media);
      };
      try {
        return await sendOnce(key, noting, null);
      } catch (error) {
        if (tried === null || !isStale(error)) throw error;
        if (known.get(key) === tried) known.delete(key);
        return sendOnce(key, send, tried);
      }
    },
  };
}

async function fileOf(store: PictureStore, key: string): Promise<InputFile> {
  if (key === NEUTRAL) return new InputFile(NEUTRAL_PICTURE, 'picture.png');
  const { bytes, mime } = await store.pictures.getPicture(key);
  return new InputFile(bytes, `picture.${mime.split('/')[1] ?? 'jpg'}`);
}

/** The platform no longer knows the file id, so that the bytes have to go up again. Nothing was sent. */
function isStale(error: unknown): boolean {
  if (!(error instanceof GrammyError)) return false;
  const outcome = outcomeOf(error, { kind: 'post' });
  return outcome.kind === 'rejected' && outcome.fault === 'picture';
}

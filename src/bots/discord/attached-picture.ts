import type { Attachment } from 'discord.js';
import { type Dispatcher, request } from 'undici';
import { FeedError } from '../../feed/errors.js';
import { keepPicture, MAX_PICTURE_BYTES } from '../../feed/pictures.js';
import type { Store } from '../../feed/ports.js';
import type { AttachedPicture } from '../caller.js';

const FETCH_TIMEOUT_MS = 20_000;

/** A file that came with a command, fetched from Discord's own file server when it is wanted. */
export function attachedPicture(
  { store, dispatcher }: { readonly store: Store; readonly dispatcher: Dispatcher },
  file: Attachment,
): AttachedPicture {
  return {
    async keep() {
      // What Discord says of the size saves fetching what would be refused.
      if (file.size > MAX_PICTURE_BYTES) throw tooLarge();
      return keepPicture({ store }, { bytes: await fetchFile(file.url, dispatcher), alt: file.description });
    },
  };
}

async function fetchFile(url: string, dispatcher: Dispatcher): Promise<Uint8Array> {
  try {
    const answer = await request(url, { dispatcher, signal: AbortSignal.timeout(FETCH_TIMEOUT_MS) });
    if (answer.statusCode !== 200) {
      await answer.body.dump();
      throw new Error(`status ${answer.statusCode}`);
    }
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of answer.body) {
      size += (chunk as Buffer).byteLength;
      if (size > MAX_PICTURE_BYTES) throw tooLarge();
      chunks.push(chunk as Buffer);
    }
    return Buffer.concat(chunks);
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    throw new FeedError('unavailable', { id: 'discord-picture-unavailable' }, { cause });
  }
}

function tooLarge(): FeedError {
  return new FeedError('invalid', {
    id: 'error-picture-large',
    args: { most: MAX_PICTURE_BYTES / 1024 / 1024 },
  });
}

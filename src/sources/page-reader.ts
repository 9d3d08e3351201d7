import type { Clock } from '../feed/clock.js';
import { FeedError } from '../feed/errors.js';
import type { PageReader } from '../feed/page-reader.js';
import { MAX_PICTURE_BYTES, sniffPicture } from '../feed/pictures.js';
import { decodePage } from './decode-page.js';
import { fetchErrors } from './fetch-error.js';
import { createGuardedFetch } from './guarded-fetch.js';
import { MAX_PAGE_BYTES } from './limits.js';
import { internet, type Network } from './network.js';
import { readPageFacts } from './page-facts.js';

/** Media types that hold the text of a page; an answer that names none is looked at as well. */
const PAGE_TYPE = /^(?:text\/(?:html|plain)|application\/xhtml\+xml)\s*(?:;|$)|^\s*$/i;

/** A page reader that is put to an end together with the program. */
export interface RunningPageReader extends PageReader {
  /** Gives up what is under way. */
  stop(): void;
}

/** @param options.network Left out: the internet. */
export function createPageReader(options: {
  readonly clock: Clock;
  readonly network?: Network;
}): RunningPageReader {
  const door = createGuardedFetch({ network: internet, ...options });
  return {
    stop: () => door.stop(),
    async read(url) {
      const {
        bytes,
        contentType,
        url: found,
      } = await door.fetch(url, {
        maxBytes: MAX_PAGE_BYTES,
        accept: 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.1',
        isWanted: (type) => PAGE_TYPE.test(type),
      });
      const { title, ...facts } = readPageFacts(decodePage(bytes, contentType), found);
      if (title === null) throw fetchErrors.noTitle();
      return { title, ...facts };
    },
    async readPicture(url) {
      const { bytes } = await door.fetch(url, {
        maxBytes: MAX_PICTURE_BYTES,
        accept: 'image/jpeg, image/png, image/webp, image/gif',
        // Many servers name pictures wrongly: what they are is told by their bytes.
        isWanted: () => true,
      });
      if (sniffPicture(bytes) === null) throw new FeedError('invalid', { id: 'fetch-not-a-picture' });
      return bytes;
    },
  };
}

import type { LoadPicture } from './message.js';

/** A picture may have 10 MB, and one brief on its way shows one: a few are enough. */
const MAX_KEPT = 4;

/** Keeps the last few pictures at hand, since one brief's picture is uploaded anew into every channel. */
export function cachePictures(load: LoadPicture): LoadPicture {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (digest) => {
    const found = kept.get(digest) ?? load(digest);
    kept.delete(digest);
    kept.set(digest, found);
    // What failed is asked for again next time; whoever waits is told.
    found.catch(() => kept.delete(digest));
    const [oldest] = kept.keys();
    if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}

import type { Update } from 'grammy/types';

/** How many albums are remembered; their parts come within a second of one another. */
const REMEMBERED = 100;

/**
 * Several pictures sent together come as a message each (https://core.telegram.org/bots/api#message, `media_group_id`).
 * People mean them as one, so that only the first is heard, and any that has words.
 */
export class Albums {
  readonly #seen = new Set<string>();

  isLaterPart({ message, channel_post: post }: Update): boolean {
    const part = message ?? post;
    if (part?.media_group_id === undefined) return false;
    const isLater = this.#seen.has(part.media_group_id) && part.caption === undefined;
    this.#seen.add(part.media_group_id);
    const [oldest] = this.#seen;
    if (this.#seen.size > REMEMBERED && oldest !== undefined) this.#seen.delete(oldest);
    return isLater;
  }
}

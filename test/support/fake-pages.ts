import { FeedError } from '../../src/feed/errors.js';
import type { PageFacts, PageReader } from '../../src/feed/page-reader.js';

/** Pages and pictures by address; all others are not found. */
export class FakePages implements PageReader {
  readonly facts = new Map<string, PageFacts>();
  readonly pictures = new Map<string, Uint8Array>();
  /** Every address that was asked for. */
  readonly asked: string[] = [];

  async read(url: string): Promise<PageFacts> {
    return this.#find(this.facts, url);
  }

  async readPicture(url: string): Promise<Uint8Array> {
    return this.#find(this.pictures, url);
  }

  #find<Found>(known: ReadonlyMap<string, Found>, url: string): Found {
    this.asked.push(url);
    const found = known.get(url);
    if (found === undefined) throw new FeedError('not_found', { id: 'fetch-not-found' });
    return found;
  }
}

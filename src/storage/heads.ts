import type { BriefHead } from '../feed/delivery/ledger.js';
import { type Digest, digestHead, digestIdOf } from '../feed/digest.js';
import { type HeadRow, toHead } from './ledger-rows.js';

/**
 * The heads of briefs and digests as of one moment: a brief is read once, however many digests it stands in. Good for one
 * transaction, or for as long as nothing is committed.
 */
export class Heads {
  readonly #find: {
    readonly brief: (number: number) => HeadRow | undefined;
    readonly digest: (id: number) => Digest;
  };
  readonly #briefs = new Map<number, BriefHead>();

  constructor(find: {
    readonly brief: (number: number) => HeadRow | undefined;
    readonly digest: (id: number) => Digest;
  }) {
    this.#find = find;
  }

  /** How many briefs are kept at hand. */
  get size(): number {
    return this.#briefs.size;
  }

  /** The head of a brief, or of a digest by its members. @throws FeedError `not_found` */
  of(number: number): BriefHead {
    const id = digestIdOf(number);
    return id === null ? this.#briefOf(number) : this.ofDigest(this.#find.digest(id));
  }

  /** @throws FeedError `not_found` */
  ofDigest(digest: Digest): BriefHead {
    return digestHead(
      digest,
      digest.members.map((member) => this.#briefOf(member)),
    );
  }

  #briefOf(number: number): BriefHead {
    const known = this.#briefs.get(number);
    if (known !== undefined) return known;
    const head = toHead(this.#find.brief(number), number);
    this.#briefs.set(number, head);
    return head;
  }
}

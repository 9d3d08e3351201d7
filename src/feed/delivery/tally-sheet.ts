import type { Tier } from '../destination.js';
import type { FailureCause } from './failure.js';
import type { LedgerTransaction, PostedTogether, Tally } from './ledger.js';
import { delayBucketOf } from './post-delay.js';

interface Sheet {
  readonly sums: Record<keyof Tally, number>;
  readonly posts: PostedTogether[];
}

/** Adds up the changes of figures within one transaction, so that each broadcast is written once. */
export class TallySheet {
  readonly #byBrief = new Map<number, Sheet>();
  readonly #failures = new Map<FailureCause, number>();
  readonly #messages = { posted: 0, edited: 0, removed: 0, failed: 0 };

  add(briefNumber: number, tally: Tally): void {
    this.#sum(briefNumber, tally);
    this.addMessage(tally);
  }

  /** The same for briefs that stand in one message, which `addMessage` counts. */
  addMembers(numbers: readonly number[], tally: Tally): void {
    for (const number of numbers) this.#sum(number, tally);
  }

  /** What the bot did, whatever the message held. */
  addMessage({ posted = 0, edited = 0, removed = 0, failed = 0 }: Tally): void {
    const messages = this.#messages;
    messages.posted += posted;
    messages.edited += edited;
    messages.removed += removed;
    messages.failed += failed;
  }

  /** @param delayMs How long after the broadcast was opened the post was confirmed. */
  addPost(briefNumber: number, tier: Tier, delayMs: number): void {
    const { posts } = this.#sheetOf(briefNumber);
    const bucket = delayBucketOf(delayMs);
    const at = posts.findIndex((other) => other.tier === tier && other.bucket === bucket);
    const others = posts[at] ?? { tier, bucket, copies: 0, slowestMs: 0 };
    posts[at < 0 ? posts.length : at] = {
      ...others,
      copies: others.copies + 1,
      slowestMs: Math.max(others.slowestMs, Math.round(delayMs)),
    };
  }

  addFailure(cause: FailureCause): void {
    this.#failures.set(cause, (this.#failures.get(cause) ?? 0) + 1);
  }

  /** @param now Decides the day that it is counted to. */
  async write(tx: LedgerTransaction, now: number): Promise<void> {
    for (const [briefNumber, { sums, posts }] of this.#byBrief) {
      if (Object.values(sums).some((sum) => sum !== 0)) await tx.count(briefNumber, sums);
      for (const posted of posts) await tx.countPosts(briefNumber, posted);
    }
    const { posted, edited, removed, failed } = this.#messages;
    if (posted + edited + removed + failed > 0) {
      await tx.countActivity(now, { ...this.#messages, failures: this.#failures });
    }
  }

  #sum(briefNumber: number, tally: Tally): void {
    const { sums } = this.#sheetOf(briefNumber);
    for (const [figure, amount] of Object.entries(tally)) sums[figure as keyof Tally] += amount;
  }

  #sheetOf(briefNumber: number): Sheet {
    const known = this.#byBrief.get(briefNumber);
    if (known) return known;
    const sums = {
      made: 0,
      posted: 0,
      edited: 0,
      dropped: 0,
      failed: 0,
      removed: 0,
      uncertain: 0,
      digested: 0,
    };
    const sheet: Sheet = { sums, posts: [] };
    this.#byBrief.set(briefNumber, sheet);
    return sheet;
  }
}

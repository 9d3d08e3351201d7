import type { LedgerTransaction } from './ledger.js';

/** A bot that needs longer than this for its routine work has too much of it, in seconds. */
const TOO_LONG_S = 3_600;
/** How long one look holds, in milliseconds: adding up the broadcasts costs a query for each. */
const LOOK_EVERY_MS = 10_000;

/**
 * Whether a bot has more routine work than it can finish in an hour. What is still to be posted to private chats is then
 * put together: one message there instead of several.
 */
export class Overload {
  readonly #perSecond: number;
  #lookAt = Number.NEGATIVE_INFINITY;
  #isOver = false;

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  async look(tx: LedgerTransaction, now: number): Promise<void> {
    if (now < this.#lookAt) return;
    this.#lookAt = now + LOOK_EVERY_MS;
    const { broadcasts, messages } = await tx.estimateRoutine();
    // One brief alone cannot be put together with anything.
    this.#isOver = broadcasts > 1 && messages > this.#perSecond * TOO_LONG_S;
  }
}

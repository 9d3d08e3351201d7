import type { BotLease, BotLocks } from '../../../src/feed/delivery/lease.js';
import { type Ledger, UnsureCommitError } from '../../../src/feed/delivery/ledger.js';
import type { Messenger } from '../../../src/feed/delivery/messenger.js';

/** What keeps one engine connected to the world; cut, it is a process that was killed. */
export class Power {
  readonly #held = new Set<BotLease>();
  #on = true;
  /** The ledger's transaction at which the process dies, before it begins. */
  fatalTransaction = Number.POSITIVE_INFINITY;
  /** How many of the next transactions are committed without the disk confirming it. */
  unsureTransactions = 0;
  /** Happens once, after the next transaction was committed and before the engine learns of it. */
  afterCommit: (() => Promise<unknown>) | null = null;
  #transactions = 0;

  cut(): void {
    this.#on = false;
    for (const lease of this.#held) void lease.release();
  }

  ledger(inner: Ledger): Ledger {
    return {
      transaction: (lease, work) => {
        this.#transactions += 1;
        if (this.#transactions === this.fatalTransaction) this.cut();
        return this.#alive(async () => {
          const result = await inner.transaction(lease, work);
          const happens = this.afterCommit;
          this.afterCommit = null;
          await happens?.();
          if (this.unsureTransactions === 0) return result;
          this.unsureTransactions -= 1;
          throw new UnsureCommitError({ cause: 'the disk is gone' });
        });
      },
      head: (number) => this.#alive(() => inner.head(number)),
      heads: (numbers) => this.#alive(() => inner.heads(numbers)),
      findCopy: (number, destination) => this.#alive(() => inner.findCopy(number, destination)),
    };
  }

  locks(inner: BotLocks): BotLocks {
    return {
      acquire: (botId) =>
        this.#alive(async () => {
          const lease = await inner.acquire(botId);
          if (lease) this.#held.add(lease);
          return lease;
        }),
    };
  }

  messenger(inner: Messenger): Messenger {
    return {
      botId: inner.botId,
      platform: inner.platform,
      limits: inner.limits,
      render: (view, plainness) => inner.render(view, plainness),
      canRemove: (copy, destination, now) => inner.canRemove(copy, destination, now),
      post: (to, rendering, options) => this.#alive(() => inner.post(to, rendering, options)),
      edit: (copy, destination, rendering) => this.#alive(() => inner.edit(copy, destination, rendering)),
      remove: (copy, destination) => this.#alive(() => inner.remove(copy, destination)),
      pin: (copy) => this.#alive(() => inner.pin(copy)),
      unpin: (copy) => this.#alive(() => inner.unpin(copy)),
      probe: () => this.#alive(() => inner.probe()),
    };
  }

  /** A dead process hears no answer, and what it asks for does not happen. */
  async #alive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#on) {
      const result = await work();
      if (this.#on) return result;
    }
    return await new Promise<T>(() => undefined);
  }
}

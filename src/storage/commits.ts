import type { Clock } from '../feed/clock.js';

/** How often another process's commits are looked for, in milliseconds; the promise is a second. */
const POLL_MS = 250;

/**
 * Tells of commits: those of this process as they are announced, those of other processes by looking at a number that
 * changes with each. Looks only while somebody listens.
 */
export class Commits {
  readonly #clock: Clock;
  readonly #version: () => number | null;
  readonly #listeners = new Set<() => void>();
  #seen: number | null = null;
  #stopPolling: (() => void) | null = null;

  /** @param version A number that changes with every commit of another process; null while it cannot be told. */
  constructor(clock: Clock, version: () => number | null) {
    this.#clock = clock;
    this.#version = version;
  }

  /** @returns A function that ends it. */
  listen(listener: () => void): () => void {
    // A wrapper of its own, so that one function given twice is called twice and ended one by one.
    const entry = () => listener();
    this.#listeners.add(entry);
    if (this.#stopPolling === null) {
      this.#seen = this.#version();
      this.#pollLater();
    }
    return () => {
      this.#listeners.delete(entry);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  announce(): void {
    for (const listener of this.#listeners) {
      // On its own, so that a listener's fault does not look like the transaction's, which is committed.
      queueMicrotask(() => {
        if (this.#listeners.has(listener)) listener();
      });
    }
  }

  /** Ends all listening. */
  stop(): void {
    this.#listeners.clear();
    this.#stopPolling?.();
    this.#stopPolling = null;
  }

  #pollLater(): void {
    this.#stopPolling = this.#clock.after(POLL_MS, () => {
      const version = this.#version();
      this.#pollLater();
      if (version === null || version === this.#seen) return;
      this.#seen = version;
      this.announce();
    });
  }
}

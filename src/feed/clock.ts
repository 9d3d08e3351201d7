/** Time as the core sees it; tests hand in one that they move by hand. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /**
   * Calls back once, `delayMs` from now or later.
   * @returns A function that calls it off.
   */
  after(delayMs: number, callback: () => void): () => void;
}

/** The machine's clock. Its timers keep the process alive only through what they serve. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    // Timers longer than 2^31 ms fire at once in Node, so a far time is reached in steps by whoever asks again.
    const timer = setTimeout(callback, Math.min(Math.max(0, delayMs), 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};

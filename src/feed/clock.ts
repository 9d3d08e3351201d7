/** Time as the core sees it; tests hand in one that they move by hand. */
export interface Clock {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /**
   * Calls back once, `delayMs` from now or later; sooner where the clock is set ahead meanwhile.
   * @returns A function that calls it off.
   */
  after(delayMs: number, callback: () => void): () => void;
}

/** A machine that slept, or whose clock was set, is noticed so late at most. In milliseconds. */
const LONGEST_STEP_MS = 30_000;

/**
 * The machine's clock. Its timers keep the process alive only through what they serve. A long wait is made in steps, and
 * is over as soon as the clock says so: who waits for eight in the morning is not late when the machine was asleep.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(delayMs, callback) {
    const wait = Math.max(0, delayMs);
    const ends = { byClock: Date.now() + wait, byTimer: performance.now() + wait };
    let timer: NodeJS.Timeout;
    const step = (): void => {
      const rest = Math.max(0, Math.min(ends.byClock - Date.now(), ends.byTimer - performance.now()));
      timer = rest > LONGEST_STEP_MS ? setTimeout(step, LONGEST_STEP_MS) : setTimeout(callback, rest);
    };
    step();
    return () => clearTimeout(timer);
  },
};

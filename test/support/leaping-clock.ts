import type { Clock } from '../../src/feed/clock.js';

interface Timer {
  readonly at: number;
  readonly fire: () => void;
}

/** How often a timer looks whether its time has come, in milliseconds of the machine. */
const LOOK_MS = 5;

/**
 * The machine's clock, with leaps: requests over real sockets take their real time, and a test leaps over what would be
 * waited for. A leap calls back whatever became due by it.
 */
export class LeapingClock implements Clock {
  readonly #timers = new Set<Timer>();
  #leapt = 0;
  #looking: NodeJS.Timeout | null = null;

  now(): number {
    return Date.now() + this.#leapt;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.now() + Math.max(0, delayMs), fire: callback };
    this.#timers.add(timer);
    this.#looking ??= setInterval(() => this.#fireDue(), LOOK_MS).unref();
    return () => this.#timers.delete(timer);
  }

  leap(ms: number): void {
    this.#leapt += ms;
    this.#fireDue();
  }

  /** Ends the looking; timers that are left never fire. */
  stop(): void {
    if (this.#looking) clearInterval(this.#looking);
    this.#timers.clear();
  }

  #fireDue(): void {
    const now = this.now();
    const due = [...this.#timers].filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
    for (const timer of due) if (this.#timers.delete(timer)) timer.fire();
  }
}

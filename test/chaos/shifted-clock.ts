import { type Clock, systemClock } from '../../src/feed/clock.js';

/** The machine's clock, set ahead: by as much, a program that starts now believes to have been down. */
export class ShiftedClock implements Clock {
  #aheadMs = 0;

  get aheadMs(): number {
    return this.#aheadMs;
  }

  now(): number {
    return systemClock.now() + this.#aheadMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    return systemClock.after(delayMs, callback);
  }

  /** Only while no program runs: one that runs keeps the time it was started with. */
  setAhead(byMs: number): void {
    this.#aheadMs += Math.max(0, byMs);
  }
}

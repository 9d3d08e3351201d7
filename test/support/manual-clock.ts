import type { Clock } from '../../src/feed/clock.js';

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Rounds of the event loop after which everything that can happen without time passing has happened. */
const SETTLING_ROUNDS = 4;

/** A clock that stands still until a test moves it. */
export class ManualClock implements Clock {
  readonly #timers = new Set<Timer>();
  #watchers: (() => void)[] = [];
  #now: number;

  constructor(now = Date.UTC(2026, 0, 15, 12)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(delayMs: number, callback: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), callback };
    this.#timers.add(timer);
    for (const watcher of this.#watchers.splice(0)) watcher();
    return () => this.#timers.delete(timer);
  }

  /** How many callbacks are waiting. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Resolves as soon as somebody waits for a time. */
  async awaited(): Promise<void> {
    while (this.#timers.size === 0) {
      await new Promise<void>((resolve) => this.#watchers.push(resolve));
    }
  }

  /** Moves to a time at once, past every timer; what was due calls back in the order of its time. */
  advance(ms: number): void {
    this.#now += ms;
    const due = [...this.#timers].filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
    for (const timer of due) if (this.#timers.delete(timer)) timer.callback();
  }

  /** Lets time pass timer by timer, and after each everything happen that it brought about. */
  async run(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (;;) {
      const next = this.#next(end);
      if (next === null) break;
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.callback();
      await settle();
    }
    this.#now = end;
  }

  /** Lets time pass until something has happened. @throws Error when it has not after `limitMs`. */
  async until(happened: Promise<unknown>, limitMs = 3_600_000): Promise<void> {
    let done = false;
    const noted = happened.finally(() => {
      done = true;
    });
    const end = this.#now + limitMs;
    await settle();
    while (!done) {
      const next = this.#next(end);
      if (next === null) throw new Error(`Nothing more is waited for within ${limitMs} ms.`);
      this.#now = Math.max(this.#now, next.at);
      this.#timers.delete(next);
      next.callback();
      await settle();
    }
    await noted;
  }

  #next(end: number): Timer | null {
    let next: Timer | null = null;
    for (const timer of this.#timers) if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    return next;
  }
}

/** Lets everything happen that needs no time. */
async function settle(): Promise<void> {
  for (let round = 0; round < SETTLING_ROUNDS; round += 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}

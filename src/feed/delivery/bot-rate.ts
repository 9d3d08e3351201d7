/**
 * A second is counted a little longer than it is: requests that leave a second apart may arrive closer, by up to so
 * much. What an answer took beyond the quickest ones may have passed before its request arrived; so much of it needs no
 * counting, and answers that vary as usual cost none of the rate. Three and a half per cent of the rate.
 */
const MARGIN_MS = 35;

const WINDOW_MS = 1_000 + MARGIN_MS;

/** Requests are spread over this share of the window instead of leaving all at its start. */
const SPREAD = 0.8;

/**
 * Of the requests a second, this share may leave at the same moment: timers are not finer than a millisecond, and what a
 * few dozen places of a fast bot have chosen is claimed in one transaction.
 */
const BURST_SHARE = 1 / 20;

/**
 * How many requests of one bot may start: never more than the allowed number in any second, however they fall. It starts
 * as if the last second had been full, so that a restart is no burst. No timers: it says when the next one may start.
 */
export class BotRate {
  /** The starts of the last requests, oldest at `#next`. */
  readonly #starts: Float64Array;
  readonly #gapMs: number;
  readonly #burst: number;
  #next = 0;
  /** Requests that have started, ever. */
  #count = 0;
  /** Granted and not yet started. */
  #reserved = 0;
  /** When the next one leaves by even spacing. */
  #spacedAt: number;

  constructor(requestsPerSecond: number, now: number) {
    const size = Math.max(1, Math.floor(requestsPerSecond));
    this.#starts = new Float64Array(size);
    for (let i = 0; i < size; i += 1) this.#starts[i] = now - WINDOW_MS + ((i + 1) * WINDOW_MS) / size;
    this.#gapMs = (WINDOW_MS * SPREAD) / size;
    this.#burst = Math.floor(size * BURST_SHARE);
    this.#spacedAt = now;
  }

  /** When the next request may be granted; not after `now` when it may be at once. */
  nextAt(now: number): number {
    const size = this.#starts.length;
    if (this.#reserved >= size) return now + 1;
    const oldest = this.#starts[(this.#next + this.#reserved) % size] ?? now;
    return Math.max(oldest + WINDOW_MS, this.#spacedAt - this.#burst * this.#gapMs);
  }

  /** How many requests may be granted now, one after another; at most, since the last second may be full sooner. */
  room(now: number): number {
    const bySpacing = Math.floor(Math.min(0, now - this.#spacedAt) / this.#gapMs) + this.#burst + 1;
    return Math.max(0, Math.min(bySpacing, this.#starts.length - this.#reserved));
  }

  /** Takes one of the permits; `start` or `cancel` must follow. */
  reserve(now: number): void {
    this.#reserved += 1;
    this.#spacedAt = Math.max(this.#spacedAt, now) + this.#gapMs;
  }

  /** The reserved request leaves now. @returns Its number, for `delay`. */
  start(now: number): number {
    this.#reserved -= 1;
    this.#count += 1;
    this.#starts[this.#next] = now;
    this.#next = (this.#next + 1) % this.#starts.length;
    return this.#count;
  }

  /** A request may have arrived later than others do after their start: it counts from then. */
  delay(number: number, lateMs: number): void {
    const ago = this.#count - number;
    const size = this.#starts.length;
    if (lateMs <= MARGIN_MS || ago >= size) return;
    const at = (this.#next - 1 - ago + 2 * size) % size;
    this.#starts[at] = (this.#starts[at] ?? 0) + lateMs - MARGIN_MS;
  }

  /** The reserved request does not leave at all. */
  cancel(): void {
    this.#reserved -= 1;
  }
}

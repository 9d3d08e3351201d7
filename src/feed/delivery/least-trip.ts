/** The least of longer ago than one to two of these no longer counts: the way to the platform may have changed. */
const REMEMBERED_MS = 60_000;

/** So long after the first answer any trip may still be the quickest: until then none is known to be quick. */
const LEARNING_MS = 1_000;

/**
 * The least time from the start of a request to its answer. Whatever a request takes beyond that may have passed before
 * it arrived: on a busy machine, or on a way that stalls, what left a second apart then arrives together.
 */
export class LeastTrip {
  #least = Number.POSITIVE_INFINITY;
  #leastBefore = Number.POSITIVE_INFINITY;
  #since = Number.NEGATIVE_INFINITY;
  #learningUntil: number | null = null;

  /** @returns By how much at most, in milliseconds, a request of this duration arrived later than the quickest ones. */
  latenessOf(measuredMs: number, now: number): number {
    // A clock that is put back must not make a trip of less than nothing the measure of all others.
    const tookMs = Math.max(0, measuredMs);
    this.#learningUntil ??= now + LEARNING_MS;
    if (now - this.#since >= REMEMBERED_MS) {
      this.#leastBefore = this.#least;
      this.#least = Number.POSITIVE_INFINITY;
      this.#since = now;
    }
    this.#least = Math.min(this.#least, tookMs);
    // The first requests open connections and warm the code up: those a second later may be much quicker than all of them.
    if (now < this.#learningUntil) return tookMs;
    return tookMs - Math.min(this.#least, this.#leastBefore, tookMs);
  }
}

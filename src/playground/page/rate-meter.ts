/** Over how long the rate is taken, in milliseconds. */
const WINDOW_MS = 5_000;

/** How many things happen a second, over the last five seconds. */
export class RateMeter {
  #times: number[] = [];

  /** @param now Milliseconds since 1970; never less than the last one */
  note(now: number): void {
    this.#times.push(now);
    if (this.#times.length > 10_000) this.#forget(now);
  }

  perSecond(now: number): number {
    this.#forget(now);
    return this.#times.length / (WINDOW_MS / 1000);
  }

  #forget(now: number): void {
    const first = this.#times.findIndex((at) => at > now - WINDOW_MS);
    this.#times = first < 0 ? [] : this.#times.slice(first);
  }
}

import type { Clock } from '../clock.js';

/** Lets a loop sleep until something happens or a time comes. Something that happens while it is awake is not missed. */
export class Alarm {
  readonly #clock: Clock;
  #rung = false;
  #wake: (() => void) | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whether it rang since the last sleep, so that the next one ends at once. */
  get hasRung(): boolean {
    return this.#rung;
  }

  /** Ends the sleep, or the next one. */
  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** @param until Milliseconds since 1970; null to sleep until it rings. */
  async sleep(until: number | null): Promise<void> {
    if (!this.#rung) {
      let callOff: () => void = () => undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        if (until === null) return;
        callOff = this.#clock.after(Math.ceil(Math.max(0, until - this.#clock.now())), resolve);
      });
      callOff();
      this.#wake = null;
    }
    this.#rung = false;
  }

  /** Lets a time pass whatever happens meanwhile. */
  async pause(until: number): Promise<void> {
    const rest = until - this.#clock.now();
    if (rest > 0) await new Promise<void>((resolve) => void this.#clock.after(Math.ceil(rest), resolve));
  }
}

/** 2015-01-01T00:00:00Z in milliseconds: the zero of Discord's ids (Discord docs, "Snowflakes"). */
const DISCORD_EPOCH_MS = 1_420_070_400_000;

/** Deals out Discord ids: ascending, unique, and telling the time at which they were made. */
export class Snowflakes {
  readonly #now: () => number;
  #last: bigint;

  /**
   * @param now The present time in milliseconds since 1970.
   * @param last The highest id already in use, so that ids keep ascending after a restart.
   */
  constructor(now: () => number, last = 0n) {
    this.#now = now;
    this.#last = last;
  }

  get last(): bigint {
    return this.#last;
  }

  /** A new id of 17 to 19 digits; a clock that stands still or goes back never makes one twice. */
  next(): string {
    // Client libraries recognise ids by their 17 digits, which a clock set before 2016 would not give.
    const sinceEpochMs = Math.max(this.#now() - DISCORD_EPOCH_MS, 31_536_000_000);
    const candidate = BigInt(Math.floor(sinceEpochMs)) << 22n;
    this.#last = candidate > this.#last ? candidate : this.#last + 1n;
    return this.#last.toString();
  }
}

/** The time in milliseconds since 1970 at which an id was made. */
export function timeOfId(id: string): number {
  return Number(BigInt(id) >> 22n) + DISCORD_EPOCH_MS;
}

/** Negative, zero or positive as the first id is older than, the same as or newer than the second. */
export function compareIds(first: string, second: string): number {
  if (first.length !== second.length) return first.length - second.length;
  return first < second ? -1 : first > second ? 1 : 0;
}

export function isId(text: string): boolean {
  return /^\d{17,20}$/.test(text);
}

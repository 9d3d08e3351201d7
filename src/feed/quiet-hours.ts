import { Temporal } from 'temporal-polyfill';

/** What a flash does in quiet hours: come with its sound, come without one, or wait like everything else. */
export const QUIET_FLASH = ['sound', 'silent', 'wait'] as const;
export type QuietFlash = (typeof QUIET_FLASH)[number];

/** Hours of every day in which a place wants no post, by the clock of its zone. */
export interface QuietHours {
  /** Minutes after midnight, 0 to 1439. */
  readonly from: number;
  /** Likewise; not the same as `from`. Before `from` it is that of the next day. */
  readonly to: number;
  readonly flash: QuietFlash;
}

/** Whether it is quiet, and when that is over or begins, in milliseconds since 1970. */
export interface Quiet {
  readonly isQuiet: boolean;
  readonly until: number;
}

/**
 * Whether it is quiet at a moment. Where the clock jumps over a boundary, that boundary is the end of the jump; one that
 * comes twice is the first of the two.
 */
export function quietAt({ from, to }: QuietHours, timeZone: string, now: number): Quiet {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  // A day's hours may begin the day before and, where the clock went back, end a little later than one expects.
  for (const ahead of [-1, 0, 1, 2]) {
    const date = today.add({ days: ahead });
    const begins = momentOf(date, from, timeZone);
    const ends = momentOf(to > from ? date : date.add({ days: 1 }), to, timeZone);
    if (ends <= begins || ends <= now) continue;
    return begins <= now ? { isQuiet: true, until: ends } : { isQuiet: false, until: begins };
  }
  throw new RangeError('Quiet hours that never begin.');
}

function momentOf(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const time = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  return date.toZonedDateTime({ timeZone, plainTime: time }).epochMilliseconds;
}

/** Answers `quietAt` for many places at about the same time, each zone and pair of hours worked out once until it changes. */
export class QuietClock {
  readonly #known = new Map<string, Quiet & { readonly since: number }>();

  at(hours: QuietHours, timeZone: string, now: number): Quiet {
    const key = `${timeZone} ${hours.from} ${hours.to}`;
    const known = this.#known.get(key);
    if (known !== undefined && known.since <= now && now < known.until) return known;
    const found = { ...quietAt(hours, timeZone, now), since: now };
    this.#known.set(key, found);
    return found;
  }
}

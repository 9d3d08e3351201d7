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

/** Days around a moment whose quiet hours may reach it; where they follow one another without a break, a few are joined. */
const FIRST_DAY = -1;
const LAST_DAY = 4;

/**
 * Whether it is quiet at a moment. A boundary that the clock jumps over is the end of the jump; of one that comes twice,
 * it begins with the first and ends with the second: it is quiet whenever the clock says so, and once a night.
 * @param timeZone IANA zone or distance from UTC, as `parseTimeZone` returns it.
 * @param now Milliseconds since 1970; `until` is always later.
 */
export function quietAt({ from, to }: QuietHours, timeZone: string, now: number): Quiet {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).toPlainDate();
  let until: number | null = null;
  for (let ahead = FIRST_DAY; ahead <= LAST_DAY; ahead += 1) {
    const date = today.add({ days: ahead });
    const begins = boundary(date, from, { timeZone, disambiguation: 'earlier' });
    const lastDate = to > from ? date : date.add({ days: 1 });
    const ends = boundary(lastDate, to, { timeZone, disambiguation: 'later' });
    // Hours that lie in the jump as a whole are left out with it.
    if (ends <= begins || ends <= now) continue;
    if (until === null && begins > now) return { isQuiet: false, until: begins };
    if (until !== null && begins > until) break;
    until = Math.max(until ?? ends, ends);
  }
  if (until === null) throw new RangeError('Quiet hours that never begin.');
  return { isQuiet: true, until };
}

function boundary(
  date: Temporal.PlainDate,
  minutes: number,
  { timeZone, disambiguation }: { readonly timeZone: string; readonly disambiguation: 'earlier' | 'later' },
): number {
  const wanted = date.toPlainDateTime(new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60));
  const found = wanted.toZonedDateTime(timeZone, { disambiguation });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // It is always before the jump, where "later" may be the jump's very end, which has it no more before it.
  const ahead = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return (ahead.getTimeZoneTransition('next') ?? ahead).epochMilliseconds;
}

/** More zones and pairs of hours than are in use at one time, however many people type hours of their own. */
const MAX_KNOWN = 10_000;

/** Answers `quietAt` for many places at about the same time, each zone and pair of hours worked out once until it changes. */
export class QuietClock {
  readonly #known = new Map<string, Quiet & { readonly since: number }>();

  at(hours: QuietHours, timeZone: string, now: number): Quiet {
    const key = `${timeZone} ${hours.from} ${hours.to}`;
    const known = this.#known.get(key);
    if (known !== undefined && known.since <= now && now < known.until) return known;
    const found = { ...quietAt(hours, timeZone, now), since: now };
    if (this.#known.size >= MAX_KNOWN) this.#known.clear();
    this.#known.set(key, found);
    return found;
  }
}

import { Temporal } from 'temporal-polyfill';

/** When a place gets its digests, by the clock of its zone. */
export interface DigestSchedule {
  /** Minutes after midnight, ascending, each once; one at least. */
  readonly times: readonly number[];
  /** Days of the week, Monday is 1 and Sunday 7, ascending; left out: every day. */
  readonly days?: readonly number[];
}

/** Within so many days there is one, whatever the days. */
const DAYS_AHEAD = 8;

/**
 * The first time of a schedule after a moment. A time that the clock jumps over is as far behind the jump as it would
 * have been behind its beginning, even if that is the next day already; one that comes twice is the first of the two.
 * @param timeZone IANA zone or distance from UTC, as `parseTimeZone` returns it.
 * @returns Milliseconds since 1970, later than `after`.
 */
export function nextDigest(schedule: DigestSchedule, timeZone: string, after: number): number {
  const key = `${timeZone} ${schedule.times.join()} ${schedule.days?.join() ?? ''}`;
  const found = known.get(key);
  if (found !== undefined && found.since <= after && after < found.next) return found.next;
  const next = findNext(schedule, timeZone, after);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, { since: after, next });
  return next;
}

/** Calendars cost a hundred times what a look-up costs, and a million places have a few hundred schedules among them. */
const known = new Map<string, { readonly since: number; readonly next: number }>();
/** More than are in use at one time, however many people type times of their own. */
const MAX_KNOWN = 10_000;

function findNext({ times, days }: DigestSchedule, timeZone: string, after: number): number {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone).toPlainDate();
  let next: number | null = null;
  // Where the clock jumps over midnight, what was meant for yesterday is still to come, and after some of today's.
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead += 1) {
    const date = today.add({ days: ahead });
    const isLast = next !== null;
    if (days === undefined || days.includes(date.dayOfWeek)) {
      const found = times.map((minutes) => momentOf(date, minutes, timeZone)).filter((at) => at > after);
      if (found.length > 0) next = Math.min(...found, next ?? Number.POSITIVE_INFINITY);
    }
    if (isLast) break;
  }
  if (next === null) throw new RangeError('A schedule without times or days.');
  return next;
}

/** Whether two moments are of one day by the clock of a zone. */
export function isSameDay(one: number, other: number, timeZone: string): boolean {
  const dayOf = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDate();
  return dayOf(one).equals(dayOf(other));
}

function momentOf(date: Temporal.PlainDate, minutes: number, timeZone: string): number {
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  return date.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
}

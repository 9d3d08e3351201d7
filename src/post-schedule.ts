import { parse, validateDetailed } from 'node-cron';
import { Temporal } from 'temporal-polyfill';

/**
 * The furthest ahead a tick is looked for, in days. The rarest date with a weekday is 29 February on a given one: every
 * 28 years, or 40 across a century that leaves out its leap day.
 */
const SEARCH_DAYS = 366 * 40;

/**
 * What is wrong with a cron expression for posting, or null.
 * Only what names fixed days and times is accepted: `L`, `W` and `#` would need the calendar of the running process.
 */
export function findScheduleFault(expression: string): string | null {
  const { valid, errors } = validateDetailed(expression);
  if (!valid) return errors[0]?.message ?? 'not a cron expression';
  const { dayOfMonth, dayOfWeek } = parse(expression);
  return [...dayOfMonth, ...dayOfWeek].every((day) => typeof day === 'number')
    ? null
    : 'L, W and # are not supported';
}

/**
 * The ticks of `POST_SCHEDULE`: the first one later than a given time (ms since 1970).
 * The expression is read as node-cron reads it (day of month *and* day of week must fit). Unlike node-cron's own
 * timers, a time that the spring clock change leaves out is taken at the moment the clock jumps past it.
 * @throws Error when the expression is not one that findScheduleFault accepts.
 */
export function createPostSchedule(expression: string, timeZone: string): (after: number) => number {
  const fields = parse(expression);
  const times = fields.hour.flatMap((hour) =>
    fields.minute.flatMap((minute) => fields.second.map((second) => ({ hour, minute, second }))),
  );
  return (after) => {
    const start = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone).toPlainDate();
    // A clock change may make yesterday's last tick fall after `after`, so the search starts a day early.
    for (let day = -1; day < SEARCH_DAYS; day += 1) {
      const date = start.add({ days: day });
      if (!fields.month.includes(date.month) || !fields.dayOfMonth.includes(date.day)) continue;
      if (!fields.dayOfWeek.includes(date.dayOfWeek % 7)) continue;
      for (const time of times) {
        const at = date.toZonedDateTime({
          timeZone,
          plainTime: Temporal.PlainTime.from(time),
        }).epochMilliseconds;
        if (at > after) return at;
      }
    }
    throw new RangeError(`The schedule ${expression} never comes.`);
  };
}

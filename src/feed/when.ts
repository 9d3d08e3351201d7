import { Temporal } from 'temporal-polyfill';
import { parseTimeZone } from './time-zone.js';
import { readWhen, type TypedDay, type TypedWait } from './when-words.js';

/** What somebody meant by a time. Wall-clock times are written `2026-03-29 03:30`. */
export type When =
  | {
      readonly kind: 'moment';
      /** Milliseconds since 1970. */
      readonly at: number;
      /** The zone it was read in: the one that was typed, else the one that was given. */
      readonly timeZone: string;
      /** In autumn an hour comes twice: which of the two it is. */
      readonly turn: 'only' | 'first' | 'second';
    }
  | { readonly kind: 'past'; readonly wanted: string; readonly timeZone: string }
  /** In spring the clock jumps over it; `instead` is as far behind the jump as what was wanted is behind its beginning. */
  | { readonly kind: 'gap'; readonly wanted: string; readonly instead: string; readonly timeZone: string }
  /** A day or a time that no calendar and no clock has. */
  | { readonly kind: 'impossible'; readonly wanted: string }
  | { readonly kind: 'unknown-zone'; readonly zone: string }
  | { readonly kind: 'not-understood' };

interface Setting {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The zone of what is typed without one. */
  readonly timeZone: string;
}

/**
 * Reads a time to come as people write it: `in 2h`, `08:00` (the next one), `today 18:00`, `tomorrow 8am`, `monday 9:00`,
 * `2026-12-01 07:30`, each but the first with a zone behind it (`08:00 Europe/Kyiv`).
 * A time that comes twice is the first of the two that is still to come; one that the clock jumps over is refused, since
 * whoever typed it is owed the question.
 */
export function parseWhen(text: string, setting: Setting): When {
  const typed = readWhen(text);
  switch (typed.kind) {
    case 'not-understood':
    case 'impossible':
      return typed;
    case 'wait':
      return afterWait(typed, setting);
    case 'wall-clock': {
      const timeZone =
        typed.zone === null ? setting.timeZone : parseTimeZone(typed.zone.replaceAll(' ', '_'));
      if (timeZone === null) return { kind: 'unknown-zone', zone: typed.zone ?? '' };
      return findTime(typed.day, typed.time, { now: setting.now, timeZone });
    }
  }
}

/** Days and weeks keep the time of the clock, hours and minutes are counted. */
function afterWait({ weeks, days, hours, minutes }: TypedWait, { now, timeZone }: Setting): When {
  const start = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const end = start.add({ weeks, days, hours, minutes });
  const at = end.epochMilliseconds;
  if (at <= now) return { kind: 'past', wanted: written(end.toPlainDateTime()), timeZone };
  return { kind: 'moment', at, timeZone, turn: 'only' };
}

function findTime(day: TypedDay, time: Temporal.PlainTime, setting: Setting): When {
  const today = Temporal.Instant.fromEpochMilliseconds(setting.now)
    .toZonedDateTimeISO(setting.timeZone)
    .toPlainDate();
  switch (day.kind) {
    case 'date':
      return onDate(day.date, time, setting);
    case 'days-ahead':
      return onDate(today.add({ days: day.days }), time, setting);
    case 'weekday': {
      const first = today.add({ days: (day.weekday - today.dayOfWeek + 7) % 7 });
      return nextOf([first, first.add({ days: 7 })], time, setting);
    }
    case 'next':
      return nextOf([today, today.add({ days: 1 })], time, setting);
  }
}

function nextOf(
  [first, second]: readonly [Temporal.PlainDate, Temporal.PlainDate],
  time: Temporal.PlainTime,
  setting: Setting,
): When {
  const found = onDate(first, time, setting);
  return found.kind === 'past' ? onDate(second, time, setting) : found;
}

function onDate(date: Temporal.PlainDate, time: Temporal.PlainTime, { now, timeZone }: Setting): When {
  const wall = date.toPlainDateTime(time);
  const first = wall.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const second = wall.toZonedDateTime(timeZone, { disambiguation: 'later' });
  const wanted = written(wall);
  if (second.epochMilliseconds <= now) return { kind: 'past', wanted, timeZone };
  if (!first.toPlainDateTime().equals(wall)) {
    return { kind: 'gap', wanted, instead: written(second.toPlainDateTime()), timeZone };
  }
  const comesTwice = first.epochMilliseconds !== second.epochMilliseconds;
  if (first.epochMilliseconds > now) {
    return { kind: 'moment', at: first.epochMilliseconds, timeZone, turn: comesTwice ? 'first' : 'only' };
  }
  return { kind: 'moment', at: second.epochMilliseconds, timeZone, turn: 'second' };
}

/** `2026-03-29 03:30` by the clock of a zone: a form that parseWhen reads back. */
export function wallClockText(at: number, timeZone: string): string {
  return written(Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timeZone).toPlainDateTime());
}

function written(wall: Temporal.PlainDateTime): string {
  return `${wall.toPlainDate()} ${wall.toPlainTime().toString({ smallestUnit: 'minute' })}`;
}

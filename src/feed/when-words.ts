import { Temporal } from 'temporal-polyfill';
import { isFiller, type NamedDay, readDayWord } from './day-words.js';

/** What the words of a time say, before any calendar. */
export type TypedWhen =
  | TypedWait
  | {
      readonly kind: 'wall-clock';
      readonly day: TypedDay;
      readonly time: Temporal.PlainTime;
      /** As it was typed; null for none. */
      readonly zone: string | null;
    }
  | { readonly kind: 'impossible'; readonly wanted: string }
  | { readonly kind: 'not-understood' };

export interface TypedWait {
  readonly kind: 'wait';
  readonly weeks: number;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

export type TypedDay =
  | { readonly kind: 'date'; readonly date: Temporal.PlainDate }
  | NamedDay
  /** No day was named: whichever comes first. */
  | { readonly kind: 'next' };

/** Longer than any time that is understood. */
const MAX_LENGTH = 80;

const UNITS: Readonly<Record<string, 'weeks' | 'days' | 'hours' | 'minutes'>> = {
  ...{ w: 'weeks', week: 'weeks', weeks: 'weeks' },
  ...{ d: 'days', day: 'days', days: 'days' },
  ...{ h: 'hours', hr: 'hours', hrs: 'hours', hour: 'hours', hours: 'hours' },
  ...{ m: 'minutes', min: 'minutes', mins: 'minutes', minute: 'minutes', minutes: 'minutes' },
};

const NOT_UNDERSTOOD: TypedWhen = { kind: 'not-understood' };

/** Reads the words of a time in any order of day and clock; a zone stands behind them. */
export function readWhen(text: string): TypedWhen {
  if (text.length > MAX_LENGTH) return NOT_UNDERSTOOD;
  const line = text
    .normalize('NFKC')
    .replace(/[\s,]+/g, ' ')
    .trim();
  return readWait(line) ?? readWallClock(line);
}

/** `in 2h`, `+90 min`, `1 day and 2 hours`; null for something else. */
function readWait(line: string): TypedWait | null {
  const [, counted] = /^(?:in |\+ ?)?((?:\d{1,4} ?[a-z]+ ?(?:and )?)+)$/i.exec(line) ?? [];
  if (counted === undefined) return null;
  const wait = { weeks: 0, days: 0, hours: 0, minutes: 0 };
  for (const [, count, word = ''] of counted.matchAll(/(\d{1,4}) ?([a-z]+)/gi)) {
    const unit = Object.hasOwn(UNITS, word.toLowerCase()) ? UNITS[word.toLowerCase()] : undefined;
    if (unit === undefined) return null;
    wait[unit] += Number(count);
  }
  return { kind: 'wait', ...wait };
}

function readWallClock(line: string): TypedWhen {
  let day: TypedDay | null = null;
  let time: Temporal.PlainTime | null = null;
  const rest: string[] = [];
  for (const word of splitWords(line)) {
    const readAs = readTime(word) ?? readDay(word);
    if (readAs === null) rest.push(word);
    else if (readAs === 'impossible') return { kind: 'impossible', wanted: word };
    else if (readAs instanceof Temporal.PlainTime) {
      if (time !== null) return NOT_UNDERSTOOD;
      time = readAs;
    } else {
      if (day !== null) return NOT_UNDERSTOOD;
      day = readAs;
    }
  }
  if (time === null || !mayBeZone(rest)) return NOT_UNDERSTOOD;
  return {
    kind: 'wall-clock',
    day: day ?? { kind: 'next' },
    time,
    zone: rest.length === 0 ? null : rest.join(' '),
  };
}

/** `2026-12-01T07:30Z` and `8:30 pm` are put into the form of the others; words such as `at` say nothing. */
function splitWords(line: string): readonly string[] {
  return line
    .replace(/(\d)T(?=\d)/gi, '$1 ')
    .replace(/(:\d\d)(z$|[+-]\d)/i, '$1 $2')
    .replace(/(\d) ?([ap])\.?m\b\.?/gi, '$1$2m')
    .split(' ')
    .filter((word) => word !== '' && !isFiller(word));
}

/** One word is taken for a zone that may be unknown; several only where they look like one: `America/New York`. */
function mayBeZone(words: readonly string[]): boolean {
  return words.length <= 1 || (words.length <= 3 && words[0]?.includes('/') === true);
}

function readTime(word: string): Temporal.PlainTime | 'impossible' | null {
  const found = /^(\d{1,2})(?:[:.](\d\d)(?::(\d\d))?)?([ap]m)?$/i.exec(word);
  const [, hours, minutes, seconds = '0', half] = found ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return null;
  const hour = half === undefined ? Number(hours) : hourOfHalf(Number(hours), half.toLowerCase());
  return orImpossible(() =>
    Temporal.PlainTime.from(
      { hour, minute: Number(minutes ?? '0'), second: Number(seconds) },
      { overflow: 'reject' },
    ),
  );
}

/** 12 am is midnight, 12 pm is noon; an hour that a half day does not have becomes one that no day has. */
function hourOfHalf(hours: number, half: string): number {
  if (hours < 1 || hours > 12) return Number.POSITIVE_INFINITY;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}

function readDay(word: string): TypedDay | 'impossible' | null {
  const named = readDayWord(word);
  if (named !== null) return named;
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(word) ?? [];
  if (year === undefined) return null;
  const date = orImpossible(() =>
    Temporal.PlainDate.from(
      { year: Number(year), month: Number(month), day: Number(day) },
      { overflow: 'reject' },
    ),
  );
  return date === 'impossible' ? date : { kind: 'date', date };
}

function orImpossible<Value>(make: () => Value): Value | 'impossible' {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return 'impossible';
    throw error;
  }
}

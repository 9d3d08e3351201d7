import { createSchedule, USUAL_TIME } from './choosing-digests.js';
import { clockWords, readClock } from './clock-words.js';
import { isFiller, readDayWord } from './day-words.js';
import type { DigestSchedule } from './digest-schedule.js';
import { FeedError } from './errors.js';
import { namesOfDays } from './weekdays.js';

const EVERY_DAY: ReadonlySet<string> = new Set([
  ...['daily', 'every', 'day', 'everyday'],
  ...['щодня', 'щоденно', 'кожного', 'кожен', 'дня', 'день'],
  ...['täglich', 'jeden', 'tag'],
  ...['quotidien', 'chaque', 'jour', 'tous', 'les', 'jours'],
  ...['diario', 'diariamente', 'cada', 'día', 'dia', 'todos', 'los', 'días', 'dias'],
  ...['codziennie', 'każdego', 'dnia'],
]);
const WEEKLY: ReadonlySet<string> = new Set([
  ...['weekly', 'щотижня', 'wöchentlich', 'hebdomadaire', 'semanal', 'cotygodniowo'],
]);
const SEVERAL_DAYS: Readonly<Record<string, readonly number[]>> = {
  weekdays: [1, 2, 3, 4, 5],
  workdays: [1, 2, 3, 4, 5],
  weekend: [6, 7],
  weekends: [6, 7],
};
const OFF: ReadonlySet<string> = new Set(['off', 'no', 'none', 'never', 'stop']);
const MONDAY = 1;

/** How a line about digests is read. */
export interface ScheduleReading {
  /** BCP 47: in its words and in English days may be named. */
  readonly locale: string;
  /** What is left out stays as it was. */
  readonly present: DigestSchedule | undefined;
  /** More words for "off", in lower case. */
  readonly off: readonly string[];
}

/**
 * When digests are wanted, as people type it: `8:00`, `8 18:30`, `mon fri 8:00`, `weekly 20.30`, `mon-fri 7am`, `off`.
 * Without a time it is the present one or 8:00; without a day it is every day.
 * @returns Undefined for "off".
 * @throws FeedError `invalid`, naming the first word that is not understood
 */
export function parseSchedule(text: string, reading: ScheduleReading): DigestSchedule | undefined {
  const words = clockWords(text);
  if (words.length === 1 && words.every((word) => isOff(word, reading.off))) return undefined;
  const times: number[] = [];
  const days: number[] = [];
  let isWeekly = false;
  for (const word of words) {
    if (EVERY_DAY.has(word)) continue;
    const named = readDays(word, reading.locale);
    const time = readClock(word);
    if (WEEKLY.has(word)) isWeekly = true;
    else if (named !== null) days.push(...named);
    else if (time !== null) times.push(time);
    else if (!isFiller(word))
      throw new FeedError('invalid', { id: 'digest-not-understood', args: { word: word.slice(0, 40) } });
  }
  if (isWeekly && days.length === 0) days.push(...(reading.present?.days ?? [MONDAY]));
  return createSchedule(times.length > 0 ? times : (reading.present?.times ?? [USUAL_TIME]), days);
}

/** Times alone, one at least. @throws FeedError `invalid`, naming what is none */
export function parseTimes(text: string): readonly number[] {
  const words = clockWords(text).filter((word) => !isFiller(word));
  const read = words.map((word) => ({ word, time: readClock(word) }));
  const strange = read.find(({ time }) => time === null);
  if (strange !== undefined || words.length === 0) {
    const word = (strange?.word ?? text).slice(0, 40);
    throw new FeedError('invalid', { id: 'digest-time-not-understood', args: { word } });
  }
  return read.flatMap(({ time }) => time ?? []);
}

/** Whether a word says that something is not wanted. */
export function isOff(word: string, more: readonly string[]): boolean {
  return OFF.has(word) || more.includes(word);
}

/** `fri`, `mon-fri`, `weekdays`; null for what names no day. */
function readDays(word: string, locale: string): readonly number[] | null {
  if (Object.hasOwn(SEVERAL_DAYS, word)) return SEVERAL_DAYS[word] ?? null;
  const [first = '', last, ...more] = word.split('-');
  const from = readDay(first, locale);
  if (from === null || more.length > 0) return null;
  if (last === undefined) return [from];
  const to = readDay(last, locale);
  if (to === null) return null;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, ahead) => ((from - 1 + ahead) % 7) + 1);
}

/**
 * By its name or the beginning of it, two letters at least, in English or in the reader's language; in any of ours by a
 * form that stands before a time (`середу`).
 */
function readDay(word: string, locale: string): number | null {
  const known = readDayWord(word);
  if (known?.kind === 'weekday') return known.weekday;
  const typed = folded(word);
  if ([...typed].length < 2) return null;
  for (const language of ['en', locale]) {
    for (const form of ['long', 'short'] as const) {
      const found = namesOfDays(language, form).findIndex((name) => folded(name).startsWith(typed));
      if (found >= 0) return found + 1;
    }
  }
  // `tues`, `weds` and `thurs` are short for what they do not begin.
  const english = namesOfDays('en', 'short').findIndex(
    (name) => typed.startsWith(folded(name)) && /s$/u.test(typed),
  );
  return english >= 0 && typed.length <= 5 ? english + 1 : null;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}.’ʼ'`]+/gu, '')
    .toLowerCase();
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSchedule, MAX_TIMES } from '../../src/feed/choosing-digests.js';
import { readClock, writtenClock } from '../../src/feed/clock-words.js';
import type { DigestSchedule } from '../../src/feed/digest-schedule.js';
import { FeedError } from '../../src/feed/errors.js';
import { parseHours } from '../../src/feed/quiet-words.js';
import { parseSchedule, parseTimes } from '../../src/feed/schedule-words.js';

function read(text: string, { locale = 'en', present }: { locale?: string; present?: DigestSchedule } = {}) {
  return parseSchedule(text, { locale, present, off: ['вимкнено'] });
}

/** The message id of what is refused, with its values. */
function refusal(work: () => unknown) {
  try {
    work();
  } catch (error) {
    if (error instanceof FeedError) return error.said;
    throw error;
  }
  return null;
}

describe('a time of the day', () => {
  it.each([
    ['8', '08:00'],
    ['8:00', '08:00'],
    ['08.00', '08:00'],
    ['20.30', '20:30'],
    ['0800', '08:00'],
    ['2230', '22:30'],
    ['8am', '08:00'],
    ['8PM', '20:00'],
    ['12am', '00:00'],
    ['12:15pm', '12:15'],
    ['22h', '22:00'],
    ['22h30', '22:30'],
    ['0', '00:00'],
    ['24:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (word, expected) => {
    expect(writtenClock(readClock(word) ?? -1)).toBe(expected);
  });

  it.each(['25', '8:60', '13pm', '0am', '24:01', '8:', 'noon', '-1', '8:5', '800', ''])(
    '%s is none',
    (word) => {
      const read = word === '8:' ? null : readClock(word);
      expect(read).toBeNull();
    },
  );
});

describe('a typed schedule', () => {
  it.each([
    ['8:00', [480], undefined],
    ['8', [480], undefined],
    ['18:00 8:00 8am', [480, 1080], undefined],
    ['daily', [480], undefined],
    ['daily at 7:30', [450], undefined],
    ['every day 20.30', [1230], undefined],
    ['mon fri 8:00', [480], [1, 5]],
    ['Monday, Friday and Sunday at 8 a.m.', [480], [1, 5, 7]],
    ['tues weds thurs 9', [540], [2, 3, 4]],
    ['weekly mon 8:00', [480], [1]],
    ['weekly 8:00', [480], [1]],
    ['weekdays 7', [420], [1, 2, 3, 4, 5]],
    ['weekend 10', [600], [6, 7]],
    ['mon-fri 7am', [420], [1, 2, 3, 4, 5]],
    ['sat–mon 9', [540], [1, 6, 7]],
    ['mon-sun 9', [540], undefined],
    ['sunday', [480], [7]],
  ])('%s', (text, times, days) => {
    expect(read(text)).toEqual(days === undefined ? { times } : { times, days });
  });

  it.each([
    ['uk', 'пн пт 8:00', [1, 5]],
    ['uk', 'Понеділок 8', [1]],
    ['de', 'Mo-Fr 8:00', [1, 2, 3, 4, 5]],
    ['fr', 'lundi samedi 8h', [1, 6]],
    ['pl', 'środa 8:00', [3]],
    ['es', 'miercoles 8:00', [3]],
    ['uk', "у середу та п'ятницю о 8:00", [3, 5]],
  ])('names days in %s: %s', (locale, text, days) => {
    expect(read(text, { locale })).toEqual({ times: [480], days });
  });

  it.each([
    ['uk', 'щодня о 8:00 та 18:00'],
    ['de', 'täglich um 8 und 18 Uhr'],
    ['fr', 'tous les jours à 8h et 18h'],
    ['es', 'todos los días a las 8 y 18'],
    ['pl', 'codziennie o 8 i 18'],
  ])('is daily in %s: %s', (locale, text) => {
    expect(read(text, { locale })).toEqual({ times: [480, 1080] });
  });

  it('is weekly in each language', () => {
    for (const word of ['щотижня', 'wöchentlich', 'hebdomadaire', 'semanal', 'cotygodniowo']) {
      expect(read(`${word} 9`)).toEqual({ times: [540], days: [1] });
    }
  });

  it('keeps the times that there are when only days are named', () => {
    expect(read('sun', { present: { times: [450, 1080] } })).toEqual({ times: [450, 1080], days: [7] });
    expect(read('weekly', { present: { times: [450], days: [3] } })).toEqual({ times: [450], days: [3] });
  });

  it.each(['off', 'OFF', 'none', 'вимкнено'])('%s is none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['8:00 tomorrow', 'tomorrow'],
    ['monthly', 'monthly'],
    ['25:00', '25:00'],
    ['mon-nine 8', 'mon-nine'],
    ['off 8', 'off'],
    ['m 8:00', 'm'],
  ])('%s is refused for “%s”', (text, word) => {
    expect(refusal(() => read(text))).toEqual({ id: 'digest-not-understood', args: { word } });
  });

  it('has no more times than fit a day', () => {
    expect(refusal(() => read('1 2 3 4 5 6 7'))).toEqual({
      id: 'digest-times-many',
      args: { most: MAX_TIMES },
    });
    expect(read('1 2 3 4 5 6 6')?.times).toHaveLength(6);
  });

  it('never comes to anything but a schedule in order or a refusal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const schedule = (() => {
          try {
            return read(text);
          } catch (error) {
            expect(error).toBeInstanceOf(FeedError);
            return undefined;
          }
        })();
        if (schedule) expect(createSchedule(schedule.times, schedule.days ?? [])).toEqual(schedule);
      }),
    );
  });
});

describe('typed times', () => {
  it.each(['8:00 та 18:30', 'um 8 und 18.30 Uhr', '8h et 18h30', 'a las 8 y 18:30', 'o 8 i 18:30'])(
    '%s',
    (text) => {
      expect(parseTimes(text)).toEqual([480, 1110]);
    },
  );

  it('are one at least, and nothing else', () => {
    expect(parseTimes('6:30, 9pm')).toEqual([390, 1260]);
    expect(refusal(() => parseTimes('6:30 mon'))).toEqual({
      id: 'digest-time-not-understood',
      args: { word: 'mon' },
    });
    expect(refusal(() => parseTimes(' , '))).toMatchObject({ id: 'digest-time-not-understood' });
  });
});

describe('typed quiet hours', () => {
  it.each([
    ['22:00-7:00', 1320, 420],
    ['22:30-6:45', 1350, 405],
    ['22-7', 1320, 420],
    ['22–7', 1320, 420],
    ['22:00 — 7:00', 1320, 420],
    ['22 7', 1320, 420],
    ['from 10pm to 6:45am', 1320, 405],
    ['10 p.m. - 7 a.m.', 1320, 420],
    ['20.30 till 8', 1230, 480],
    ['з 22 до 7', 1320, 420],
    ['22 Uhr bis 7 Uhr', 1320, 420],
    ['de 22h à 7h', 1320, 420],
    ['de las 22 a las 7', 1320, 420],
    ['od 22 do 7', 1320, 420],
    ['0:00-24:00', 0, 0],
  ])('%s', (text, from, to) => {
    if (from === to) expect(refusal(() => parseHours(text, []))).toEqual({ id: 'quiet-same' });
    else expect(parseHours(text, [])).toEqual({ from, to });
  });

  it('are none for "off", in other words as well', () => {
    expect(parseHours('off', [])).toBeUndefined();
    expect(parseHours('Aus', ['aus'])).toBeUndefined();
  });

  it.each(['22:00', 'at night', '22-7-8', '22:00-25:00', '', '-'])('“%s” is refused', (text) => {
    expect(refusal(() => parseHours(text, []))).toMatchObject({ id: 'quiet-not-understood' });
  });
});

import { describe, expect, it } from 'vitest';
import { readDayWord } from '../../src/feed/day-words.js';
import { namesOfDays } from '../../src/feed/weekdays.js';
import { loadLanguages } from '../../src/languages.js';

describe.each(loadLanguages().locales)('days in %s', (locale) => {
  it('are understood by their names', () => {
    const read = namesOfDays(locale, 'long').map(readDayWord);
    expect(read).toEqual([1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ kind: 'weekday', weekday })));
  });

  it('are understood as people say them on the day before', () => {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const read = [0, 1].map((days) => readDayWord(relative.format(days, 'day')));
    expect(read).toEqual([0, 1].map((days) => ({ kind: 'days-ahead', days })));
  });
});

it.each(['PT', 'mo', '', 'UTC', 'someday'])('“%s” names no day', (word) => {
  expect(readDayWord(word)).toBeNull();
});

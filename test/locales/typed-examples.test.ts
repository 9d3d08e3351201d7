import { expect, test } from 'vitest';
import { findZones } from '../../src/feed/finding-zones.js';
import { parseHours } from '../../src/feed/quiet-words.js';
import { parseSchedule } from '../../src/feed/schedule-words.js';
import { loadLanguages } from '../../src/languages.js';

const languages = loadLanguages();

test.each(languages.locales)('what people are told to type is understood: %s', (locale) => {
  const say = (id: string) => languages.in(locale).say(id, { word: '', words: '', typed: '' });
  const example = (id: string, form: RegExp) => form.exec(say(id))?.[1] ?? '';
  const typed = example('digest-not-understood', /\/digest ([\p{L} ]+8:00)/u);
  // Whoever reads this may type it where another language is spoken.
  for (const spoken of new Set([locale, 'en'])) {
    const schedule = parseSchedule(typed, { locale: spoken, present: undefined, off: [] });
    expect(schedule).toMatchObject({ times: [480], days: [1, expect.any(Number)] });
  }
  expect(say('option-when-digest')).toContain(typed);
  if (locale !== 'en') expect(typed).not.toMatch(/mon fri/);
  for (const id of ['quiet-not-understood', 'form-quiet-question', 'form-quiet-label']) {
    expect(parseHours(example(id, /(22:30-6:45)/), [])).toEqual({ from: 1350, to: 405 });
  }
  const [, city = ''] =
    /[,:]?\s(?:such as|wie|zum Beispiel|comme|como|na przykład|наприклад)\s([\p{Lu}][\p{L}]+)/u.exec(
      say('settings-zone-unknown'),
    ) ?? [];
  expect(findZones(city, Date.UTC(2026, 0, 1))).toHaveLength(1);
});

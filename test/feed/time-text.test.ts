import { describe, expect, it } from 'vitest';
import { agoText, timeText } from '../../src/feed/time-text.js';

const NOW = Date.UTC(2026, 2, 3, 14, 5);
const UTC = { locale: 'en', timeZone: 'UTC' };
const MINUTE = 60_000;

describe('a time as people read it', () => {
  it('stands alone on its own day, by the 24-hour clock', () => {
    expect(timeText(NOW, NOW - 3_600_000, UTC)).toBe('14:05');
    expect(timeText(Date.UTC(2026, 2, 3), NOW, UTC)).toBe('00:00');
  });

  it('carries its day when it is another one in that zone', () => {
    const late = Date.UTC(2026, 2, 3, 23, 30);
    expect(timeText(late, NOW, UTC)).toBe('23:30');
    expect(timeText(late, NOW, { ...UTC, timeZone: 'Europe/Kyiv' })).toMatch(/^March 4\D+01:30$/);
  });

  it.each([
    [0, 'now'],
    [-MINUTE, 'now'],
    [MINUTE, '1 minute ago'],
    [59 * MINUTE, '59 minutes ago'],
    [60 * MINUTE, '1 hour ago'],
    [25 * 60 * MINUTE, '1 day ago'],
    [3 * 24 * 60 * MINUTE, '3 days ago'],
  ])('was %d ms ago: %s', (age, said) => {
    expect(agoText(NOW - age, NOW, UTC)).toBe(said);
  });

  it('is a day and a time from a week ago on', () => {
    expect(agoText(NOW - 7 * 24 * 60 * MINUTE, NOW, UTC)).toMatch(/^February 24\D+14:05$/);
  });
});

import { describe, expect, test } from 'vitest';
import { PERIODS, spansOf } from '../../src/feed/period.js';

const HOUR = 3_600_000;
const lengths = (spans: ReturnType<typeof spansOf>) => spans.map(({ from, until }) => (until - from) / HOUR);

describe('the spans of a period', () => {
  test('are the hours of today, or days that end with today', () => {
    const now = Date.UTC(2026, 10, 24, 18, 20);
    expect(spansOf('day', now, 'UTC')).toHaveLength(24);
    expect(spansOf('day', now, 'UTC')[0]?.from).toBe(Date.UTC(2026, 10, 24));
    expect(spansOf('week', now, 'UTC')).toHaveLength(7);
    expect(spansOf('week', now, 'UTC')[0]?.from).toBe(Date.UTC(2026, 10, 18));
    expect(spansOf('month', now, 'UTC')).toHaveLength(30);
    expect(spansOf('month', now, 'UTC').at(-1)?.until).toBe(Date.UTC(2026, 10, 25));
  });

  test('are days of the zone', () => {
    // Half past one at night in Kyiv, where it is the 25th already.
    const now = Date.UTC(2026, 10, 24, 23, 30);
    expect(spansOf('day', now, 'Europe/Kyiv')[0]?.from).toBe(Date.UTC(2026, 10, 24, 22));
    expect(spansOf('day', now, 'Asia/Kathmandu')[0]?.from).toBe(Date.UTC(2026, 10, 24, 18, 15));
  });

  test('have 25 hours where the clock is put back, and 23 where it is put forward', () => {
    const autumn = Date.UTC(2026, 9, 25, 12);
    expect(lengths(spansOf('week', autumn, 'Europe/Kyiv'))).toEqual([24, 24, 24, 24, 24, 24, 25]);
    expect(spansOf('day', autumn, 'Europe/Kyiv')).toHaveLength(25);
    const spring = Date.UTC(2026, 2, 29, 12);
    expect(lengths(spansOf('week', spring, 'Europe/Kyiv'))).toEqual([24, 24, 24, 24, 24, 24, 23]);
    // The clock of Lord Howe is put back by half an hour.
    expect(lengths(spansOf('day', Date.UTC(2026, 3, 5, 3), 'Australia/Lord_Howe')).at(-1)).toBe(0.5);
  });

  test.each([
    'UTC',
    'Europe/Kyiv',
    'America/Santiago',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Africa/Cairo',
  ])('follow one another and begin with a quarter of an hour, all year in %s', (zone) => {
    for (let day = 0; day < 366; day += 1) {
      const now = Date.UTC(2026, 0, 1, 12) + day * 24 * HOUR;
      for (const period of PERIODS) {
        const spans = spansOf(period, now, zone);
        expect(spans.every(({ from }) => from % (HOUR / 4) === 0)).toBe(true);
        expect(spans.slice(1).every(({ from }, index) => from === spans[index]?.until)).toBe(true);
        expect(spans.some(({ from, until }) => from <= now && now < until)).toBe(true);
      }
    }
  });
});

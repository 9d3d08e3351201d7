import { describe, expect, test } from 'vitest';
import { createPostSchedule, findScheduleFault } from '../src/post-schedule.js';

const iso = (ms: number) => new Date(ms).toISOString();
const at = (text: string) => Date.parse(text);

describe('createPostSchedule', () => {
  test.each([
    [
      'the next quarter of an hour',
      '*/15 * * * *',
      'UTC',
      '2026-11-24T10:01:00Z',
      '2026-11-24T10:15:00.000Z',
    ],
    [
      'never the present moment itself',
      '0 * * * *',
      'UTC',
      '2026-11-24T10:00:00Z',
      '2026-11-24T11:00:00.000Z',
    ],
    [
      'the wall clock of the zone',
      '0 8 * * *',
      'Europe/Kyiv',
      '2026-11-24T05:00:00Z',
      '2026-11-24T06:00:00.000Z',
    ],
    ['the weekday', '0 8 * * 1', 'UTC', '2026-11-24T10:00:00Z', '2026-11-30T08:00:00.000Z'],
    ['Sunday as 0 and as 7', '0 8 * * 7', 'UTC', '2026-11-24T10:00:00Z', '2026-11-29T08:00:00.000Z'],
    ['seconds where given', '30 * * * * *', 'UTC', '2026-11-24T10:00:00Z', '2026-11-24T10:00:30.000Z'],
    ['a leap day years ahead', '0 0 29 2 *', 'UTC', '2026-11-24T10:00:00Z', '2028-02-29T00:00:00.000Z'],
    [
      'after the gap in spring',
      '30 3 * * *',
      'Europe/Kyiv',
      '2027-03-28T00:00:00Z',
      '2027-03-28T01:30:00.000Z',
    ],
    [
      'the first of a repeated hour',
      '30 3 * * *',
      'Europe/Kyiv',
      '2026-10-25T00:00:00Z',
      '2026-10-25T00:30:00.000Z',
    ],
  ])('finds %s', (_what, expression, zone, after, expected) => {
    expect(iso(createPostSchedule(expression, zone)(at(after)))).toBe(expected);
  });

  test('finds a leap day that has to fall on a Monday', () => {
    expect(iso(createPostSchedule('0 0 29 2 1', 'UTC')(at('2026-11-24T10:00:00Z')))).toBe(
      '2044-02-29T00:00:00.000Z',
    );
  });
});

describe('findScheduleFault', () => {
  test.each(['* * * * *', '0 8-20 * * mon-fri', '*/10 0 8 1 1 *'])('accepts %s', (expression) => {
    expect(findScheduleFault(expression)).toBeNull();
  });
  test.each(['', 'hourly', '61 * * * *', '0 8 L * *', '0 0 30 2 *'])('refuses %j', (expression) => {
    expect(findScheduleFault(expression)).not.toBeNull();
  });
});

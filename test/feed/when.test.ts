import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { parseWhen, type When } from '../../src/feed/when.js';

/** Tuesday, 14:05 UTC. */
const NOW = '2026-03-03T14:05:00Z';

const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'UTC',
] as const;

function read(text: string, timeZone = 'UTC', now = NOW): When {
  return parseWhen(text, { now: Date.parse(now), timeZone });
}

/** The moment as UTC, or what was answered instead. */
function instant(text: string, timeZone?: string, now?: string): string {
  const when = read(text, timeZone, now);
  return when.kind === 'moment' ? new Date(when.at).toISOString().replace(':00.000Z', 'Z') : when.kind;
}

describe('a time that is typed', () => {
  it.each([
    ['in 2h', '2026-03-03T16:05Z'],
    ['in 90 minutes', '2026-03-03T15:35Z'],
    ['IN 1 hour and 30 min', '2026-03-03T15:35Z'],
    ['+45m', '2026-03-03T14:50Z'],
    ['1d2h', '2026-03-04T16:05Z'],
    ['in 1 week', '2026-03-10T14:05Z'],
    ['18:00', '2026-03-03T18:00Z'],
    ['08:00', '2026-03-04T08:00Z'],
    ['14:05', '2026-03-04T14:05Z'],
    ['8am', '2026-03-04T08:00Z'],
    ['8:30 p.m.', '2026-03-03T20:30Z'],
    ['12 am', '2026-03-04T00:00Z'],
    ['12pm', '2026-03-04T12:00Z'],
    ['today 18:00', '2026-03-03T18:00Z'],
    ['today at 18.30', '2026-03-03T18:30Z'],
    ['tomorrow 08:00', '2026-03-04T08:00Z'],
    ['8:00 tomorrow', '2026-03-04T08:00Z'],
    ['on Monday, 9:00', '2026-03-09T09:00Z'],
    ['tue 18:00', '2026-03-03T18:00Z'],
    ['Tuesday 9:00', '2026-03-10T09:00Z'],
    ['завтра о 08:00', '2026-03-04T08:00Z'],
    ['сьогодні 18:30', '2026-03-03T18:30Z'],
    ['у п’ятницю о 9:00', '2026-03-06T09:00Z'],
    ["п'ятниця 9:00", '2026-03-06T09:00Z'],
    ['morgen um 8:00', '2026-03-04T08:00Z'],
    ['Demain à 8:00', '2026-03-04T08:00Z'],
    ['aujourd’hui 18:00', '2026-03-03T18:00Z'],
    ['mañana a las 8:00', '2026-03-04T08:00Z'],
    ['el miércoles 8:00', '2026-03-04T08:00Z'],
    ['w środę o 8:00', '2026-03-04T08:00Z'],
    ['lun. 8:00', '2026-03-09T08:00Z'],
    ['2026-12-01 07:30', '2026-12-01T07:30Z'],
    ['2026-12-01T07:30:00Z', '2026-12-01T07:30Z'],
    ['2026-12-01T07:30+02:00', '2026-12-01T05:30Z'],
    ['2028-02-29 12:00', '2028-02-29T12:00Z'],
    ['  tomorrow \n 08:00 ', '2026-03-04T08:00Z'],
    ['０８：００', '2026-03-04T08:00Z'],
  ])('is understood: %j', (text, expected) => {
    expect(instant(text)).toBe(expected);
  });

  it.each([
    ['08:00', 'Europe/Kyiv', '2026-03-04T06:00Z'],
    ['08:00', 'America/New_York', '2026-03-04T13:00Z'],
    ['today 09:30', 'America/New_York', '2026-03-03T14:30Z'],
    ['08:00', 'Asia/Kathmandu', '2026-03-04T02:15Z'],
    ['08:00', 'Australia/Lord_Howe', '2026-03-03T21:00Z'],
    // There it is Wednesday already.
    ['today 08:00', 'Pacific/Kiritimati', '2026-03-03T18:00Z'],
    ['wednesday 08:00', 'Pacific/Kiritimati', '2026-03-03T18:00Z'],
    ['tuesday 08:00', 'Pacific/Kiritimati', '2026-03-09T18:00Z'],
  ])('is read in the zone of the newsroom: %s in %s', (text, timeZone, expected) => {
    expect(instant(text, timeZone)).toBe(expected);
  });

  it.each([
    ['08:00 Europe/Kyiv', 'Europe/Kyiv', '2026-03-04T06:00Z'],
    ['tomorrow 08:00 america/new_york', 'America/New_York', '2026-03-04T13:00Z'],
    ['08:00 America/New York', 'America/New_York', '2026-03-04T13:00Z'],
    ['18:00 utc', 'UTC', '2026-03-03T18:00Z'],
    ['today 08:00 UTC+14', '+14:00', '2026-03-03T18:00Z'],
    ['08:00 +05:45', '+05:45', '2026-03-04T02:15Z'],
  ])('is read in the zone that stands behind it: %s', (text, timeZone, expected) => {
    const when = read(text, 'Asia/Tokyo');
    expect(when).toMatchObject({ kind: 'moment', timeZone, turn: 'only' });
    expect(instant(text, 'Asia/Tokyo')).toBe(expected);
  });

  it.each([
    ['', 'not-understood'],
    ['soon', 'not-understood'],
    ['tomorrow', 'not-understood'],
    ['2026-12-01', 'not-understood'],
    ['monday tuesday 08:00', 'not-understood'],
    ['08:00 09:00', 'not-understood'],
    ['tomorrow 08:00 or so I think', 'not-understood'],
    ['in 2 moons', 'not-understood'],
    ['in 2 constructor', 'not-understood'],
    ['8', 'not-understood'],
    [`08:00 ${'x'.repeat(5000)}`, 'not-understood'],
  ])('is not understood: %j', (text, kind) => {
    expect(read(text)).toEqual({ kind });
  });

  it.each([
    ['2026-02-29 08:00', '2026-02-29'],
    ['2026-13-01 08:00', '2026-13-01'],
    ['tomorrow 25:00', '25:00'],
    ['24:00', '24:00'],
    ['13pm', '13pm'],
    ['0am', '0am'],
  ])('is told to be impossible: %s', (text, wanted) => {
    expect(read(text)).toEqual({ kind: 'impossible', wanted });
  });

  it.each(['Europe/Lindholm', 'PST', 'UTC+15', '+02:75', 'Kyiv'])('is refused for the zone %s', (zone) => {
    expect(read(`tomorrow 08:00 ${zone}`)).toEqual({ kind: 'unknown-zone', zone });
  });

  it.each([
    ['today 14:05', '2026-03-03 14:05'],
    ['today 08:00', '2026-03-03 08:00'],
    ['2025-12-01 07:30', '2025-12-01 07:30'],
    ['in 0 minutes', '2026-03-03 14:05'],
  ])('is told to be past: %s', (text, wanted) => {
    expect(read(text)).toEqual({ kind: 'past', wanted, timeZone: 'UTC' });
  });
});

describe('the clock changes', () => {
  it.each([
    ['Europe/Kyiv', '2026-03-29', '03:30', '2026-03-29 04:30'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08 03:30'],
    // There the clock moves by half an hour.
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-04 02:45'],
  ])(
    'leave a time out in spring, which is refused with what comes instead: %s',
    (timeZone, date, time, instead) => {
      const gap = { kind: 'gap', wanted: `${date} ${time}`, instead, timeZone };
      expect(read(`${date} ${time}`, timeZone)).toEqual(gap);
      expect(read(time, timeZone, `${date}T00:00:00${offsetAt(date, timeZone)}`)).toEqual(gap);
    },
  );

  it('leave a whole day out where a country crosses the date line', () => {
    expect(read('2011-12-30 08:00', 'Pacific/Apia', '2011-12-01T00:00:00Z')).toMatchObject({
      kind: 'gap',
      instead: '2011-12-31 08:00',
    });
  });

  it.each([
    ['Europe/Kyiv', '2026-10-25', '03:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30Z', '2026-11-01T06:30Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
  ])(
    'make a time come twice in autumn, and the first to come is taken: %s',
    (timeZone, date, time, first, second) => {
      const typed = `${date} ${time}`;
      expect(instant(typed, timeZone)).toBe(first);
      expect(read(typed, timeZone)).toMatchObject({ turn: 'first' });
      const between = first.replace('Z', ':00Z');
      expect(instant(typed, timeZone, between)).toBe(second);
      expect(read(time, timeZone, between)).toMatchObject({ turn: 'second' });
    },
  );

  it('move no day that is waited for, and no hour that is counted', () => {
    const eve = '2026-03-28T22:00:00Z';
    expect(instant('in 1 day', 'Europe/Kyiv', eve)).toBe('2026-03-29T21:00Z');
    expect(instant('in 24h', 'Europe/Kyiv', eve)).toBe('2026-03-29T22:00Z');
  });
});

describe('what a time is resolved to', () => {
  const cases = fc.record({
    timeZone: fc.constantFrom(...ZONES),
    now: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    day: fc.constantFrom('', 'today ', 'tomorrow ', 'sunday ', 'wed '),
  });

  it('lies ahead and shows the typed time on the clock of its zone, except where the clock jumps', () => {
    fc.assert(
      fc.property(cases, ({ timeZone, now, hour, minute, day }) => {
        const typed = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        const when = parseWhen(`${day}${typed}`, { now, timeZone });
        switch (when.kind) {
          case 'moment': {
            const zoned = Temporal.Instant.fromEpochMilliseconds(when.at).toZonedDateTimeISO(timeZone);
            expect(zoned.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(typed);
            expect(when.at).toBeGreaterThan(now);
            break;
          }
          case 'gap':
            expect(when.wanted.endsWith(typed)).toBe(true);
            expect(when.instead).not.toBe(when.wanted);
            break;
          case 'past':
            expect(day).toBe('today ');
            break;
          default:
            expect.unreachable(when.kind);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is one of the known answers whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        expect(['moment', 'past', 'gap', 'impossible', 'unknown-zone', 'not-understood']).toContain(
          read(text).kind,
        );
      }),
    );
  });
});

/** The distance from UTC at the beginning of a day: `+02:00`. */
function offsetAt(date: string, timeZone: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).offset;
}

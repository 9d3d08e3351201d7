import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DigestSchedule, isSameDay, nextDigest } from '../../src/feed/digest-schedule.js';
import { at, shown, ZONES, zoned } from '../support/zones.js';

const EIGHT: DigestSchedule = { times: [8 * 60] };
const HALF_PAST_TWO: DigestSchedule = { times: [2 * 60 + 30] };

/** The digests after a moment, as the clock of the zone shows them. */
function following(schedule: DigestSchedule, zone: string, after: string, count: number): string[] {
  const found: string[] = [];
  let moment = at(after, zone);
  for (let one = 0; one < count; one += 1) {
    moment = nextDigest(schedule, zone, moment);
    found.push(shown(moment, zone));
  }
  return found;
}

describe('the next digest', () => {
  it.each([
    ['Europe/Kyiv', '2026-06-01T07:59', '2026-06-01T08:00+03:00'],
    ['Europe/Kyiv', '2026-06-01T08:00', '2026-06-02T08:00+03:00'],
    ['America/New_York', '2026-12-31T12:00', '2027-01-01T08:00-05:00'],
    ['Australia/Lord_Howe', '2026-01-10T09:00', '2026-01-11T08:00+11:00'],
    ['Asia/Kathmandu', '2026-01-10T09:00', '2026-01-11T08:00+05:45'],
    ['Pacific/Kiritimati', '2026-01-10T09:00', '2026-01-11T08:00+14:00'],
    ['+05:45', '2026-01-10T09:00', '2026-01-11T08:00+05:45'],
    ['Europe/Kyiv', '2028-02-28T09:00', '2028-02-29T08:00+02:00'],
    ['Europe/Kyiv', '2028-02-29T09:00', '2028-03-01T08:00+02:00'],
    ['Europe/Kyiv', '2027-02-28T09:00', '2027-03-01T08:00+02:00'],
  ])('in %s after %s is %s', (zone, after, expected) => {
    expect(following(EIGHT, zone, after, 1)).toEqual([expected]);
  });

  it('stands at the same time by the clock before and after it changes', () => {
    expect(following(EIGHT, 'Europe/Kyiv', '2026-03-27T12:00', 3)).toEqual([
      '2026-03-28T08:00+02:00',
      '2026-03-29T08:00+03:00',
      '2026-03-30T08:00+03:00',
    ]);
    expect(following(EIGHT, 'America/New_York', '2026-10-31T12:00', 2)).toEqual([
      '2026-11-01T08:00-05:00',
      '2026-11-02T08:00-05:00',
    ]);
    expect(following(EIGHT, 'Australia/Lord_Howe', '2026-04-04T12:00', 2)).toEqual([
      '2026-04-05T08:00+10:30',
      '2026-04-06T08:00+10:30',
    ]);
  });

  it.each([
    ['America/New_York', '2026-03-07T12:00', '2026-03-08T03:30-04:00', '2026-03-09T02:30-04:00'],
    ['Europe/Berlin', '2026-03-28T12:00', '2026-03-29T03:30+02:00', '2026-03-30T02:30+02:00'],
    ['Europe/Kyiv', '2026-03-28T12:00', '2026-03-29T02:30+02:00', '2026-03-30T02:30+03:00'],
  ])(
    'at 02:30 in %s is neither lost nor sent twice where the clock goes forward',
    (zone, after, ...expected) => {
      expect(following(HALF_PAST_TWO, zone, after, 2)).toEqual(expected);
    },
  );

  it('is moved by half an hour where the clock goes forward by that', () => {
    const schedule = { times: [2 * 60 + 15] };
    expect(following(schedule, 'Australia/Lord_Howe', '2026-10-03T12:00', 2)).toEqual([
      '2026-10-04T02:45+11:00',
      '2026-10-05T02:15+11:00',
    ]);
  });

  it('comes once where its time comes twice, with the first', () => {
    const schedule = { times: [90] };
    expect(following(schedule, 'America/New_York', '2026-10-31T12:00', 2)).toEqual([
      '2026-11-01T01:30-04:00',
      '2026-11-02T01:30-05:00',
    ]);
    const late = nextDigest(
      schedule,
      'America/New_York',
      at('2026-11-01T01:30', 'America/New_York') + 60_000,
    );
    expect(shown(late, 'America/New_York')).toBe('2026-11-02T01:30-05:00');
  });

  it('is one where a time in the jump falls on another one behind it', () => {
    const schedule = { times: [2 * 60 + 30, 3 * 60 + 15, 3 * 60 + 30] };
    expect(following(schedule, 'America/New_York', '2026-03-08T00:00', 3)).toEqual([
      '2026-03-08T03:15-04:00',
      '2026-03-08T03:30-04:00',
      '2026-03-09T02:30-04:00',
    ]);
  });

  it('of yesterday is still to come where the clock jumped over midnight, and does not hide those of today', () => {
    // In East Greenland the last hour of a Saturday in March is left out.
    const zone = 'America/Scoresbysund';
    const saturday = { times: [23 * 60 + 30], days: [6] };
    expect(following(saturday, zone, '2026-03-28T22:00', 2)).toEqual([
      '2026-03-29T00:30-01:00',
      '2026-04-04T23:30-01:00',
    ]);
    expect(shown(nextDigest(saturday, zone, at('2026-03-29T00:10', zone)), zone)).toBe(
      '2026-03-29T00:30-01:00',
    );
    expect(following({ times: [10, 23 * 60 + 30] }, zone, '2026-03-28T22:00', 3)).toEqual([
      '2026-03-29T00:10-01:00',
      '2026-03-29T00:30-01:00',
      '2026-03-29T23:30-01:00',
    ]);
  });

  it('keeps to the days that were chosen', () => {
    const schedule = { times: [8 * 60, 18 * 60], days: [1, 5] };
    expect(following(schedule, 'Europe/Kyiv', '2026-06-03T12:00', 5)).toEqual([
      '2026-06-05T08:00+03:00',
      '2026-06-05T18:00+03:00',
      '2026-06-08T08:00+03:00',
      '2026-06-08T18:00+03:00',
      '2026-06-12T08:00+03:00',
    ]);
    expect(following({ ...EIGHT, days: [3] }, 'Europe/Kyiv', '2026-06-03T08:00', 1)).toEqual([
      '2026-06-10T08:00+03:00',
    ]);
  });

  it('of a day that a zone left out comes on the day after it', () => {
    expect(following({ ...EIGHT, days: [5] }, 'Pacific/Apia', '2011-12-29T09:00', 2)).toEqual([
      '2011-12-31T08:00+14:00',
      '2012-01-06T08:00+14:00',
    ]);
  });

  it('is none without times', () => {
    expect(() => nextDigest({ times: [] }, 'UTC', 0)).toThrow(RangeError);
  });
});

const minutes = fc.integer({ min: 0, max: 1439 });
const schedules = fc.record(
  {
    times: fc
      .uniqueArray(minutes, { minLength: 1, maxLength: 4 })
      .map((times) => times.sort((a, b) => a - b)),
    days: fc
      .uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 })
      .map((days) => days.sort((a, b) => a - b)),
  },
  { requiredKeys: ['times'] },
);
const moments = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });

/** Whether no clock change is within two days of a moment. */
function isCalm(moment: number, zone: string): boolean {
  const day = 24 * 3_600_000;
  const { offset } = zoned(moment - 2 * day, zone);
  return offset === zoned(moment + 2 * day, zone).offset;
}

describe('digests of any schedule', () => {
  it('are always still to come, and on a day and at a time that was chosen', () => {
    fc.assert(
      fc.property(schedules, fc.constantFrom(...ZONES), moments, (schedule, zone, now) => {
        const next = nextDigest(schedule, zone, now);
        expect(next).toBeGreaterThan(now);
        if (!isCalm(next, zone)) return;
        const { hour, minute, second, dayOfWeek } = zoned(next, zone);
        expect(second).toBe(0);
        expect(schedule.times).toContain(hour * 60 + minute);
        expect(schedule.days ?? [dayOfWeek]).toContain(dayOfWeek);
      }),
    );
  });

  it('come at each time once a day through a whole year, however the clock changes', () => {
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom(...ZONES),
        fc.integer({ min: 2025, max: 2029 }),
        (time, zone, year) => {
          const days = new Set<string>();
          let moment = at(`${year}-01-01T00:00`, zone) - 1;
          let count = 0;
          while (zoned(moment, zone).year <= year) {
            const next = nextDigest({ times: [time] }, zone, moment);
            // A time that is left out before midnight is made up for in the first hours of the next day.
            const meant = zoned(next - 2 * 3_600_000, zone);
            if (zoned(next, zone).year > year) break;
            days.add(isCalm(next, zone) ? zoned(next, zone).toPlainDate().toString() : `${meant}`);
            count += 1;
            moment = next;
          }
          const isLeap = year % 4 === 0;
          expect(days.size).toBe(count);
          expect(count).toBe(isLeap ? 366 : 365);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('are the same whatever moment between two of them one asks at', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...ZONES),
        moments,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (schedule, zone, now, part) => {
          const next = nextDigest(schedule, zone, now);
          const between = now + Math.floor((next - 1 - now) * part);
          expect(nextDigest(schedule, zone, between)).toBe(next);
        },
      ),
    );
  });

  it('do not depend on what was asked before', () => {
    fc.assert(
      fc.property(
        schedules,
        fc.constantFrom(...ZONES),
        fc.array(moments, { minLength: 2, maxLength: 6 }),
        (schedule, zone, asked) => {
          const answers = asked.map((moment) => nextDigest(schedule, zone, moment));
          const again = [...asked].reverse().map((moment) => nextDigest(schedule, zone, moment));
          expect(again.reverse()).toEqual(answers);
        },
      ),
    );
  });
});

describe('one day', () => {
  it.each([
    ['Pacific/Kiritimati', '2026-03-01T00:00', '2026-03-01T23:59', true],
    ['Asia/Kathmandu', '2026-03-01T23:59', '2026-03-02T00:00', false],
    ['America/New_York', '2026-11-01T00:00', '2026-11-01T23:59', true],
  ])('is that of the zone %s: %s and %s', (zone, one, other, expected) => {
    expect(isSameDay(at(one, zone), at(other, zone), zone)).toBe(expected);
  });
});

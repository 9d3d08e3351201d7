import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QuietClock, type QuietHours, quietAt } from '../../src/feed/quiet-hours.js';
import { at, shown, ZONES, zoned } from '../support/zones.js';

function hours(from: string, to: string): QuietHours {
  return { from: minutesOf(from), to: minutesOf(to), flash: 'sound' };
}

function minutesOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** `quiet until 2026-03-29T07:00+03:00` */
function told(quiet: QuietHours, zone: string, now: number): string {
  const { isQuiet, until } = quietAt(quiet, zone, now);
  return `${isQuiet ? 'quiet' : 'loud'} until ${shown(until, zone)}`;
}

const HOUR = 3_600_000;

describe('quiet hours', () => {
  it.each([
    ['22:00', '07:00', 'Europe/Kyiv', '2026-06-01T21:59', 'loud until 2026-06-01T22:00+03:00'],
    ['22:00', '07:00', 'Europe/Kyiv', '2026-06-01T22:00', 'quiet until 2026-06-02T07:00+03:00'],
    ['22:00', '07:00', 'Europe/Kyiv', '2026-06-02T06:59', 'quiet until 2026-06-02T07:00+03:00'],
    ['22:00', '07:00', 'Europe/Kyiv', '2026-06-02T07:00', 'loud until 2026-06-02T22:00+03:00'],
    ['13:00', '14:30', 'Asia/Kathmandu', '2026-06-01T13:10', 'quiet until 2026-06-01T14:30+05:45'],
    ['13:00', '14:30', 'Asia/Kathmandu', '2026-06-01T15:00', 'loud until 2026-06-02T13:00+05:45'],
    ['00:00', '06:00', 'Pacific/Kiritimati', '2026-06-01T23:59', 'loud until 2026-06-02T00:00+14:00'],
    ['18:00', '00:00', 'Pacific/Kiritimati', '2026-06-01T23:59', 'quiet until 2026-06-02T00:00+14:00'],
    ['22:00', '07:00', '+05:45', '2026-06-01T23:00', 'quiet until 2026-06-02T07:00+05:45'],
    ['22:00', '07:00', 'Europe/Kyiv', '2028-02-28T23:00', 'quiet until 2028-02-29T07:00+02:00'],
    ['22:00', '07:00', 'Europe/Kyiv', '2028-02-29T23:00', 'quiet until 2028-03-01T07:00+02:00'],
    // The nights in which the clock goes forward are shorter, and those in which it goes back are longer.
    ['22:00', '07:00', 'America/New_York', '2026-03-07T23:00', 'quiet until 2026-03-08T07:00-04:00'],
    ['22:00', '07:00', 'America/New_York', '2026-10-31T23:00', 'quiet until 2026-11-01T07:00-05:00'],
    ['22:00', '07:00', 'Australia/Lord_Howe', '2026-04-04T23:00', 'quiet until 2026-04-05T07:00+10:30'],
    // A boundary that the clock jumps over is the end of the jump.
    ['22:00', '02:30', 'America/New_York', '2026-03-08T01:00', 'quiet until 2026-03-08T03:00-04:00'],
    ['02:30', '07:00', 'America/New_York', '2026-03-08T01:00', 'loud until 2026-03-08T03:00-04:00'],
    ['22:00', '02:15', 'Australia/Lord_Howe', '2026-10-04T01:00', 'quiet until 2026-10-04T02:30+11:00'],
    // Also when it is where the jump begins.
    ['22:00', '02:00', 'America/New_York', '2026-03-08T01:00', 'quiet until 2026-03-08T03:00-04:00'],
    ['02:00', '07:00', 'America/New_York', '2026-03-08T01:00', 'loud until 2026-03-08T03:00-04:00'],
    ['22:00', '00:00', 'America/Havana', '2026-03-07T23:00', 'quiet until 2026-03-08T01:00-04:00'],
    // Hours that are left out as a whole are none that day.
    ['02:10', '02:50', 'America/New_York', '2026-03-08T01:00', 'loud until 2026-03-09T02:10-04:00'],
    // What is loud is left out: it stays quiet.
    ['02:50', '02:10', 'America/New_York', '2026-03-08T01:00', 'quiet until 2026-03-09T02:10-04:00'],
    // Of a boundary that comes twice it is the first that begins, and the second that ends.
    ['22:00', '01:30', 'America/New_York', '2026-11-01T00:00', 'quiet until 2026-11-01T01:30-05:00'],
    ['01:30', '07:00', 'America/New_York', '2026-11-01T01:00', 'loud until 2026-11-01T01:30-04:00'],
    ['22:00', '01:45', 'Australia/Lord_Howe', '2026-04-05T01:00', 'quiet until 2026-04-05T01:45+10:30'],
  ])('from %s to %s in %s, asked at %s: %s', (from, to, zone, now, expected) => {
    expect(told(hours(from, to), zone, at(now, zone))).toBe(expected);
  });

  it('stay quiet through the whole of an hour that comes twice', () => {
    const zone = 'America/New_York';
    const first = at('2026-11-01T01:10', zone);
    const late = hours('01:30', '07:00');
    expect(told(late, zone, first)).toBe('loud until 2026-11-01T01:30-04:00');
    expect(told(late, zone, first + HOUR)).toBe('quiet until 2026-11-01T07:00-05:00');
    const early = hours('22:00', '01:30');
    expect(told(early, zone, first + HOUR)).toBe('quiet until 2026-11-01T01:30-05:00');
    expect(told(early, zone, first + HOUR / 2)).toBe('quiet until 2026-11-01T01:30-05:00');
  });
});

const minutes = fc.integer({ min: 0, max: 1439 });
const anyHours = fc
  .tuple(minutes, minutes)
  .filter(([from, to]) => from !== to)
  .map(([from, to]): QuietHours => ({ from, to, flash: 'sound' }));
/** Many of them at clock changes, where there is most to get wrong. */
const moments = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) }),
  fc
    .tuple(
      fc.constantFrom('2026-03-08T07:00Z', '2026-03-29T01:00Z', '2026-10-25T01:00Z', '2026-11-01T06:00Z'),
      fc.integer({ min: -36 * HOUR, max: 36 * HOUR }),
    )
    .map(([change, off]) => Date.parse(change) + off),
);

/** What the clock of the zone says, and nothing else. */
function clockSaysQuiet({ from, to }: QuietHours, zone: string, now: number): boolean {
  const { hour, minute } = zoned(now, zone);
  const time = hour * 60 + minute;
  return from < to ? from <= time && time < to : time >= from || time < to;
}

describe('any quiet hours', () => {
  it('hold whenever the clock says so, and otherwise only within a day of a clock change', () => {
    fc.assert(
      fc.property(anyHours, fc.constantFrom(...ZONES), moments, (quiet, zone, now) => {
        const { isQuiet } = quietAt(quiet, zone, now);
        if (clockSaysQuiet(quiet, zone, now)) expect(isQuiet).toBe(true);
        const day = 24 * HOUR;
        if (isQuiet && !clockSaysQuiet(quiet, zone, now)) {
          expect(zoned(now - day, zone).offset).not.toBe(zoned(now + day, zone).offset);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('end after now, and give way to loud ones, which give way to them', () => {
    fc.assert(
      fc.property(anyHours, fc.constantFrom(...ZONES), moments, (quiet, zone, now) => {
        let { isQuiet, until } = quietAt(quiet, zone, now);
        expect(until).toBeGreaterThan(now);
        for (let turn = 0; turn < 6; turn += 1) {
          const before = quietAt(quiet, zone, until - 1);
          expect(before).toEqual({ isQuiet, until });
          const next = quietAt(quiet, zone, until);
          expect(next.isQuiet).toBe(!isQuiet);
          expect(next.until).toBeGreaterThan(until);
          ({ isQuiet, until } = next);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the clock of many places', () => {
  it('answers as for one, also when it is asked for an earlier moment', () => {
    fc.assert(
      fc.property(
        anyHours,
        fc.constantFrom(...ZONES),
        fc.array(moments, { minLength: 1, maxLength: 8 }),
        (quiet, zone, asked) => {
          const clock = new QuietClock();
          for (const now of asked)
            expect(clock.at(quiet, zone, now)).toMatchObject(quietAt(quiet, zone, now));
        },
      ),
    );
  });
});

import { Temporal } from 'temporal-polyfill';
import type { Span } from './figures.js';

export const PERIODS = ['day', 'week', 'month'] as const;
/** How far back figures are told: today, the last seven days, the last thirty, today included. */
export type Period = (typeof PERIODS)[number];

const DAYS: Readonly<Record<Period, number>> = { day: 1, week: 7, month: 30 };

/**
 * The stretches that a period is told in, oldest first and without gaps: the hours of today, or days. Days are those of
 * the zone, so that one of them has 23 or 25 hours where the clock changes.
 * @param now Milliseconds since 1970.
 * @param timeZone IANA zone.
 */
export function spansOf(period: Period, now: number, timeZone: string): readonly Span[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone).startOfDay();
  if (period === 'day') return hoursOf(today);
  const spans: Span[] = [];
  for (let ago = DAYS[period] - 1; ago >= 0; ago -= 1) {
    const day = today.subtract({ days: ago }).startOfDay();
    spans.push({ from: day.epochMilliseconds, until: startOfNext(day).epochMilliseconds });
  }
  return spans;
}

/** By the hours that pass, not those that the clock shows: one that comes twice is two. */
function hoursOf(day: Temporal.ZonedDateTime): readonly Span[] {
  const end = startOfNext(day).epochMilliseconds;
  const spans: Span[] = [];
  for (let from = day.epochMilliseconds; from < end; from += HOUR_MS) {
    spans.push({ from, until: Math.min(from + HOUR_MS, end) });
  }
  return spans;
}

const HOUR_MS = 3_600_000;

/** Where the clock is changed at midnight, a day may begin at one. */
function startOfNext(day: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  return day.add({ days: 1 }).startOfDay();
}

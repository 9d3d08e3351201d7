import { Temporal } from 'temporal-polyfill';

/** Zones whose clocks do what clocks can do: change by an hour or half of one, stand at odd distances, and change at midnight. */
export const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/Scoresbysund',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Havana',
  'UTC',
  '+05:45',
  '-03:30',
] as const;

/** `2026-03-29T02:30` by the clock of a zone, the first of two, in milliseconds since 1970. */
export function at(local: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
}

/** What the clock of a zone shows, with its distance from UTC: `2026-03-29T04:30+03:00`. */
export function shown(moment: number, timeZone: string): string {
  return zoned(moment, timeZone).toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

export function zoned(moment: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
}

import { Temporal } from 'temporal-polyfill';

/** The zone of a place that has none: one that takes digests or wants quiet has its own. */
export const NO_ZONE = 'UTC';

/** The furthest that a zone of the world is from UTC is 14 hours (Line Islands). */
const MAX_OFFSET_HOURS = 14;

/**
 * A time zone as people write it: an IANA name in any case (`europe/kyiv`), `Z`, or a distance from UTC (`UTC+2`, `+05:45`).
 * @returns The zone as Temporal names it (`Europe/Kyiv`, `+05:45`), or null for one that does not exist.
 */
export function parseTimeZone(text: string): string | null {
  if (/^z$/i.test(text)) return 'UTC';
  const [, sign, hours, minutes = '00'] = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d{2}))?$/i.exec(text) ?? [];
  if (sign !== undefined && hours !== undefined) {
    const isWithin = Number(hours) * 60 + Number(minutes) <= MAX_OFFSET_HOURS * 60 && Number(minutes) < 60;
    return isWithin ? `${sign}${hours.padStart(2, '0')}:${minutes}` : null;
  }
  // Temporal would also read a zone out of a whole ISO date.
  if (!/^[a-z][a-z0-9_+/-]*$/i.test(text)) return null;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A zone as people write it: `UTC+2` for the one that POSIX calls `Etc/GMT-2`, since it counts the other way round. */
export function zoneName(timeZone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(timeZone) ?? [];
  if (hours === undefined) return timeZone;
  return `UTC${sign === '-' ? '+' : '-'}${hours}`;
}

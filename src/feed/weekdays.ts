/** A Monday, at noon UTC. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 24 * 3_600_000;

const known = new Map<string, readonly string[]>();

/** The seven days of the week in a language, Monday first. @param locale BCP 47 */
export function namesOfDays(locale: string, form: 'long' | 'short'): readonly string[] {
  const key = `${form} ${locale}`;
  const names = known.get(key) ?? writeNames(locale, form);
  known.set(key, names);
  return names;
}

function writeNames(locale: string, weekday: 'long' | 'short'): readonly string[] {
  const formatter = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => formatter.format(MONDAY + day * DAY_MS));
}

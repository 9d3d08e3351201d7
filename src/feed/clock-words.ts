/** The minutes of a day, as people read its clock. */
export const MINUTES_A_DAY = 24 * 60;

/** `08:00`: news agencies write times by the 24-hour clock. @param minutes After midnight. */
export function writtenClock(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/**
 * One time of the day as people type it: `8`, `8:00`, `08.00`, `0800`, `8am`, `8:30pm`, `8h30`; `24:00` is midnight.
 * @returns Minutes after midnight, or null for what is none.
 */
export function readClock(word: string): number | null {
  const found =
    /^(\d{1,2})(?:[:.h](\d\d)?)?([ap]m)?$/.exec(word.toLowerCase()) ?? /^(\d\d)(\d\d)()$/.exec(word);
  if (found === null) return null;
  const [, hours = '', minutes = '00', half = ''] = found;
  const hour = half === '' ? Number(hours) : hourOfHalf(Number(hours), half);
  if (hour === null || Number(minutes) > 59) return null;
  const total = hour * 60 + Number(minutes);
  return total > MINUTES_A_DAY ? null : total % MINUTES_A_DAY;
}

/** The words of a line about times: `8 a.m.` is one of them, commas and "and" are none, and every dash is a hyphen. */
export function clockWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/(\d) ?([ap])\.?m\b\.?/gu, '$1$2m')
    .split(/[\s,;]+/u)
    .filter((word) => word !== '' && !FILLING.has(word));
}

/** What joins times, and what stands behind a clock time in German, in the languages that we speak. */
const FILLING: ReadonlySet<string> = new Set([
  ...['and', '&', '+', 'і', 'й', 'та', 'und', 'uhr', 'et', 'y', 'i', 'oraz'],
]);

/** 12 am is midnight, 12 pm is noon. */
function hourOfHalf(hours: number, half: string): number | null {
  if (hours < 1 || hours > 12) return null;
  return (hours % 12) + (half === 'pm' ? 12 : 0);
}

import { parseTimeZone } from './time-zone.js';

/** The most that are worth choosing between. */
const MAX_FOUND = 9;

/**
 * Large cities that no zone is named after, new names that a platform's own list may not have yet, and what cities are
 * called where our languages are spoken.
 */
const CITIES: Readonly<Record<string, string>> = {
  kyiv: 'Europe/Kyiv',
  lviv: 'Europe/Kyiv',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  barcelona: 'Europe/Madrid',
  geneva: 'Europe/Zurich',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  kolkata: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  osaka: 'Asia/Tokyo',
  washington: 'America/New_York',
  boston: 'America/New_York',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  montreal: 'America/Toronto',
  'rio de janeiro': 'America/Sao_Paulo',
  київ: 'Europe/Kyiv',
  харків: 'Europe/Kyiv',
  одеса: 'Europe/Kyiv',
  дніпро: 'Europe/Kyiv',
  львів: 'Europe/Kyiv',
  варшава: 'Europe/Warsaw',
  берлін: 'Europe/Berlin',
  лондон: 'Europe/London',
  париж: 'Europe/Paris',
  warszawa: 'Europe/Warsaw',
  kraków: 'Europe/Warsaw',
  gdańsk: 'Europe/Warsaw',
  münchen: 'Europe/Berlin',
  köln: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  wien: 'Europe/Vienna',
  genève: 'Europe/Zurich',
  lyon: 'Europe/Paris',
  marseille: 'Europe/Paris',
  bruxelles: 'Europe/Brussels',
  londres: 'Europe/London',
  sevilla: 'Europe/Madrid',
  valencia: 'Europe/Madrid',
  'ciudad de méxico': 'America/Mexico_City',
};

/**
 * The IANA zones that somebody may mean by a city, a zone's name or a distance from UTC, best first, at most nine.
 * A distance of whole hours is a zone of its own, which knows no daylight saving.
 * @param now For which zones stand at a distance; milliseconds since 1970.
 */
export function findZones(typed: string, now: number): readonly string[] {
  const named = parseTimeZone(typed.trim().replace(/\s+/gu, '_'));
  const offset = /^([+-])(\d{2}):(\d{2})$/.exec(named ?? '');
  if (offset !== null) return zonesAt(offset[1] === '-' ? -1 : 1, Number(offset[2]), Number(offset[3]), now);
  if (named !== null && (named.includes('/') || named === 'UTC')) return [named];
  const city = folded(typed);
  if (city === '') return [];
  const known = ZONES_OF_CITIES.get(city);
  if (known !== undefined) return [known];
  const zones = Intl.supportedValuesOf('timeZone').map((zone) => ({ zone, city: cityOf(zone) }));
  const same = zones.filter((one) => one.city === city);
  const found = same.length > 0 ? same : zones.filter((one) => one.city.startsWith(city));
  return found.map(({ zone }) => zone).slice(0, MAX_FOUND);
}

function zonesAt(sign: 1 | -1, hours: number, minutes: number, now: number): readonly string[] {
  if (hours === 0 && minutes === 0) return ['UTC'];
  // POSIX counts the other way round: what is east of Greenwich has a minus.
  if (minutes === 0) return hours > 12 && sign < 0 ? [] : [`Etc/GMT${sign < 0 ? '+' : '-'}${hours}`];
  const wanted = sign * (hours * 60 + minutes);
  const zones = Intl.supportedValuesOf('timeZone');
  return zones.filter((zone) => offsetOf(zone, now) === wanted).slice(0, MAX_FOUND);
}

/** Minutes east of UTC. */
function offsetOf(timeZone: string, now: number): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function cityOf(zone: string): string {
  return folded(zone.slice(zone.lastIndexOf('/') + 1));
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();
}

const ZONES_OF_CITIES: ReadonlyMap<string, string> = new Map(
  Object.entries(CITIES).map(([city, zone]) => [folded(city), zone]),
);

/** How far ahead a day is, or which day of the week it is; 1 is Monday, as in ISO 8601. */
export type NamedDay =
  | { readonly kind: 'days-ahead'; readonly days: number }
  | { readonly kind: 'weekday'; readonly weekday: number };

/**
 * Days as people name them in the languages that we speak, in the forms that stand before a clock time. Two Latin letters
 * are no day: `8:00 PT` means a zone.
 */
const DAYS_AHEAD: readonly (readonly string[])[] = [
  ['today', 'сьогодні', 'heute', 'aujourd’hui', 'hoy', 'dzisiaj', 'dziś'],
  ['tomorrow', 'завтра', 'morgen', 'demain', 'mañana', 'jutro'],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mon', 'понеділок', 'пн', 'montag', 'lundi', 'lunes', 'lun', 'poniedziałek', 'pon'],
  ['tuesday', 'tue', 'tues', 'вівторок', 'вт', 'dienstag', 'mardi', 'martes', 'mar', 'wtorek'],
  [
    ...['wednesday', 'wed', 'weds', 'середа', 'середу', 'ср', 'mittwoch'],
    ...['mercredi', 'mer', 'miércoles', 'mié', 'środa', 'środę'],
  ],
  [
    ...['thursday', 'thu', 'thur', 'thurs', 'четвер', 'чт', 'donnerstag'],
    ...['jeudi', 'jeu', 'jueves', 'jue', 'czwartek', 'czw'],
  ],
  [
    ...['friday', 'fri', 'п’ятниця', 'п’ятницю', 'пт', 'freitag'],
    ...['vendredi', 'ven', 'viernes', 'vie', 'piątek'],
  ],
  [
    ...['saturday', 'sat', 'субота', 'суботу', 'сб', 'samstag', 'sonnabend'],
    ...['samedi', 'sam', 'sábado', 'sáb', 'sobota', 'sobotę', 'sob'],
  ],
  [
    ...['sunday', 'sun', 'неділя', 'неділю', 'нд', 'sonntag'],
    ...['dimanche', 'dim', 'domingo', 'dom', 'niedziela', 'niedzielę'],
  ],
];

/** What stands between a day and a clock time and says nothing. */
const FILLERS = ['at', 'on', 'о', 'об', 'у', 'в', 'um', 'am', 'à', 'le', 'el', 'a', 'las', 'o', 'w', 'we'];

const DAYS: ReadonlyMap<string, NamedDay> = new Map([
  ...named(DAYS_AHEAD, (days) => ({ kind: 'days-ahead', days })),
  ...named(WEEKDAYS, (index) => ({ kind: 'weekday', weekday: index + 1 })),
]);

const FOLDED_FILLERS: ReadonlySet<string> = new Set(FILLERS.map(folded));

/** The day that a word names; null for none. */
export function readDayWord(word: string): NamedDay | null {
  return DAYS.get(folded(word)) ?? null;
}

/** Whether a word says nothing beside a day and a time. */
export function isFiller(word: string): boolean {
  return FOLDED_FILLERS.has(folded(word));
}

function named(
  names: readonly (readonly string[])[],
  make: (index: number) => NamedDay,
): [string, NamedDay][] {
  return names.flatMap((words, index) =>
    words.map((word): [string, NamedDay] => [folded(word), make(index)]),
  );
}

/** Without capitals, marks on letters, apostrophes and the dot of what is cut short, as not everybody types them. */
function folded(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}’ʼ'`]+|\.$/gu, '')
    .toLowerCase();
}

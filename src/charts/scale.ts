const STEPS = [1, 1.5, 2, 3, 4, 6, 8, 10] as const;

/** The least number of at least `most` that is easy to read on an axis: 1, 1.5, 2, 3, 4, 6, 8 or 10 times a power of ten. */
export function roundUp(most: number): number {
  if (most <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((factor) => factor * power >= most) ?? 10;
  return Math.ceil(step * power);
}

/** `16,800` */
export function numberText(value: number, locale: string): string {
  return formatter('standard', locale).format(value);
}

/** `17K`: as much as fits beside an axis. */
export function shortNumberText(value: number, locale: string): string {
  return formatter('compact', locale).format(value);
}

/** Formatters cost a hundred times what formatting costs. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(notation: 'standard' | 'compact', locale: string): Intl.NumberFormat {
  const key = `${notation} ${locale}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, { notation, maximumFractionDigits: 1 });
  formatters.set(key, made);
  return made;
}

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createLanguages, type Languages } from './feed/language.js';

/** `locales/` stands beside `src/` and `dist/`, so the way there is the same from the sources and from the build. */
const LOCALES = fileURLToPath(new URL('../locales/', import.meta.url));

/** The locale that every message exists in. */
const COMPLETE_LOCALE = 'en';

/**
 * Reads every language from `locales/*`.
 * @throws Error when a file cannot be read or parsed: a fault in the release.
 */
export function loadLanguages(): Languages {
  const locales = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sources = locales.map(({ name }) => [name, readLocale(`${LOCALES}${name}/`)] as const);
  return createLanguages(Object.fromEntries(sources), COMPLETE_LOCALE);
}

function readLocale(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .sort()
    .map((name) => readFileSync(folder + name, 'utf8'));
}

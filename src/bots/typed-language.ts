import { parseLanguage } from '../feed/content-rules.js';
import { FeedError } from '../feed/errors.js';
import { languageName, OFFERED_LANGUAGES } from './settings-languages.js';

/**
 * The language that somebody wrote, by its code (`uk`, `pt-BR`) or, of those written most, by its name in their own
 * language, in English or in itself.
 * @param locale Of whoever wrote it.
 * @returns BCP 47
 * @throws FeedError `invalid` when it is none
 */
export function readLanguage(locale: string, typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const named = OFFERED_LANGUAGES.find((tag) =>
    [locale, 'en', tag].some((speaker) => languageName(speaker, tag).toLowerCase() === wanted),
  );
  if (named !== undefined) return named;
  // A word of any language may have the form of a code, but codes are short.
  if (!/^[a-z]{2,3}(?:[-_]|$)/.test(wanted)) throw new FeedError('invalid', { id: 'error-language' });
  return parseLanguage(wanted.replaceAll('_', '-'));
}

/** The languages that may be meant by what was typed so far, by code or by name. */
export function languagesTyped(locale: string, typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  return OFFERED_LANGUAGES.filter((tag) =>
    [tag, ...[locale, 'en', tag].map((speaker) => languageName(speaker, tag).toLowerCase())].some((name) =>
      name.startsWith(wanted),
    ),
  );
}

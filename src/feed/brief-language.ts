import type { Brief, Translation } from './brief.js';
import type { Document } from './text/document.js';
import { isEmpty } from './text/to-plain-text.js';

/** A brief in one of its languages. */
export interface Telling {
  /** BCP 47. */
  readonly language: string;
  readonly headline: string;
  readonly text: Document;
  /** What its picture shows. */
  readonly alt: string | null;
  /** The note of its last correction. */
  readonly note: string | null;
  /** Whether it is a translation of what the brief said earlier. */
  readonly isOlder: boolean;
  /** Whether a translation that would have been nearer tells something that was corrected since, and is not shown. */
  readonly isAwaited: boolean;
}

/**
 * The brief in the first of the wanted languages that it has, else as it was written. A translation without a text is
 * begun only; one that is wrong is left out until it is put right.
 * @param wanted BCP 47, the dearest first.
 */
export function tellIn(brief: Brief, wanted: readonly string[]): Telling {
  const told = brief.translations.filter((one) => isTold(brief, one));
  const offered = [brief.language, ...told.map(({ language }) => language)];
  let isAwaited = false;
  for (const tag of told.length === 0 ? [] : wanted) {
    const language = closestTag(tag, offered);
    if (language === null) continue;
    const translation = told.find((one) => one.language === language);
    if (translation === undefined) break;
    if (translation.standing !== 'wrong') return { ...translated(brief, translation), isAwaited };
    isAwaited = true;
  }
  return { ...original(brief), isAwaited };
}

/** The languages beside its own that a brief is told in now. */
export function otherLanguages(brief: Pick<Brief, 'text' | 'translations'>): readonly string[] {
  return brief.translations
    .filter((one) => one.standing !== 'wrong' && isTold(brief, one))
    .map(({ language }) => language);
}

/** In which languages a place is to be shown briefs, the dearest first. @param languages Those that it asked for. */
export function dearestFirst(locale: string | null, languages: readonly string[]): readonly string[] {
  if (locale === null || closestTag(locale, languages) === null) return languages;
  return [locale, ...languages.filter((one) => one !== locale)];
}

/**
 * The tag that comes nearest to the wanted one: the same, the most exact of those that say less (`pt` for `pt-BR`), or
 * the first in the same language and script (`pt-BR` for `pt-PT`, but not `zh-Hans` for `zh-TW`). Null for none.
 */
export function closestTag(wanted: string, offered: readonly string[]): string | null {
  const tag = wanted.replaceAll('_', '-').toLowerCase();
  const same = offered.find((one) => one.toLowerCase() === tag);
  if (same !== undefined) return same;
  const script = scriptOf(tag);
  const kin = script === null ? [] : offered.filter((one) => scriptOf(one) === script);
  const broader = kin.filter((one) => tag.startsWith(`${one.toLowerCase()}-`));
  return broader.toSorted((a, b) => b.length - a.length)[0] ?? kin[0] ?? null;
}

/** Language and script, the likely one where a tag names none; null for what is no tag. */
function scriptOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Without a text it is begun only, unless the brief has none either. */
function isTold({ text }: Pick<Brief, 'text'>, translation: Translation): boolean {
  return !isEmpty(translation.text) || isEmpty(text);
}

function original(brief: Brief): Omit<Telling, 'isAwaited'> {
  const { language, headline, text, picture, correction } = brief;
  const beside = { alt: picture?.alt ?? null, note: correction?.note ?? null };
  return { language, headline, text, ...beside, isOlder: false };
}

function translated(brief: Brief, translation: Translation): Omit<Telling, 'isAwaited'> {
  const { language, headline, text, alt, note, standing } = translation;
  const { picture, correction } = brief;
  return {
    language,
    headline: headline === '' ? brief.headline : headline,
    text,
    alt: alt ?? picture?.alt ?? null,
    note: note ?? correction?.note ?? null,
    isOlder: standing === 'older',
  };
}

import type { Brief, Translation, TranslationStanding } from './brief.js';
import { checkText, parseAlt, parseHeadline, parseLanguage, parseNote } from './content-rules.js';
import { FeedError } from './errors.js';
import type { Document } from './text/document.js';
import { isEmpty } from './text/to-plain-text.js';

/*
 * What holds of a brief's translations. When its text changes, they say no longer what it says: after an update or a refile
 * they go on standing under a line that says so, after a correction they are not shown, for what they tell was wrong. A new
 * text, or somebody who has looked and found that it still holds, makes a translation current again.
 */

/** As many as a card can show buttons for. */
export const MAX_TRANSLATIONS = 8;

/** What is to be different in a translation; what is left out stays. */
export interface TranslationChanges extends Partial<Pick<Translation, 'headline' | 'text' | 'alt' | 'note'>> {
  /** How a new text stands to the original. Left out: it is one of the original as it is now. */
  readonly standing?: TranslationStanding;
}

/** What a new one begins with. */
const BEGUN: Omit<Translation, 'language'> = {
  headline: '',
  text: [],
  alt: null,
  note: null,
  standing: 'current',
};

/** The translation into just that language, or null. */
export function findTranslation(
  { translations }: Pick<Brief, 'translations'>,
  language: string,
): Translation | null {
  return translations.find((one) => isSame(one.language, language)) ?? null;
}

/**
 * The translations with one changed, or a new one.
 * @throws FeedError `invalid` for content that breaks a rule, for one with nothing in it, and for one too many
 */
export function withTranslation(
  brief: Pick<Brief, 'language' | 'text' | 'translations'>,
  language: string,
  changes: TranslationChanges,
): readonly Translation[] {
  const tag = parseLanguage(language);
  const present = findTranslation(brief, tag);
  const { standing = 'current', ...parts } = changes;
  const isNew = parts.text !== undefined || isEmpty(brief.text);
  const changed: Translation = {
    ...(present ?? { ...BEGUN, language: tag }),
    ...parts,
    ...(isNew && { standing }),
  };
  const translations =
    present === null
      ? [...brief.translations, changed]
      : brief.translations.map((one) => (one === present ? changed : one));
  return checkTranslations({ ...brief, translations });
}

/** The translations without one. @throws FeedError `not_found` when it is not there */
export function withoutTranslation(
  brief: Pick<Brief, 'number' | 'translations'>,
  language: string,
): readonly Translation[] {
  const present = getTranslation(brief, language);
  return brief.translations.filter((one) => one !== present);
}

/** Somebody has looked: it says what the original says now. @throws FeedError `not_found` when it is not there */
export function withConfirmed(
  brief: Pick<Brief, 'number' | 'translations'>,
  language: string,
): readonly Translation[] {
  const present = getTranslation(brief, language);
  return brief.translations.map((one) => (one === present ? { ...one, standing: 'current' } : one));
}

/**
 * The translations as they stand after their original changed. The note of an earlier correction is not that of a new one.
 * @param after The brief with its new content, its translations as they were before.
 */
export function translationsAfter(before: Brief, after: Brief): readonly Translation[] {
  const standing = standingSince(before, after);
  const isCorrected = isCorrectedSince(before, after);
  if (standing === 'current' && !isCorrected) return after.translations;
  return after.translations.map((one) => ({
    ...one,
    ...(isCorrected && { note: null }),
    ...(standing !== 'current' && { standing: one.standing === 'wrong' ? 'wrong' : standing }),
  }));
}

/** How a text stands that was translated from a brief as it was before, to the brief as it is now. */
export function standingSince(before: Brief, now: Brief): TranslationStanding {
  if (before.headline === now.headline && isSameText(before.text, now.text)) return 'current';
  return isCorrectedSince(before, now) ? 'wrong' : 'older';
}

function isCorrectedSince(before: Brief, now: Brief): boolean {
  return JSON.stringify(before.correction) !== JSON.stringify(now.correction);
}

/**
 * The translations as they are kept.
 * @throws FeedError `invalid` for content that breaks a rule of the original's, for one in the original's language or in
 *   that of another, for one with nothing in it, and for one too many
 */
export function checkTranslations({
  language,
  translations,
}: Pick<Brief, 'language' | 'translations'>): readonly Translation[] {
  if (translations.length > MAX_TRANSLATIONS) {
    throw new FeedError('invalid', { id: 'error-translations-many', args: { most: MAX_TRANSLATIONS } });
  }
  return translations.map((one, index) => {
    const isTwice = translations.findIndex((other) => isSame(other.language, one.language)) < index;
    if (isTwice || isSame(one.language, language)) {
      const id = isTwice ? 'error-translation-twice' : 'error-translation-original';
      throw new FeedError('invalid', { id, args: { language: one.language } });
    }
    const { alt, note } = one;
    const kept: Translation = {
      ...one,
      headline: parseHeadline(one.headline),
      text: checkText(one.text),
      alt: alt === null ? null : parseAlt(alt),
      note: note === null || note.trim() === '' ? null : parseNote(note),
    };
    if (kept.headline === '' && isEmpty(kept.text)) {
      throw new FeedError('invalid', { id: 'error-translation-empty', args: { language: one.language } });
    }
    return kept;
  });
}

/** @throws FeedError `not_found` */
export function getTranslation(brief: Pick<Brief, 'number' | 'translations'>, language: string): Translation {
  const found = findTranslation(brief, language);
  if (found !== null) return found;
  const args = { number: String(brief.number), language };
  throw new FeedError('not_found', { id: 'error-no-translation', args });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isSameText(one: Document, other: Document): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

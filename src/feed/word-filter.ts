import type { Brief } from './brief.js';
import { oneLine } from './content-rules.js';
import { FeedError } from './errors.js';
import { indexTokens, parsePhrase } from './text/search-terms.js';
import { plainText } from './text/to-plain-text.js';

/** Words and phrases that a place filters by, as they were typed. */
export interface WordFilter {
  /** With any, only briefs that have at least one of them are wanted. */
  readonly include: readonly string[];
  /** Briefs with one of these are never wanted; they win over those of `include`. */
  readonly exclude: readonly string[];
}

export const NO_FILTER: WordFilter = { include: [], exclude: [] };

/** The most words of one list, and the longest of them in UTF-16 units: all of them are looked for in every brief. */
export const MAX_WORDS = 20;
export const MAX_WORD_LENGTH = 60;

/** Headline and text, in every language that there is, as filters look at them; made once for each version. */
export function wordsOf({
  headline,
  text,
  translations = [],
}: Pick<Brief, 'headline' | 'text'> & Partial<Pick<Brief, 'translations'>>): string {
  const tellings = [{ headline, text }, ...translations];
  const whole = tellings.map((telling) => `${telling.headline}\n${plainText(telling.text)}`).join('\n');
  return ` ${indexTokens(whole).join(' ')} `;
}

/** Whether a filter lets a brief pass. @param words Made by `wordsOf`. */
export function passes({ include, exclude }: WordFilter, words: string): boolean {
  if (exclude.some((phrase) => isIn(phrase, words))) return false;
  return include.length === 0 || include.some((phrase) => isIn(phrase, words));
}

/**
 * What somebody typed as a list, apart by commas or lines.
 * @throws FeedError `invalid` for too many, for one that is too long, and for one in which there is no word
 */
export function parseWords(typed: string): readonly string[] {
  const phrases = typed.split(/[\n,，、،;]+/u).map((part) => oneLine(part));
  const unique = [...new Set(phrases.filter((phrase) => phrase !== ''))];
  if (unique.length > MAX_WORDS) {
    throw new FeedError('invalid', { id: 'settings-words-many', args: { most: MAX_WORDS } });
  }
  for (const phrase of unique) {
    if (phrase.length > MAX_WORD_LENGTH) {
      throw new FeedError('invalid', { id: 'settings-words-long', args: { most: MAX_WORD_LENGTH } });
    }
    if (parsePhrase(phrase) === null) {
      throw new FeedError('invalid', { id: 'settings-words-none', args: { words: phrase } });
    }
  }
  return unique;
}

function isIn(phrase: string, words: string): boolean {
  const term = parsePhrase(phrase);
  if (term === null) return false;
  return words.includes(` ${term.tokens.join(' ')}${term.prefix ? '' : ' '}`);
}

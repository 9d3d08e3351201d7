import { oneLine } from './content-rules.js';
import { FeedError } from './errors.js';
import { parseSlug } from './topic.js';

/** The longest name of a topic or a desk, in UTF-16 units: it stands on buttons. */
export const MAX_NAME_LENGTH = 60;

/** One picture that is drawn as one: a face, a flag, a keycap. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}{2}|\u20e3/u;

/** @throws FeedError `invalid` for a name that is empty or longer than `MAX_NAME_LENGTH` */
export function parseTopicName(typed: string): string {
  const name = oneLine(typed);
  if (name === '' || name.length > MAX_NAME_LENGTH) {
    throw new FeedError('invalid', { id: 'error-name-length', args: { most: MAX_NAME_LENGTH } });
  }
  return name;
}

/**
 * What people type for a topic of that name: its words in lower case, joined by hyphens.
 * @throws FeedError `invalid` for a name with no letter or digit, or too long a one
 */
export function handleOf(name: string): string {
  const words = name.replace(/[^\p{L}\p{M}\p{N}\u200c]+/gu, '-').replace(/^-+|-+$/g, '');
  return parseSlug(words === '' ? name : words);
}

/** `Weather ☀️` is a name and an emoji at one of its ends; null where there is none. */
export function splitEmoji(typed: string): { readonly name: string; readonly emoji: string | null } {
  const text = oneLine(typed);
  const parts = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (EMOJI.test(last)) return { name: text.slice(0, text.length - last.length).trim(), emoji: last };
  if (EMOJI.test(first)) return { name: text.slice(first.length).trim(), emoji: first };
  return { name: text, emoji: null };
}

/** One emoji and nothing else; null for an empty answer. @throws FeedError `invalid` */
export function parseEmoji(typed: string): string | null {
  const { name, emoji } = splitEmoji(typed);
  if (emoji === null && name === '') return null;
  if (emoji === null || name !== '') throw new FeedError('invalid', { id: 'error-emoji' });
  return emoji;
}

/** `#1f6feb` as 0x1f6feb; null for an empty answer. @throws FeedError `invalid` */
export function parseColour(typed: string): number | null {
  const text = typed.trim();
  if (text === '') return null;
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) {
    throw new FeedError('invalid', { id: 'error-colour', args: { colour: text.slice(0, 40) } });
  }
  return Number.parseInt(digits, 16);
}

/** `#1e90ff`. @param colour As 0xRRGGBB. */
export function colourText(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}

/**
 * `de Wetter` as the name of one language; without a name that language has none of its own.
 * @throws FeedError `invalid`
 */
export function parseLocalName(typed: string): { readonly locale: string; readonly name: string | null } {
  const [, tag = '', rest = ''] = /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)[\s:]*([\s\S]*)$/i.exec(typed) ?? [];
  const locale = canonical(tag);
  if (locale === null) throw new FeedError('invalid', { id: 'error-local-name' });
  return { locale, name: rest.trim() === '' ? null : parseTopicName(rest) };
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

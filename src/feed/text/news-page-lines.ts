import { cleanText } from './clean-text.js';

/** The words that a news page puts around its texts. */
type Furniture =
  /** The heading of the feed. */
  | { readonly kind: 'section' }
  | { readonly kind: 'reading-time'; readonly minutes: number }
  | { readonly kind: 'updated'; readonly at: string | null }
  | { readonly kind: 'article-image' }
  | { readonly kind: 'avatar' }
  | { readonly kind: 'read-more' }
  | { readonly kind: 'show-more' };

export type PageLine = Furniture | { readonly kind: 'text'; readonly text: string };

const FIXED: Readonly<Record<string, Furniture>> = {
  'news feed': { kind: 'section' },
  newsfeed: { kind: 'section' },
  'article image': { kind: 'article-image' },
  avatar: { kind: 'avatar' },
  'read more': { kind: 'read-more' },
  'show more': { kind: 'show-more' },
};

const READING_TIME = /^(\d{1,3})[ -]?min(?:ute)?s?\.? read$/i;
const UPDATED = /^\( ?updated:? ?([^()]*)\)$/i;

/** The lines of a page's text, empty ones left out, each told to be furniture or text (a paragraph is one line). */
export function readPageLines(source: string): PageLine[] {
  return cleanText(source)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => furnitureIn(line) ?? { kind: 'text', text: line });
}

/** Furniture takes a whole line: the same words inside a sentence are text. */
function furnitureIn(line: string): Furniture | null {
  const fixed = FIXED[line.toLowerCase()];
  if (fixed !== undefined) return fixed;
  const minutes = READING_TIME.exec(line)?.[1];
  if (minutes !== undefined) return { kind: 'reading-time', minutes: Number(minutes) };
  const updated = UPDATED.exec(line);
  return updated === null ? null : { kind: 'updated', at: updated[1]?.trim() || null };
}

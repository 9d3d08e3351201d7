import { MAX_HEADLINE_LENGTH, MAX_TEXT_LENGTH, type Related } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import { FeedError } from './errors.js';
import { wasPublished } from './lifecycle.js';
import { cleanText } from './text/clean-text.js';
import type { Document } from './text/document.js';
import { withHonestLinks } from './text/honest-links.js';
import { safeUrl } from './text/safe-url.js';
import { plainText } from './text/to-plain-text.js';
import { parseLanguageTag } from './text/written-fields.js';

/** The longest correction note and retraction reason, in UTF-16 units: they stand on the card beside the text. */
export const MAX_NOTE_LENGTH = 500;

/** The longest description of a picture, in UTF-16 units: what Discord takes with an attachment. */
export const MAX_ALT_LENGTH = 1024;

/**
 * The headline as it is kept: on one line, without what cannot be seen. Empty when there is none yet.
 * @throws FeedError `invalid` above `MAX_HEADLINE_LENGTH` UTF-16 units
 */
export function parseHeadline(typed: string): string {
  const headline = oneLine(typed);
  if (headline.length > MAX_HEADLINE_LENGTH) {
    throw new FeedError('invalid', {
      id: 'error-headline-long',
      args: { length: headline.length, most: MAX_HEADLINE_LENGTH },
    });
  }
  return headline;
}

/**
 * The text as it is kept: with links that show where they lead (see `withHonestLinks`).
 * @throws FeedError `invalid` above `MAX_TEXT_LENGTH` UTF-16 units of plain text
 */
export function checkText(typed: Document): Document {
  const text = withHonestLinks(typed);
  const { length } = plainText(text);
  if (length > MAX_TEXT_LENGTH) {
    throw new FeedError('invalid', { id: 'error-text-long', args: { length, most: MAX_TEXT_LENGTH } });
  }
  return text;
}

/** @throws FeedError `invalid` for anything but an http or https address */
export function parseLink(typed: string): string {
  const url = safeUrl(typed);
  if (url === null || !/^https?:/.test(url)) throw new FeedError('invalid', { id: 'error-link' });
  return url;
}

/**
 * A correction note or a retraction reason on one line.
 * @throws FeedError `invalid` when it is empty or above `MAX_NOTE_LENGTH` UTF-16 units
 */
export function parseNote(typed: string): string {
  const note = oneLine(typed);
  if (note === '') throw new FeedError('invalid', { id: 'error-note-missing' });
  if (note.length > MAX_NOTE_LENGTH) {
    throw new FeedError('invalid', {
      id: 'error-note-long',
      args: { length: note.length, most: MAX_NOTE_LENGTH },
    });
  }
  return note;
}

/**
 * What is seen in a picture, on one line; null for nothing.
 * @throws FeedError `invalid` above `MAX_ALT_LENGTH` UTF-16 units
 */
export function parseAlt(typed: string): string | null {
  const alt = oneLine(typed);
  if (alt.length > MAX_ALT_LENGTH) {
    throw new FeedError('invalid', {
      id: 'error-alt-long',
      args: { length: alt.length, most: MAX_ALT_LENGTH },
    });
  }
  return alt || null;
}

/** @throws FeedError `invalid` when it is no language tag */
export function parseLanguage(typed: string): string {
  const tag = parseLanguageTag(typed.trim());
  if (tag === null) throw new FeedError('invalid', { id: 'error-language' });
  return tag;
}

/** @throws FeedError `not_found`; `invalid` when it names a brief that readers have never seen */
export async function checkRelated(briefs: BriefReads, related: Related): Promise<Related> {
  if (related.kind === 'story') {
    const title = parseHeadline(related.title);
    return { kind: 'story', title, url: related.url === null ? null : parseLink(related.url) };
  }
  return { kind: 'brief', number: await checkEarlier(briefs, related.number) };
}

/** @throws FeedError `not_found`; `invalid` for a brief that readers have never seen */
export async function checkEarlier(briefs: BriefReads, number: number): Promise<number> {
  const earlier = await briefs.get(number);
  if (wasPublished(earlier.state)) return number;
  throw new FeedError('invalid', { id: 'error-related-unpublished', args: { number: String(number) } });
}

/** Cleaned, with one space wherever there were several or a line ended. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim();
}

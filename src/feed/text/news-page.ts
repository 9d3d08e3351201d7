import type { Document } from './document.js';
import { readPlainText } from './from-plain-text.js';
import { proposeHeadline } from './headline.js';
import { type PageLine, readPageLines } from './news-page-lines.js';
import { type PageSegment, pageSegments } from './news-page-segments.js';

/** One item of a news page. What the page does not say is null. */
export interface NewsPageItem {
  readonly headline: string | null;
  /** For an item without a headline: one out of its first sentence. */
  readonly proposedHeadline: string | null;
  readonly text: Document;
  /** The title of another story that the item points to. */
  readonly related: string | null;
  readonly desk: { readonly name: string; readonly biography: string | null } | null;
  readonly readingMinutes: number | null;
  /** When the page says it was updated, as it is written there. */
  readonly updated: string | null;
}

export interface NewsPage {
  /** Whether the text is a news page at all; if not, there are no items and nothing is left out. */
  readonly recognised: boolean;
  /** How many lines are page furniture. */
  readonly furnitureCount: number;
  readonly items: readonly NewsPageItem[];
  /** Lines that are neither furniture nor part of an item. */
  readonly leftOut: readonly string[];
}

type Reading = Pick<NewsPage, 'items' | 'leftOut'>;

/** A message may by chance contain one line like a page's furniture; hardly two. */
const MIN_FURNITURE = 2;

/** The longest line without a full stop that is taken for a title, and for a name, in UTF-16 units. */
const MAX_TITLE_LENGTH = 200;
const MAX_NAME_LENGTH = 100;

/** A line without a full stop that is longer than this is a paragraph all the same. */
const MIN_PARAGRAPH_LENGTH = 60;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;

/**
 * Reads the text of a news page as it is pasted from a browser: full items (headline, reading time, text,
 * related story, desk) and items of the feed below, each of which is one paragraph without a headline.
 * Parts may be missing or in another order; lines that find no place are told in `leftOut`. Never throws.
 */
export function readNewsPage(source: string): NewsPage {
  const lines = readPageLines(source);
  const furnitureCount = lines.filter((line) => line.kind !== 'text').length;
  if (furnitureCount < MIN_FURNITURE) return { recognised: false, furnitureCount, items: [], leftOut: [] };
  const readings = pageSegments(lines).map(readSegment);
  return {
    recognised: true,
    furnitureCount,
    items: readings.flatMap((reading) => reading.items),
    leftOut: readings.flatMap((reading) => reading.leftOut),
  };
}

function readSegment(segment: PageSegment): Reading {
  if (segment.lines.some((line) => line.kind !== 'text')) return readArticle(segment);
  const lines = texts(segment.lines);
  return segment.isOutside ? { items: [], leftOut: lines } : readFeed(lines, segment.updated);
}

/** A full item; what stands before a headline that had to be guessed are items of the feed. */
function readArticle(segment: PageSegment): Reading {
  const start = segment.hasHeadline ? 0 : guessHeadline(segment.lines);
  const before = readFeed(texts(segment.lines.slice(0, Math.max(0, start))), segment.updated);
  const headline = start === -1 ? null : (texts(segment.lines.slice(start, start + 1))[0] ?? null);
  const lines = segment.lines.slice(start + 1);
  const time = lines.findIndex((line) => line.kind === 'reading-time');
  const { body, byline } = splitByline(lines.slice(segment.hasHeadline ? time + 1 : 0));
  const { paragraphs, related } = splitRelated(body);
  const { desk, leftOut } = readByline(byline, segment.isClosed);
  const aboveTime = segment.hasHeadline ? texts(lines.slice(0, time)) : [];
  if (headline === null && paragraphs.length === 0) {
    const unplaced = [related, desk?.name, desk?.biography].filter((line) => typeof line === 'string');
    return { items: before.items, leftOut: [...before.leftOut, ...unplaced, ...leftOut] };
  }
  const minutes = segment.lines.find((line) => line.kind === 'reading-time')?.minutes ?? null;
  const updated = before.items.length === 0 ? segment.updated : null;
  const item = { ...itemOf(headline, paragraphs), related, desk, readingMinutes: minutes, updated };
  return { items: [...before.items, item], leftOut: [...before.leftOut, ...aboveTime, ...leftOut] };
}

/** Without a reading time, a headline is the last title that has text after it and before the picture; -1 if none. */
function guessHeadline(lines: readonly PageLine[]): number {
  const firstFurniture = lines.findIndex((line) => line.kind !== 'text');
  return lines.slice(0, firstFurniture).findLastIndex((line, index) => {
    const next = lines[index + 1];
    return line.kind === 'text' && isTitle(line.text) && next?.kind === 'text' && !isTitle(next.text);
  });
}

interface Byline {
  readonly body: readonly PageLine[];
  readonly byline: readonly string[];
}

/** The byline follows the avatar, or the picture where there is no avatar; before the text it is only a name. */
function splitByline(lines: readonly PageLine[]): Byline {
  const avatar = lines.findIndex((line) => line.kind === 'avatar');
  const image = lines.findIndex((line) => line.kind === 'article-image');
  const after = texts(lines.slice((avatar === -1 ? image : avatar) + 1));
  if (avatar !== -1 && texts(lines.slice(0, avatar)).length > 0)
    return { body: lines.slice(0, avatar), byline: after };
  if (avatar !== -1) {
    const name = lines.findIndex((line, index) => index > avatar && line.kind === 'text');
    return { body: name === -1 ? [] : lines.slice(name + 1), byline: after.slice(0, 1) };
  }
  const [first] = after;
  const isByline =
    first !== undefined && isTitle(first) && first.length <= MAX_NAME_LENGTH && after.length <= 2;
  const isAfterText = image !== -1 && texts(lines.slice(0, image)).length > 0;
  return isByline && isAfterText
    ? { body: lines.slice(0, image + 1), byline: after }
    : { body: lines, byline: [] };
}

/** A title directly before the picture is a related story's. */
function splitRelated(body: readonly PageLine[]): {
  readonly paragraphs: string[];
  readonly related: string | null;
} {
  const image = body.findIndex((line) => line.kind === 'article-image');
  const title = body[image - 1];
  if (title?.kind !== 'text' || !isTitle(title.text)) return { paragraphs: texts(body), related: null };
  return { paragraphs: texts(body.filter((line) => line !== title)), related: title.text };
}

/** Without "Read more" after it, only the first paragraph under the name is surely the desk's. */
function readByline(
  lines: readonly string[],
  isClosed: boolean,
): Pick<NewsPageItem, 'desk'> & Pick<Reading, 'leftOut'> {
  const [name, ...rest] = lines;
  if (name === undefined) return { desk: null, leftOut: [] };
  if (name.length > MAX_NAME_LENGTH) return { desk: null, leftOut: lines };
  const biography = (isClosed ? rest : rest.slice(0, 1)).join('\n\n') || null;
  return { desk: { name, biography }, leftOut: isClosed ? [] : rest.slice(1) };
}

/** Each paragraph is an item of the feed; a title right before one is its headline, any other short line is none. */
function readFeed(lines: readonly string[], updated: string | null): Reading {
  const items: NewsPageItem[] = [];
  const leftOut: string[] = [];
  let headline: string | null = null;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (isTitle(line) && next !== undefined && !isTitle(next)) {
      headline = line;
    } else if (isTitle(line) && line.length < MIN_PARAGRAPH_LENGTH) {
      leftOut.push(line);
    } else {
      items.push({ ...itemOf(headline, [line]), updated: items.length === 0 ? updated : null });
      headline = null;
    }
  }
  return { items, leftOut };
}

function itemOf(headline: string | null, paragraphs: readonly string[]): NewsPageItem {
  const text = readPlainText(paragraphs.join('\n\n'));
  const proposedHeadline = headline === null ? proposeHeadline(text) : null;
  return { headline, proposedHeadline, text, related: null, desk: null, readingMinutes: null, updated: null };
}

function isTitle(line: string): boolean {
  return line.length <= MAX_TITLE_LENGTH && !SENTENCE_END.test(line);
}

function texts(lines: readonly PageLine[]): string[] {
  return lines.flatMap((line) => (line.kind === 'text' ? [line.text] : []));
}

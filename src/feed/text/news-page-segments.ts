import type { PageLine } from './news-page-lines.js';

/** A stretch of a page that holds one full item, or items of the feed. */
export interface PageSegment {
  /** In the order of the page: text, reading time, picture and avatar. */
  readonly lines: readonly PageLine[];
  /** Whether the first line is known to be a headline, since a reading time follows it. */
  readonly hasHeadline: boolean;
  /** Whether the page says "Read more" at its end, so that the byline is complete. */
  readonly isClosed: boolean;
  readonly updated: string | null;
  /** Before the first furniture, or after the feed's end: what stands here is the site's, not the feed's. */
  readonly isOutside: boolean;
}

type OpenSegment = { -readonly [Key in keyof PageSegment]: PageSegment[Key] } & { lines: PageLine[] };

/** Cuts a page at its headlines and at the furniture that ends an item. */
export function pageSegments(lines: readonly PageLine[]): PageSegment[] {
  const headlines = headlineIndexes(lines);
  const segments: OpenSegment[] = [];
  let current = openSegment({ isOutside: true });
  const begin = (start: Partial<PageSegment>): void => {
    segments.push(current);
    current = openSegment(start);
  };
  for (const [index, line] of lines.entries()) {
    if (headlines.has(index)) {
      // An update line right before a headline is about the item that begins here.
      begin({
        hasHeadline: line.kind === 'text',
        updated: current.lines.length === 0 ? current.updated : null,
      });
    }
    switch (line.kind) {
      case 'section':
        begin({});
        break;
      case 'show-more':
        begin({ isOutside: true });
        break;
      case 'read-more':
        current.isClosed = true;
        begin({});
        break;
      case 'updated':
        if (!isAtHeadline(current)) begin({});
        current.updated = line.at;
        break;
      case 'article-image':
      case 'avatar':
      case 'reading-time':
      case 'text':
        current.lines.push(line);
    }
  }
  return [...segments, current].filter((segment) => segment.lines.length > 0);
}

function openSegment(start: Partial<PageSegment>): OpenSegment {
  return { hasHeadline: false, isClosed: false, updated: null, isOutside: false, ...start, lines: [] };
}

/** Whether nothing of an item's text was seen yet, only its headline and what stands under it. */
function isAtHeadline(segment: OpenSegment): boolean {
  return segment.hasHeadline && segment.lines.slice(1).every((line) => line.kind !== 'text');
}

/** Where full items begin: at the line of text before a reading time, or at a reading time that has none. */
function headlineIndexes(lines: readonly PageLine[]): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'reading-time') continue;
    let headline = index - 1;
    while (isBetweenHeadlineAndTime(lines[headline])) headline -= 1;
    indexes.add(lines[headline]?.kind === 'text' ? headline : index);
  }
  return indexes;
}

/** Who wrote it and when may stand between a headline and its reading time. */
function isBetweenHeadlineAndTime(line: PageLine | undefined): boolean {
  if (line === undefined) return false;
  if (line.kind !== 'text') return line.kind === 'updated';
  return (
    (/^by \p{Lu}/iu.test(line.text) || /\d{1,2}:\d{2}|\b\d{4}$/.test(line.text)) && line.text.length <= 60
  );
}

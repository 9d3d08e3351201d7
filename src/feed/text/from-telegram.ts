import { MAX_SOURCE_LENGTH } from './clean-text.js';
import type { Block, Document } from './document.js';
import { type Marks, PLAIN, type Run, textRuns } from './inline-runs.js';
import { listLines } from './list-lines.js';
import { normalise } from './normalise.js';

/** What is read of Telegram's MessageEntity; offsets and lengths are UTF-16 units (core.telegram.org/bots/api#messageentity). */
export interface TelegramEntity {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than a message can have (100); what goes beyond is read as plain text. */
const MAX_ENTITIES = 500;

/**
 * Reads a Telegram message. An empty line parts paragraphs, a single line end is a break, lines that begin
 * with `•`, `-`, `–` or with numbers counted from `1.` are lists. Entities other than bold, italic, links,
 * code and quotes are read as their text, as are those with offsets outside the text. Never throws.
 */
export function readTelegram(text: string, entities: readonly TelegramEntity[] = []): Document {
  const source = text.slice(0, MAX_SOURCE_LENGTH);
  const valid = entities.slice(0, MAX_ENTITIES).filter(({ offset, length }) => {
    const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
    return whole && offset >= 0 && length > 0 && offset + length <= source.length;
  });
  return normalise(readSpan(source, { start: 0, end: source.length }, valid, true));
}

/** Code listings and quotes first, in the order of the text; what is between them are paragraphs and lists. */
function readSpan(text: string, span: Span, entities: readonly TelegramEntity[], quotes: boolean): Block[] {
  const blocks: Block[] = [];
  let at = span.start;
  const blockEntities = entities
    .filter((entity) => entity.type === 'pre' || (quotes && /^(?:expandable_)?blockquote$/.test(entity.type)))
    .filter((entity) => entity.offset >= span.start && entity.offset + entity.length <= span.end)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  for (const entity of blockEntities) {
    if (entity.offset < at) continue;
    blocks.push(...readLines(text, { start: at, end: entity.offset }, entities));
    at = entity.offset + entity.length;
    const inside = { start: entity.offset, end: at };
    blocks.push(
      entity.type === 'pre'
        ? { kind: 'code', text: text.slice(inside.start, inside.end), language: entity.language ?? null }
        : { kind: 'quote', content: readSpan(text, inside, entities, false) },
    );
  }
  return [...blocks, ...readLines(text, { start: at, end: span.end }, entities)];
}

function readLines(text: string, span: Span, entities: readonly TelegramEntity[]): Block[] {
  const lines: Run[][] = [[]];
  for (const run of markedRuns(text, span, entities)) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return listLines(lines);
}

/** Cuts the span wherever an entity begins or ends, and gives each piece the marks that lie over it. */
function markedRuns(text: string, span: Span, entities: readonly TelegramEntity[]): Run[] {
  const inside = entities.filter(
    (entity) => entity.offset < span.end && entity.offset + entity.length > span.start,
  );
  const edges = inside.flatMap((entity) => [entity.offset, entity.offset + entity.length]);
  const cuts = [...new Set([span.start, ...edges, span.end])]
    .filter((cut) => cut >= span.start && cut <= span.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index): Run[] => {
    const start = cuts[index] ?? end;
    const over = inside.filter((entity) => entity.offset <= start && entity.offset + entity.length >= end);
    const piece = text.slice(start, end);
    const marks = over.reduce((current, entity) => withEntity(current, entity, text), PLAIN);
    const isCode = over.some((entity) => entity.type === 'code');
    return isCode ? [{ ...marks, kind: 'code', text: piece }] : textRuns(piece, marks);
  });
}

function withEntity(marks: Marks, entity: TelegramEntity, text: string): Marks {
  switch (entity.type) {
    case 'bold':
      return { ...marks, bold: true };
    case 'italic':
      return { ...marks, italic: true };
    case 'text_link':
      return { ...marks, url: entity.url ?? null };
    case 'url':
      return {
        ...marks,
        url: marks.url ?? addressOf(text.slice(entity.offset, entity.offset + entity.length)),
      };
    default:
      return marks;
  }
}

/** Telegram also marks bare hosts (`example.org/page`) as addresses and opens them over http. */
function addressOf(written: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `http://${written}`;
}

import type { Block, Document, Inline } from './document.js';
import { fromRuns, PLAIN, type Run, toRuns } from './inline-runs.js';
import { normalise } from './normalise.js';
import { sentenceEnds } from './sentences.js';
import { wordEnd } from './shorten.js';

/** What a platform allows and how it counts. */
export interface Budget {
  readonly maxLength: number;
  /** The length of a document as the platform counts it; at least the length of its text. */
  readonly measure: (document: Document) => number;
}

export interface CutDocument {
  readonly document: Document;
  readonly cut: boolean;
}

interface Leaf {
  readonly text: string;
  readonly isCode: boolean;
  /** Where the leaf begins, counted in UTF-16 units over all leaves. */
  readonly start: number;
}

interface CutPoint {
  readonly at: number;
  readonly ellipsis: boolean;
}

/** Going back to the end of a sentence may cost at most this share of the room. */
const MIN_SHARE_KEPT = 0.5;

/**
 * The beginning of a document that fits the budget: cut after a sentence where that keeps at least half of
 * what fits, else after a word, else after a character (never inside one that is seen as one); the latter
 * two end in `…`. Marks, quotes and lists stay whole, since it is the tree that is cut. Empty when not even
 * one character fits.
 */
export function cutDocument(document: Document, budget: Budget): CutDocument {
  const { maxLength, measure } = budget;
  if (measure(document) <= maxLength) return { document, cut: false };
  const leaves = leavesOf(document);
  let room = largestFit(document, leaves, budget);
  while (room > 0) {
    const point = cutPoint(leaves, room);
    const kept = normalise(take(document, point));
    if (kept.length > 0 && measure(kept) <= maxLength) return { document: kept, cut: true };
    room = Math.min(room, point.at) - 1;
  }
  return { document: [], cut: true };
}

/** How many units of text fit at most, found by halving: markup makes the length grow unevenly. */
function largestFit(document: Document, leaves: readonly Leaf[], { maxLength, measure }: Budget): number {
  const last = leaves.at(-1);
  let low = 0;
  let high = last === undefined ? 0 : Math.min(last.start + last.text.length, Math.max(0, maxLength));
  const start = take(document, { at: high, ellipsis: false });
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(take(start, { at: middle, ellipsis: false })) <= maxLength) low = middle;
    else high = middle - 1;
  }
  return low;
}

function leavesOf(blocks: readonly Block[]): Leaf[] {
  const leaves: Leaf[] = [];
  let start = 0;
  const add = (text: string, isCode: boolean): void => {
    leaves.push({ text, isCode, start });
    start += text.length;
  };
  const visit = (block: Block): void => {
    switch (block.kind) {
      case 'paragraph':
        return add(runsText(toRuns(block.content)), false);
      case 'code':
        return add(block.text, true);
      case 'quote':
        return block.content.forEach(visit);
      case 'list':
        for (const item of block.items) item.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return leaves;
}

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
}

function cutPoint(leaves: readonly Leaf[], room: number): CutPoint {
  const leaf = leaves.findLast((candidate) => candidate.start < room);
  if (leaf === undefined) return { at: 0, ellipsis: false };
  const inside = room - leaf.start;
  if (inside >= leaf.text.length) return { at: room, ellipsis: false };
  const end = leaf.start + wholeEnd(leaf, inside);
  if (end > 0 && end >= room * MIN_SHARE_KEPT) return { at: end, ellipsis: false };
  // The ellipsis itself takes one unit of the room.
  return { at: leaf.start + wordEnd(leaf.text, inside - 1), ellipsis: true };
}

/** The last end of a sentence (or of a line of code) up to an offset, or 0. */
function wholeEnd(leaf: Leaf, offset: number): number {
  if (leaf.isCode) return Math.max(0, leaf.text.lastIndexOf('\n', offset));
  return sentenceEnds(leaf.text).findLast((end) => end <= offset) ?? 0;
}

/** The first units of a document, with `…` at the cut if asked for; not yet in normal form. */
function take(document: Document, { at, ellipsis }: CutPoint): Document {
  let left = at;
  const takeRuns = (runs: readonly Run[]): Run[] => {
    const taken: Run[] = [];
    for (const run of runs) {
      if (left <= 0) break;
      const length = run.kind === 'break' ? 1 : run.text.length;
      taken.push(run.kind === 'break' || length <= left ? run : { ...run, text: run.text.slice(0, left) });
      left -= length;
    }
    if (left <= 0 && ellipsis && taken.length > 0) taken.push({ ...PLAIN, kind: 'text', text: '…' });
    return taken;
  };
  const takeBlocks = (blocks: readonly Block[]): Block[] => {
    const taken: Block[] = [];
    for (const block of blocks) {
      if (left <= 0) break;
      taken.push(takeBlock(block));
    }
    return taken;
  };
  const takeBlock = (block: Block): Block => {
    switch (block.kind) {
      case 'paragraph': {
        const content: Inline[] = fromRuns(takeRuns(toRuns(block.content)));
        return { ...block, content };
      }
      case 'code': {
        const text = block.text.slice(0, left);
        left -= block.text.length;
        return { ...block, text: left <= 0 && ellipsis ? `${text}…` : text };
      }
      case 'quote':
        return { ...block, content: takeBlocks(block.content) };
      case 'list':
        return { ...block, items: block.items.map(takeBlocks).filter((item) => item.length > 0) };
    }
  };
  return takeBlocks(document);
}

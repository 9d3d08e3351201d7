import type { Block, Document } from '../../feed/text/document.js';
import { fromRuns, type Run, toRuns } from '../../feed/text/inline-runs.js';
import { sentenceEnds } from '../../feed/text/sentences.js';
import { toDiscordMarkdown } from '../../feed/text/to-discord-markdown.js';

/** Below this a block is not parted any further: what is left is markup alone. */
const SMALLEST = 200;

/**
 * A document as pages of at most `maxLength` UTF-16 units of Markdown each, nothing left out: between blocks where
 * possible, else between list items or lines, else after a sentence or a word.
 */
export function splitDocument(document: Document, maxLength: number): Document[] {
  const pages: Document[] = [];
  let page: Block[] = [];
  for (const block of document.flatMap((whole) => parts(whole, maxLength))) {
    if (page.length > 0 && measure([...page, block]) > maxLength) {
      pages.push(page);
      page = [];
    }
    page.push(block);
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** A block as pieces that fit, by halving what does not. */
function parts(block: Block, maxLength: number): Block[] {
  if (measure([block]) <= maxLength) return [block];
  return halves(block)?.flatMap((half) => parts(half, maxLength)) ?? [block];
}

/** The two halves of a block, or null when it cannot be parted. */
function halves(block: Block): Block[] | null {
  switch (block.kind) {
    case 'paragraph': {
      const runs = toRuns(block.content);
      const text = runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
      if (text.length < SMALLEST) return null;
      const [before, after] = cutRuns(runs, middleOf(text));
      return [before, after].map((half) => ({ ...block, content: fromRuns(half) }));
    }
    case 'code': {
      if (block.text.length < SMALLEST) return null;
      const line = block.text.lastIndexOf('\n', block.text.length / 2);
      const at = line > 0 ? line : middleOf(block.text);
      return [
        { ...block, text: block.text.slice(0, at) },
        { ...block, text: block.text.slice(at).replace(/^\n/, '') },
      ];
    }
    case 'quote':
      return halvesOf(block.content)?.map((content) => ({ ...block, content })) ?? null;
    case 'list': {
      const [only] = block.items;
      const items =
        only && block.items.length === 1 ? halvesOf(only)?.map((item) => [item]) : inTwo(block.items);
      return items?.map((half) => ({ ...block, items: half })) ?? null;
    }
  }
}

function halvesOf(document: Document): Document[] | null {
  const [only] = document;
  if (only === undefined) return null;
  return document.length === 1 ? (halves(only)?.map((half) => [half]) ?? null) : inTwo(document);
}

function inTwo<T>(members: readonly T[]): T[][] | null {
  const middle = Math.ceil(members.length / 2);
  return members.length > 1 ? [members.slice(0, middle), members.slice(middle)] : null;
}

/** Where a text is best parted: after the last sentence of its first half, else after a word, else in the middle. */
function middleOf(text: string): number {
  const middle = Math.floor(text.length / 2);
  const quarter = middle / 2;
  const sentence = sentenceEnds(text).findLast((end) => end <= middle) ?? 0;
  if (sentence > quarter) return sentence;
  const space = text.lastIndexOf(' ', middle);
  if (space > quarter) return space;
  // Never between the two halves of a character outside the basic plane.
  return /[\udc00-\udfff]/.test(text.charAt(middle)) ? middle + 1 : middle;
}

function cutRuns(runs: readonly Run[], at: number): [Run[], Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let left = at;
  for (const run of runs) {
    const length = run.kind === 'break' ? 1 : run.text.length;
    if (left >= length) before.push(run);
    else if (left <= 0 || run.kind === 'break') after.push(run);
    else {
      before.push({ ...run, text: run.text.slice(0, left) });
      after.push({ ...run, text: run.text.slice(left) });
    }
    left -= length;
  }
  return [before, after];
}

function measure(document: Document): number {
  return toDiscordMarkdown(document).length;
}

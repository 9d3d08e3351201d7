import type { Block } from './document.js';
import { fromRuns, PLAIN, type Run } from './inline-runs.js';

interface ListLine {
  readonly ordered: boolean;
  readonly number: number;
  readonly content: readonly Run[];
}

/**
 * Paragraphs and lists out of lines as people type them in a chat: a line that begins with `•`, `-` or `–`
 * is an item, and so is one that begins with `1.`, and with the next number after it. Numbers counted from
 * anything but 1 stay text, since a list would number them anew. An empty line ends paragraph and list.
 */
export function listLines(lines: readonly (readonly Run[])[]): Block[] {
  const blocks: Block[] = [];
  let open: { readonly ordered: boolean; readonly items: Block[][] } | null = null;
  let paragraph: Run[] = [];
  const flush = (): void => {
    if (open !== null) blocks.push({ kind: 'list', ...open });
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', content: fromRuns(paragraph) });
    open = null;
    paragraph = [];
  };
  for (const line of lines) {
    const item = readListLine(line);
    const expected: number = open?.ordered === true ? open.items.length + 1 : 1;
    if (isBlank(line)) {
      flush();
    } else if (item !== null && (!item.ordered || item.number === expected)) {
      if (open === null || open.ordered !== item.ordered) {
        flush();
        open = { ordered: item.ordered, items: [] };
      }
      open.items.push([{ kind: 'paragraph', content: fromRuns(item.content) }]);
    } else {
      if (open !== null) flush();
      if (paragraph.length > 0) paragraph.push({ ...PLAIN, kind: 'break' });
      paragraph.push(...line);
    }
  }
  flush();
  return blocks;
}

function readListLine(line: readonly Run[]): ListLine | null {
  const [first, ...rest] = line;
  if (first?.kind !== 'text') return null;
  const marker = /^\s*(?:[•\-–]|(\d{1,3})\.)\s+/.exec(first.text);
  if (marker === null) return null;
  const content = [{ ...first, text: first.text.slice(marker[0].length) }, ...rest];
  if (isBlank(content)) return null;
  return { ordered: marker[1] !== undefined, number: Number(marker[1] ?? 0), content };
}

function isBlank(line: readonly Run[]): boolean {
  return line.every((run) => run.kind === 'text' && run.text.trim() === '');
}

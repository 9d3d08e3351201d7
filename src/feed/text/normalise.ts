import { cleanCode } from './clean-text.js';
import type { Block, Document } from './document.js';
import { fromRuns, tidyRuns, toRuns } from './inline-runs.js';

/** How many lists may lie inside one another; chats show no more. Deeper ones join the list above. */
const MAX_LIST_DEPTH = 4;

/** How deep a tree is followed. What lies deeper is not the work of a person and is left out. */
const MAX_DEPTH = 64;

interface Place {
  readonly depth: number;
  readonly listDepth: number;
  readonly inQuote: boolean;
}

/**
 * The document in normal form. Beyond what document.ts promises: texts are cleaned (clean-text.ts), a quote
 * holds no quote at any depth, nor does a list (no chat shows either), neighbouring lists of one kind are one
 * list, nothing is empty, links lead to safe addresses only (others are plain text). Normalising twice
 * changes nothing.
 */
export function normalise(blocks: readonly Block[]): Document {
  return normaliseAt(blocks, { depth: 0, listDepth: 0, inQuote: false });
}

function normaliseAt(blocks: readonly Block[], place: Place): Block[] {
  const normal: Block[] = [];
  if (place.depth > MAX_DEPTH) return normal;
  for (const block of blocks) {
    for (const part of normaliseBlock(block, { ...place, depth: place.depth + 1 })) append(normal, part);
  }
  return normal;
}

function normaliseBlock(block: Block, place: Place): Block[] {
  switch (block.kind) {
    case 'paragraph':
      return tidyRuns(toRuns(block.content)).map((runs) => ({ kind: 'paragraph', content: fromRuns(runs) }));
    case 'code': {
      const text = cleanCode(block.text);
      return text === '' ? [] : [{ kind: 'code', text, language: cleanLanguage(block.language) }];
    }
    case 'quote': {
      const content = normaliseAt(block.content, { ...place, inQuote: true });
      const flattened = place.inQuote || place.listDepth > 0 || content.length === 0;
      return flattened ? content : [{ kind: 'quote', content }];
    }
    case 'list': {
      const items = block.items
        .map((item) => normaliseAt(item, { ...place, listDepth: place.listDepth + 1 }))
        .filter((item) => item.length > 0);
      if (items.length === 0) return [];
      return place.listDepth >= MAX_LIST_DEPTH
        ? items.flat()
        : [{ kind: 'list', ordered: block.ordered, items }];
    }
  }
}

function append(blocks: Block[], block: Block): void {
  const last = blocks.at(-1);
  if (block.kind === 'list' && last?.kind === 'list' && last.ordered === block.ordered) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  } else {
    blocks.push(block);
  }
}

function cleanLanguage(language: string | null): string | null {
  return language !== null && /^[A-Za-z0-9][A-Za-z0-9_+#.-]{0,31}$/.test(language) ? language : null;
}

import type { Block, Document } from './document.js';
import { markdownInlines } from './markdown-inlines.js';

/** The document as CommonMark that readMarkdown reads back as the same document; paragraphs apart by an empty line. */
export function toMarkdown(document: Document): string {
  return document.map(blockMarkdown).join('\n\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return markdownInlines(block.content);
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestBackticks(block.text) + 1));
      return `${fence}${block.language ?? ''}\n${block.text}\n${fence}`;
    }
    case 'quote':
      return prefixed(toMarkdown(block.content), '> ', '> ');
    case 'list': {
      const tight = block.items.every((item) => item.length === 1 && item[0]?.kind === 'paragraph');
      return block.items
        .map((item, index) => {
          const marker = block.ordered ? `${index + 1}. ` : '- ';
          return prefixed(toMarkdown(item), marker, ' '.repeat(marker.length));
        })
        .join(tight ? '\n' : '\n\n');
    }
  }
}

function prefixed(text: string, first: string, others: string): string {
  return (
    first +
    text.replace(/\n(.?)/g, (_, next: string) => `\n${next === '' ? others.trimEnd() : others}${next}`)
  );
}

/** The longest run of backticks in a text, which its fence must outdo. */
function longestBackticks(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), (run) => run[0].length));
}

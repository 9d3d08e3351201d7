import type { Block, Document, Inline } from './document.js';

/** How one kind of output marks up text; `text` and the code forms also escape it. */
export interface Markup {
  text(text: string): string;
  bold(inner: string): string;
  italic(inner: string): string;
  link(url: string, inner: string): string;
  code(text: string): string;
  codeBlock(text: string, language: string | null): string;
  quote(inner: string): string;
}

/**
 * Lays a document out as lines of text: an empty line between blocks, list items as lines that begin with
 * `• ` or `1. `, items of a list in a list indented.
 */
export function layOut(document: Document, markup: Markup): string {
  return document.map((block) => layOutBlock(block, markup)).join('\n\n');
}

/** Lays out the content of one line or paragraph. */
export function layOutInlines(content: readonly Inline[], markup: Markup): string {
  return content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return markup.text(inline.text);
        case 'break':
          return '\n';
        case 'code':
          return markup.code(inline.text);
        case 'bold':
          return markup.bold(layOutInlines(inline.content, markup));
        case 'italic':
          return markup.italic(layOutInlines(inline.content, markup));
        case 'link':
          return markup.link(inline.url, layOutInlines(inline.content, markup));
      }
    })
    .join('');
}

function layOutBlock(block: Block, markup: Markup): string {
  switch (block.kind) {
    case 'paragraph':
      return layOutInlines(block.content, markup);
    case 'code':
      return markup.codeBlock(block.text, block.language);
    case 'quote':
      return markup.quote(layOut(block.content, markup));
    case 'list':
      return layOutList(block, markup, '');
  }
}

function layOutList(list: Extract<Block, { kind: 'list' }>, markup: Markup, indent: string): string {
  return list.items
    .map(
      (item, index) => `${indent}${list.ordered ? `${index + 1}.` : '•'} ${layOutItem(item, markup, indent)}`,
    )
    .join('\n');
}

function layOutItem(item: Document, markup: Markup, indent: string): string {
  return item
    .map((block, index) => {
      if (block.kind !== 'list') return layOutBlock(block, markup);
      const nested = layOutList(block, markup, `${indent}  `);
      return index === 0 ? nested.trimStart() : nested;
    })
    .join('\n');
}

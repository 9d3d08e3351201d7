import type { Element, Nodes, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Block, Document } from './document.js';
import { reduceHtml } from './html-reduce.js';
import { fromRuns, type Marks, PLAIN, type Run } from './inline-runs.js';
import { normalise } from './normalise.js';
import { numberedLines } from './numbered-lines.js';
import { safeUrl } from './safe-url.js';

/** The most HTML source that is read, in UTF-16 units: an article's page without its scripts. */
export const MAX_HTML_LENGTH = 400_000;

export interface HtmlOptions {
  /** The page's own address, against which relative links are resolved; without it they become text. */
  readonly baseUrl?: string;
}

/**
 * Reads HTML, a fragment or a page. Headings become bold paragraphs, pictures their alternative text, tables
 * a line for each row; scripts, styles, forms and embedded pages are dropped. At most MAX_HTML_LENGTH
 * characters are read. Never throws.
 */
export function readHtml(html: string, options: HtmlOptions = {}): Document {
  const root = fromHtml(reduceHtml(html.slice(0, MAX_HTML_LENGTH)), { fragment: true });
  const reader = new HtmlReader(options.baseUrl);
  return normalise(reader.blocks(root.children, PLAIN));
}

/** Turns elements into blocks; text between blocks gathers into a paragraph until the next block begins. */
class HtmlReader {
  readonly #baseUrl: string | undefined;

  constructor(baseUrl: string | undefined) {
    this.#baseUrl = baseUrl;
  }

  blocks(nodes: readonly RootContent[], marks: Marks): Block[] {
    const blocks: Block[] = [];
    let runs: Run[] = [];
    const flush = (): void => {
      if (runs.length > 0) blocks.push({ kind: 'paragraph', content: fromRuns(runs) });
      runs = [];
    };
    const visit = (node: Nodes, current: Marks): void => {
      if (node.type === 'text')
        runs.push({ ...current, kind: 'text', text: node.value.replace(/[\t\n\f\r ]+/g, ' ') });
      if (node.type !== 'element') return;
      const block = this.#block(node, current);
      if (block !== null) {
        flush();
        blocks.push(...block);
      } else if (isCodeSpan(node)) {
        runs.push({ ...current, kind: 'code', text: textOf(node) });
      } else {
        runs.push(...ownRuns(node, current));
        const inner = this.#marks(node, current);
        for (const child of node.children) visit(child, inner);
      }
    };
    for (const node of nodes) visit(node, marks);
    flush();
    return blocks;
  }

  #block(element: Element, marks: Marks): Block[] | null {
    switch (element.tagName) {
      case 'blockquote':
        return [{ kind: 'quote', content: this.blocks(element.children, marks) }];
      case 'pre':
        return [{ kind: 'code', text: textOf(element), language: languageOf(element) }];
      case 'ul':
      case 'ol':
        return this.#list(element, marks);
      case 'tr':
        return [this.#row(element, marks)];
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return this.blocks(element.children, { ...marks, bold: true });
      case 'hr':
        return [];
      default:
        return isInline(element) ? null : this.blocks(element.children, marks);
    }
  }

  #list(element: Element, marks: Marks): Block[] {
    const items = element.children
      .filter((child) => child.type === 'element' || child.type === 'text')
      .map((child) => this.blocks(isElement(child, 'li') ? child.children : [child], marks))
      .filter((item) => normalise(item).length > 0);
    const start = Number(element.properties.start ?? 1);
    const ordered = element.tagName === 'ol';
    if (ordered && Number.isSafeInteger(start) && start !== 1) return numberedLines(items, start);
    return [{ kind: 'list', ordered, items }];
  }

  /** A row of a table as one line, its cells apart by bars. */
  #row(element: Element, marks: Marks): Block {
    const cells = element.children
      .filter((child): child is Element => child.type === 'element')
      .map((cell) =>
        this.blocks(cell.children, marks).flatMap((block) =>
          block.kind === 'paragraph' ? block.content : [],
        ),
      )
      .filter((cell) => cell.length > 0);
    const content = cells.flatMap((cell, index) =>
      index === 0 ? cell : [{ kind: 'text', text: ' | ' } as const, ...cell],
    );
    return { kind: 'paragraph', content };
  }

  #marks(element: Element, marks: Marks): Marks {
    switch (element.tagName) {
      case 'b':
      case 'strong':
        return { ...marks, bold: true };
      case 'i':
      case 'em':
      case 'cite':
        return { ...marks, italic: true };
      case 'a': {
        const { href } = element.properties;
        return {
          ...marks,
          url: marks.url ?? (typeof href === 'string' ? safeUrl(href, this.#baseUrl) : null),
        };
      }
      default:
        return marks;
    }
  }
}

const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'b', 'strong', 'i', 'em', 'cite', 'code', 'tt', 'kbd', 'samp', 'br', 'img'],
]);

function isInline(element: Element): boolean {
  return INLINE.has(element.tagName);
}

function isElement(node: Nodes, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function isCodeSpan(element: Element): boolean {
  return /^(?:code|tt|kbd|samp)$/.test(element.tagName);
}

function ownRuns(element: Element, marks: Marks): Run[] {
  if (element.tagName === 'br') return [{ ...marks, kind: 'break' }];
  const { alt } = element.properties;
  return element.tagName === 'img' && typeof alt === 'string' ? [{ ...marks, kind: 'text', text: alt }] : [];
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function languageOf(pre: Element): string | null {
  const code = pre.children.find((child) => isElement(child, 'code'));
  const classes = code?.type === 'element' ? code.properties.className : undefined;
  const names = Array.isArray(classes) ? classes.map(String) : [];
  return names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? null;
}

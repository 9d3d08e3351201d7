import type { Definition, List, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { MAX_SOURCE_LENGTH } from './clean-text.js';
import type { Block, Document } from './document.js';
import { readPlainText } from './from-plain-text.js';
import { fromRuns, type Marks, PLAIN, type Run, textRuns } from './inline-runs.js';
import { isMarkdownByAPerson } from './markdown-shape.js';
import { normalise } from './normalise.js';
import { numberedLines } from './numbered-lines.js';

/** What the reader knows of the whole source while it walks the tree. */
interface Context {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, string>;
}

/** How deep quotes and lists are followed; beyond it the text is kept and the nesting is not. */
const MAX_DEPTH = 16;

/**
 * Reads CommonMark. Headings become bold paragraphs, pictures their alternative text, raw HTML is read as
 * text, a table as its lines; indented text is text, not code, since people indent what they paste. A list
 * that does not begin at 1 keeps its numbers as text. Source of a shape made to stall a parser is read as plain text.
 * At most MAX_SOURCE_LENGTH characters are read. Never throws.
 */
export function readMarkdown(source: string): Document {
  const bounded = source.slice(0, MAX_SOURCE_LENGTH);
  if (!isMarkdownByAPerson(bounded)) return readPlainText(bounded);
  const root = fromMarkdown(bounded, {
    extensions: [{ disable: { null: ['htmlFlow', 'htmlText', 'codeIndented'] } }],
  });
  const definitions = new Map(
    root.children
      .filter((node): node is Definition => node.type === 'definition')
      .map((node) => [node.identifier, node.url]),
  );
  return normalise(readBlocks(root.children, { source: bounded, definitions }, 0));
}

function readBlocks(nodes: readonly RootContent[], context: Context, depth: number): Block[] {
  return nodes.flatMap((node) => readBlock(node, context, depth));
}

function readBlock(node: RootContent, context: Context, depth: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [
        paragraph(isTable(node, context.source) ? tableRuns(node, context) : readInlines(node, context)),
      ];
    case 'heading':
      return [paragraph(readInlines(node, context, { ...PLAIN, bold: true }))];
    case 'code':
      return [{ kind: 'code', text: node.value, language: node.lang ?? null }];
    case 'blockquote':
      if (depth >= MAX_DEPTH) return [paragraph(readInlines(node, context))];
      return [{ kind: 'quote', content: readBlocks(node.children, context, depth + 1) }];
    case 'list':
      return depth >= MAX_DEPTH
        ? [paragraph(readInlines(node, context))]
        : readList(node, context, depth + 1);
    case 'definition':
    case 'thematicBreak':
      return [];
    default:
      return [paragraph(readInlines(node, context))];
  }
}

function readList(list: List, context: Context, depth: number): Block[] {
  const items = list.children.map((item) => readBlocks(item.children, context, depth));
  if (list.ordered === true && list.start !== 1) return numberedLines(items, list.start ?? 1);
  return [{ kind: 'list', ordered: list.ordered === true, items }];
}

function paragraph(runs: readonly Run[]): Block {
  return { kind: 'paragraph', content: fromRuns(runs) };
}

/** Walks with a list of what is still to do rather than by calling itself: emphasis may be nested without end. */
function readInlines(parent: Nodes, context: Context, marks: Marks = PLAIN): Run[] {
  const runs: Run[] = [];
  const rest: { readonly node: Nodes; readonly marks: Marks }[] = [{ node: parent, marks }];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const { node } = next;
    runs.push(...leafRuns(node, next.marks));
    if (!('children' in node)) continue;
    const inner = innerMarks(node, next.marks, context);
    for (const child of node.children.toReversed()) rest.push({ node: child, marks: inner });
  }
  return runs;
}

function leafRuns(node: Nodes, marks: Marks): Run[] {
  switch (node.type) {
    case 'text':
      // A single line end in the source is only where the source was wrapped.
      return [{ ...marks, kind: 'text', text: node.value.replaceAll('\n', ' ') }];
    case 'inlineCode':
      return [{ ...marks, kind: 'code', text: node.value }];
    case 'break':
      return [{ ...marks, kind: 'break' }];
    case 'image':
    case 'imageReference':
      return textRuns(node.alt ?? '', marks);
    case 'html':
    case 'code':
      return textRuns(node.value, marks);
    default:
      return [];
  }
}

function innerMarks(node: Nodes, marks: Marks, context: Context): Marks {
  switch (node.type) {
    case 'strong':
      return { ...marks, bold: true };
    case 'emphasis':
      return { ...marks, italic: true };
    case 'link':
      return { ...marks, url: marks.url ?? node.url };
    case 'linkReference':
      return { ...marks, url: marks.url ?? context.definitions.get(node.identifier) ?? null };
    default:
      return marks;
  }
}

/** The line of dashes under a table's head, as GitHub's Markdown has it. */
const DELIMITER_ROW = /^[\s>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

function isTable(node: Paragraph, source: string): boolean {
  const start = node.position?.start.offset;
  if (start === undefined) return false;
  const [head, delimiters] = source.slice(start, node.position?.end.offset).split('\n', 2);
  return (
    (head ?? '').includes('|') && (delimiters ?? '').includes('|') && DELIMITER_ROW.test(delimiters ?? '')
  );
}

/** The rows of a table as lines, without the line of dashes and the outer bars. */
function tableRuns(node: Paragraph, context: Context): Run[] {
  const lines = node.children.flatMap((child: PhrasingContent): Run[] =>
    child.type === 'text' ? textRuns(child.value) : readInlines(child, context),
  );
  let line = 0;
  return lines.flatMap((run, index): Run[] => {
    if (run.kind === 'break') {
      line += 1;
      return line === 1 ? [] : [run];
    }
    if (line === 1) return [];
    if (run.kind !== 'text') return [run];
    const begins = index === 0 || lines[index - 1]?.kind === 'break';
    const ends = index === lines.length - 1 || lines[index + 1]?.kind === 'break';
    let text = run.text;
    if (begins) text = text.replace(/^\s*\|\s*/, '');
    if (ends) text = text.trimEnd().replace(/\|$/, '');
    return [{ ...run, text }];
  });
}

import { MAX_SOURCE_LENGTH } from './clean-text.js';
import { discordInlines } from './discord-inlines.js';
import type { Block, Document } from './document.js';
import { fromRuns, PLAIN } from './inline-runs.js';
import { normalise } from './normalise.js';
import { numberedLines } from './numbered-lines.js';

/** How many lists and quotes are followed into one another; deeper ones are read as text. */
const MAX_DEPTH = 8;

const QUOTE_LINE = /^ *> (.*)$/;
const QUOTE_REST = /^ *>>> /;
const LIST_ITEM = /^( *)(?:[-*]|(\d{1,9})[.)]) +(?=\S)/;
const HEADING = /^(?:#{1,3}|-#) +(?=\S)/;
const FENCE = '```';

/**
 * Reads Discord's Markdown: bold, italic, links, code and code blocks, `>` and `>>>` quotes, lists, headings
 * (as bold paragraphs), escapes. Underlines, strike-through and spoilers are read as their text, mentions
 * and custom emoji as they are written. An empty line parts paragraphs, a single line end is a break; a list
 * that does not begin at 1 keeps its numbers as text. At most MAX_SOURCE_LENGTH characters are read. Never
 * throws.
 */
export function readDiscord(markdown: string): Document {
  const source = markdown.slice(0, MAX_SOURCE_LENGTH).replace(/\r\n?/g, '\n');
  return normalise(new DiscordReader(source.split('\n'), 0).read());
}

/** Reads lines from top to bottom; whatever has lines of its own (a quote, an item) is read by a reader of its own. */
class DiscordReader {
  readonly #blocks: Block[] = [];
  readonly #lines: string[];
  readonly #depth: number;
  #paragraph: string[] = [];
  #at = 0;
  /** From here on there is no closing fence any more, so that nothing is searched twice in vain. */
  #noFenceFrom = Number.POSITIVE_INFINITY;

  constructor(lines: readonly string[], depth: number) {
    this.#lines = [...lines];
    this.#depth = depth;
  }

  read(): readonly Block[] {
    while (this.#at < this.#lines.length) {
      const line = this.#lines[this.#at] ?? '';
      if (!this.#readBlock(line)) {
        this.#paragraph.push(line);
        this.#at += 1;
      }
    }
    this.#flush();
    return this.#blocks;
  }

  /** Whether a block other than a paragraph began at the line and was read. */
  #readBlock(line: string): boolean {
    if (line.trim() === '') {
      this.#flush();
      this.#at += 1;
      return true;
    }
    if (this.#depth < MAX_DEPTH) {
      if (QUOTE_REST.test(line)) return this.#readQuote(this.#restOfQuote(line));
      if (QUOTE_LINE.test(line)) return this.#readQuote(this.#quotedLines());
      if (LIST_ITEM.test(line)) return this.#readList();
    }
    if (HEADING.test(line)) return this.#readHeading(line);
    return line.includes(FENCE) && this.#readCode(line);
  }

  #readQuote(lines: readonly string[]): true {
    this.#push({ kind: 'quote', content: new DiscordReader(lines, this.#depth + 1).read() });
    return true;
  }

  #restOfQuote(line: string): string[] {
    const lines = [line.replace(QUOTE_REST, ''), ...this.#lines.slice(this.#at + 1)];
    this.#at = this.#lines.length;
    return lines;
  }

  #quotedLines(): string[] {
    const lines: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const quoted = QUOTE_LINE.exec(this.#lines[this.#at] ?? '');
      if (quoted === null) break;
      lines.push(quoted[1] ?? '');
    }
    return lines;
  }

  #readHeading(line: string): true {
    const content = fromRuns(discordInlines(line.replace(HEADING, ''), { ...PLAIN, bold: true }));
    this.#push({ kind: 'paragraph', content });
    this.#at += 1;
    return true;
  }

  #readList(): true {
    const ordered = this.#markerAt(this.#at)?.[2] !== undefined;
    const start = Number(this.#markerAt(this.#at)?.[2] ?? 1);
    const items: (readonly Block[])[] = [];
    for (let marker = this.#markerAt(this.#at); marker !== null; marker = this.#markerAt(this.#at)) {
      if ((marker[2] !== undefined) !== ordered) break;
      if (ordered && items.length > 0 && Number(marker[2]) === 1 && start === 1) break;
      items.push(new DiscordReader(this.#itemLines(marker[0].length), this.#depth + 1).read());
    }
    if (ordered && start !== 1) for (const block of numberedLines(items, start)) this.#push(block);
    else this.#push({ kind: 'list', ordered, items });
    return true;
  }

  #markerAt(index: number): RegExpExecArray | null {
    return LIST_ITEM.exec(this.#lines[index] ?? '');
  }

  /** The lines of one item without their indent: its first, and those that are set in under it. */
  #itemLines(indent: number): string[] {
    const lines = [(this.#lines[this.#at] ?? '').slice(indent)];
    const outer = /^ */.exec(this.#lines[this.#at] ?? '')?.[0].length ?? 0;
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const spaces = /^ */.exec(line)?.[0].length ?? 0;
      if (spaces <= outer) break;
      lines.push(line.slice(Math.min(spaces, indent)));
    }
    return lines;
  }

  /** A code block may begin and end in mid-line: what stands before and after it is ordinary text. */
  #readCode(line: string): boolean {
    const opening = fenceIn(line);
    if (opening === -1 || this.#at >= this.#noFenceFrom) return false;
    let closingLine = this.#at;
    let closing = line.indexOf(FENCE, opening + FENCE.length);
    while (closing === -1 && closingLine + 1 < this.#lines.length) {
      closingLine += 1;
      closing = this.#lines[closingLine]?.indexOf(FENCE) ?? -1;
    }
    if (closing === -1) {
      this.#noFenceFrom = this.#at;
      return false;
    }
    const begin = line.slice(opening + FENCE.length);
    const last = this.#lines[closingLine] ?? '';
    const after = last.slice(closing + FENCE.length).replace(/^`+/, '');
    this.#paragraph.push(line.slice(0, opening));
    this.#push(
      closingLine === this.#at
        ? { kind: 'code', text: line.slice(opening + FENCE.length, closing), language: null }
        : codeBlock(begin, [...this.#lines.slice(this.#at + 1, closingLine), last.slice(0, closing)]),
    );
    this.#at = after.trim() === '' ? closingLine + 1 : closingLine;
    if (this.#at === closingLine) this.#lines[closingLine] = after;
    return true;
  }

  #push(block: Block): void {
    this.#flush();
    this.#blocks.push(block);
  }

  #flush(): void {
    if (this.#paragraph.length > 0) {
      this.#blocks.push({ kind: 'paragraph', content: fromRuns(discordInlines(this.#paragraph.join('\n'))) });
    }
    this.#paragraph = [];
  }
}

/** Where an opening fence stands in a line, not counting an escaped one, or -1. */
function fenceIn(line: string): number {
  const fence = line.indexOf(FENCE);
  return fence > 0 && line[fence - 1] === '\\' ? -1 : fence;
}

/** The word after the opening fence is the language, unless the code itself begins there. */
function codeBlock(begin: string, lines: readonly string[]): Block {
  const isLanguage = /^[a-z0-9_+.#-]*$/i.test(begin);
  const text = isLanguage ? lines.join('\n') : [begin, ...lines].join('\n');
  return { kind: 'code', text, language: isLanguage && begin !== '' ? begin : null };
}

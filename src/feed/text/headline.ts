import type { Block, Document } from './document.js';
import { hashtagsIn } from './hashtags.js';
import { fromRuns, type Run, toRuns } from './inline-runs.js';
import { normalise } from './normalise.js';
import { firstSentence } from './sentences.js';
import { shorten } from './shorten.js';
import { plainText } from './to-plain-text.js';

/** The longest headline that is proposed, in UTF-16 units; what people write themselves may be longer. */
export const MAX_PROPOSED_HEADLINE_LENGTH = 120;

export interface HeadlineAndText {
  /** Plain text on one line, of whatever length (see MAX_HEADLINE_LENGTH in brief.ts); empty when there is none. */
  readonly headline: string;
  readonly text: Document;
  /** The topics of the last line, in the order given, each once; empty when it is no line of hashtags. */
  readonly topics: readonly string[];
}

interface FirstLine {
  readonly line: string;
  readonly rest: readonly Block[];
}

/**
 * Parts a message as editors write it: the first line is the headline, a last line of nothing but hashtags
 * sets the topics, and what is between is the text.
 */
export function splitHeadline(document: Document): HeadlineAndText {
  const { line, rest } = splitFirstLine(document);
  return { headline: line, ...splitTopics(rest) };
}

/** The first line as plain text without spaces around it, and what comes after it; both empty for an empty document. */
export function splitFirstLine(document: Document): { readonly line: string; readonly rest: Document } {
  const { line, rest } = takeFirstLine(document);
  return { line: line.trim(), rest: normalise(rest) };
}

/** Takes a last line of nothing but hashtags off a text. */
export function splitTopics(document: Document): {
  readonly text: Document;
  readonly topics: readonly string[];
} {
  const last = document.at(-1);
  if (last?.kind !== 'paragraph') return { text: document, topics: [] };
  const runs = toRuns(last.content);
  const lineStart = runs.findLastIndex((run) => run.kind === 'break') + 1;
  const topics = hashtagsIn(runsText(runs.slice(lineStart)));
  if (topics === null) return { text: document, topics: [] };
  const remaining: Block = { ...last, content: fromRuns(runs.slice(0, lineStart)) };
  return { text: normalise([...document.slice(0, -1), remaining]), topics };
}

/** A headline out of the first sentence of a text, at most MAX_PROPOSED_HEADLINE_LENGTH long; null for an empty text. */
export function proposeHeadline(document: Document): string | null {
  const paragraph = document.find((block) => block.kind === 'paragraph') ?? document[0];
  if (paragraph === undefined) return null;
  const sentence = firstSentence(plainText([paragraph]).replace(/\s+/g, ' ').trim());
  const isPlainStatement = /[^.\s]{2}\.$/.test(sentence);
  return shorten(isPlainStatement ? sentence.slice(0, -1) : sentence, MAX_PROPOSED_HEADLINE_LENGTH) || null;
}

/** The first line of whatever comes first, and the document without it. */
function takeFirstLine(blocks: readonly Block[]): FirstLine {
  const [first, ...others] = blocks;
  if (first === undefined) return { line: '', rest: [] };
  switch (first.kind) {
    case 'paragraph': {
      const runs = toRuns(first.content);
      const end = runs.findIndex((run) => run.kind === 'break');
      if (end === -1) return { line: runsText(runs), rest: others };
      const remaining: Block = { ...first, content: fromRuns(runs.slice(end + 1)) };
      return { line: runsText(runs.slice(0, end)), rest: [remaining, ...others] };
    }
    case 'code': {
      const [line = '', ...lines] = first.text.split('\n');
      return { line, rest: [{ ...first, text: lines.join('\n') }, ...others] };
    }
    case 'quote': {
      const inner = takeFirstLine(first.content);
      return { line: inner.line, rest: [{ ...first, content: inner.rest }, ...others] };
    }
    case 'list': {
      const [item = [], ...items] = first.items;
      const inner = takeFirstLine(item);
      return { line: inner.line, rest: [{ ...first, items: [inner.rest, ...items] }, ...others] };
    }
  }
}

function runsText(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'break' ? '\n' : run.text)).join('');
}

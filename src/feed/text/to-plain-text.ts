import type { Document } from './document.js';
import { layOut, type Markup } from './layout.js';

const BARE: Markup = {
  text: (text) => text,
  bold: (inner) => inner,
  italic: (inner) => inner,
  link: (_, inner) => inner,
  code: (text) => text,
  codeBlock: (text) => text,
  quote: (inner) => inner,
};

const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** The document as a reader sees it on Telegram, without any markup: an empty line between blocks, lists as lines. */
export function plainText(document: Document): string {
  return layOut(document, BARE);
}

/** Whether there is nothing to read in the document. */
export function isEmpty(document: Document): boolean {
  return plainText(document).trim() === '';
}

/** The words of a text, as Unicode parts words (UAX #29); for Chinese and Japanese by dictionary. */
export function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text))
    .filter((segment) => segment.isWordLike === true)
    .map((segment) => segment.segment);
}

/** How many words the document has. */
export function wordCount(document: Document): number {
  return wordsOf(plainText(document)).length;
}

import { cleanText } from '../../feed/text/clean-text.js';
import { escapeDiscord, escapeLineStarts } from '../../feed/text/discord-escape.js';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Plain text on one line for where Discord knows no markup (authors, footers, labels), at most `max` UTF-16 units. */
export function fitLine(text: string, max: number): string {
  return shorten(cleanText(text).replace(/\s+/g, ' ').trim(), max, (line) => line);
}

/** One line that means itself where Discord reads Markdown, at most `max` UTF-16 units of Markdown. */
export function fitMarkdownLine(text: string, max: number): string {
  return shorten(cleanText(text).replace(/\s+/g, ' ').trim(), max, escapeMarkdown);
}

/** Lines that mean themselves where Discord reads Markdown, at most `max` UTF-16 units of Markdown. */
export function fitMarkdown(text: string, max: number): string {
  return shorten(cleanText(text).trim(), max, escapeMarkdown);
}

function escapeMarkdown(text: string): string {
  return escapeLineStarts(escapeDiscord(text));
}

/** The longest beginning whose written form fits, never parting what is seen as one character; `…` marks the cut. */
function shorten(text: string, max: number, write: (text: string) => string): string {
  // Escaping only lengthens, so that what is longer than the limit unescaped need not be tried.
  const candidate = text.length > max ? text.slice(0, max) : text;
  if (candidate === text && write(text).length <= max) return write(text);
  const ends = Array.from(GRAPHEMES.segment(candidate), ({ index }) => index);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (write(`${candidate.slice(0, ends[middle]).trimEnd()}…`).length <= max) low = middle;
    else high = middle - 1;
  }
  return write(`${candidate.slice(0, ends[low] ?? 0).trimEnd()}…`);
}

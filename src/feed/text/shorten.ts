/** Going back to the end of a word may cost at most this share of the room; scripts without spaces would lose all. */
const MIN_SHARE_KEPT = 0.5;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line of at most `maxLength` UTF-16 units: cut after a word, else after a character, and then ended by `…`. */
export function shorten(line: string, maxLength: number): string {
  if (line.length <= maxLength) return line;
  const end = wordEnd(line, maxLength - 1);
  return end === 0 ? '' : `${line.slice(0, end)}…`;
}

/**
 * Where a text can be cut so that at most `offset` units stay: after a word and without the comma that
 * follows it, else between two characters as people see them. 0 when not even one fits.
 */
export function wordEnd(text: string, offset: number): number {
  if (offset <= 0) return 0;
  let end = Math.min(offset, text.length);
  while (end > 0 && !/\s/.test(text[end] ?? ' ')) end -= 1;
  while (end > 0 && /[\s,;:–—-]/.test(text[end - 1] ?? '')) end -= 1;
  if (end >= offset * MIN_SHARE_KEPT && end > 0) return end;
  return GRAPHEMES.segment(text).containing(offset)?.index ?? text.length;
}

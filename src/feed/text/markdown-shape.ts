/** How many quotes and list markers may stand before one line's text. */
const MAX_MARKERS = 24;

/** How many stars and underscores may stand in long unbroken runs, over the whole source. */
const MAX_RUN_TOTAL = 1500;

/** How many runs of markup characters may stand in one paragraph; each is compared with those before it. */
const MAX_RUNS_PER_PARAGRAPH = 1500;

/** How many headings may be underlined. */
const MAX_UNDERLINES = 100;

const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/gm;
const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/gm;
const MARKER = />|[-*+]|\d+[.)]/g;
const MARKUP_RUN = /[*_]+|[[\]`<]/g;
const LONG_RUNS = /[*_]{6,}/g;

/**
 * Whether Markdown can be parsed in a time that grows with its length. Containers in one line, long runs
 * of emphasis, underlined headings, and markup characters in one paragraph cost the parser the square of their
 * number (micromark: 20,000 `*` take six seconds), and no person writes many of them.
 */
export function isMarkdownByAPerson(source: string): boolean {
  let runTotal = 0;
  for (const run of source.matchAll(LONG_RUNS)) runTotal += run[0].length;
  if (runTotal > MAX_RUN_TOTAL || (source.match(UNDERLINE)?.length ?? 0) > MAX_UNDERLINES) return false;
  for (const [markers] of source.matchAll(MARKERS)) {
    if ((markers.match(MARKER)?.length ?? 0) > MAX_MARKERS) return false;
  }
  return source
    .split(/\n[ \t]*(?=\n)/)
    .every((paragraph) => (paragraph.match(MARKUP_RUN)?.length ?? 0) <= MAX_RUNS_PER_PARAGRAPH);
}

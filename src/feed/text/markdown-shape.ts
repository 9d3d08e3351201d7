/** How many quotes and list markers may stand before one line's text. */
const MAX_MARKERS = 24;

/** How many stars and underscores may stand in long unbroken runs, over the whole source. */
const MAX_RUN_TOTAL = 1500;

const MARKERS = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/gm;
const MARKER = />|[-*+]|\d+[.)]/g;
const LONG_RUNS = /[*_]{6,}/g;

/**
 * Whether Markdown can be parsed in a time that grows with its length. Containers in one line and long runs
 * of emphasis cost the parser the square of their number (micromark: 20,000 `*` take six seconds), and no
 * person writes many of either.
 */
export function isMarkdownByAPerson(source: string): boolean {
  let runTotal = 0;
  for (const run of source.matchAll(LONG_RUNS)) runTotal += run[0].length;
  if (runTotal > MAX_RUN_TOTAL) return false;
  for (const [markers] of source.matchAll(MARKERS)) {
    if ((markers.match(MARKER)?.length ?? 0) > MAX_MARKERS) return false;
  }
  return true;
}

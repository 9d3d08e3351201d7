import type { Platform } from '../feed/destination.js';
import { PALETTE, PLATFORM_COLOUR, SIZE } from './palette.js';
import { numberText } from './scale.js';
import { element, words } from './svg.js';

/** The drawing's width, and where plots begin and end: numbers stand to the left of them. */
export const WIDTH = 800;
export const MARGIN = 36;
export const PLOT = { left: 124, right: WIDTH - MARGIN } as const;

/** Less than what chat programs round pictures by themselves, so that nothing of the corners is seen there. */
const CORNER = 22;

/** The card with everything on it. The family is the one that paint.ts loads. */
export function card(height: number, content: string): string {
  const edge = { x: 1, y: 1, width: WIDTH - 2, height: height - 2, rx: CORNER };
  const ground = element('rect', { ...edge, fill: PALETTE.card, stroke: PALETTE.edge, 'stroke-width': 2 });
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  const name = { xmlns: 'http://www.w3.org/2000/svg', 'font-family': 'DejaVu Sans' };
  return element('svg', { ...name, ...size }, ground + content);
}

/** What a panel shows and how much of it in all. @param y The base line. */
export function heading(title: string, total: number | null, y: number, locale: string): string {
  const shown = words(title, { x: MARGIN, y, size: SIZE.title, fill: PALETTE.words, bold: true });
  if (total === null) return shown;
  const figure = numberText(total, locale);
  const at = { x: PLOT.right, y, size: SIZE.figure, anchor: 'end', bold: true } as const;
  return shown + words(figure, { ...at, fill: PALETTE.words });
}

/** The platforms by their colours, side by side. @param y The base line. */
export function legend(series: readonly { platform: Platform; name: string }[], y: number): string {
  let x = MARGIN;
  return series
    .map(({ platform, name }) => {
      const dot = element('circle', { cx: x + 10, cy: y - 9, r: 10, fill: PLATFORM_COLOUR[platform] });
      const label = words(name, { x: x + 30, y, size: SIZE.text, fill: PALETTE.quiet });
      // Names are short and known; a letter of this font is about 0.62 of its size wide.
      x += 30 + name.length * SIZE.text * 0.62 + 36;
      return dot + label;
    })
    .join('');
}

/** A line across the plot, with its number beside it. */
export function gridLine(y: number, label: string): string {
  const line = { x1: PLOT.left, x2: PLOT.right, y1: y, y2: y, stroke: PALETTE.grid, 'stroke-width': 2 };
  const at = { x: PLOT.left - 16, y: y + 9, size: SIZE.small, fill: PALETTE.quiet, anchor: 'end' } as const;
  return element('line', line) + words(label, at);
}

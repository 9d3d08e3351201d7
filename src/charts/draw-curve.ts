import type { CurveChart } from '../feed/chart.js';
import { card, gridLine, heading, legend, MARGIN, PLOT } from './card.js';
import { PALETTE, PLATFORM_COLOUR, SIZE } from './palette.js';
import { roundUp, shortNumberText } from './scale.js';
import { element, pathThrough, words } from './svg.js';

const TOP = 168;
const HEIGHT = 300;
const BOTTOM = TOP + HEIGHT;
/** Labels of marks stand in lines below the plot, so that those close together do not cover one another. */
const MARK_LINE = 40;

/** Copies over time, a line for each platform, with the marks and their times below. Pure. */
export function drawCurve(chart: CurveChart): string {
  const { series, marks, locale } = chart;
  const moments = [...marks, ...series.flatMap(({ points }) => points)];
  const end = Math.max(1, ...moments.map(({ at }) => at));
  const most = roundUp(Math.max(...series.flatMap(({ points }) => points.map(({ amount }) => amount))));
  const x = (at: number) => PLOT.left + (at / end) * (PLOT.right - PLOT.left);
  const y = (amount: number) => BOTTOM - (amount / most) * HEIGHT;
  const half = most / 2;
  const content = [
    heading(chart.title, null, MARGIN + 36, locale),
    legend(series, MARGIN + 92),
    gridLine(y(most), shortNumberText(most, locale)),
    Number.isInteger(half) ? gridLine(y(half), shortNumberText(half, locale)) : '',
    gridLine(y(0), shortNumberText(0, locale)),
    ...marks.map(({ at }) => markLine(x(at))),
    ...series.map(({ platform, points }) => {
      const line = fromNothing(points).map(({ at, amount }): readonly [number, number] => [x(at), y(amount)]);
      return curve(line, x(end), PLATFORM_COLOUR[platform]);
    }),
    marksBelow(marks),
  ];
  return card(BOTTOM + (marks.length === 0 ? 0 : MARK_LINE + 54) + 36, content.join(''));
}

/** From nothing at the moment of publication. */
function fromNothing(points: CurveChart['series'][number]['points']): CurveChart['series'][number]['points'] {
  return [{ at: 0, amount: 0 }, ...points];
}

/** @param end Up to where it stays as it is after its last point. */
function curve(line: readonly (readonly [number, number])[], end: number, colour: string): string {
  const [last] = line.slice(-1);
  const stroke = { stroke: colour, 'stroke-width': 6, 'stroke-linejoin': 'round', 'stroke-linecap': 'round' };
  if (last === undefined) return '';
  const rest = pathThrough([last, [end, last[1]]]);
  return (
    element('path', { d: rest, fill: 'none', ...stroke, 'stroke-opacity': 0.4 }) +
    element('path', { d: pathThrough(line), fill: 'none', ...stroke }) +
    element('circle', { cx: last[0], cy: last[1], r: 8, fill: colour })
  );
}

function markLine(x: number): string {
  const dashed = { stroke: PALETTE.quiet, 'stroke-width': 2, 'stroke-dasharray': '4 8' };
  return element('line', { x1: x, x2: x, y1: TOP, y2: BOTTOM, ...dashed });
}

/** In equal columns: where the marks themselves lie is shown by their lines. */
function marksBelow(marks: CurveChart['marks']): string {
  const width = (PLOT.right - PLOT.left) / Math.max(1, marks.length);
  return marks
    .map(({ label, time }, index) => {
      const x = PLOT.left + (index + 0.5) * width;
      const share = { x, y: BOTTOM + 54, size: SIZE.small, fill: PALETTE.quiet, anchor: 'middle' } as const;
      const shown = { x, y: BOTTOM + 94, size: SIZE.title, anchor: 'middle', bold: true } as const;
      return words(label, share) + words(time, { ...shown, fill: PALETTE.words });
    })
    .join('');
}

import type { ColumnChart, Panel } from '../feed/chart.js';
import { card, gridLine, heading, legend, MARGIN, PLOT } from './card.js';
import { PALETTE, PLATFORM_COLOUR, SIZE } from './palette.js';
import { roundUp, shortNumberText } from './scale.js';
import { element, pathThrough, words } from './svg.js';

/** The height of a panel's plot. */
const PLOT_HEIGHT: Readonly<Record<Panel['kind'], number>> = { bars: 180, level: 120, changes: 110 };
const HEADING = 62;
const LEGEND = 44;
const BETWEEN = 34;
const LABELS = 44;
/** The part of a column that is left free between bars. */
const GAP = 0.24;

/** Panels one below the other, over the same columns. Pure. */
export function drawColumns(chart: ColumnChart): string {
  let y = MARGIN;
  let content = '';
  for (const panel of chart.panels) {
    content += heading(panel.title, panel.kind === 'changes' ? null : panel.total, y + 36, chart.locale);
    y += HEADING;
    if (panel.kind === 'bars' && panel.series.length > 0) {
      content += legend(panel.series, y + 20);
      y += LEGEND;
    }
    const frame = { top: y + 12, bottom: y + 12 + PLOT_HEIGHT[panel.kind], columns: chart.labels.length };
    content += plot(panel, frame, chart.locale);
    y = frame.bottom + BETWEEN;
  }
  content += labelsBelow(chart, y - BETWEEN + LABELS - 6);
  return card(y + LABELS - 10, content);
}

interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly columns: number;
}

function plot(panel: Panel, frame: Frame, locale: string): string {
  switch (panel.kind) {
    case 'bars':
      return bars(panel, frame, locale);
    case 'level':
      return level(panel, frame, locale);
    case 'changes':
      return changes(panel, frame, locale);
  }
}

function bars({ series }: Panel & { kind: 'bars' }, frame: Frame, locale: string): string {
  const sums = Array.from({ length: frame.columns }, (_, column) =>
    series.reduce((sum, { values }) => sum + (values[column] ?? 0), 0),
  );
  const most = roundUp(Math.max(...sums));
  const drawn = sums.map((_, column) => {
    let below = 0;
    return series.map(({ platform, values }) => {
      const from = below;
      below += values[column] ?? 0;
      return bar(column, frame, { from: from / most, to: below / most, fill: PLATFORM_COLOUR[platform] });
    });
  });
  return grid(frame, most, locale) + drawn.flat().join('');
}

function level({ values }: Panel & { kind: 'level' }, frame: Frame, locale: string): string {
  const known = values.flatMap((value, column) => (value === null ? [] : [{ value, column }]));
  const most = roundUp(Math.max(0, ...known.map(({ value }) => value)));
  const points = known.map(({ value, column }): readonly [number, number] => [
    middleOf(column, frame),
    heightOf(value / most, frame),
  ]);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return grid(frame, most, locale);
  const area = `${pathThrough([[first[0], frame.bottom], ...points, [last[0], frame.bottom]])}Z`;
  const stroke = { stroke: PALETTE.level, 'stroke-width': 5, 'stroke-linejoin': 'round', fill: 'none' };
  return (
    grid(frame, most, locale) +
    element('path', { d: area, fill: PALETTE.level, 'fill-opacity': 0.18 }) +
    element('path', { d: pathThrough(points), ...stroke, 'stroke-linecap': 'round' }) +
    element('circle', { cx: last[0], cy: last[1], r: 8, fill: PALETTE.level })
  );
}

function changes({ gained, lost }: Panel & { kind: 'changes' }, frame: Frame, locale: string): string {
  const most = roundUp(Math.max(0, ...gained, ...lost));
  const middle = (frame.top + frame.bottom) / 2;
  const [up, down] = [
    { ...frame, bottom: middle },
    { ...frame, top: middle },
  ];
  const columns = Array.from({ length: frame.columns }, (_, column) => column);
  return (
    gridLine(frame.top, `+${shortNumberText(most, locale)}`) +
    gridLine(middle, '') +
    gridLine(frame.bottom, `−${shortNumberText(most, locale)}`) +
    columns
      .map((column) => {
        const won = { from: 0, to: (gained[column] ?? 0) / most, fill: PALETTE.gained };
        const share = (lost[column] ?? 0) / most;
        return bar(column, up, won) + bar(column, down, { from: 1 - share, to: 1, fill: PALETTE.lost });
      })
      .join('')
  );
}

function grid(frame: Frame, most: number, locale: string): string {
  const half = most / 2;
  const line = (value: number, label: string) => gridLine(heightOf(value / most, frame), label);
  return (
    line(most, shortNumberText(most, locale)) +
    (Number.isInteger(half) ? line(half, shortNumberText(half, locale)) : '') +
    line(0, shortNumberText(0, locale))
  );
}

/** @param part Where it begins and ends, as a part of the frame's height from below. */
function bar(
  column: number,
  frame: Frame,
  part: { readonly from: number; readonly to: number; readonly fill: string },
): string {
  if (part.to <= part.from) return '';
  const width = widthOf(frame);
  const below = heightOf(part.from, frame);
  // Little is not nothing: whatever there is can be seen.
  const height = Math.max(3, below - heightOf(part.to, frame));
  const x = PLOT.left + column * width + (width * GAP) / 2;
  return element('rect', {
    x,
    y: below - height,
    width: width * (1 - GAP),
    height,
    rx: 1.5,
    fill: part.fill,
  });
}

function labelsBelow({ labels }: ColumnChart, y: number): string {
  const frame = { top: 0, bottom: 0, columns: labels.length };
  return labels
    .map((label, column) => {
      if (label === null) return '';
      const isLast = column === labels.length - 1 && labels.length > 7;
      const x = isLast ? PLOT.right : middleOf(column, frame);
      const anchor = isLast ? 'end' : 'middle';
      return words(label, { x, y, size: SIZE.small, fill: PALETTE.quiet, anchor });
    })
    .join('');
}

function widthOf({ columns }: Frame): number {
  return (PLOT.right - PLOT.left) / Math.max(1, columns);
}

function middleOf(column: number, frame: Frame): number {
  return PLOT.left + (column + 0.5) * widthOf(frame);
}

function heightOf(share: number, { top, bottom }: Frame): number {
  return bottom - share * (bottom - top);
}

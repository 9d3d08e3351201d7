import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { Chart, ChartPainter } from '../feed/chart.js';
import { WIDTH } from './card.js';
import { drawColumns } from './draw-columns.js';
import { drawCurve } from './draw-curve.js';
import { encodePng } from './png.js';

/** Pixels for each unit: a phone shows a picture about a thousand pixels wide. */
const SCALE = 1.25;

/** The scripts that DejaVu Sans has and that are written from left to right (its file `langcover.txt`). */
const SCRIPTS: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

/** Draws in the background, with a font of its own: what is installed on the machine plays no part. */
export function createChartPainter(): ChartPainter {
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
    resolve(`dejavu-fonts-ttf/ttf/${name}`),
  );
  return {
    speaks: (locale) => SCRIPTS.has(new Intl.Locale(locale).maximize().script ?? ''),
    async paint(chart) {
      const image = await renderAsync(drawChart(chart), {
        fitTo: { mode: 'width', value: WIDTH * SCALE },
        font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'DejaVu Sans' },
        logLevel: 'off',
      });
      return await encodePng(image.pixels, image);
    },
  };
}

/** The chart as SVG. Pure. */
export function drawChart(chart: Chart): string {
  switch (chart.kind) {
    case 'columns':
      return drawColumns(chart);
    case 'curve':
      return drawCurve(chart);
  }
}

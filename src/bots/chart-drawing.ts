import type { Chart, ChartPainter } from '../feed/chart.js';
import type { Language, Languages } from '../feed/language.js';
import type { Log } from '../feed/log.js';
import type { DrawnPicture } from './reply.js';

/** A chart before it is in a language. */
export interface Sketch {
  /** Null where there is nothing to be shown. */
  readonly chart: (language: Language) => Chart | null;
  readonly alt: string;
}

/** What a notice is given of a chart: its picture, or nothing when there is none, and the words have to do. */
export type DrawChart = (sketch: Sketch) => Promise<{ readonly picture?: DrawnPicture }>;

/**
 * Draws charts for people of a language. One that the painter's font cannot write is drawn in the fallback language.
 * A chart that cannot be drawn is logged and left out: the answer is in the words.
 */
export function createChartDrawing(given: {
  readonly painter: ChartPainter | null;
  readonly languages: Languages;
  readonly log: Log;
}): (language: Language) => DrawChart {
  const { painter, languages, log } = given;
  return (language) =>
    async ({ chart, alt }) => {
      if (painter === null) return {};
      const sketched = chart(painter.speaks(language.locale) ? language : languages.in(null));
      if (sketched === null) return {};
      try {
        return { picture: { bytes: await painter.paint(sketched), mime: 'image/png', alt } };
      } catch (error) {
        log.error({ err: error }, 'A chart could not be drawn.');
        return {};
      }
    };
}

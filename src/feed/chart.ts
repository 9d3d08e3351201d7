import type { Platform } from './destination.js';

/*
 * Figures with their words, ready to be drawn. The core says what stands in a chart; how it looks is the painter's.
 */

/** Columns over a stretch of time, or copies over the time since publication. */
export type Chart = ColumnChart | CurveChart;

export interface ColumnChart {
  readonly kind: 'columns';
  /** BCP 47, for numbers. */
  readonly locale: string;
  readonly title: string;
  /** For each column what stands below it, or null. */
  readonly labels: readonly (string | null)[];
  /** One above the other; all have as many values as there are labels. */
  readonly panels: readonly Panel[];
}

export type Panel =
  /** Amounts of a column, one on top of the other. */
  | {
      readonly kind: 'bars';
      readonly title: string;
      readonly total: number;
      readonly series: readonly {
        readonly platform: Platform;
        readonly name: string;
        readonly values: readonly number[];
      }[];
    }
  /** A standing at the end of each column; null where it is not known yet. */
  | {
      readonly kind: 'level';
      readonly title: string;
      readonly total: number;
      readonly values: readonly (number | null)[];
    }
  /** What was won above the line, what was lost below it. */
  | {
      readonly kind: 'changes';
      readonly title: string;
      readonly gained: readonly number[];
      readonly lost: readonly number[];
    };

export interface CurveChart {
  readonly kind: 'curve';
  readonly locale: string;
  readonly title: string;
  readonly total: number;
  readonly series: readonly {
    readonly platform: Platform;
    readonly name: string;
    /** Milliseconds, and the amount from then on. */
    readonly points: readonly { readonly at: number; readonly amount: number }[];
  }[];
  /** Moments worth a line, in milliseconds, in their order. */
  readonly marks: readonly { readonly at: number; readonly label: string; readonly time: string }[];
}

/** Draws charts. */
export interface ChartPainter {
  /** Whether the words and numbers of a language can be drawn: no font has every script. @param locale BCP 47 */
  speaks(locale: string): boolean;
  /** A PNG that can be read on light and dark, at a phone's width. @throws Error when it cannot be drawn */
  paint(chart: Chart): Promise<Uint8Array>;
}

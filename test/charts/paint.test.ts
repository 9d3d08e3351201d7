import { describe, expect, test } from 'vitest';
import { createChartPainter, drawChart } from '../../src/charts/paint.js';
import type { ColumnChart, CurveChart } from '../../src/feed/chart.js';

const columns: ColumnChart = {
  kind: 'columns',
  locale: 'de',
  title: 'Week',
  labels: ['Mo', null, 'Mi'],
  panels: [
    {
      kind: 'bars',
      title: 'Sent <here> & there',
      total: 16_800,
      series: [{ platform: 'telegram', name: 'Telegram', values: [1_200, 0, 3] }],
    },
    { kind: 'level', title: 'Readers', total: 2, values: [1, 2, null] },
    { kind: 'changes', title: 'Came and went', gained: [1, 0, 4], lost: [0, 2, 0] },
  ],
};

const curve: CurveChart = {
  kind: 'curve',
  locale: 'en',
  title: 'Copies of #12',
  total: 40,
  series: [
    { platform: 'telegram', name: 'Telegram', points: [{ at: 500, amount: 20 }] },
    { platform: 'discord', name: 'Discord', points: [{ at: 900, amount: 20 }] },
  ],
  marks: [{ at: 500, label: '50%', time: '0.5 s' }],
};

/** Width and height, which stand behind the signature and the first chunk's head. */
function sizeOf(png: Uint8Array): readonly [number, number] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function ratioOf(svg: string): number {
  const [, width, height] = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg) ?? [];
  return Number(height) / Number(width);
}

describe('a chart', () => {
  test.each([
    ['of columns', columns],
    ['of a curve', curve],
    [
      'of one column',
      { ...columns, labels: ['Mo'], panels: [{ ...columns.panels[1], values: [1] }] } as ColumnChart,
    ],
    [
      'with nothing to show',
      { ...curve, series: [{ ...curve.series[0], points: [] }], marks: [] } as CurveChart,
    ],
  ])('%s becomes a PNG a thousand pixels wide', async (_, chart) => {
    const [width, height] = sizeOf(await createChartPainter().paint(chart));
    expect(width).toBe(1_000);
    expect(Math.abs(height - 1_000 * ratioOf(drawChart(chart)))).toBeLessThan(2);
  });

  test('has its words in it, escaped, and its numbers as the language writes them', () => {
    const svg = drawChart(columns);
    expect(svg).toContain('>Sent &lt;here&gt; &amp; there<');
    for (const words of ['Telegram', 'Readers', 'Came and went', 'Mo', 'Mi', '16.800']) {
      expect(svg).toContain(`>${words}<`);
    }
    const words = drawChart(curve);
    for (const word of ['Copies of #12', 'Telegram', 'Discord', '50%', '0.5 s']) {
      expect(words).toContain(`>${word}<`);
    }
  });

  test('has no number that is none, whatever is counted', () => {
    for (const values of [
      [0, 0, 0],
      [1e9, 0, 1],
      [0.5, 1, 2],
    ]) {
      const bars = {
        kind: 'bars',
        title: '',
        total: 0,
        series: [{ platform: 'discord', name: '', values }],
      } as const;
      const changes = { kind: 'changes', title: '', gained: values, lost: values } as const;
      const level = { kind: 'level', title: '', total: 0, values: [null, null, null] } as const;
      expect(drawChart({ ...columns, panels: [bars, changes, level] })).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('is drawn in languages whose letters the font has', () => {
    const { speaks } = createChartPainter();
    expect(['en', 'uk-UA', 'de', 'el', 'ka'].map(speaks)).toEqual([true, true, true, true, true]);
    expect(['ja', 'zh-Hant', 'ar', 'hi'].map(speaks)).toEqual([false, false, false, false]);
  });
});

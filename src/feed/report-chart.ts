import type { CurveChart } from './chart.js';
import type { DeliveryReport } from './delivery-report.js';
import type { Language } from './language.js';
import { durationText } from './report-text.js';

/** How a brief's copies came to stand there over time; null while none does. */
export function reportChart(
  { number, total, curves }: Pick<DeliveryReport, 'number' | 'total' | 'curves'>,
  language: Language,
): CurveChart | null {
  if (curves.length === 0) return null;
  const { half, most, all } = total.timeTo;
  const marks = [
    { at: half, share: 0.5 },
    { at: most, share: 0.95 },
    { at: all, share: 1 },
  ];
  const percent = new Intl.NumberFormat(language.locale, { style: 'percent' });
  return {
    kind: 'curve',
    locale: language.locale,
    title: language.say('chart-copies', { number: String(number) }),
    total: total.sent,
    series: curves.map(({ platform, points }) => ({
      platform,
      name: language.say(`chart-${platform}`),
      points: points.map(({ afterMs, copies }) => ({ at: afterMs, amount: copies })),
    })),
    marks: marks.flatMap(({ at, share }) =>
      at === null ? [] : [{ at, label: percent.format(share), time: durationText(at, language) }],
    ),
  };
}

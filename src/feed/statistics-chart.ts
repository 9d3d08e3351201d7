import type { ColumnChart } from './chart.js';
import type { Platform } from './destination.js';
import type { Language } from './language.js';
import type { Statistics, StatisticsSpan } from './statistics.js';
import { axisText } from './time-text.js';

const PLATFORMS: readonly Platform[] = ['telegram', 'discord'];

/** From the newest back, every so many columns have a label: as many as fit side by side. */
const LABELS_APART: Readonly<Record<Statistics['period'], number>> = { day: 6, week: 1, month: 7 };

/** Deliveries, subscribers, and who came and went over a period. @param timeZone IANA zone of its days. */
export function statisticsChart(
  { period, spans, posted, subscribers }: Statistics,
  language: Language,
  timeZone: string,
): ColumnChart {
  const sum = (span: StatisticsSpan, figure: 'gained' | 'lost') =>
    span.platforms.reduce((total, one) => total + one[figure], 0);
  return {
    kind: 'columns',
    locale: language.locale,
    title: language.say(`stats-title-${period}`),
    labels: spans.map(({ from }, index) => {
      const place = period === 'day' ? index : spans.length - 1 - index;
      if (place % LABELS_APART[period] !== 0) return null;
      return axisText(from, period, { locale: language.locale, timeZone });
    }),
    panels: [
      {
        kind: 'bars',
        title: language.say('chart-deliveries'),
        total: posted,
        series: PLATFORMS.map((platform) => ({
          platform,
          name: language.say(`chart-${platform}`),
          values: spans.map(
            ({ platforms }) => platforms.find((one) => one.platform === platform)?.posted ?? 0,
          ),
        })).filter(({ values }) => values.some((value) => value > 0)),
      },
      {
        kind: 'level',
        title: language.say('chart-subscribers'),
        total: subscribers,
        values: spans.map((span) => span.subscribers),
      },
      {
        kind: 'changes',
        title: language.say('chart-changes'),
        gained: spans.map((span) => sum(span, 'gained')),
        lost: spans.map((span) => sum(span, 'lost')),
      },
    ],
  };
}

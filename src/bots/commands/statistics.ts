import { PERIODS, type Period } from '../../feed/period.js';
import { type Statistics, tellStatistics } from '../../feed/statistics.js';
import { statisticsChart } from '../../feed/statistics-chart.js';
import { statisticsLines } from '../../feed/statistics-text.js';
import type { Command, Conversation } from '../command.js';
import type { Button, Reply } from '../reply.js';

export const statsCommand: Command = {
  name: 'stats',
  description: 'command-stats',
  options: [
    {
      name: 'period',
      description: 'option-period',
      kind: 'choice',
      required: false,
      choices: PERIODS,
      choiceNames: { day: 'button-stats-day', week: 'button-stats-week', month: 'button-stats-month' },
    },
  ],
  audience: 'editor',
  run: (talk, given) => {
    const wanted = given.words('period');
    return stats(talk, PERIODS.find((period) => period === wanted) ?? 'week');
  },
};

/** The newsroom's figures of a period, with buttons for the other periods. */
export async function stats(talk: Conversation, period: Period): Promise<Reply & { kind: 'notice' }> {
  const { feed, language } = talk;
  const statistics = await tellStatistics(feed, period);
  const drawn = await talk.draw({
    chart: (spoken) =>
      hasHappened(statistics) ? statisticsChart(statistics, spoken, feed.settings.timeZone) : null,
    alt: language.say('chart-alt-stats', {
      copies: statistics.posted,
      subscribers: statistics.subscribers,
    }),
  });
  const buttons = PERIODS.filter((other) => other !== period).map(
    (other): Button => ({
      label: language.say(`button-stats-${other}`),
      action: { kind: 'stats', period: other },
    }),
  );
  return {
    kind: 'notice',
    text: statisticsLines(statistics, language, feed.settings.timeZone).join('\n'),
    buttons: [buttons],
    ...drawn,
  };
}

/** A chart of nothing says nothing. */
function hasHappened({ posted, subscribers, gained, lost }: Statistics): boolean {
  return posted + subscribers + gained + lost > 0;
}

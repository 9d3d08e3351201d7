import type { Command } from 'commander';
import { FeedError } from '../feed/errors.js';
import { PERIODS, type Period } from '../feed/period.js';
import { type Statistics, tellStatistics } from '../feed/statistics.js';
import { statisticsLines } from '../feed/statistics-text.js';
import { withFeed } from './session.js';
import { print, type Terminal } from './terminal.js';

/** `stats`. */
export function addStatsCommand(program: Command, terminal: Terminal): void {
  program
    .command('stats')
    .description('what the newsroom sent and to whom: reach, deliveries, failures, subscribers, topics')
    .argument('[period]', `how far back: ${PERIODS.join(', ')}`, 'week')
    .option('--json', 'answer for machines')
    .action(async (typed: string, { json = false }: { json?: boolean }) => {
      const period = parsePeriod(typed);
      await withFeed(terminal, async ({ feed, language }) => {
        const statistics = await tellStatistics(feed, period);
        const lines = statisticsLines(statistics, language, feed.settings.timeZone);
        print(terminal, { json: toJson(statistics), lines }, json);
      });
    });
}

/** @throws FeedError `invalid` */
function parsePeriod(text: string): Period {
  const period = PERIODS.find((known) => known === text);
  if (period !== undefined) return period;
  const args = { words: text.slice(0, 60), choices: PERIODS.join(', ') };
  throw new FeedError('invalid', { id: 'error-choice', args });
}

/** Times as ISO 8601, how long something took in seconds. */
function toJson({
  spans,
  timeToMost,
  largestRun,
  ...figures
}: Statistics): Readonly<Record<string, unknown>> {
  return {
    ...figures,
    secondsTo95: timeToMost === null ? null : timeToMost / 1_000,
    largestDigestRun: largestRun && {
      dueAt: new Date(largestRun.dueAt).toISOString(),
      lastSentAt: new Date(largestRun.lastSentAt).toISOString(),
    },
    spans: spans.map(({ from, until, ...span }) => ({
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
      ...span,
    })),
  };
}

import type { Command } from 'commander';
import { toBriefJson } from '../brief-json.js';
import type { Feed } from '../feed/ports.js';
import { queueLines } from '../feed/queue-text.js';
import { goesOutAt } from '../feed/release-time.js';
import { readTime } from '../feed/required-time.js';
import { findQueue, type Queued, scheduleBrief, unscheduleBrief } from '../feed/scheduling.js';
import { describeChange } from './describe-change.js';
import { CLI_ACTOR, parseNumber, withFeed } from './session.js';
import { print, type Terminal } from './terminal.js';

/** `schedule`, `queue`. */
export function addScheduleCommands(program: Command, terminal: Terminal): void {
  program
    .command('schedule')
    .description("let a brief wait for a time in the newsroom's zone; cancel makes it a draft again")
    .argument('<number>', 'the number of the brief')
    .argument('<when...>', 'tomorrow 08:00, in 2h, 2026-12-01 07:30, with a zone if you like; or cancel')
    .option('--json', 'answer for machines')
    .action((number: string, when: string[], { json = false }: { json?: boolean }) =>
      schedule(terminal, { number: parseNumber(number), when: when.join(' ') }, json),
    );

  program
    .command('queue')
    .description('list what waits for its time, by day')
    .option('--json', 'answer for machines')
    .action(({ json = false }: { json?: boolean }) => listQueue(terminal, json));
}

async function schedule(
  terminal: Terminal,
  { number, when }: { readonly number: number; readonly when: string },
  asJson: boolean,
): Promise<void> {
  await withFeed(terminal, async ({ feed, language }) => {
    const { timeZone } = feed.settings;
    const moment = readTime(when, { now: feed.clock.now(), timeZone });
    const brief =
      moment === null
        ? await unscheduleBrief(feed, CLI_ACTOR, number)
        : await scheduleBrief(feed, CLI_ACTOR, { number, at: moment.at });
    const isQueued = brief.state === 'scheduled';
    const [json] = isQueued
      ? await toQueueJson(feed, [{ brief, goesOutAt: goesOutAt(brief, feed.settings) }])
      : await toBriefJson(feed.store, [brief]);
    const line =
      moment === null
        ? language.say('cli-unscheduled', { number: String(number) })
        : describeChange(brief, feed.settings, language);
    const turn = moment === null || moment.turn === 'only' ? [] : [language.say(`when-${moment.turn}`)];
    print(terminal, { json, lines: [line, ...turn] }, asJson);
  });
}

async function listQueue(terminal: Terminal, asJson: boolean): Promise<void> {
  await withFeed(terminal, async ({ feed, language }) => {
    const queue = await findQueue(feed);
    const { timeZone } = feed.settings;
    const lines =
      queue.length === 0
        ? [language.say('cli-queue-empty')]
        : [
            language.say('queue-title', { zone: timeZone }),
            '',
            ...queueLines(queue, language, { locale: language.locale, timeZone }),
          ];
    print(terminal, { json: asJson ? await toQueueJson(feed, queue) : null, lines }, asJson);
  });
}

/** Each brief as `briefs --json` has it, and when it goes out as things stand. */
async function toQueueJson(feed: Feed, queue: readonly Queued[]): Promise<readonly object[]> {
  const briefs = await toBriefJson(
    feed.store,
    queue.map(({ brief }) => brief),
  );
  return briefs.map((brief, index) => {
    const at = queue[index]?.goesOutAt;
    return { ...brief, goesOutAt: at === undefined ? null : new Date(at).toISOString() };
  });
}

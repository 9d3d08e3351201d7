import { causeText } from './failure-text.js';
import type { TopicCount } from './figures.js';
import type { Language } from './language.js';
import { durationText } from './report-text.js';
import type { Statistics } from './statistics.js';
import { timeText } from './time-text.js';

/** Causes of failure that are told; the others are rare. */
const MAX_CAUSES = 3;
/** A topic's name, in UTF-16 units: a line of three fits on a phone. */
const MAX_TOPIC_LENGTH = 24;

/** The figures of a period as a few lines of plain text that fit under a picture; what is zero is left out. */
export function statisticsLines(
  statistics: Statistics,
  language: Language,
  timeZone: string,
): readonly string[] {
  const { period, published, posted, edited, removed, gained, lost, subscribers } = statistics;
  return [
    language.say(`stats-title-${period}`),
    language.say('stats-reach', { places: subscribers }),
    joined(reachOf(statistics, language)),
    language.say('stats-published', { briefs: published }),
    joined([
      language.say('stats-posted', { copies: posted }),
      figure(language, 'stats-edited', edited),
      figure(language, 'stats-removed', removed),
    ]),
    timeLine(statistics, language),
    digestsLine(statistics, { language, timeZone }),
    failedLine(statistics, language),
    language.say('stats-subscribers', { gained, lost }),
    topicLine('stats-topics-subscribers', statistics.topicsBySubscribers, language),
    topicLine('stats-topics-briefs', statistics.topicsByBriefs, language),
  ].filter((line) => line !== '');
}

function reachOf({ reach }: Statistics, language: Language): string[] {
  return reach.map(({ kind, places }) => language.say(`stats-kind-${kind}`, { places }));
}

function timeLine({ timeToMost, timedBriefs }: Statistics, language: Language): string {
  if (timeToMost === null) return '';
  return language.say('stats-time', { time: durationText(timeToMost, language), briefs: timedBriefs });
}

function digestsLine(
  { digests, largestRun }: Statistics,
  { language, timeZone }: { readonly language: Language; readonly timeZone: string },
): string {
  if (digests === 0) return '';
  const style = { locale: language.locale, timeZone };
  const run = largestRun && {
    due: timeText(largestRun.dueAt, largestRun.dueAt, style),
    last: timeText(largestRun.lastSentAt, largestRun.dueAt, style),
  };
  return joined([
    language.say('stats-digests', { copies: digests }),
    run === null ? '' : language.say('stats-digests-last', run),
  ]);
}

function failedLine({ failed, failures }: Statistics, language: Language): string {
  if (failed === 0) return '';
  const causes = failures
    .slice(0, MAX_CAUSES)
    .map(({ cause, copies }) =>
      language.say('report-reason', { copies, reason: causeText(cause, language) }),
    );
  const rest = failures.length > MAX_CAUSES ? [language.say('report-reasons-more')] : [];
  return joined([language.say('stats-failed', { copies: failed }), ...causes, ...rest]);
}

function topicLine(id: string, topics: readonly TopicCount[], language: Language): string {
  if (topics.length === 0) return '';
  const named = topics.map(({ name, emoji, count }) => {
    const short = name.length > MAX_TOPIC_LENGTH ? `${name.slice(0, MAX_TOPIC_LENGTH - 1)}…` : name;
    return language.say('stats-topic', { topic: emoji === null ? short : `${emoji} ${short}`, count });
  });
  return language.say(id, { topics: joined(named) });
}

function figure(language: Language, id: string, count: number): string {
  return count === 0 ? '' : language.say(id, { copies: count });
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

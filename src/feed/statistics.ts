import type { FailureCause } from './delivery/failure.js';
import type { DestinationKind, Platform } from './destination.js';
import type { DigestRun } from './digest-ports.js';
import type { Span, SpanFigures, TopicCount } from './figures.js';
import { type Period, spansOf } from './period.js';
import type { Feed } from './ports.js';

/** Topics that are named. */
const MAX_TOPICS = 3;
/** The newest briefs that the usual delay is taken of. */
const MAX_BRIEFS = 50;
/** Times of digests that are looked at: a month of every quarter of an hour. */
const MAX_RUNS = 3_000;
/** Nearly all of a brief's copies: the last ones wait for chats that answer late. */
const MOST = 0.95;

export interface StatisticsSpan extends Span {
  /** The platforms on which something happened. */
  readonly platforms: readonly SpanFigures[];
  /** How many want something and are there at its end; null for one that is still to come. */
  readonly subscribers: number | null;
}

/** What the newsroom did within a period, and for whom. See `SpanFigures` for the sums. */
export interface Statistics extends Omit<SpanFigures, 'platform'> {
  readonly period: Period;
  readonly spans: readonly StatisticsSpan[];
  /** Where somebody wants something now, the most frequent first. */
  readonly reach: readonly {
    readonly platform: Platform;
    readonly kind: DestinationKind;
    readonly places: number;
  }[];
  readonly subscribers: number;
  readonly published: number;
  readonly failures: readonly { readonly cause: FailureCause; readonly copies: number }[];
  /**
   * Until 95 % of a brief's copies were posted, in milliseconds: the median of the newest fifty briefs. Null when none
   * was posted.
   */
  readonly timeToMost: number | null;
  /** Of how many briefs that is. */
  readonly timedBriefs: number;
  /** Digests that were posted, and of the time at which most were due: when the last of them was. */
  readonly digests: number;
  readonly largestRun: { readonly dueAt: number; readonly lastSentAt: number } | null;
  readonly topicsBySubscribers: readonly TopicCount[];
  readonly topicsByBriefs: readonly TopicCount[];
}

/** The figures of a period, by the newsroom's days. It costs the same whatever the audience. */
export async function tellStatistics(feed: Feed, period: Period): Promise<Statistics> {
  const { figures, digests } = feed.store;
  const now = feed.clock.now();
  const spans = spansOf(period, now, feed.settings.timeZone);
  const whole: Span = { from: spans[0]?.from ?? now, until: spans.at(-1)?.until ?? now };
  const activity = await figures.findActivity(spans);
  const reach = await figures.findAudience();
  const delays = await figures.findDelays({ span: whole, share: MOST, limit: MAX_BRIEFS });
  const subscribers = reach.reduce((sum, { places }) => sum + places, 0);
  return {
    period,
    spans: withSubscribers(spans, activity, { subscribers, now }),
    ...sumOf(activity.flat()),
    reach,
    subscribers,
    published: await figures.countPublished(whole),
    failures: await figures.findFailures(whole),
    timeToMost: median(delays),
    timedBriefs: delays.length,
    ...digestsOf(await digests.findRuns({ since: whole.from, until: whole.until, limit: MAX_RUNS })),
    topicsBySubscribers: await figures.findTopicsBySubscribers(MAX_TOPICS),
    topicsByBriefs: await figures.findTopicsByBriefs(whole, MAX_TOPICS),
  };
}

/** Reckoned back from how many there are now: who came since is taken off, who went is added. */
function withSubscribers(
  spans: readonly Span[],
  activity: readonly (readonly SpanFigures[])[],
  { subscribers, now }: { readonly subscribers: number; readonly now: number },
): readonly StatisticsSpan[] {
  let atEnd = subscribers;
  const told: StatisticsSpan[] = [];
  for (const [index, span] of [...spans.entries()].reverse()) {
    const platforms = activity[index] ?? [];
    told.unshift({ ...span, platforms, subscribers: span.from > now ? null : atEnd });
    const { gained, lost } = sumOf(platforms);
    atEnd -= gained - lost;
  }
  return told;
}

function digestsOf(runs: readonly DigestRun[]): Pick<Statistics, 'digests' | 'largestRun'> {
  const sent = runs.reduce((sum, run) => sum + run.sent, 0);
  let largest: (DigestRun & { readonly lastSentAt: number }) | null = null;
  for (const run of runs) {
    const { occasion, lastSentAt } = run;
    if (occasion !== 'scheduled' || lastSentAt === null || run.sent <= (largest?.sent ?? 0)) continue;
    largest = { ...run, lastSentAt };
  }
  const largestRun = largest && { dueAt: largest.dueAt, lastSentAt: largest.lastSentAt };
  return { digests: sent, largestRun };
}

function sumOf(figures: readonly SpanFigures[]): Omit<SpanFigures, 'platform'> {
  const sum = { posted: 0, edited: 0, removed: 0, failed: 0, gained: 0, lost: 0 };
  for (const one of figures) {
    sum.posted += one.posted;
    sum.edited += one.edited;
    sum.removed += one.removed;
    sum.failed += one.failed;
    sum.gained += one.gained;
    sum.lost += one.lost;
  }
  return sum;
}

/** Of an even number the lower one of the two in the middle: a time that was seen. */
function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

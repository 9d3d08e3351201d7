import type { Brief } from './brief.js';
import type { DeliveryReport } from './delivery-report.js';
import type { Feed } from './ports.js';
import { reportDelivery } from './reporting.js';
import { wordsOf } from './word-filter.js';

/** How far a published brief, or the last change of it, has come. */
export type Progress =
  | {
      readonly kind: 'under-way';
      readonly what: 'posting' | 'changing' | 'removing';
      readonly done: number;
      /** Null while nobody knows. */
      readonly of: number | null;
      /** At the pace so far, in milliseconds; null where it is too early to say. */
      readonly leftMs: number | null;
    }
  /** Nobody new is posted to for now. */
  | { readonly kind: 'held'; readonly by: 'pause' | 'withholding'; readonly done: number }
  | {
      readonly kind: 'ended';
      /** Copies that stand as they should, or were taken back. */
      readonly copies: number;
      /** Chats where something failed or is out of reach. */
      readonly wrong: number;
      /** Milliseconds from publication until 95 % had it; null for a change, and where that is not known. */
      readonly mostMs: number | null;
    };

type Known = Pick<DeliveryReport, 'state' | 'version' | 'sending' | 'posting' | 'toCome' | 'toChange'> & {
  readonly total: Pick<
    DeliveryReport['total'],
    'sent' | 'pending' | 'retrying' | 'edited' | 'removed' | 'failed' | 'outOfReach' | 'timeTo'
  >;
  /** When it was published, and when the last change began; milliseconds since 1970. */
  readonly publishedAt: number | null;
  readonly changedAt: number | null;
};

/** Before this nobody can say how long it takes, in milliseconds. */
const TOO_EARLY_MS = 1_500;

/**
 * Reads the progress off a report. Pure.
 * @param given.expected How many chats a brief that is being posted goes to, as far as that is known beforehand.
 */
export function progressOf(
  report: Known,
  given: { readonly expected: number | null; readonly now: number },
): Progress {
  const { state, version, sending, toCome, toChange, publishedAt, changedAt, total } = report;
  const { sent, edited, removed } = total;
  const { now } = given;
  if (state === 'retracted' && toChange) {
    return underWay('removing', { done: edited + removed, of: sent, since: changedAt, now });
  }
  if (toChange && version > 1) {
    return underWay('changing', { done: edited, of: sent - removed, since: changedAt, now });
  }
  if (toCome && sending === 'paused') return { kind: 'held', by: 'pause', done: sent };
  if (toCome && state === 'withheld') return { kind: 'held', by: 'withholding', done: sent };
  if ((toCome || toChange) && state !== 'retracted') {
    return underWay('posting', {
      done: sent,
      of: expectedOf(report, given.expected),
      since: publishedAt,
      now,
    });
  }
  return {
    kind: 'ended',
    copies: state === 'retracted' ? edited + removed : sent - removed,
    wrong: total.failed + total.outOfReach,
    mostMs: version === 1 && sending === 'on' ? total.timeTo.most : null,
  };
}

/** Once everybody is found the rows say how many it is. */
function expectedOf({ posting, total }: Known, expected: number | null): number | null {
  const found = total.sent + total.pending + total.retrying;
  if (!posting) return found;
  return expected === null ? null : Math.max(expected, found);
}

function underWay(
  what: 'posting' | 'changing' | 'removing',
  at: {
    readonly done: number;
    readonly of: number | null;
    readonly since: number | null;
    readonly now: number;
  },
): Progress {
  const { of, since, now } = at;
  const done = of === null ? at.done : Math.min(at.done, of);
  const elapsed = since === null ? 0 : now - since;
  const isKnown = of !== null && done > 0 && elapsed >= TOO_EARLY_MS;
  const leftMs = isKnown ? Math.ceil(((of - done) * elapsed) / done) : null;
  return { kind: 'under-way', what, done, of, leftMs };
}

/**
 * How far a published brief has come by now. It costs what is not as it should be, never what came right.
 * @throws FeedError `not_found`; `conflict` for a brief that was never published
 */
export async function findProgress(
  feed: Feed,
  brief: Brief,
): Promise<{ readonly progress: Progress; readonly report: DeliveryReport }> {
  const report = await reportDelivery(feed, brief.number);
  const expected = report.posting ? await expectedPlaces(feed, brief) : null;
  return { progress: progressOf(report, { expected, now: feed.clock.now() }), report };
}

async function expectedPlaces({ store, clock }: Feed, brief: Brief): Promise<number> {
  const { topics, urgency, language, publishedAt, followUpOf } = brief;
  const openedAt = publishedAt ?? clock.now();
  const bots = await store.broadcasts.findForecast({
    topics,
    urgency,
    language,
    followUpOf,
    openedAt,
    words: wordsOf(brief),
  });
  return bots.reduce((sum, { places }) => sum + places, 0);
}

import type { BriefState, Sending } from './brief.js';
import { type Failure, readFailure } from './delivery/failure.js';
import type { DeliveryFigures, PostDelays, RowCount, TroubledPlace } from './delivery/figures.js';
import { type Platform, TIER, type Tier } from './destination.js';

/** How far a brief has come, in copies. A destination is counted once of `pending` to `outOfReach`. */
export interface ReportFigures {
  /** Copies posted and confirmed, whatever became of them. */
  readonly sent: number;
  /** To be posted or changed, with nothing in the way. */
  readonly pending: number;
  /** To be posted or changed, after a request failed. */
  readonly retrying: number;
  /** Waiting for the destination to come back. */
  readonly parked: number;
  readonly failed: number;
  /** Not posted before the brief expired. */
  readonly expired: number;
  /** Not posted since it was not wanted any more. */
  readonly skipped: number;
  /** Found, and not posted since sending was stopped first. */
  readonly cancelled: number;
  /** Copies that stand where nothing reaches them any more. */
  readonly outOfReach: number;
  readonly timeTo: TimeTo;
}

/**
 * Milliseconds from publication until so much of what is posted was confirmed, an eighth too long at most; the last
 * exactly. Null while it has not come so far, or where nothing is posted.
 */
export interface TimeTo {
  readonly half: number | null;
  readonly most: number | null;
  readonly all: number | null;
}

/** Where a brief goes, as far as a report tells apart. */
export type PlaceGroup = 'channel' | 'group' | 'private';

export interface DeliveryReport {
  readonly number: number;
  readonly headline: string;
  readonly version: number;
  readonly state: BriefState;
  readonly publishedAt: number | null;
  readonly sending: Sending;
  /** Whether somebody is still to be posted to. */
  readonly toCome: boolean;
  /** Whether some copy is still to be changed or taken back. */
  readonly toChange: boolean;
  /** When the last change of copies began; null before the first. Milliseconds since 1970. */
  readonly changedAt: number | null;
  /** Whether destinations are still to be found that it goes to. */
  readonly posting: boolean;
  /** Whether copies are still to be found that the last change concerns. */
  readonly changing: boolean;
  readonly total: ReportFigures & {
    /** Copies changed to the present version, a notice included. */
    readonly edited: number;
    readonly removed: number;
    /** Posts that may stand twice, or unseen. */
    readonly uncertain: number;
    /** Places that have it in a digest, beside those that are counted as sent. */
    readonly digested: number;
    /** When the last of those digests was posted; null before the first. Milliseconds since 1970. */
    readonly lastDigestAt: number | null;
  };
  /** The most frequent first. */
  readonly failures: readonly (Failure & { readonly copies: number })[];
  readonly places: readonly (ReportFigures & { readonly platform: Platform; readonly group: PlaceGroup })[];
  /** How the copies came to stand there, by platform. */
  readonly curves: readonly DeliveryCurve[];
  /** Some of the places that it did not reach as it should. */
  readonly troubled: readonly TroubledPlace[];
}

/** How many copies of one platform stood after how long, the first ones first. */
export interface DeliveryCurve {
  readonly platform: Platform;
  /** Milliseconds from publication, as exact as `TimeTo`, and the copies posted until then. */
  readonly points: readonly { readonly afterMs: number; readonly copies: number }[];
}

const GROUP_OF_TIER: Readonly<Record<Tier, PlaceGroup>> = {
  [TIER.channel]: 'channel',
  [TIER.group]: 'group',
  [TIER.private]: 'private',
};
const PLATFORMS: readonly Platform[] = ['telegram', 'discord'];
const TIERS: readonly Tier[] = [TIER.channel, TIER.group, TIER.private];

/** The report of a brief's figures. Pure. */
export function summarize(
  figures: DeliveryFigures,
): Pick<DeliveryReport, 'posting' | 'changing' | 'total' | 'failures' | 'places' | 'curves'> {
  const { broadcasts } = figures;
  const sum = (pick: (broadcast: (typeof broadcasts)[number]) => number) =>
    broadcasts.reduce((total, broadcast) => total + pick(broadcast), 0);
  return {
    posting: broadcasts.some(({ posting }) => posting),
    changing: broadcasts.some(({ changing }) => changing),
    total: {
      ...figuresOf(figures),
      edited: sum(({ edited }) => edited),
      removed: sum(({ removed }) => removed),
      uncertain: sum(({ uncertain }) => uncertain),
      digested: sum(({ digested }) => digested),
      lastDigestAt: latest(broadcasts.map(({ lastDigestAt }) => lastDigestAt)),
    },
    failures: failuresOf(figures.rows),
    places: PLATFORMS.flatMap((platform) => placesOf(figures, platform)),
    curves: PLATFORMS.flatMap((platform) => curveOf(figures, platform)),
  };
}

/** None where nothing was posted. */
function curveOf({ broadcasts, delays }: DeliveryFigures, platform: Platform): readonly DeliveryCurve[] {
  const bots = new Set(broadcasts.filter((one) => one.platform === platform).map(({ botId }) => botId));
  const sorted = delays.filter(({ botId }) => bots.has(botId)).sort((a, b) => a.slowestMs - b.slowestMs);
  let copies = 0;
  const points = sorted.map((delay) => {
    copies += delay.copies;
    return { afterMs: delay.slowestMs, copies };
  });
  return points.length === 0 ? [] : [{ platform, points }];
}

function placesOf(figures: DeliveryFigures, platform: Platform): DeliveryReport['places'] {
  const broadcasts = figures.broadcasts.filter((broadcast) => broadcast.platform === platform);
  const bots = new Set(broadcasts.map(({ botId }) => botId));
  return TIERS.flatMap((tier) => {
    const isHere = (counted: { readonly botId: number; readonly tier: Tier }) =>
      counted.tier === tier && bots.has(counted.botId);
    const delays = figures.delays.filter(isHere);
    const rows = figures.rows.filter(isHere);
    if (delays.length === 0 && rows.length === 0) return [];
    return [{ platform, group: GROUP_OF_TIER[tier], ...figuresOf({ broadcasts, delays, rows }) }];
  });
}

function figuresOf({ broadcasts, delays, rows }: DeliveryFigures): ReportFigures {
  const count = (isMeant: (row: RowCount) => boolean) =>
    rows.filter(isMeant).reduce((total, row) => total + row.rows, 0);
  const unposted = count((row) => isWaiting(row) && !row.posted);
  const isFound = broadcasts.every(({ posting }) => !posting);
  return {
    sent: copiesIn(delays),
    pending: count((row) => isWaiting(row) && !row.retrying),
    retrying: count((row) => isWaiting(row) && row.retrying),
    parked: count(({ state }) => state === 'parked'),
    failed: count(({ state }) => state === 'failed'),
    expired: count(({ state }) => state === 'expired'),
    skipped: count(({ state }) => state === 'skipped'),
    cancelled: count(({ state }) => state === 'cancelled'),
    outOfReach: count(({ state }) => state === 'out-of-reach'),
    timeTo: isFound ? timeTo(delays, unposted) : { half: null, most: null, all: null },
  };
}

/** Whether somebody is still to be posted to: to be found, or found and without a copy. */
export function isStillToCome({ broadcasts, rows }: Pick<DeliveryFigures, 'broadcasts' | 'rows'>): boolean {
  return broadcasts.some(({ posting }) => posting) || rows.some((row) => isWaiting(row) && !row.posted);
}

/** Whether some copy is still to be changed or taken back: to be looked at, or found not to be right. */
export function isStillToChange({ broadcasts, rows }: Pick<DeliveryFigures, 'broadcasts' | 'rows'>): boolean {
  return broadcasts.some(({ changing }) => changing) || rows.some((row) => isWaiting(row) && row.posted);
}

/** When the last change of copies began; null before the first. */
export function lastChangeAt({ broadcasts }: Pick<DeliveryFigures, 'broadcasts'>): number | null {
  return latest(broadcasts.map(({ changedAt }) => changedAt));
}

function latest(times: readonly (number | null)[]): number | null {
  const known = times.filter((at) => at !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function isWaiting({ state }: RowCount): boolean {
  return state === 'pending' || state === 'in-flight';
}

/** @param unposted Copies that are still to come: a share of all is reached only once it is of these, too. */
function timeTo(delays: readonly PostDelays[], unposted: number): TimeTo {
  const sorted = delays.toSorted((a, b) => a.slowestMs - b.slowestMs);
  const all = copiesIn(delays) + unposted;
  const until = (share: number): number | null => {
    let posted = 0;
    for (const { copies, slowestMs } of sorted) {
      posted += copies;
      if (posted >= all * share) return slowestMs;
    }
    return null;
  };
  return { half: until(0.5), most: until(0.95), all: until(1) };
}

function copiesIn(delays: readonly PostDelays[]): number {
  return delays.reduce((total, { copies }) => total + copies, 0);
}

function failuresOf(rows: readonly RowCount[]): DeliveryReport['failures'] {
  const byDetail = new Map<string, number>();
  for (const { state, detail, rows: copies } of rows) {
    if (state === 'failed') byDetail.set(detail ?? '', (byDetail.get(detail ?? '') ?? 0) + copies);
  }
  return [...byDetail]
    .map(([detail, copies]) => ({ ...readFailure(detail), copies }))
    .sort((a, b) => b.copies - a.copies || a.reason.localeCompare(b.reason));
}

import type { DigestOccasion } from '../digest.js';
import { isSameDay, nextDigest } from '../digest-schedule.js';
import { wantsFollowed } from '../following.js';
import { isStale } from '../freshness.js';
import { quietAt } from '../quiet-hours.js';
import type { Subscription } from '../subscription.js';
import { wantsBrief } from '../wants.js';
import type { Gatherable, MemberRow } from './digest-ledger.js';
import { offerOf } from './offer.js';

/** How many briefs somebody who was away is told of. */
const MAX_CATCH_UP = 10;
/** Of the others, so many of the newest are reported as expired: a long absence would write a row for each of thousands. */
const MAX_REPORTED = 100;

/** A digest that is due, with everything that decides about it. */
export interface DueDigest {
  readonly subscription: Subscription | null;
  readonly timeZone: string;
  readonly dueAt: number;
  readonly occasion: DigestOccasion;
  /** What the place may be waiting for, in the order of publication. */
  readonly briefs: readonly Gatherable[];
  readonly wordsOf: (brief: Gatherable) => string;
  /** Since when the place follows the stories of briefs, by the briefs' numbers. */
  readonly followed: ReadonlyMap<number, number>;
}

/**
 * When it is the time for it, null for now: a digest waits for the end of quiet hours, and one that nobody was there to
 * make is not made up when its day has gone by. One that is late by the rate of the bot comes whatever the day.
 * @param given.upSince Since when there is somebody to make it, in milliseconds since 1970.
 */
export function postponed(
  { subscription, timeZone, dueAt, occasion }: Omit<DueDigest, 'briefs' | 'wordsOf' | 'followed'>,
  { now, upSince }: { readonly now: number; readonly upSince: number },
): number | null {
  if (subscription === null) return null;
  const { quiet, digest } = subscription;
  const isMissed = dueAt < upSince && !isSameDay(dueAt, now, timeZone);
  if (occasion === 'scheduled' && digest !== undefined && isMissed) return nextDigest(digest, timeZone, now);
  const silence = quiet && quietAt(quiet, timeZone, now);
  return silence?.isQuiet ? silence.until : null;
}

/** The briefs that a place is waiting for, whatever has become of them there. */
export function findAwaited(due: DueDigest): readonly Gatherable[] {
  const { subscription, wordsOf, followed } = due;
  return due.briefs.filter((one) => {
    if (wantsFollowed(followed.get(one.brief.number) ?? null, subscription, one)) return true;
    const words = subscription?.words === undefined ? undefined : wordsOf(one);
    return wantsBrief(subscription, offerOf(one.brief, { ...one, words }));
  });
}

/** What is made of the briefs that a place is waiting for. */
export interface Cut {
  /** Those that come together. */
  readonly members: readonly Gatherable[];
  /** Numbers of members that came too late for a message of their own, and of others that the place is not told of. */
  readonly expired: ReadonlySet<number>;
  /** One that waited alone and comes as itself. */
  readonly alone: Gatherable | null;
  /** Those that the newsroom keeps back for now: each goes on by itself. */
  readonly keptBack: readonly Gatherable[];
}

/** @param awaited What `findAwaited` found and has no message yet, in the order of publication. */
export function cutOf(
  awaited: readonly Gatherable[],
  given: Pick<DueDigest, 'subscription' | 'timeZone' | 'occasion'> & {
    readonly rows: ReadonlyMap<number, MemberRow>;
    readonly freshForMs: number | null;
    /** Since when the place is there without a break, in milliseconds since 1970. */
    readonly activeSince: number;
    readonly now: number;
  },
): Cut {
  const { occasion, rows, now } = given;
  const open = awaited.filter(
    ({ brief }) =>
      rows.get(brief.number) !== 'settled' && (brief.expiresAt === null || now < brief.expiresAt),
  );
  const going = open.filter(({ brief }) => brief.state === 'published' && brief.sending === 'on');
  const keptBack = open.filter(
    ({ brief }) => brief.sending !== 'stopped' && (brief.state === 'withheld' || brief.sending === 'paused'),
  );
  if (occasion !== 'catch-up') {
    const [first] = going;
    if (first !== undefined && going.length === 1 && occasion !== 'scheduled') {
      return { members: [], expired: new Set(), alone: first, keptBack };
    }
    return { members: going, expired: new Set(), alone: null, keptBack };
  }
  // What was missed and is withheld at that moment is old news by its release. What only waits, as anywhere, is not missed.
  const isMissed = (one: Gatherable) => one.openedAt <= given.activeSince || isLate(one, given);
  const told = new Set(going.filter(isMissed).slice(-MAX_CATCH_UP));
  const isTold = (one: Gatherable) => told.has(one) || !isMissed(one);
  const members = going.filter(isTold);
  const late = members.filter((one) => isLate(one, given));
  const untold = going.filter((one) => !isTold(one));
  const reported = new Set(untold.slice(-MAX_REPORTED));
  const old = [
    ...late,
    ...untold.filter((one) => reported.has(one) || rows.get(one.brief.number) !== 'none'),
  ];
  return {
    members,
    expired: new Set(old.map(({ brief }) => brief.number)),
    alone: null,
    keptBack: keptBack.filter((one) => !isMissed(one)),
  };
}

function isLate(
  { brief, freshSince }: Gatherable,
  given: Pick<DueDigest, 'subscription' | 'timeZone'> & {
    readonly freshForMs: number | null;
    readonly now: number;
  },
): boolean {
  const place = { quiet: given.subscription?.quiet, timeZone: given.timeZone };
  return isStale({ urgency: brief.urgency, since: freshSince }, place, given);
}

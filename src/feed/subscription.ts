import type { Urgency } from './brief.js';
import type { DigestSchedule } from './digest-schedule.js';
import type { QuietHours } from './quiet-hours.js';
import type { WordFilter } from './word-filter.js';

/**
 * What one destination wants, one for each. `since` is kept for each topic: a brief is posted only where its topic
 * was wanted before the brief was published. Milliseconds since 1970.
 */
export interface Subscription {
  /** Since when every topic is wanted, or null when only `chosen` ones are. */
  readonly everySince: number | null;
  /**
   * Topic slug to since when. While every topic is wanted it holds the ones that were chosen before that: what was
   * published in between and is still on its way to them is not lost.
   */
  readonly chosen: Readonly<Record<string, number>>;
  /** Slugs that are never wanted; a hidden topic wins over a chosen one and over "every topic". */
  readonly hidden: readonly string[];
  readonly leastUrgency: Urgency;
  /** BCP 47 languages wanted; null for all. */
  readonly languages: readonly string[] | null;
  /** Left out: no filter. */
  readonly words?: WordFilter;
  /**
   * What is published before its end is never posted, whether it goes on or is over; null until it is ended. Left out:
   * there never was one.
   */
  readonly pause?: { readonly until: number | null };
  /** Briefs come together at these times; a flash comes at once all the same. Left out: each brief at once. */
  readonly digest?: DigestSchedule;
  /** What comes up in these hours waits for their end. Left out: none. */
  readonly quiet?: QuietHours;
}

/** What came of a wish. */
export type Happened =
  /** Every topic is wanted from now on. */
  | 'every'
  | 'already-every'
  /** The first topics were chosen. */
  | 'chosen'
  | 'added'
  | 'already-chosen'
  /** From every topic to the ones named. */
  | 'narrowed'
  /** Topics that were taken out of "every topic" are back in. */
  | 'unhidden'
  /** Taken out of "every topic". */
  | 'hidden'
  /** Taken out of the chosen ones. */
  | 'removed'
  /** It is over, by wish or because the last chosen topic was taken away. */
  | 'ended'
  /** There was no subscription. */
  | 'none'
  /** The topics named were not wanted before either. */
  | 'not-wanted';

export interface SubscriptionChange {
  readonly subscription: Subscription | null;
  readonly happened: Happened;
}

/** Every topic, from now on. */
export function everyTopic(now: number): Subscription {
  return { everySince: now, chosen: {}, hidden: [], leastUrgency: 'routine', languages: null };
}

/** Some topics, from now on. */
export function someTopics(slugs: readonly string[], now: number): Subscription {
  return { ...everyTopic(now), everySince: null, chosen: sinceNow(slugs, now) };
}

/**
 * `/subscribe`. No topics: every topic. Topics: added to those chosen; from "every topic" it narrows to them, unless
 * all of them had been taken out of it, which puts them back.
 * @param slugs Null for every topic.
 */
export function subscribe(
  current: Subscription | null,
  slugs: readonly string[] | null,
  now: number,
): SubscriptionChange {
  if (slugs === null) return subscribeToEvery(current, now);
  if (current === null) return { subscription: someTopics(slugs, now), happened: 'chosen' };
  const hidden = without(current.hidden, slugs);
  if (current.everySince === null) {
    const added = slugs.filter(
      (slug) => !Object.hasOwn(current.chosen, slug) || current.hidden.includes(slug),
    );
    if (added.length === 0) return { subscription: current, happened: 'already-chosen' };
    const chosen = { ...current.chosen, ...sinceNow(added, now) };
    return { subscription: { ...current, chosen, hidden }, happened: 'added' };
  }
  if (slugs.every((slug) => current.hidden.includes(slug))) {
    return { subscription: { ...current, hidden }, happened: 'unhidden' };
  }
  return { subscription: { ...narrow(current, slugs, now), hidden }, happened: 'narrowed' };
}

/**
 * `/unsubscribe`. No topics: the subscription ends. Topics: taken out of "every topic", or out of those chosen; with
 * the last chosen one it ends.
 * @param slugs Null to end the subscription.
 */
export function unsubscribe(
  current: Subscription | null,
  slugs: readonly string[] | null,
): SubscriptionChange {
  if (current === null) return { subscription: null, happened: 'none' };
  if (slugs === null) return { subscription: null, happened: 'ended' };
  const chosen = Object.fromEntries(Object.entries(current.chosen).filter(([slug]) => !slugs.includes(slug)));
  if (current.everySince !== null) {
    const hidden = [...current.hidden, ...without(slugs, current.hidden)];
    if (hidden.length === current.hidden.length) return { subscription: current, happened: 'not-wanted' };
    return { subscription: { ...current, chosen, hidden }, happened: 'hidden' };
  }
  const left = Object.keys(chosen).length;
  if (left === Object.keys(current.chosen).length) return { subscription: current, happened: 'not-wanted' };
  return left === 0
    ? { subscription: null, happened: 'ended' }
    : { subscription: { ...current, chosen }, happened: 'removed' };
}

/** A topic that comes somewhere else is left out, whether it was chosen or is one of every topic. */
export function leaveOut(current: Subscription, slug: string): Subscription {
  return current.hidden.includes(slug) ? current : { ...current, hidden: [...current.hidden, slug] };
}

/** A topic that was left out is wanted as it was before. */
export function putBack(current: Subscription, slug: string): Subscription {
  return current.hidden.includes(slug) ? { ...current, hidden: without(current.hidden, [slug]) } : current;
}

/** Whether a topic is among those wanted. */
export function wantsTopic(subscription: Subscription | null, slug: string): boolean {
  if (subscription === null || subscription.hidden.includes(slug)) return false;
  return subscription.everySince !== null || Object.hasOwn(subscription.chosen, slug);
}

/** What goes on record. By which words somebody chooses is left out: the record cannot be deleted with their data. */
export function onRecord(subscription: Subscription | null): Omit<Subscription, 'words'> | null {
  if (subscription === null) return null;
  const { words: _, ...rest } = subscription;
  return rest;
}

/** Nothing is posted until then, or (null) until it is resumed. */
export function pauseUntil(current: Subscription, until: number | null): Subscription {
  return { ...current, pause: { until } };
}

/** What is published from now on is posted again. */
export function resume(current: Subscription, now: number): Subscription {
  return isPaused(current, now) ? { ...current, pause: { until: now } } : current;
}

export function isPaused({ pause }: Subscription, now: number): boolean {
  return pause !== undefined && (pause.until === null || now < pause.until);
}

/** Whoever chose one topic has chosen the other as well, since then; what they left out stays left out. */
export function alsoChosen(current: Subscription, from: string, also: string): Subscription {
  const since = sinceChosen(current, from);
  if (since === undefined) return current;
  const known = sinceChosen(current, also);
  if (known !== undefined && known <= since) return current;
  return { ...current, chosen: { ...current.chosen, [also]: since } };
}

/** As it is without a topic that is no more, neither chosen nor left out; null when that leaves nothing. */
export function withoutTopic(current: Subscription, slug: string): Subscription | null {
  const chosen = Object.fromEntries(Object.entries(current.chosen).filter(([name]) => name !== slug));
  if (current.everySince === null && Object.keys(chosen).length === 0) return null;
  return { ...current, chosen, hidden: without(current.hidden, [slug]) };
}

function subscribeToEvery(current: Subscription | null, now: number): SubscriptionChange {
  if (current === null) return { subscription: everyTopic(now), happened: 'every' };
  if (current.everySince === null) {
    return { subscription: { ...current, everySince: now, hidden: [] }, happened: 'every' };
  }
  if (current.hidden.length === 0) return { subscription: current, happened: 'already-every' };
  return { subscription: { ...current, hidden: [] }, happened: 'every' };
}

/** What was wanted all along stays wanted since then; what had been taken out is wanted from now on. */
function narrow(current: Subscription, slugs: readonly string[], now: number): Subscription {
  const since = (slug: string): number =>
    current.hidden.includes(slug)
      ? now
      : Math.min(current.everySince ?? now, sinceChosen(current, slug) ?? now);
  const chosen = Object.fromEntries(slugs.map((slug) => [slug, since(slug)] as const));
  return { ...current, everySince: null, chosen };
}

/** A topic may be called `constructor`, so only what the record holds itself counts. */
function sinceChosen({ chosen }: Subscription, slug: string): number | undefined {
  return Object.hasOwn(chosen, slug) ? chosen[slug] : undefined;
}

function sinceNow(slugs: readonly string[], now: number): Record<string, number> {
  return Object.fromEntries(slugs.map((slug) => [slug, now] as const));
}

function without(slugs: readonly string[], taken: readonly string[]): readonly string[] {
  return slugs.filter((slug) => !taken.includes(slug));
}

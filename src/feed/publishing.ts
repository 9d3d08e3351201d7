import type { Brief, Urgency } from './brief.js';
import { headlineMissing } from './drafting.js';
import { stateAfter } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkFourEyes, checkRole } from './permission.js';
import type { Feed, FeedSettings, Transaction } from './ports.js';
import { recordBriefStep } from './recording.js';

const TIMER: Actor = { memberId: null, name: 'schedule', via: 'system', from: null };

/**
 * Publishes a brief: at once, or at the next tick where publishing follows a schedule (a flash does not wait), and
 * never before its embargo ends. The brief that comes back is `published` or `scheduled`.
 * It costs the same whatever the audience: a broadcast is opened for each bot, no row is written for each reader.
 * @throws FeedError `not_found`; `forbidden` below an editor's role, and for one's own under the four-eyes rule; `conflict`
 *   without a headline, or when it is published, scheduled or given up already
 */
export async function publishBrief(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly urgency?: Urgency },
): Promise<Brief> {
  return await feed.store.transaction((tx) => publishIn(tx, feed, actor, { ...order, notBefore: null }));
}

/** `publishBrief` inside a transaction that decides more than that. */
export async function publishIn(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  order: {
    readonly number: number;
    readonly urgency?: Urgency;
    /** A time of its own to wait for; null for none. */
    readonly notBefore: number | null;
    /** The verb of the audit log; left out, `brief.publish` or `brief.schedule`. */
    readonly action?: string;
  },
): Promise<Brief> {
  const now = feed.clock.now();
  const before = await tx.briefs.get(order.number);
  await checkRole(tx.newsroom, actor, { role: 'editor', command: 'publish' });
  const wanted: Brief = { ...before, urgency: order.urgency ?? before.urgency };
  const releaseAt = Math.max(releaseTime(wanted, feed.settings, now), order.notBefore ?? 0);
  const { action } = order;
  if (releaseAt <= now) {
    stateAfter('publish', wanted);
    checkFourEyes(feed.settings, actor, before);
    return await release(tx, { before, wanted, actor, now, action: action ?? 'brief.publish' });
  }
  const state = stateAfter('schedule', wanted);
  checkFourEyes(feed.settings, actor, before);
  if (wanted.headline === '') throw headlineMissing(wanted);
  const after: Brief = { ...wanted, state, scheduledFor: releaseAt };
  await tx.briefs.save(after);
  await recordBriefStep(tx, { before, after, actor, action: action ?? 'brief.schedule', at: now });
  return after;
}

/**
 * Publishes every scheduled brief whose time has come, the oldest time first. Called at each tick and at start, so that
 * ticks missed while the program was down are made up once.
 * @throws AggregateError when some could not be published; the others are out nevertheless
 */
export async function releaseDue(feed: Feed): Promise<readonly Brief[]> {
  const released: Brief[] = [];
  const faults: unknown[] = [];
  for (const { number } of await feed.store.briefs.findDue(feed.clock.now())) {
    try {
      const brief = await releaseIfDue(feed, number);
      if (brief !== null) released.push(brief);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some scheduled briefs could not be published.');
  return released;
}

/** Another process, or somebody with `/spike`, may have been faster: the transaction looks again. */
async function releaseIfDue(feed: Feed, number: number): Promise<Brief | null> {
  return await feed.store.transaction(async (tx) => {
    const now = feed.clock.now();
    const before = await tx.briefs.get(number);
    if (before.state !== 'scheduled') return null;
    if (Math.max(before.scheduledFor ?? 0, before.embargoUntil ?? 0) > now) return null;
    return await release(tx, { before, wanted: before, actor: TIMER, now, action: 'brief.publish' });
  });
}

async function release(
  tx: Transaction,
  step: {
    readonly before: Brief;
    readonly wanted: Brief;
    readonly actor: Actor;
    readonly now: number;
    readonly action: string;
  },
): Promise<Brief> {
  const { before, wanted, actor, now, action } = step;
  const state = stateAfter('publish', wanted);
  if (wanted.headline === '') throw headlineMissing(wanted);
  const sequence = await tx.briefs.nextSequence();
  const after: Brief = { ...wanted, state, publishedAt: now, sequence };
  await tx.briefs.save(after);
  await tx.broadcasts.openBroadcasts(after, now);
  await recordBriefStep(tx, { before, after, actor, action, at: now });
  return after;
}

function releaseTime(brief: Brief, settings: FeedSettings, now: number): number {
  const tick = settings.nextPost === null || brief.urgency === 'flash' ? now : settings.nextPost(now);
  return Math.max(tick, brief.embargoUntil ?? 0);
}

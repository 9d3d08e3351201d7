import type { Brief, Urgency } from './brief.js';
import { headlineMissing } from './drafting.js';
import { FeedError } from './errors.js';
import { stateAfter } from './lifecycle.js';
import { topicsInUse } from './naming-topics.js';
import type { Actor } from './newsroom.js';
import { checkFourEyes, checkRole, lastEditorIn } from './permission.js';
import type { Feed, Transaction } from './ports.js';
import { recordBriefStep } from './recording.js';
import { checkExpiresLater, firstTick, goesOutAt } from './release-time.js';
import { isGoingOut, LET_OUT } from './undoing.js';

/**
 * Publishes a brief: at once, or at the next tick where publishing follows a schedule (a flash does not wait), and
 * never before its embargo ends. The brief that comes back is `published` or `scheduled`.
 * It costs the same whatever the audience: a broadcast is opened for each bot, no row is written for each reader.
 * @throws FeedError `not_found`; `forbidden` below an editor's role, and for one's own under the four-eyes rule; `conflict`
 *   without a headline, when it is published or given up already, when it waits for no later a time, or when it would
 *   have expired by then
 */
export async function publishBrief(
  feed: Feed,
  actor: Actor,
  order: {
    readonly number: number;
    readonly urgency?: Urgency;
    /** Whether it can be taken back for a moment, as the settings say; a flash cannot. Left out: it cannot. */
    readonly mayUndo?: boolean;
  },
): Promise<Brief> {
  return await feed.store.transaction((tx) => publishIn(tx, feed, actor, { ...order, notBefore: null }));
}

/**
 * `publishBrief` inside a transaction that decides more than that. Without a time of its own a brief is meant for now, and
 * where publishing follows a schedule for the next tick.
 */
export async function publishIn(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  order: {
    readonly number: number;
    readonly urgency?: Urgency;
    /** A time of its own to wait for, which takes the place of an earlier one; null for none. */
    readonly notBefore: number | null;
    /** The verb of the audit log; left out, `brief.publish` or `brief.schedule`. */
    readonly action?: string;
    readonly mayUndo?: boolean;
  },
): Promise<Brief> {
  const now = feed.clock.now();
  const before = await tx.briefs.get(order.number);
  await checkRole(tx.newsroom, actor, { role: 'editor', command: 'publish' });
  const urgency = order.urgency ?? before.urgency;
  const scheduledFor = order.notBefore ?? (urgency === 'flash' ? now : firstTick(now, feed.settings));
  const wanted: Brief = { ...before, urgency, scheduledFor, undoUntil: null };
  const goesOut = goesOutAt(wanted, feed.settings);
  const state = stateAfter(goesOut <= now ? 'publish' : 'schedule', wanted);
  if (feed.settings.fourEyes === true) {
    const lastEditorId = lastEditorIn(await tx.briefs.findHistory(before.number));
    checkFourEyes(feed.settings, actor, { ...before, lastEditorId });
  }
  checkExpiresLater(wanted, Math.max(goesOut, now), feed.settings);
  if (state === 'published' && order.mayUndo === true && isUndoable(wanted, feed)) {
    const action = order.action ?? LET_OUT;
    return await letOut(tx, feed, { before, wanted, actor, now, action });
  }
  if (state === 'published') {
    const out: Brief = { ...wanted, scheduledFor: order.notBefore };
    return await releaseNow(tx, { before, wanted: out, actor, now, action: order.action ?? 'brief.publish' });
  }
  if (wanted.headline === '') throw headlineMissing(wanted);
  if (order.notBefore === null && !isSooner(goesOut, wanted, before, feed)) throw waitsAlready(before);
  const after: Brief = { ...wanted, state };
  await tx.briefs.save(after);
  await recordBriefStep(tx, { before, after, actor, action: order.action ?? 'brief.schedule', at: now });
  return after;
}

/** A flash waits for nobody, and where publishing follows a schedule the next tick is time enough. */
function isUndoable({ urgency }: Brief, { settings }: Feed): boolean {
  return (settings.undoMs ?? 0) > 0 && urgency !== 'flash' && settings.nextPost === null;
}

/** Lets it go out a moment later, by the same machinery as a scheduled one, so that a restart in between does no harm. */
async function letOut(
  tx: Transaction,
  { settings }: Feed,
  step: Parameters<typeof releaseNow>[1],
): Promise<Brief> {
  const { before, wanted, actor, now, action } = step;
  if (isGoingOut(before)) {
    throw new FeedError('conflict', { id: 'refused-going-out', args: { number: String(before.number) } });
  }
  if (wanted.headline === '') throw headlineMissing(wanted);
  const undoUntil = now + (settings.undoMs ?? 0);
  checkExpiresLater(wanted, undoUntil, settings);
  const state = stateAfter('schedule', wanted);
  const after: Brief = { ...wanted, state, scheduledFor: undoUntil, undoUntil };
  await tx.briefs.save(after);
  await recordBriefStep(tx, { before, after, actor, action, at: now });
  return after;
}

/** Whether publishing changes anything for a brief that waits already. */
function isSooner(goesOut: number, wanted: Brief, before: Brief, { settings }: Feed): boolean {
  if (before.state !== 'scheduled' || wanted.urgency !== before.urgency) return true;
  return goesOut < goesOutAt(before, settings);
}

function waitsAlready({ number }: Brief): FeedError {
  return new FeedError('conflict', { id: 'refused-scheduled', args: { number: String(number) } });
}

/**
 * Publishes within a transaction, whatever the time.
 * @param step.action The verb of the audit log.
 * @throws FeedError `conflict` by state or without a headline
 */
export async function releaseNow(
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
  const topics = await topicsInUse(tx.topics, wanted.topics);
  const after: Brief = { ...wanted, topics, state, undoUntil: null, publishedAt: now, sequence };
  await tx.briefs.save(after);
  await tx.broadcasts.openBroadcasts(after, now);
  await recordBriefStep(tx, { before, after, actor, action, at: now });
  return after;
}

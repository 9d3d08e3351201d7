import type { Brief } from './brief.js';
import { FeedError } from './errors.js';
import { type Step, stateAfter, wasPublished } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkMayWorkOn, checkRole } from './permission.js';
import type { Feed, Transaction } from './ports.js';
import { publishIn, releaseNow } from './publishing.js';
import { recordBriefStep } from './recording.js';
import { checkExpiresLater, goesOutAt } from './release-time.js';
import { isGoingOut } from './undoing.js';

const TIMER: Actor = { memberId: null, name: 'schedule', via: 'system', from: null };

/** Read from the database at a time. */
const PAGE = 200;

/** A brief that waits, and when it goes out as things stand, in ms since 1970. */
export interface Queued {
  readonly brief: Brief;
  readonly goesOutAt: number;
}

/**
 * Lets a brief wait for a time, which is the earliest: it also waits for the end of its embargo and, where publishing
 * follows a schedule, for the first tick from then on (a flash does not). One that waits already gets the new time.
 * @param order.at Milliseconds since 1970. One that has passed publishes it, as `publishBrief` does.
 * @throws FeedError `not_found`; `forbidden` below an editor's role, and for one's own under the four-eyes rule;
 *   `conflict` by state, without a headline, or when it would have expired by then
 */
export async function scheduleBrief(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly at: number },
): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'schedule' });
    return await publishIn(tx, feed, actor, { number: order.number, notBefore: order.at });
  });
}

/**
 * Sets the time that a brief is to go out at once it is approved; it stays with its writer or its editors until then.
 * @param order.at Milliseconds since 1970; null for none.
 * @throws FeedError `not_found`; `forbidden` for somebody else's; `conflict` by state
 */
export async function wishForTime(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly at: number | null },
): Promise<Brief> {
  return await changeTimes(feed, actor, {
    number: order.number,
    step: 'wish',
    apply: (brief) => ({ ...brief, scheduledFor: order.at }),
  });
}

/**
 * Makes a brief that waits for its time a draft again.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` by state
 */
export async function unscheduleBrief(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(number);
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'schedule' });
    const after: Brief = {
      ...before,
      state: stateAfter('unschedule', before),
      scheduledFor: null,
      undoUntil: null,
    };
    await tx.briefs.save(after);
    await recordBriefStep(tx, { before, after, actor, action: 'brief.unschedule', at: feed.clock.now() });
    return after;
  });
}

/**
 * Sets until when nothing of a brief is shown anywhere.
 * @param order.until Milliseconds since 1970; null for no embargo.
 * @throws FeedError `not_found`; `forbidden` as for edits; `conflict` once it is published, or when it would have expired
 */
export async function setEmbargo(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly until: number | null },
): Promise<Brief> {
  return await changeTimes(feed, actor, {
    number: order.number,
    step: 'embargo',
    // From then on it waits for more than a moment.
    apply: (brief) => ({ ...brief, embargoUntil: order.until, undoUntil: null }),
  });
}

/**
 * Sets from when on a brief is posted to nobody any more; corrections go on. It can be set while it is being posted.
 * @param order.at Milliseconds since 1970; null for never.
 * @throws FeedError `not_found`; `forbidden` as for edits, and below an editor's role once it is published; `conflict` by
 *   state, when it has expired already, or when it would not have gone out by then
 */
export async function setExpiry(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly at: number | null },
): Promise<Brief> {
  return await changeTimes(feed, actor, {
    number: order.number,
    step: 'expire',
    apply: (brief) => ({ ...brief, expiresAt: order.at }),
  });
}

/** Everything that waits for its time, the next to go out first, then by number. */
export async function findQueue({ store, settings }: Feed): Promise<readonly Queued[]> {
  const queue: Queued[] = [];
  let beforeNumber: number | null = null;
  for (;;) {
    const page: readonly Brief[] = await store.briefs.findByState({
      states: ['scheduled'],
      authorId: null,
      beforeNumber,
      limit: PAGE,
    });
    queue.push(...page.map((brief) => ({ brief, goesOutAt: goesOutAt(brief, settings) })));
    beforeNumber = page.at(-1)?.number ?? null;
    if (page.length < PAGE) break;
  }
  return queue.sort((a, b) => a.goesOutAt - b.goesOutAt || a.brief.number - b.brief.number);
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
      const brief = await feed.store.transaction((tx) => releaseIfDue(tx, feed, number));
      if (brief !== null) released.push(brief);
    } catch (error) {
      faults.push(error);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Some scheduled briefs could not be published.');
  return released;
}

/** Another process, or somebody with a command, may have been faster: the transaction looks again. */
async function releaseIfDue(tx: Transaction, feed: Feed, number: number): Promise<Brief | null> {
  const now = feed.clock.now();
  const before = await tx.briefs.get(number);
  if (before.state !== 'scheduled' || goesOutAt(before, feed.settings) > now) return null;
  // What was let out a moment ago was never meant for a later time.
  const wanted = isGoingOut(before) ? { ...before, scheduledFor: null } : before;
  return await releaseNow(tx, { before, wanted, actor: TIMER, now, action: 'brief.publish' });
}

/** The verbs of the audit log for what changes no state. */
type TimeStep = Extract<Step, 'wish' | 'embargo' | 'expire'>;

async function changeTimes(
  feed: Feed,
  actor: Actor,
  change: { readonly number: number; readonly step: TimeStep; readonly apply: (brief: Brief) => Brief },
): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const now = feed.clock.now();
    const before = await tx.briefs.get(change.number);
    const after: Brief = { ...change.apply(before), state: stateAfter(change.step, before) };
    if (wasPublished(before.state)) {
      await checkRole(tx.newsroom, actor, { role: 'editor', command: change.step });
      checkStillPosted(before, now);
    } else {
      await checkMayWorkOn(tx.newsroom, feed.settings, actor, before);
      const soonest: Brief = { ...after, scheduledFor: Math.max(after.scheduledFor ?? 0, now) };
      checkExpiresLater(after, goesOutAt(soonest, feed.settings), feed.settings);
    }
    await tx.briefs.save(after);
    await recordBriefStep(tx, { before, after, actor, action: `brief.${change.step}`, at: now });
    return after;
  });
}

/** What the expiry has ended is settled in each chat; a later time would not begin it again. */
function checkStillPosted({ number, expiresAt }: Brief, now: number): void {
  if (expiresAt === null || expiresAt > now) return;
  throw new FeedError('conflict', { id: 'refused-expired', args: { number: String(number) } });
}

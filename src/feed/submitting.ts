import type { Brief } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import { parseNote } from './content-rules.js';
import { headlineMissing } from './drafting.js';
import { FeedError } from './errors.js';
import { stateAfter } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkMayWorkOn, checkRole } from './permission.js';
import type { Feed } from './ports.js';
import { publishIn } from './publishing.js';
import { recordBriefStep } from './recording.js';
import { APPROVED } from './undoing.js';

/** What a person decided about a submitted brief, by the verbs of the audit log, and how a late one is told of it. */
const DECISIONS: ReadonlyMap<string, string> = new Map([
  ['brief.approve', 'refused-late-approved'],
  ['brief.publish', 'refused-late-approved'],
  ['brief.schedule', 'refused-late-approved'],
  ['brief.let-out', 'refused-late-approved'],
  ['brief.reject', 'refused-late-rejected'],
  ['brief.spike', 'refused-late-spiked'],
]);

/**
 * Hands a draft to the editors.
 * @throws FeedError `not_found`; `forbidden` for somebody else's; `conflict` by state or without a headline
 */
export async function submitBrief(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(number);
    const after: Brief = { ...before, state: stateAfter('submit', before) };
    await checkMayWorkOn(tx.newsroom, feed.settings, actor, before, 'submit');
    if (after.headline === '') throw headlineMissing(after);
    await tx.briefs.save(after);
    await recordBriefStep(tx, { before, after, actor, action: 'brief.submit', at: feed.clock.now() });
    return after;
  });
}

/**
 * Lets a submitted brief out: at once, or at its time when it has one. The first decision counts; a later one is told
 * whose that was.
 * @param order.mayUndo As for `publishBrief`.
 * @throws FeedError `not_found`; `forbidden` below an editor's role, and for one's own under the four-eyes rule; `conflict`
 *   when it does not wait for a decision
 */
export async function approveBrief(
  feed: Feed,
  actor: Actor,
  { number, mayUndo }: { readonly number: number; readonly mayUndo: boolean },
): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(number);
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'approve' });
    await checkAwaitsDecision(tx, 'approve', before);
    const order = { number, notBefore: before.scheduledFor, action: APPROVED, mayUndo };
    return await publishIn(tx, feed, actor, order);
  });
}

/**
 * Sends a submitted brief back to its writer, as a draft.
 * @param order.reason For the writer; it goes on record.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` when it does not wait for a decision;
 *   `invalid` for a reason that is empty or too long
 */
export async function rejectBrief(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly reason: string },
): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(order.number);
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'reject' });
    await checkAwaitsDecision(tx, 'reject', before);
    const reason = parseNote(order.reason);
    const after: Brief = { ...before, state: stateAfter('reject', before) };
    await tx.briefs.save(after);
    const at = feed.clock.now();
    await recordBriefStep(tx, { before, after, actor, action: 'brief.reject', at, reason });
    return after;
  });
}

/**
 * Lets pass while a brief waits for a decision.
 * @throws FeedError `conflict` with whoever decided first, or with what works instead when nobody had to decide
 */
export async function checkAwaitsDecision(
  { briefs }: { readonly briefs: Pick<BriefReads, 'findHistory'> },
  step: 'approve' | 'reject',
  brief: Brief,
): Promise<void> {
  if (brief.state === 'submitted') return;
  const history = await briefs.findHistory(brief.number);
  const submitted = history.findLastIndex(({ action }) => action === 'brief.submit');
  const decided = history
    .slice(submitted + 1)
    .find(({ action, actor }) => DECISIONS.has(action) && actor.via !== 'system');
  const id = submitted < 0 || decided === undefined ? undefined : DECISIONS.get(decided.action);
  if (decided !== undefined && id !== undefined) {
    const args = { number: String(brief.number), name: decided.actor.name };
    throw new FeedError('conflict', { id, args });
  }
  stateAfter(step, brief);
}

import type { Brief } from './brief.js';
import { FeedError } from './errors.js';
import { stateAfter } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkRole } from './permission.js';
import type { Feed } from './ports.js';
import { recordBriefStep } from './recording.js';

/** What lets a brief out so that it can be taken back, by the verbs of the audit log. */
export const LET_OUT = 'brief.let-out';
export const APPROVED = 'brief.approve';

/** Whether a brief was let out and can still be taken back: nothing of it has been sent, nor has it a place in the order. */
export function isGoingOut({ state, undoUntil }: Pick<Brief, 'state' | 'undoUntil'>): boolean {
  return state === 'scheduled' && undoUntil !== null;
}

/**
 * Takes a publication back before the first message leaves: the brief is a draft again, or waits again for an editor
 * when one had approved it.
 * @throws FeedError `not_found`; `forbidden` below an editor's role; `conflict` when it has gone out, or never was let out
 */
export async function undoPublishing(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(number);
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'publish' });
    const state = stateAfter('undo', before);
    if (!isGoingOut(before)) {
      throw new FeedError('conflict', { id: 'refused-undo-scheduled', args: { number: String(number) } });
    }
    const history = await tx.briefs.findHistory(number);
    const letOut = history.findLast(({ action }) => action === LET_OUT || action === APPROVED);
    const after: Brief = {
      ...before,
      state: letOut?.action === APPROVED ? 'submitted' : state,
      scheduledFor: null,
      undoUntil: null,
    };
    await tx.briefs.save(after);
    await recordBriefStep(tx, { before, after, actor, action: 'brief.undo', at: feed.clock.now() });
    return after;
  });
}

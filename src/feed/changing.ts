import type { Brief } from './brief.js';
import { checkText, parseNote } from './content-rules.js';
import { FeedError } from './errors.js';
import { type Step, stateAfter } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import type { Feed } from './ports.js';
import { recordBriefStep } from './recording.js';
import type { Document } from './text/document.js';
import { isEmpty } from './text/to-plain-text.js';
import { translationsAfter } from './translation.js';

/**
 * New facts in a published brief; its headline stays. Copies are edited and say when.
 * @throws FeedError `not_found`; `conflict` by state; `invalid` for a text that is empty or too long
 */
export async function updateBrief(
  feed: Feed,
  actor: Actor,
  change: { readonly number: number; readonly text: Document },
): Promise<Brief> {
  const text = newText(change.text);
  return await changeBrief(feed, actor, {
    number: change.number,
    step: 'update',
    apply: (brief, now) => ({ ...brief, text, updatedAt: now }),
  });
}

/**
 * Something was wrong: copies are edited and carry the note from then on.
 * @param change.text The new text, or null when it stays.
 * @throws FeedError `not_found`; `conflict` by state; `invalid` without a note or with a text that is too long
 */
export async function correctBrief(
  feed: Feed,
  actor: Actor,
  change: { readonly number: number; readonly note: string; readonly text: Document | null },
): Promise<Brief> {
  const note = parseNote(change.note);
  const text = change.text === null ? null : newText(change.text);
  return await changeBrief(feed, actor, {
    number: change.number,
    step: 'correct',
    apply: (brief, now) => ({
      ...brief,
      text: text ?? brief.text,
      correction: { note, at: now },
      updatedAt: now,
    }),
  });
}

/**
 * A typo: copies are edited and say nothing about it.
 * @throws FeedError `not_found`; `conflict` by state; `invalid` for a text that is empty or too long
 */
export async function refileBrief(
  feed: Feed,
  actor: Actor,
  change: { readonly number: number; readonly text: Document },
): Promise<Brief> {
  const text = newText(change.text);
  return await changeBrief(feed, actor, {
    number: change.number,
    step: 'refile',
    apply: (brief) => ({ ...brief, text }),
  });
}

/** Copies are edited into a notice, and posting pauses, until `releaseBrief`. @throws FeedError `not_found`, `conflict` */
export async function withholdBrief(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  return await changeBrief(feed, actor, { number, step: 'withhold', apply: (brief) => brief });
}

/** Copies are edited back into the text, and posting goes on. @throws FeedError `not_found`, `conflict` */
export async function releaseBrief(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  return await changeBrief(feed, actor, { number, step: 'release', apply: (brief) => brief });
}

/**
 * A kill: every copy is deleted, or edited into a notice where the platform no longer deletes.
 * @param order.reason Shown in the notice; null for none.
 * @throws FeedError `not_found`; `conflict` by state; `invalid` for a reason that is empty or too long
 */
export async function retractBrief(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly reason: string | null },
): Promise<Brief> {
  const retractionReason = order.reason === null ? null : parseNote(order.reason);
  return await changeBrief(feed, actor, {
    number: order.number,
    step: 'retract',
    apply: (brief, now) => ({ ...brief, retractionReason, updatedAt: now }),
  });
}

interface Change {
  readonly number: number;
  readonly step: Step;
  readonly apply: (brief: Brief, now: number) => Brief;
}

/** The version grows with everything that changes copies, and the engine is told in the same transaction. */
async function changeBrief(feed: Feed, actor: Actor, change: Change): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const now = feed.clock.now();
    const before = await tx.briefs.get(change.number);
    const state = stateAfter(change.step, before);
    const changed: Brief = { ...change.apply(before, now), state, version: before.version + 1 };
    const after: Brief = { ...changed, translations: translationsAfter(before, changed) };
    await tx.briefs.save(after);
    await tx.broadcasts.noteChange(after, now);
    await recordBriefStep(tx, { before, after, actor, action: `brief.${change.step}`, at: now });
    return after;
  });
}

function newText(text: Document): Document {
  if (isEmpty(text)) throw new FeedError('invalid', { id: 'error-text-missing' });
  return checkText(text);
}

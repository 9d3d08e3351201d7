import type { Brief, Translation } from './brief.js';
import { stateAfter, wasPublished } from './lifecycle.js';
import type { Actor } from './newsroom.js';
import { checkMayWorkOn, checkRole } from './permission.js';
import type { Feed, Transaction } from './ports.js';
import { recordBriefStep } from './recording.js';
import {
  findTranslation,
  standingSince,
  type TranslationChanges,
  withConfirmed,
  withoutTranslation,
  withTranslation,
} from './translation.js';

/**
 * Writes a translation, or changes it. After publication every copy in that language follows, and says nothing about it.
 * @param order.changes What is to be different, or a function of the translation and the brief as they are now (null: there
 *   is none yet).
 * @throws FeedError `not_found`; `forbidden` for somebody else's draft, and below an editor's role once it is published;
 *   `conflict` by state; `invalid` for content that breaks a rule
 */
export async function translateBrief(
  feed: Feed,
  actor: Actor,
  order: {
    readonly number: number;
    /** BCP 47. */
    readonly language: string;
    readonly changes:
      | TranslationChanges
      | ((present: Translation | null, brief: Brief) => TranslationChanges);
  },
): Promise<Brief> {
  const { language, changes } = order;
  return await changeTranslations(feed, actor, order.number, (brief) => {
    const wanted = typeof changes === 'function' ? changes(findTranslation(brief, language), brief) : changes;
    return withTranslation(brief, language, wanted);
  });
}

/**
 * A translation still says what the original says since that changed. It stays as it was where the original has changed
 * again since somebody looked at the two.
 * @param order.seen The brief as they saw it, null where nobody knows; left out: as it is now.
 * @throws FeedError as `translateBrief`
 */
export async function confirmTranslation(
  feed: Feed,
  actor: Actor,
  order: { readonly number: number; readonly language: string; readonly seen?: Brief | null },
): Promise<Brief> {
  const { number, language, seen } = order;
  return await changeTranslations(feed, actor, number, (brief) => {
    const isSeen = seen === undefined || (seen !== null && standingSince(seen, brief) === 'current');
    return isSeen ? withConfirmed(brief, language) : brief.translations;
  });
}

/** Takes a translation away: places in that language get the original. @throws FeedError as `translateBrief` */
export async function removeTranslation(
  feed: Feed,
  actor: Actor,
  { number, language }: { readonly number: number; readonly language: string },
): Promise<Brief> {
  return await changeTranslations(feed, actor, number, (brief) => withoutTranslation(brief, language));
}

/** What changes nothing leaves no trace. */
async function changeTranslations(
  feed: Feed,
  actor: Actor,
  number: number,
  change: (brief: Brief) => readonly Translation[],
): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const at = feed.clock.now();
    const before = await tx.briefs.get(number);
    const state = stateAfter('translate', before);
    await checkMayTranslate(tx, feed, actor, before);
    const translations = change(before);
    if (JSON.stringify(translations) === JSON.stringify(before.translations)) return before;
    const isOut = wasPublished(state);
    const version = isOut ? before.version + 1 : before.version;
    const after: Brief = { ...before, state, translations, version };
    await tx.briefs.save(after);
    if (isOut) await tx.broadcasts.noteChange(after, at);
    await recordBriefStep(tx, { before, after, actor, action: 'brief.translate', at });
    return after;
  });
}

/** What readers have already is the editors'. */
async function checkMayTranslate(tx: Transaction, feed: Feed, actor: Actor, brief: Brief): Promise<void> {
  if (wasPublished(brief.state)) {
    await checkRole(tx.newsroom, actor, { role: 'editor', command: 'translate' });
  } else {
    await checkMayWorkOn(tx.newsroom, feed.settings, actor, brief);
  }
}

import type { Brief, BriefContent, Picture, Related, Translation, Urgency } from './brief.js';
import {
  checkEarlier,
  checkRelated,
  checkText,
  parseAlt,
  parseHeadline,
  parseLink,
} from './content-rules.js';
import { FeedError } from './errors.js';
import { stateAfter } from './lifecycle.js';
import { ensureTopics } from './naming-topics.js';
import type { Actor } from './newsroom.js';
import { checkMayWorkOn } from './permission.js';
import type { Feed, Transaction } from './ports.js';
import { recordBriefStep } from './recording.js';
import type { Document } from './text/document.js';
import { isEmpty } from './text/to-plain-text.js';
import { parseSlugs } from './topic.js';
import { checkTranslations, translationsAfter } from './translation.js';

/** What a draft can be made of; what is left out keeps its default. */
export interface DraftInput {
  /** Empty for a draft that still needs one. */
  readonly headline: string;
  readonly text: Document;
  readonly topics?: readonly string[];
  /** Left out: the newsroom's first desk. */
  readonly deskId?: number;
  readonly picture?: Picture | null;
  readonly link?: string | null;
  readonly related?: Related | null;
  /** The number of a published brief. */
  readonly followUpOf?: number | null;
  readonly urgency?: Urgency;
  /** BCP 47. Left out: the newsroom's. */
  readonly language?: string;
  readonly translations?: readonly DraftTranslation[];
}

/** A translation that a draft begins with. */
export type DraftTranslation = Pick<Translation, 'language' | 'headline' | 'text'>;

/** What `editDraft` may change; what is left out stays. */
export type DraftChanges = Partial<Omit<BriefContent, 'translations' | 'embargoUntil' | 'expiresAt'>>;

/**
 * Makes a draft. Topics that do not exist yet are made: the newsroom's hashtags are its list of topics.
 * @throws FeedError `invalid` for content that breaks a rule, and for a draft with nothing in it; `not_found` for an
 *   unknown related brief
 */
export async function createDraft(feed: Feed, actor: Actor, input: DraftInput): Promise<Brief> {
  return await feed.store.transaction((tx) => createDraftIn(tx, feed, actor, input));
}

/** `createDraft` inside a transaction that makes more than one thing. */
export async function createDraftIn(
  tx: Transaction,
  feed: Feed,
  actor: Actor,
  input: DraftInput,
): Promise<Brief> {
  const picture = input.picture ?? null;
  const link = input.link ?? null;
  if (input.headline.trim() === '' && isEmpty(input.text) && picture === null && link === null) {
    throw new FeedError('invalid', { id: 'error-draft-empty' });
  }
  const at = feed.clock.now();
  const content = await checkContent(tx, {
    headline: input.headline,
    text: input.text,
    topics: input.topics ?? [],
    deskId: input.deskId ?? (await tx.desks.findDesks())[0]?.id ?? null,
    picture,
    link,
    related: input.related ?? null,
    followUpOf: input.followUpOf ?? null,
    urgency: input.urgency ?? 'routine',
    language: input.language ?? feed.settings.locale,
    translations: (input.translations ?? []).map(begunTranslation),
    embargoUntil: null,
    expiresAt: null,
  });
  const brief = await tx.briefs.create(content, { authorId: actor.memberId, at });
  await recordBriefStep(tx, { before: null, after: brief, actor, action: 'brief.create', at });
  return brief;
}

/**
 * A brief that may be changed as a draft: what is refused is refused before anything is asked for or fetched.
 * @throws FeedError `not_found`, `forbidden` and `conflict` as `editDraft` does
 */
export async function getEditable(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  const brief = await feed.store.briefs.get(number);
  stateAfter('edit', brief);
  await checkMayWorkOn(feed.store.newsroom, feed.settings, actor, brief);
  return brief;
}

/**
 * Changes a brief before its publication.
 * @param edit.changes What is to be different, or a function of the brief as it is now that says so.
 * @throws FeedError `not_found`; `forbidden` for somebody else's, or where it is not theirs to change any more; `conflict`
 *   once it is published; `invalid` for content that breaks a rule; `not_found` for a desk or a brief that is not there
 */
export async function editDraft(
  feed: Feed,
  actor: Actor,
  edit: {
    readonly number: number;
    readonly changes: DraftChanges | ((brief: Brief) => DraftChanges);
  },
): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(edit.number);
    const state = stateAfter('edit', before);
    await checkMayWorkOn(tx.newsroom, feed.settings, actor, before);
    const changes = typeof edit.changes === 'function' ? edit.changes(before) : edit.changes;
    const content = await checkContent(tx, { ...before, ...changes }, before.topics);
    const after = { ...content, translations: translationsAfter(before, content), state };
    if (state === 'scheduled' && after.headline === '') throw headlineMissing(after);
    await tx.briefs.save(after);
    await recordBriefStep(tx, { before, after, actor, action: 'brief.edit', at: feed.clock.now() });
    return after;
  });
}

/** Gives a draft up. @throws FeedError `not_found`; `forbidden` as `editDraft`; `conflict` once it is published or spiked */
export async function spikeBrief(feed: Feed, actor: Actor, number: number): Promise<Brief> {
  return await feed.store.transaction(async (tx) => {
    const before = await tx.briefs.get(number);
    const after: Brief = {
      ...before,
      state: stateAfter('spike', before),
      scheduledFor: null,
      undoUntil: null,
    };
    await checkMayWorkOn(tx.newsroom, feed.settings, actor, before, 'spike');
    await tx.briefs.save(after);
    await recordBriefStep(tx, { before, after, actor, action: 'brief.spike', at: feed.clock.now() });
    return after;
  });
}

/** The refusal to let a brief out without a headline. */
export function headlineMissing(brief: Pick<Brief, 'number'>): FeedError {
  return new FeedError('conflict', {
    id: 'error-headline-missing',
    args: { number: String(brief.number) },
  });
}

async function checkContent<Content extends BriefContent>(
  tx: Transaction,
  content: Content,
  standing: readonly string[] = [],
): Promise<Content> {
  const topics = await ensureTopics(tx.topics, parseSlugs(content.topics), standing);
  if (content.deskId !== null) await tx.desks.getDesk(content.deskId);
  return {
    ...content,
    headline: parseHeadline(content.headline),
    text: checkText(content.text),
    topics,
    translations: checkTranslations(content),
    picture: content.picture && checkPicture(content.picture),
    link: content.link === null ? null : parseLink(content.link),
    related: content.related === null ? null : await checkRelated(tx.briefs, content.related),
    followUpOf: content.followUpOf === null ? null : await checkEarlier(tx.briefs, content.followUpOf),
  };
}

function begunTranslation(begun: DraftTranslation): Translation {
  return { ...begun, alt: null, note: null, standing: 'current' };
}

function checkPicture(picture: Picture): Picture {
  const alt = picture.alt === null ? null : parseAlt(picture.alt);
  return picture.kind === 'web' ? { ...picture, url: parseLink(picture.url), alt } : { ...picture, alt };
}

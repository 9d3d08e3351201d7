import { refileBrief, updateBrief } from '../feed/changing.js';
import { editDraft } from '../feed/drafting.js';
import { mayTake } from '../feed/lifecycle.js';
import type { Document } from '../feed/text/document.js';
import { splitTopics } from '../feed/text/headline.js';
import { joinDocuments } from '../feed/text/join-documents.js';
import { parseSlugs } from '../feed/topic.js';
import { translateBrief } from '../feed/translating.js';
import type { MapLocation } from '../feed/zone-of-location.js';
import type { AttachedPicture, TypedText } from './caller.js';
import { type Conversation, isPrivate } from './command.js';
import { draftCard } from './draft-card.js';
import { postMessage } from './post-message.js';
import type { Reply } from './reply.js';
import { translationPage } from './translation-pages.js';

/**
 * What the next message of a person is taken for although no question was put. Kept in the place of a waiting form, so that
 * each takes the other's.
 */
type Expected =
  /** A whole brief: an empty `/post` came just before, as it does when somebody forwards a message with that comment. */
  | { readonly kind: 'brief'; readonly until: number }
  /** The rest of a text that did not fit one message. */
  | {
      readonly kind: 'rest';
      readonly until: number;
      readonly number: number;
      /** Whether a published brief was updated with it, which says so on the copies, or otherwise changed. */
      readonly isUpdate: boolean;
      /** Of a translation its language. */
      readonly language?: string;
    };

/** A message as it was said. */
export interface SaidMessage {
  readonly typed: TypedText;
  readonly pictures: readonly AttachedPicture[];
  readonly isAlbum: boolean;
  /** A place on the map that was sent; left out for none. */
  readonly location?: MapLocation;
}

/** Who writes `/post` looks for the message then; after some minutes they have given it up. */
const BRIEF_AWAITED_MS = 10 * 60_000;

/** The parts of a text that Telegram's apps split follow one another at once; people do not type that fast. */
export const REST_AWAITED_MS = 15_000;

/**
 * Telegram's apps split a text above 4,096 characters at a space or a line's end before that
 * (https://core.telegram.org/bots/api#sendmessage), so that a first part is hardly ever shorter than this, in UTF-16 units.
 */
export const LEAST_SPLIT = 3_500;

/** Takes the next message for a whole brief; only where the bot hears whatever is said. */
export async function expectBrief(talk: Conversation, forMs = BRIEF_AWAITED_MS): Promise<void> {
  if (canHear(talk)) await expect(talk, { kind: 'brief', until: talk.feed.clock.now() + forMs });
}

/**
 * Takes what follows a long text for its rest, if it comes at once.
 * @param reply What came of the first part.
 * @returns The same; where the rest would not be heard, it says so.
 */
export async function expectRest(
  talk: Conversation,
  said: { readonly length: number; readonly isUpdate: boolean; readonly isTranslation?: boolean },
  reply: Reply,
): Promise<Reply> {
  if (said.length < LEAST_SPLIT || talk.caller.platform !== 'telegram') return reply;
  if (!canHear(talk)) return withWarning(reply, talk.language.say('post-maybe-split'));
  // A page that was split goes on with further items.
  if (reply.kind === 'list') await expectBrief(talk, REST_AWAITED_MS);
  if (reply.kind !== 'draft') return reply;
  const { number, language } = reply.view;
  const until = talk.feed.clock.now() + REST_AWAITED_MS;
  const of = said.isTranslation === true ? { language } : {};
  await expect(talk, { kind: 'rest', until, number, isUpdate: said.isUpdate, ...of });
  return reply;
}

function withWarning(reply: Reply, warning: string): Reply {
  if (reply.kind === 'draft') return { ...reply, header: `${reply.header}\n${warning}` };
  return reply.kind === 'list'
    ? { ...reply, footer: [reply.footer, warning].filter((line) => line !== null).join('\n') }
    : reply;
}

/** What is expected of this person here, or null. */
export async function findExpected(talk: Conversation): Promise<Expected | null> {
  const kept = await talk.feed.store.conversations.findForm(talk.seat);
  if (kept === null || !('expected' in kept)) return null;
  // The store gives back what this file put there.
  const expected = kept.expected as Expected;
  return talk.feed.clock.now() <= expected.until ? expected : null;
}

/**
 * Takes a message for what was expected.
 * @throws FeedError as `/post` and `/edit`
 */
export async function takeExpected(
  talk: Conversation,
  expected: Expected,
  said: SaidMessage,
): Promise<Reply> {
  await expect(talk, null);
  const reply =
    expected.kind === 'brief'
      ? await postMessage(talk, { ...said, plain: said.typed.text, document: said.typed.from(0) })
      : await joinRest(talk, expected, said);
  const isUpdate = expected.kind === 'rest' && expected.isUpdate;
  const isTranslation = expected.kind === 'rest' && expected.language !== undefined;
  return await expectRest(talk, { length: said.typed.text.length, isUpdate, isTranslation }, reply);
}

async function joinRest(
  talk: Conversation,
  { number, isUpdate, language: tag }: Extract<Expected, { kind: 'rest' }>,
  { typed }: SaidMessage,
): Promise<Reply> {
  const { feed, actor, language } = talk;
  if (tag !== undefined) {
    const brief = await translateBrief(feed, actor, {
      number,
      language: tag,
      changes: (now) => ({
        text: joinDocuments(now?.text ?? [], typed.from(0)),
        ...(now && { standing: now.standing }),
      }),
    });
    return await translationPage(talk, brief, tag);
  }
  const present = await feed.store.briefs.get(number);
  const joined = language.say('post-joined');
  if (!mayTake('edit', present.state)) {
    const text = joinDocuments(present.text, typed.from(0));
    const change = isUpdate ? updateBrief : refileBrief;
    return await draftCard(talk, await change(feed, actor, { number, text }), [joined]);
  }
  const { text, topics } = splitTopics(typed.from(0));
  const brief = await editDraft(feed, actor, { number, changes: (now) => withRest(now, text, topics) });
  return await draftCard(talk, brief, [joined]);
}

function withRest(
  present: { readonly text: Document; readonly topics: readonly string[] },
  rest: Document,
  topics: readonly string[],
): { text: Document; topics: readonly string[] } {
  return {
    text: joinDocuments(present.text, rest),
    topics: topics.length === 0 ? present.topics : parseSlugs([...present.topics, ...topics]),
  };
}

/** In a place of many the bot hears commands and replies alone; on Discord a text comes by a window of its own. */
function canHear({ caller }: Conversation): boolean {
  return caller.platform === 'telegram' && isPrivate(caller);
}

async function expect(talk: Conversation, expected: Expected | null): Promise<void> {
  await talk.feed.store.transaction((tx) =>
    tx.conversations.setForm(talk.seat, expected === null ? null : { expected }),
  );
}

import { FeedError } from '../../feed/errors.js';
import type { Press } from '../../feed/feedback.js';
import { getTopicById, getTopicNamed } from '../../feed/finding-topics.js';
import { findMoreLike } from '../../feed/more-like-this.js';
import { getReadable, readAfter, readMore, readNewest } from '../../feed/reading.js';
import { type ReadingScope, scopeOfTopic } from '../../feed/reading-scope.js';
import { parseSearch } from '../../feed/text/search-terms.js';
import type { Topic } from '../../feed/topic.js';
import type { BriefView } from '../../feed/view.js';
import type { Command, Conversation } from '../command.js';
import { briefLink, shareLink } from '../deep-link.js';
import { followButton } from '../follow-button.js';
import { readerOf } from '../reader.js';
import { endOfList, readingList, type Shown } from '../reading-list.js';
import type { Button, ButtonRow, Reply } from '../reply.js';
import { NUMBER_OPTION } from './options.js';

export const latestCommand: Command = {
  name: 'latest',
  description: 'command-latest',
  options: [{ name: 'topic', description: 'option-topic', kind: 'topic', required: false }],
  audience: 'everyone',
  run: (talk, given) => showLatest(talk, given.words('topic')),
};

export const moreCommand: Command = {
  name: 'more',
  description: 'command-more',
  options: [],
  audience: 'everyone',
  async run(talk) {
    const page = await readMore(talk.feed, talk.seat);
    if (page === null) return await showLatest(talk, null);
    if (page.briefs.length === 0) return endOfList(talk);
    return await readingList(talk, page, await shownOf(talk, page.scope));
  },
};

export const searchCommand: Command = {
  name: 'search',
  description: 'command-search',
  options: [{ name: 'words', description: 'option-words', kind: 'text', required: true }],
  audience: 'everyone',
  async run(talk, given) {
    const words = given.words('words') ?? '';
    if (parseSearch(words).length === 0) throw new FeedError('invalid', { id: 'error-search-empty' });
    const page = await readNewest(talk.feed, talk.seat, { kind: 'search', words });
    return await readingList(talk, page, { kind: 'search', words });
  },
};

export const readCommand: Command = {
  name: 'read',
  description: 'command-read',
  options: [NUMBER_OPTION],
  audience: 'everyone',
  run: (talk, given) => showBrief(talk, given.number()),
};

/** The newest briefs, of one topic as people name it or of all. @throws FeedError `not_found` for no topic of ours */
export async function showLatest(talk: Conversation, named: string | null): Promise<Reply> {
  const topic = named === null ? null : await getTopicNamed(talk.feed.store.topics, named);
  const page = await readNewest(talk.feed, talk.seat, scopeOfTopic(topic?.slug ?? null));
  return await readingList(talk, page, shownTopic(topic));
}

/** The page behind a "Show more" button. @throws FeedError `not_found` when its topic is gone */
export async function showAfter(
  talk: Conversation,
  from: { readonly before: number; readonly topicId: number | null },
): Promise<Reply> {
  const topic = from.topicId === null ? null : await getTopicById(talk.feed.store.topics, from.topicId);
  const scope = scopeOfTopic(topic?.slug ?? null);
  const page = await readAfter(talk.feed, talk.seat, { before: from.before, scope });
  return page.briefs.length === 0 ? endOfList(talk) : await readingList(talk, page, shownTopic(topic));
}

/** The page behind a "Show more" button of a search. */
export async function showFoundAfter(
  talk: Conversation,
  { before, words }: { readonly before: number; readonly words: string },
): Promise<Reply> {
  const scope = { kind: 'search', words } as const;
  const page = await readAfter(talk.feed, talk.seat, { before, scope });
  return page.briefs.length === 0 ? endOfList(talk) : await readingList(talk, page, scope);
}

/**
 * One brief in full, or the notice that is left of it.
 * @param by How somebody came to it, as it is counted.
 * @throws FeedError `not_found`
 */
export async function showBrief(
  talk: Conversation,
  number: number,
  by: Extract<Press, 'read' | 'open'> = 'read',
): Promise<Reply> {
  const brief = await getReadable(talk.feed.store.briefs, number, talk.member);
  const view = await talk.viewBrief(brief, readerOf(talk));
  if (view.kind === 'brief') talk.feedback.pressed(number, by);
  return { kind: 'card', view, buttons: await buttonsUnder(talk, view) };
}

/** What is like a brief that can be read. @throws FeedError as `showBrief` does */
export async function showMoreLike(talk: Conversation, number: number): Promise<Reply> {
  const { briefs } = talk.feed.store;
  const like = await findMoreLike(briefs, await getReadable(briefs, number, talk.member));
  talk.feedback.pressed(number, 'like');
  return await readingList(talk, { briefs: like, next: null }, { kind: 'like', number });
}

/** Of a brief that is taken back nothing is passed on. Discord has no links to share: people pass on the message itself. */
async function buttonsUnder(talk: Conversation, view: BriefView): Promise<ButtonRow[]> {
  if (view.kind !== 'brief') return [];
  const { caller, language } = talk;
  const { number, headline } = view;
  const like: Button = { label: language.say('button-like'), action: { kind: 'like', number } };
  const buttons: Button[] = [like, await followButton(talk, number)];
  if (caller.botName !== undefined) {
    const url = shareLink({ url: briefLink(caller.botName, number), text: headline });
    buttons.push({ label: language.say('button-share'), url });
  }
  return [buttons];
}

/** A topic that was taken away since then leaves a list of everything. */
async function shownOf(talk: Conversation, scope: ReadingScope): Promise<Shown> {
  if (scope.kind !== 'topic') return scope;
  return shownTopic(await talk.feed.store.topics.findTopic(scope.slug));
}

function shownTopic(topic: Topic | null): Shown {
  return topic === null ? { kind: 'all' } : { kind: 'topic', topic };
}

import { getTopicById, getTopicNamed } from '../../feed/finding-topics.js';
import { getReadable, readAfter, readLatest, readMore } from '../../feed/reading.js';
import type { Command, Conversation } from '../command.js';
import { endOfList, readingList } from '../reading-list.js';
import type { Reply } from '../reply.js';
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
    const topic = page.topic === null ? null : await talk.feed.store.topics.findTopic(page.topic);
    return await readingList(talk, page, topic);
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
  const page = await readLatest(talk.feed, talk.seat, topic?.slug ?? null);
  return await readingList(talk, page, topic);
}

/** The page behind a "Show more" button. @throws FeedError `not_found` when its topic is gone */
export async function showAfter(
  talk: Conversation,
  from: { readonly before: number; readonly topicId: number | null },
): Promise<Reply> {
  const topic = from.topicId === null ? null : await getTopicById(talk.feed.store.topics, from.topicId);
  const page = await readAfter(talk.feed, talk.seat, { before: from.before, topic: topic?.slug ?? null });
  return page.briefs.length === 0 ? endOfList(talk) : await readingList(talk, page, topic);
}

/** One brief in full, or the notice that is left of it. @throws FeedError `not_found` */
export async function showBrief(talk: Conversation, number: number): Promise<Reply> {
  const brief = await getReadable(talk.feed.store.briefs, number, talk.member);
  return { kind: 'card', view: await talk.viewBrief(brief, talk.times), buttons: [] };
}

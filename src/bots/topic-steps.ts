import { setImmediate } from 'node:timers/promises';
import { type Address, type Destination, parseAddress } from '../feed/destination.js';
import { FeedError } from '../feed/errors.js';
import { getTopicNamed } from '../feed/finding-topics.js';
import { addTopic, describeTopic, moveTopic, placeTopic, renameTopic } from '../feed/keeping-topics.js';
import { checkRole } from '../feed/permission.js';
import { continueTopicMoves, countLeftWithNone, retireTopic } from '../feed/retiring-topics.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import { parseColour, parseEmoji, parseLocalName, splitEmoji } from '../feed/topic-fields.js';
import type { Conversation } from './command.js';
import type { Reply } from './reply.js';
import { confirmEnd, topicCard, topicList } from './topic-menu.js';

/** What can be done with a topic that is there, by the words of the command. */
export const TYPED_STEPS = ['rename', 'name', 'emoji', 'colour', 'up', 'down', 'place', 'retire'] as const;

/** One step with one topic, and the words that stand after its name. */
export interface TopicOrder {
  readonly topic: Topic;
  readonly words: string;
}

/** `weather Weather ☀️`: a first word in small letters is what people type, the rest the name. */
export async function addNamed(talk: Conversation, typed: string): Promise<Reply> {
  const { name, emoji } = splitEmoji(typed);
  const [, word = '', rest = ''] = /^(\S+)\s+(.+)$/s.exec(name) ?? [];
  const hasHandle = word !== '' && word === word.toLowerCase();
  const wanted = hasHandle ? { handle: word, name: rest } : { handle: null, name };
  const topic = await addTopic(talk.feed, talk.actor, { ...wanted, emoji });
  return await topicCard(talk, topic, talk.language.say('topic-added'));
}

/** The same steps as a line, a button's form and an option have them. */
export async function carryOut(
  talk: Conversation,
  step: (typeof TYPED_STEPS)[number],
  order: TopicOrder,
): Promise<Reply> {
  const { feed, actor, language } = talk;
  const { topic, words } = order;
  const topicId = topic.id;
  const show = async (after: Topic) => await topicCard(talk, after, language.say('topic-changed'));
  switch (step) {
    case 'rename':
      return await topicCard(
        talk,
        await renameTopic(feed, actor, { topicId, name: words }),
        language.say('topic-renamed', { old: topic.handle }),
      );
    case 'name': {
      const { locale, name } = parseLocalName(words);
      return await show(
        await describeTopic(feed, actor, { topicId, changes: { names: { [locale]: name } } }),
      );
    }
    case 'emoji':
      return await show(await describeTopic(feed, actor, { topicId, changes: { emoji: parseEmoji(words) } }));
    case 'colour':
      return await show(
        await describeTopic(feed, actor, { topicId, changes: { colour: parseColour(words) } }),
      );
    case 'up':
    case 'down':
      return await moveTopicBy(talk, topic, step);
    case 'place':
      return await place(talk, topic, words);
    case 'retire':
      return await retireTyped(talk, topic, words);
  }
}

/** Up or down by one in the order that lists show. @throws FeedError `not_found`; `forbidden` below an editor's role */
export async function moveTopicBy(
  talk: Conversation,
  topic: Topic,
  direction: 'up' | 'down',
): Promise<Reply> {
  await moveTopic(talk.feed, talk.actor, { topicId: topic.id, direction });
  const order = (await talk.feed.store.topics.findTopics()).map(({ id }) => id);
  const at = order.indexOf(topic.id) + 1;
  return await topicCard(talk, topic, talk.language.say('topic-moved', { at, count: order.length }));
}

/**
 * `/topic place weather` inside a thread of a Telegram forum, or with an address: `telegram:-100…/45`, `discord:FORUM tag`.
 * Without a thread or a tag the topic has no place there any more.
 */
async function place(talk: Conversation, topic: Topic, words: string): Promise<Reply> {
  const [typed = '', ...rest] = words.split(/\s+/u);
  const address = typed === '' ? talk.caller.place.address : parseAddress(typed);
  const tag = rest.join(' ');
  const where = address.platform === 'telegram' ? address.thread : tag === '' ? null : tag;
  const destination = await findForum(talk, { ...address, thread: null });
  const order = { topicId: topic.id, destinationId: destination.id, place: where };
  await placeTopic(talk.feed, talk.actor, order);
  return await topicCard(talk, topic, talk.language.say('topic-changed'));
}

async function findForum({ feed }: Conversation, address: Address): Promise<Destination> {
  for (const { id } of await feed.store.bots.findBots()) {
    const found = await feed.store.destinations.findByAddress(id, address);
    if (found !== null && found.address.platform === address.platform) return found;
  }
  throw new FeedError('not_found', { id: 'error-topic-place' });
}

async function retireTyped(talk: Conversation, topic: Topic, words: string): Promise<Reply> {
  const into = words.replace(/^(?:into|→|->)\s+/iu, '').trim();
  if (into === '') return await askToEnd(talk, topic);
  return await retireInto(talk, topic, await getTopicNamed(talk.feed.store.topics, into));
}

/**
 * Those who chose the topic get the other one.
 * @throws FeedError `not_found`; `forbidden` below an owner's role; `conflict` while either is on its way out
 */
export async function retireInto(talk: Conversation, topic: Topic, into: Topic): Promise<Reply> {
  await retireTopic(talk.feed, talk.actor, { topicId: topic.id, intoId: into.id });
  // A small newsroom is done with it by the time of the answer.
  await continueTopicMoves(talk.feed, setImmediate);
  const names = { topic: topic.name, into: into.name };
  const isDone = (await talk.feed.store.topics.findTopicEver(topic.slug))?.id === into.id;
  return await topicCard(talk, into, talk.language.say(isDone ? 'topic-joined' : 'topic-joining', names));
}

/** Says whom the end of a topic would leave with no topic, and asks. @throws FeedError `forbidden` below an owner's role */
export async function askToEnd(talk: Conversation, topic: Topic): Promise<Reply> {
  await checkMayRetire(talk);
  return confirmEnd(talk, topic, await countLeftWithNone(talk.feed.store, topic.slug, setImmediate));
}

/** Ends a topic with none in its place. @throws FeedError `not_found`; `forbidden` below an owner's role; `conflict` */
export async function endTopic(talk: Conversation, topic: Topic): Promise<Reply> {
  await retireTopic(talk.feed, talk.actor, { topicId: topic.id, intoId: null });
  await continueTopicMoves(talk.feed, setImmediate);
  const list = await topicList(talk, 0);
  const label = topicLabel(topic, talk.language.locale);
  const footer = talk.language.say('topic-ended', { topic: label, handle: topic.handle });
  return list.kind === 'list' ? { ...list, footer } : list;
}

/** For what only shows or asks: retiring itself checks again. @throws FeedError `forbidden` below an owner's role */
export async function checkMayRetire({ feed, actor }: Conversation): Promise<void> {
  await checkRole(feed.store.newsroom, actor, { role: 'owner', command: 'topic retire' });
}

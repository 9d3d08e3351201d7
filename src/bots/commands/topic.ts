import { FeedError } from '../../feed/errors.js';
import { getTopicById, getTopicNamed } from '../../feed/finding-topics.js';
import type { Topic } from '../../feed/topic.js';
import type { Action } from '../action.js';
import type { Command, Conversation } from '../command.js';
import type { Given } from '../given.js';
import type { Answers, FormAction, Reply } from '../reply.js';
import { topicForm } from '../topic-form.js';
import { retireChoices, topicCard, topicList } from '../topic-menu.js';
import {
  addNamed,
  askToEnd,
  carryOut,
  checkMayRetire,
  endTopic,
  moveTopicBy,
  retireInto,
  type TopicOrder,
  TYPED_STEPS,
} from '../topic-steps.js';

const STEPS = ['add', ...TYPED_STEPS] as const;

export const topicCommand: Command = {
  name: 'topic',
  description: 'command-topic',
  options: [
    { name: 'do', description: 'option-topic-do', kind: 'choice', required: false, choices: STEPS },
    { name: 'topic', description: 'option-topic-which', kind: 'text', required: false },
    { name: 'text', description: 'option-topic-text', kind: 'text', required: false },
  ],
  audience: 'editor',
  async run(talk, given) {
    const step = STEPS.find((known) => known === given.words('do'));
    const named = given.words('topic');
    if (step === 'add') return await add(talk, given);
    if (named === null) {
      if (step !== undefined) throw usage();
      return await topicList(talk, 0);
    }
    const order = await orderIn(talk, named, given.words('text'));
    if (step !== undefined) return await carryOut(talk, step, order);
    if (order.words !== '') throw usage();
    return await topicCard(talk, order.topic, null);
  },
};

/** What a button of the menus does. */
export async function pressTopic(
  talk: Conversation,
  { step, topicId, other }: Extract<Action, { kind: 'topic' }>,
): Promise<Reply> {
  if (step === 'list') return await topicList(talk, other);
  if (step === 'add') return { kind: 'form', form: topicForm(talk.language, 'add', null) };
  const topic = await getTopicById(talk.feed.store.topics, topicId);
  switch (step) {
    case 'open':
      return await topicCard(talk, topic, null);
    case 'up':
    case 'down':
      return await moveTopicBy(talk, topic, step);
    case 'rename':
    case 'name':
    case 'emoji':
    case 'colour':
      return { kind: 'form', form: topicForm(talk.language, step, topic) };
    case 'retire':
      await checkMayRetire(talk);
      return await retireChoices(talk, topic, other);
    case 'into':
      return await retireInto(talk, topic, await getTopicById(talk.feed.store.topics, other));
    case 'end':
      return await askToEnd(talk, topic);
    case 'end-now':
      return await endTopic(talk, topic);
  }
}

/** What a form about a topic was for. @throws FeedError for an answer that breaks a rule, and when the topic is gone */
export async function submitTopic(
  talk: Conversation,
  { field, topicId }: Extract<FormAction, { kind: 'topic' }>,
  answers: Answers,
): Promise<Reply> {
  const words = (answers.words ?? '').trim();
  if (field === 'add') return await addNamed(talk, words);
  const topic = await getTopicById(talk.feed.store.topics, topicId);
  return await carryOut(talk, field, { topic, words });
}

async function add(talk: Conversation, given: Given): Promise<Reply> {
  const words = [given.words('topic'), given.words('text')].filter((part) => part !== null).join(' ');
  if (words !== '') return await addNamed(talk, words);
  return { kind: 'form', form: topicForm(talk.language, 'add', null) };
}

/** On one line the longest beginning that names a topic is the topic. @throws FeedError `not_found` */
async function orderIn(talk: Conversation, named: string, text: string | null): Promise<TopicOrder> {
  const { topics } = talk.feed.store;
  if (text !== null) return { topic: await getTopicNamed(topics, named), words: text };
  const words = named.split(/\s+/u);
  for (let count = words.length; count > 1; count -= 1) {
    const name = words.slice(0, count).join(' ');
    const topic = await findNamed(talk, name);
    if (topic !== null) return { topic, words: words.slice(count).join(' ') };
  }
  return { topic: await getTopicNamed(topics, words[0] ?? ''), words: words.slice(1).join(' ') };
}

async function findNamed({ feed }: Conversation, name: string): Promise<Topic | null> {
  try {
    return await getTopicNamed(feed.store.topics, name);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return null;
    throw error;
  }
}

function usage(): FeedError {
  return new FeedError('invalid', { id: 'error-topic-usage' });
}

import { type Topic, topicLabel } from '../feed/topic.js';
import { colourText } from '../feed/topic-fields.js';
import { findTopicMoves } from '../feed/topic-moves.js';
import type { TopicPlace } from '../feed/topic-ports.js';
import type { TopicStep } from './action.js';
import { type ButtonPage, CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import type { Button, ListItem, Reply } from './reply.js';

/** The most places that a topic's card names. */
const PLACES_NAMED = 9;

/** Every topic in its order, each with a button that opens it. @param from The place of the first one shown, from 0. */
export async function topicList(talk: Conversation, from: number): Promise<Reply> {
  const { language, feed } = talk;
  const topics = await feed.store.topics.findTopics();
  const page = pageAt(topics, from);
  const open = page.shown.map((topic) => step(topicLabel(topic, language.locale), 'open', topic.id));
  return menu({
    title: language.say('topic-list-title', { count: topics.length }),
    items: page.shown.map((topic) => listItem(talk, topic)),
    footer: language.say('topic-list-how'),
    buttons: [
      ...inRows(open, CHOICES_IN_A_ROW),
      [step(language.say('button-topic-add'), 'add', 0, 0, 'primary'), ...turns(talk, page)],
    ],
  });
}

/** One topic with all that can be done with it. @param remark What was just done, or null. */
export async function topicCard(talk: Conversation, topic: Topic, remark: string | null): Promise<Reply> {
  const { language, feed } = talk;
  const { id } = topic;
  const places = await feed.store.topics.findTopicPlaces(id);
  const move = (await findTopicMoves(feed.store.conversations)).find(({ topicId }) => topicId === id);
  const moving = move === undefined ? null : language.say('topic-is-moving');
  const say = (label: string, to: TopicStep) => step(language.say(label), to, id);
  return menu({
    title: topicLabel(topic, language.locale),
    items: [{ ...listItem(talk, topic), summary: await placesText(talk, places) }],
    footer: [moving, remark].filter((line) => line !== null).join('\n') || null,
    buttons: [
      [say('button-rename', 'rename'), say('button-emoji', 'emoji'), say('button-colour', 'colour')],
      [say('button-local-name', 'name'), say('button-up', 'up'), say('button-down', 'down')],
      [say('button-retire', 'retire'), step(language.say('button-all-topics'), 'list', 0)],
    ],
  });
}

/** Into which topic another one goes, or alone. */
export async function retireChoices(talk: Conversation, topic: Topic, from: number): Promise<Reply> {
  const { language, feed } = talk;
  const others = (await feed.store.topics.findTopics()).filter(({ id }) => id !== topic.id);
  const { shown, earlier, later } = pageAt(others, from);
  const into = shown.map((other) => {
    return step(topicLabel(other, language.locale), 'into', topic.id, other.id);
  });
  const more: Button[] = [
    ...(earlier === null ? [] : [step(language.say('button-earlier-topics'), 'retire', topic.id, earlier)]),
    ...(later === null ? [] : [step(language.say('button-more-topics'), 'retire', topic.id, later)]),
  ];
  const label = topicLabel(topic, language.locale);
  return menu({
    title: language.say('topic-retire-title', { topic: label }),
    items: [],
    footer: language.say('topic-retire-how'),
    buttons: [
      ...inRows(into, CHOICES_IN_A_ROW),
      [
        ...more,
        step(language.say('button-retire-alone'), 'end', topic.id),
        step(language.say('button-back'), 'open', topic.id),
      ],
    ],
  });
}

/** Asks before a topic ends alone. @param left Places that would be left with no topic. */
export function confirmEnd({ language }: Conversation, topic: Topic, left: number): Reply {
  const label = topicLabel(topic, language.locale);
  return menu({
    title: language.say('topic-retire-title', { topic: label }),
    items: [],
    footer: language.say('topic-end-warning', { topic: label, count: left }),
    buttons: [
      [
        step(language.say('button-retire-now'), 'end-now', topic.id, 0, 'danger'),
        step(language.say('button-retire-into'), 'retire', topic.id),
        step(language.say('button-back'), 'open', topic.id),
      ],
    ],
  });
}

function turns({ language }: Conversation, { earlier, later }: ButtonPage<unknown>): Button[] {
  return [
    ...(earlier === null ? [] : [step(language.say('button-earlier-topics'), 'list', 0, earlier)]),
    ...(later === null ? [] : [step(language.say('button-more-topics'), 'list', 0, later)]),
  ];
}

function listItem({ language }: Conversation, topic: Topic): ListItem {
  const names = Object.entries(topic.names).map(([locale, name]) => `${locale}: ${name}`);
  const colour = topic.colour === null ? [] : [colourText(topic.colour)];
  return {
    headline: topicLabel(topic, language.locale),
    details: [`#${topic.handle}`, ...colour, ...names].join(' · '),
    summary: null,
  };
}

async function placesText(
  { language, feed }: Conversation,
  places: readonly TopicPlace[],
): Promise<string | null> {
  const parts = await Promise.all(
    places.slice(0, PLACES_NAMED).map(async ({ destinationId, place }) => {
      const { title } = await feed.store.destinations.get(destinationId);
      return language.say('topic-place', { where: title, place: place ?? '' });
    }),
  );
  return parts.length === 0 ? null : parts.join(' · ');
}

function menu(shown: Omit<Extract<Reply, { kind: 'list' }>, 'kind' | 'editsItself'>): Reply {
  return { kind: 'list', editsItself: true, ...shown };
}

function step(label: string, to: TopicStep, topicId: number, other = 0, tone?: 'primary' | 'danger'): Button {
  const action = { kind: 'topic', step: to, topicId, other } as const;
  return tone === undefined ? { label, action } : { label, action, tone };
}

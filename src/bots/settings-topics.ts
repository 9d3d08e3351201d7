import { getTopicById } from '../feed/finding-topics.js';
import { subscribePlace, unsubscribePlace } from '../feed/subscribing.js';
import { wantsTopic } from '../feed/subscription.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import type { SettingsStep } from './action.js';
import { type ButtonPage, CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { Button, Reply } from './reply.js';
import { choice, page, settingsAction } from './settings-page.js';
import type { OpenedPlace } from './settings-place.js';
import { describeTopics } from './subscription-notice.js';

type TopicsStep = Extract<SettingsStep, 'topics' | 'topic' | 'every-topic' | 'no-topic'>;

/** What a button does about which topics are wanted. @throws FeedError `not_found` for a topic that is gone */
export async function pressTopics(opened: OpenedPlace, step: TopicsStep, value: string): Promise<Reply> {
  switch (step) {
    case 'topics':
      return await topicsPage(opened, Number(value) || 0);
    case 'topic':
      return await toggleTopic(opened, Number(value) || 0);
    case 'every-topic':
      return await setEveryTopic(opened, true);
    case 'no-topic':
      return await setEveryTopic(opened, false);
  }
}

/** Which topics are wanted. @param from The place of the first topic shown, from 0. */
async function topicsPage(opened: OpenedPlace, from: number): Promise<Reply> {
  const { language, feed } = opened.talk;
  const topics = await feed.store.topics.findTopics();
  const subscription = opened.settings?.subscription ?? null;
  const at = pageAt(topics, from);
  const shown = at.shown.map((topic) =>
    choice(opened, topicLabel(topic, language.locale), {
      step: 'topic',
      value: String(topic.id),
      isChosen: wantsTopic(subscription, topic.slug),
    }),
  );
  const every = choice(opened, language.say('button-every-topic'), {
    step: 'every-topic',
    value: '',
    isChosen: subscription !== null && subscription.everySince !== null && subscription.hidden.length === 0,
  });
  const none = choice(opened, language.say('settings-topics-none'), {
    step: 'no-topic',
    value: '',
    isChosen: subscription === null,
  });
  const name = language.say('button-settings-topics');
  const value = describeTopics(language, subscription, topics);
  const lines = [language.say('settings-line', { name, value }), '', language.say('settings-topics-how')];
  return page(opened, lines, [[every, none, ...turns(opened, at)], ...inRows(shown, CHOICES_IN_A_ROW)], true);
}

/** Puts one topic in or takes it out; "every topic" stays that, but for the ones taken out of it. */
async function toggleTopic(opened: OpenedPlace, topicId: number): Promise<Reply> {
  const { topics } = opened.talk.feed.store;
  const topic = await getTopicById(topics, topicId);
  const isWanted = wantsTopic(opened.settings?.subscription ?? null, topic.slug);
  const after = await wish(opened, isWanted ? 'unsubscribe' : 'subscribe', [topic]);
  const at = (await topics.findTopics()).findIndex(({ id }) => id === topicId);
  return await topicsPage(after, at);
}

/** Every topic, or none: that ends the subscription. */
async function setEveryTopic(opened: OpenedPlace, isWanted: boolean): Promise<Reply> {
  return await topicsPage(await wish(opened, isWanted ? 'subscribe' : 'unsubscribe', null), 0);
}

async function wish(
  opened: OpenedPlace,
  what: 'subscribe' | 'unsubscribe',
  topics: readonly Topic[] | null,
): Promise<OpenedPlace> {
  const { talk, place, settings } = opened;
  const slugs = topics?.map(({ slug }) => slug) ?? null;
  if (what === 'subscribe') {
    const { destination, subscription } = await subscribePlace(talk.feed, talk.actor, { place, slugs });
    return { ...opened, settings: { destination, subscription } };
  }
  const { subscription } = await unsubscribePlace(talk.feed, talk.actor, { place, slugs });
  return { ...opened, settings: settings && { ...settings, subscription } };
}

function turns(opened: OpenedPlace, { earlier, later }: ButtonPage<unknown>): Button[] {
  const turn = (label: string, to: number): Button => ({
    label: opened.talk.language.say(label),
    action: settingsAction(opened, 'topics', String(to)),
  });
  return [
    ...(earlier === null ? [] : [turn('button-earlier-topics', earlier)]),
    ...(later === null ? [] : [turn('button-more-topics', later)]),
  ];
}

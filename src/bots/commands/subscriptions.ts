import { getTopicById, getTopicNamed, getTopicsListed } from '../../feed/finding-topics.js';
import { unfollowEverything } from '../../feed/following.js';
import { registerPlace } from '../../feed/registering.js';
import { subscribePlace, unsubscribePlace } from '../../feed/subscribing.js';
import type { SubscriptionChange } from '../../feed/subscription.js';
import { type Topic, topicLabel, topicName } from '../../feed/topic.js';
import { type Command, type Conversation, describePlace, isPrivate } from '../command.js';
import { showRestOfDigest } from '../digest-list.js';
import { notice } from '../notice.js';
import { problemLines } from '../posting-problem.js';
import type { Button, Reply } from '../reply.js';
import { openPlace } from '../settings-place.js';
import { startButton, startPage, startWithTopic } from '../starting.js';
import { saySubscription, subscriptionButtons } from '../subscription-notice.js';
import { claimHere } from './newsroom.js';
import { showBrief } from './reading.js';

const TOPICS_OPTION = {
  name: 'topics',
  description: 'option-topics',
  kind: 'topics',
  required: false,
} as const;

export const startCommand: Command = {
  name: 'start',
  description: 'command-start',
  options: [
    { name: 'payload', description: 'option-payload', kind: 'text', required: false, typedOnly: true },
  ],
  audience: 'everyone',
  async run(talk, given) {
    if (!isPrivate(talk.caller)) return await startInPlace(talk);
    const { subscription, destination } = await registerPlace(
      talk.feed,
      talk.actor,
      describePlace(talk.caller),
    );
    const [, kind, rest = ''] = /^(brief|digest|topic|claim)_(.+)$/.exec(given.words('payload') ?? '') ?? [];
    if (kind === 'brief' && /^\d{1,15}$/.test(rest)) {
      const shown = await showBrief(talk, Number(rest), 'open');
      if (subscription !== null || shown.kind !== 'card') return shown;
      return { ...shown, buttons: [...shown.buttons, [startButton(await openPlace(talk))]] };
    }
    if (kind === 'digest') return await showRestOfDigest(talk, digestPageOf(rest));
    if (kind === 'claim') return await claimHere(talk, rest);
    const opened = { ...(await openPlace(talk)), settings: { destination, subscription } };
    if (kind === 'topic') {
      const topic = await getTopicNamed(talk.feed.store.topics, rest);
      return subscription === null ? startWithTopic(opened, topic) : offerTopic(talk, topic);
    }
    if (destination.parked !== null) return notice(talk, { id: 'error-place-paused' });
    return await startPage(opened);
  },
};

/** Administrators choose for the place; everybody else is told what we are for. */
async function startInPlace(talk: Conversation): Promise<Reply> {
  if (!(await talk.caller.place.mayConfigure())) return notice(talk, { id: 'start-place' });
  return await startPage(await openPlace(talk));
}

export const topicsCommand: Command = {
  name: 'topics',
  description: 'command-topics',
  options: [],
  audience: 'everyone',
  run: (talk) => showTopics(talk),
};

export const subscribeCommand: Command = {
  name: 'subscribe',
  description: 'command-subscribe',
  options: [TOPICS_OPTION],
  audience: 'place-administrators',
  async run(talk, given) {
    return await subscribeHere(talk, await topicsListed(talk, given.words('topics')));
  },
};

export const unsubscribeCommand: Command = {
  name: 'unsubscribe',
  description: 'command-unsubscribe',
  options: [TOPICS_OPTION],
  audience: 'place-administrators',
  async run(talk, given) {
    return await unsubscribeHere(talk, await topicsListed(talk, given.words('topics')));
  },
};

export const stopCommand: Command = {
  name: 'stop',
  description: 'command-stop',
  options: [],
  audience: 'place-administrators',
  run: (talk) => stopHere(talk),
};

/** All topics, with a button that turns each on or off. */
export async function showTopics(talk: Conversation): Promise<Reply> {
  const topics = await talk.feed.store.topics.findTopics();
  if (topics.length === 0) return notice(talk, { id: 'topics-none' });
  const names = topics.map((topic) => topicLine(topic, talk.language.locale)).join('\n');
  const subscription =
    talk.destination === null
      ? null
      : await talk.feed.store.destinations.getSubscription(talk.destination.id);
  const how = talk.language.say('topics-list', { where: isPrivate(talk.caller) ? 'private' : 'place' });
  const buttons = subscriptionButtons(talk, subscription, topics);
  return { kind: 'notice', text: `${how}\n${names}`, buttons };
}

/** A press on a topic's button, or on the one for every topic. */
export async function pressSubscription(
  talk: Conversation,
  action: { readonly kind: 'subscribe' | 'unsubscribe'; readonly topicId: number | null },
): Promise<Reply> {
  const topics =
    action.topicId === null ? null : [await getTopicById(talk.feed.store.topics, action.topicId)];
  return action.kind === 'subscribe'
    ? await subscribeHere(talk, topics)
    : await unsubscribeHere(talk, topics);
}

async function subscribeHere(talk: Conversation, topics: readonly Topic[] | null): Promise<Reply> {
  const slugs = topics?.map(({ slug }) => slug) ?? null;
  const place = describePlace(talk.caller);
  const change = await subscribePlace(talk.feed, talk.actor, { place, slugs });
  return await answer(talk, change, await problemLines(talk));
}

/** Ends the subscription and every story that is followed. */
async function stopHere(talk: Conversation): Promise<Reply> {
  const place = describePlace(talk.caller);
  const stories = await unfollowEverything(talk.feed, place);
  const change = await unsubscribePlace(talk.feed, talk.actor, { place, slugs: null });
  if (stories === 0) return await answer(talk, change);
  if (change.happened === 'none') return notice(talk, { id: 'following-only-ended', args: { stories } });
  return await answer(talk, change, [talk.language.say('following-all-ended', { stories })]);
}

async function unsubscribeHere(talk: Conversation, topics: readonly Topic[] | null): Promise<Reply> {
  const slugs = topics?.map(({ slug }) => slug) ?? null;
  const place = describePlace(talk.caller);
  const change = await unsubscribePlace(talk.feed, talk.actor, { place, slugs });
  const stories = change.subscription === null ? await countStories(talk) : 0;
  const still = stories === 0 ? [] : [talk.language.say('following-still', { stories })];
  return await answer(talk, change, still);
}

async function countStories({ feed, destination }: Conversation): Promise<number> {
  return destination === null ? 0 : (await feed.store.follows.findFollows(destination)).length;
}

async function answer(
  talk: Conversation,
  change: SubscriptionChange,
  also: readonly string[] = [],
): Promise<Reply> {
  const topics = await talk.feed.store.topics.findTopics();
  const text = [saySubscription(talk, change, topics), ...also].join('\n\n');
  return { kind: 'notice', text, buttons: subscriptionButtons(talk, change.subscription, topics) };
}

/** Null, for every topic, when none was named. */
async function topicsListed(talk: Conversation, typed: string | null): Promise<readonly Topic[] | null> {
  return typed === null ? null : await getTopicsListed(talk.feed.store.topics, typed);
}

/** What to type stands beside the name where the two differ. */
function topicLine(topic: Topic, locale: string): string {
  const label = topicLabel(topic, locale);
  return topicName(topic, locale) === topic.handle ? label : `${label} (${topic.handle})`;
}

/** `12_10` is the eleventh brief of digest 12 and those after it. */
function digestPageOf(rest: string): { readonly digestId: number; readonly from: number } {
  const [, digestId = '0', from = '0'] = /^(\d{1,15})_(\d{1,6})$/.exec(rest) ?? [];
  return { digestId: Number(digestId), from: Number(from) };
}

function offerTopic(talk: Conversation, topic: Topic): Reply {
  const label = topicLabel(topic, talk.language.locale);
  const subscribe: Button = {
    label: talk.language.say('button-subscribe', { topic: label }),
    action: { kind: 'subscribe', topicId: topic.id },
    tone: 'primary',
  };
  const latest: Button = { label: talk.language.say('button-latest'), action: { kind: 'latest' } };
  return notice(talk, { id: 'start-topic', args: { topic: label } }, [[subscribe], [latest]]);
}

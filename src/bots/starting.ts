import { DAILY } from '../feed/choosing-digests.js';
import { getTopicById } from '../feed/finding-topics.js';
import type { SettingsChange } from '../feed/place-settings.js';
import { subscribePlace, unsubscribePlace } from '../feed/subscribing.js';
import { everyTopic, resume, type Subscription, wantsTopic } from '../feed/subscription.js';
import { zoneName } from '../feed/time-zone.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import type { SettingsStep } from './action.js';
import { inRows } from './button-rows.js';
import { problemLines } from './posting-problem.js';
import type { Button, ButtonRow, Reply } from './reply.js';
import { describeDigest } from './settings-digest.js';
import { choice, settingsAction, settingsButton } from './settings-page.js';
import { changed, type OpenedPlace, unknownButton, zoneOf } from './settings-place.js';
import { describeTopics } from './subscription-notice.js';

/** How briefs come, of which one press chooses. */
export const START_WAYS = ['all', 'urgent', 'digest'] as const;
type Way = (typeof START_WAYS)[number];

/** The value of a button whose page stands below the message that it is under. */
const BELOW = 'below';

/** Discord holds five rows; the ways and what else there is take two of them. */
const TOPIC_ROWS = 3;
const TOPICS_IN_A_ROW = 3;

/** The first minute: topics to choose from, and three ways to get them, of which one press is enough. */
export async function startPage(opened: OpenedPlace): Promise<Reply> {
  const { talk, settings } = opened;
  const topics = await talk.feed.store.topics.findTopics();
  const subscription = settings?.subscription ?? null;
  const shown = topics.slice(0, TOPIC_ROWS * TOPICS_IN_A_ROW).map((topic) =>
    choice(opened, topicLabel(topic, talk.language.locale), {
      step: 'start-topic',
      value: String(topic.id),
      isChosen: wantsTopic(subscription, topic.slug),
    }),
  );
  const text = talk.language.say(greetingOf(opened), {
    newsroom: talk.feed.settings.newsroomName,
    topics: describeTopics(talk.language, subscription, topics),
  });
  const buttons = [...inRows(shown, TOPICS_IN_A_ROW), ...wayRows(opened), more(opened)];
  return { kind: 'notice', text, buttons, editsItself: true };
}

/** The first minute of whoever followed a link to a topic: one press chooses it, and how it comes. */
export function startWithTopic(opened: OpenedPlace, topic: Topic): Reply {
  const { language } = opened.talk;
  const text = language.say('start-topic-ways', { topic: topicLabel(topic, language.locale) });
  return { kind: 'notice', text, buttons: [...wayRows(opened, topic), more(opened)] };
}

/** Under a brief that somebody was sent a link to: the first minute is one press away. */
export function startButton(opened: OpenedPlace): Button {
  return { label: opened.talk.language.say('button-start'), action: settingsAction(opened, 'start', BELOW) };
}

/** What a button of the first minute does. @throws FeedError `not_found` for a topic that is no more */
export async function pressStart(
  opened: OpenedPlace,
  step: Extract<SettingsStep, 'start' | 'start-topic' | 'start-with'>,
  value: string,
): Promise<Reply> {
  switch (step) {
    case 'start': {
      const page = await startPage(opened);
      // The brief above it is still being read.
      return value === BELOW && page.kind === 'notice' ? { ...page, editsItself: false } : page;
    }
    case 'start-topic':
      return await startPage(await toggle(opened, Number(value) || 0));
    case 'start-with': {
      const [name, topicId] = value.split('-');
      const way = START_WAYS.find((one) => one === name);
      if (way === undefined) throw unknownButton();
      const chosen = topicId === undefined ? opened : await subscribed(opened, Number(topicId) || 0);
      return await chosenPage(await changed(chosen, comesAs(way)), way);
    }
  }
}

function greetingOf({ isOwn, settings }: OpenedPlace): string {
  if ((settings?.subscription ?? null) !== null) return 'start-again';
  return isOwn ? 'start-own' : 'start-here';
}

/** Telegram makes buttons side by side equally narrow; Discord gives each the room for its words. */
function wayRows(opened: OpenedPlace, topic: Topic | null = null): ButtonRow[] {
  const [first, ...others] = ways(opened, topic);
  if (first === undefined || opened.talk.caller.platform === 'discord') return [ways(opened, topic)];
  return [[first], others];
}

function ways(opened: OpenedPlace, topic: Topic | null): Button[] {
  const { language } = opened.talk;
  const present = wayOf(opened.settings?.subscription ?? null);
  return START_WAYS.map((way) =>
    choice(opened, language.say(`button-start-${way}`), {
      step: 'start-with',
      value: topic === null ? way : `${way}-${topic.id}`,
      isChosen: topic === null && way === present,
    }),
  );
}

function more(opened: OpenedPlace): Button[] {
  const latest: Button = { label: opened.talk.language.say('button-latest'), action: { kind: 'latest' } };
  return [latest, settingsButton(opened, 'main')];
}

/** What was chosen, and how it is changed. */
async function chosenPage(opened: OpenedPlace, way: Way): Promise<Reply> {
  const { talk, settings } = opened;
  const { language } = talk;
  const topics = await talk.feed.store.topics.findTopics();
  const subscription = settings?.subscription ?? null;
  const wanted = describeTopics(language, subscription, topics);
  const when = subscription === null ? '' : describeDigest(language, subscription);
  const problem = opened.placeId === 0 ? await problemLines(talk) : [];
  const lines = [
    language.say(`start-chosen-${way}`, { topics: wanted, when, zone: zoneName(zoneOf(opened)) }),
    language.say('start-change'),
    ...problem.flatMap((line) => ['', line]),
  ];
  const zone = way === 'digest' ? [settingsButton(opened, 'zone')] : [];
  const back: Button = { label: language.say('button-back'), action: settingsAction(opened, 'start') };
  return {
    kind: 'notice',
    text: lines.join('\n'),
    buttons: [more(opened), [...zone, back]],
    editsItself: true,
  };
}

/** Of the topics chosen so far, or else of every topic; whoever chooses how briefs come wants no pause any more. */
function comesAs(way: Way): SettingsChange {
  return ({ destination, subscription }, now) => {
    const { digest, ...wanted } = resume(subscription ?? everyTopic(now), now);
    const leastUrgency = way === 'urgent' ? 'urgent' : 'routine';
    const after = { ...wanted, leastUrgency } as const;
    return {
      destination,
      subscription: way === 'digest' ? { ...after, digest: digest ?? DAILY } : after,
    };
  };
}

/** Null for what is none of the three, as nothing is, or only what is a flash. */
function wayOf(subscription: Subscription | null): Way | null {
  if (subscription === null) return null;
  const { digest, leastUrgency } = subscription;
  if (digest !== undefined) return leastUrgency === 'routine' ? 'digest' : null;
  if (leastUrgency === 'flash') return null;
  return leastUrgency === 'urgent' ? 'urgent' : 'all';
}

async function toggle(opened: OpenedPlace, topicId: number): Promise<OpenedPlace> {
  const { talk, place, settings } = opened;
  const { slug } = await getTopicById(talk.feed.store.topics, topicId);
  if (!wantsTopic(settings?.subscription ?? null, slug)) return await subscribed(opened, topicId);
  const { subscription } = await unsubscribePlace(talk.feed, talk.actor, { place, slugs: [slug] });
  return { ...opened, settings: settings && { ...settings, subscription } };
}

async function subscribed(opened: OpenedPlace, topicId: number): Promise<OpenedPlace> {
  const { talk, place } = opened;
  const { slug } = await getTopicById(talk.feed.store.topics, topicId);
  const { destination, subscription } = await subscribePlace(talk.feed, talk.actor, { place, slugs: [slug] });
  return { ...opened, settings: { destination, subscription } };
}

import type { Destination } from '../feed/destination.js';
import { getTopicById } from '../feed/finding-topics.js';
import { type ForumPlace, findForum } from '../feed/forum.js';
import { type ForumChange, returnTopics, toggleForumTopic } from '../feed/forum-map.js';
import { wantsTopic } from '../feed/subscription.js';
import { type Topic, topicLabel } from '../feed/topic.js';
import type { SettingsStep } from './action.js';
import { type ButtonPage, CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { Button, Reply } from './reply.js';
import { placeLabel } from './settings-elsewhere.js';
import { choice, page, settingsAction, settingsButton } from './settings-page.js';
import { type OpenedPlace, unknownButton } from './settings-place.js';
import { describeTopics } from './subscription-notice.js';

/** Of so many forum topics the group's own page tells; each has its /settings all the same. */
const MAX_OVERVIEW = 12;
const PLACES_IN_A_ROW = 2;
/** Lines about news topics that have another forum topic. */
const MAX_ELSEWHERE = 10;

/** Leads to the forum topics, in a forum as far as we know that it is one. */
export async function forumButton(opened: OpenedPlace): Promise<Button[]> {
  const { place, talk } = opened;
  if (place.kind === 'telegram-topic') return [settingsButton(opened, 'forum')];
  if (place.kind !== 'telegram-supergroup') return [];
  const topics = forumTopics(await findForum(talk.feed.store, place));
  return topics.length === 0 ? [] : [settingsButton(opened, 'forum')];
}

type ForumStep = Extract<SettingsStep, 'forum' | 'forum-topic' | 'forum-return'>;

/**
 * What a button does about which news topic comes into which topic of a forum.
 * @param value Where a list goes on, a news topic, or the place of a forum topic, by what the step wants.
 */
export async function pressForum(opened: OpenedPlace, step: ForumStep, value: number): Promise<Reply> {
  switch (step) {
    case 'forum':
      return await forumPage(opened, value);
    case 'forum-topic':
      return await moveTopic(opened, value);
    case 'forum-return':
      return await returnLost(opened, value);
  }
}

/**
 * Which news topics come into this forum topic; in the group itself, which have one.
 * @param from The place of the first news topic shown, from 0.
 * @param remark What was just done, or null.
 */
async function forumPage(opened: OpenedPlace, from: number, remark: string | null = null): Promise<Reply> {
  if (opened.place.kind !== 'telegram-topic') return await overviewPage(opened, remark);
  const { language, feed } = opened.talk;
  const [topics, forum] = await Promise.all([
    feed.store.topics.findTopics(),
    findForum(feed.store, opened.place),
  ]);
  const at = pageAt(topics, from);
  const choices = at.shown.map((topic) =>
    choice(opened, topicLabel(topic, language.locale), {
      step: 'forum-topic',
      value: String(topic.id),
      isChosen: wantsTopic(opened.settings?.subscription ?? null, topic.slug),
    }),
  );
  const elsewhere = topics.flatMap((topic) => elsewhereLine(opened, forum, topic)).slice(0, MAX_ELSEWHERE);
  const lines = [language.say('settings-forum-how'), ...apart(elsewhere), ...apart([remark])];
  const turns = turnsOf(opened, at);
  const rows = inRows(choices, CHOICES_IN_A_ROW);
  return page(opened, lines, turns.length === 0 ? rows : [...rows, turns], true);
}

/** Brings a news topic into this forum topic, or gives it back to the group. */
async function moveTopic(opened: OpenedPlace, topicId: number): Promise<Reply> {
  const { talk, place } = opened;
  if (place.kind !== 'telegram-topic') throw unknownButton();
  const { topics } = talk.feed.store;
  const topic = await getTopicById(topics, topicId);
  const change = await toggleForumTopic(talk.feed, talk.actor, { place, slug: topic.slug });
  const at = (await topics.findTopics()).findIndex(({ id }) => id === topicId);
  return await forumPage({ ...opened, settings: change.settings }, at, sayChange(opened, topic, change));
}

/** Gives the group what went into a forum topic that is closed or deleted. */
async function returnLost(opened: OpenedPlace, placeId: number): Promise<Reply> {
  const { talk, place } = opened;
  const returned = await returnTopics(talk.feed, talk.actor, { place, fromId: placeId });
  if (returned === null) throw unknownButton();
  const said = talk.language.say('settings-forum-returned', { place: placeLabel(talk.language, returned) });
  return await forumPage(opened, 0, said);
}

async function overviewPage(opened: OpenedPlace, remark: string | null): Promise<Reply> {
  if (opened.place.kind !== 'telegram-supergroup') throw unknownButton();
  const { language, feed } = opened.talk;
  const [topics, forum] = await Promise.all([
    feed.store.topics.findTopics(),
    findForum(feed.store, opened.place),
  ]);
  const shown = forumTopics(forum).slice(0, MAX_OVERVIEW);
  const lines = shown.map(({ destination, subscription }) => {
    const place = placeLabel(language, destination);
    return isLost(destination)
      ? language.say('settings-forum-lost', { place })
      : language.say('settings-forum-line', {
          place,
          topics: describeTopics(language, subscription, topics),
        });
  });
  const buttons = shown.map(({ destination }): Button => {
    const action = isLost(destination)
      ? settingsAction(opened, 'forum-return', String(destination.id))
      : ({ kind: 'settings', step: 'forum', placeId: destination.id, value: '' } as const);
    return { label: placeLabel(language, destination), action };
  });
  const said = [language.say('settings-forum-overview'), ...apart(lines), ...apart([remark])];
  return page(opened, said, inRows(buttons, PLACES_IN_A_ROW), true);
}

/** The forum topics that want something, lost ones too as long as they do. */
function forumTopics(forum: readonly ForumPlace[]): readonly ForumPlace[] {
  return forum.filter(
    ({ destination, subscription }) => destination.address.thread !== null && subscription !== null,
  );
}

function isLost({ parked }: Destination): boolean {
  return parked !== null && parked.reason !== 'paused';
}

function elsewhereLine(opened: OpenedPlace, forum: readonly ForumPlace[], topic: Topic): string[] {
  const { language } = opened.talk;
  const here = opened.place.address.thread;
  const there = forumTopics(forum).find(
    ({ destination, subscription }) =>
      destination.address.thread !== here && wantsTopic(subscription, topic.slug),
  );
  if (there === undefined) return [];
  const args = { topic: topicLabel(topic, language.locale), place: placeLabel(language, there.destination) };
  return [language.say('settings-forum-elsewhere', args)];
}

function sayChange({ talk: { language } }: OpenedPlace, topic: Topic, change: ForumChange): string {
  const args = { topic: topicLabel(topic, language.locale) };
  const general = change.changesGeneral;
  if (change.happened === 'back') {
    return language.say(general ? 'settings-forum-back-general' : 'settings-forum-back', args);
  }
  const said = language.say(general ? 'settings-forum-here-alone' : 'settings-forum-here', args);
  const moved = change.movedFrom.map((place) =>
    language.say('settings-forum-moved', { place: placeLabel(language, place) }),
  );
  return [said, ...moved].join(' ');
}

/** Lines with an empty one before them; nothing for none. */
function apart(lines: readonly (string | null)[]): string[] {
  const said = lines.filter((line) => line !== null);
  return said.length === 0 ? [] : ['', ...said];
}

function turnsOf(opened: OpenedPlace, { earlier, later }: ButtonPage<unknown>): Button[] {
  const turn = (label: string, to: number | null): Button[] =>
    to === null
      ? []
      : [{ label: opened.talk.language.say(label), action: settingsAction(opened, 'forum', String(to)) }];
  return [...turn('button-earlier-topics', earlier), ...turn('button-more-topics', later)];
}

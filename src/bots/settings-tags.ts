import { FeedError } from '../feed/errors.js';
import { getTopicById } from '../feed/finding-topics.js';
import { chooseForumTag } from '../feed/forum-tags.js';
import { topicLabel } from '../feed/topic.js';
import { CHOICES_IN_A_ROW, pageAt } from './button-pages.js';
import { inRows } from './button-rows.js';
import type { ForumTag } from './caller.js';
import type { Button, Reply } from './reply.js';
import { choice, page, settingsAction } from './settings-page.js';
import type { OpenedPlace } from './settings-place.js';

/** Discord's forums have 20 tags, its messages five rows of five buttons: that leaves room for what stands beside them. */
const TAGS_IN_A_ROW = 5;
const MAX_TAGS = 20;

/** Which topics have a tag chosen, and a button for each topic. @param from The place of the first one, from 0. */
export async function tagsPage(opened: OpenedPlace, from: number): Promise<Reply> {
  const { language, feed } = opened.talk;
  if (usableTags(opened).length === 0) {
    return page(opened, [language.say('channel-tags-none')], [], true);
  }
  const topics = await feed.store.topics.findTopics();
  const chosen = await chosenTags(opened);
  const { shown, earlier, later } = pageAt(topics, from);
  const lines = topics.flatMap((topic) => {
    const tag = chosen.get(topic.slug);
    const named = topicLabel(topic, language.locale);
    return tag === undefined ? [] : [language.say('channel-tags-line', { topic: named, tag })];
  });
  const turn = (label: string, to: number | null): Button[] =>
    to === null ? [] : [{ label: language.say(label), action: settingsAction(opened, 'tags', String(to)) }];
  const turns = [...turn('button-earlier-topics', earlier), ...turn('button-more-topics', later)];
  const buttons = shown.map((topic): Button => {
    const action = settingsAction(opened, 'tag-topic', String(topic.id));
    return { label: topicLabel(topic, language.locale), action };
  });
  const rows = [...(turns.length > 0 ? [turns] : []), ...inRows(buttons, CHOICES_IN_A_ROW)];
  return page(
    opened,
    [language.say('channel-tags-how'), ...(lines.length > 0 ? ['', ...lines] : [])],
    rows,
    true,
  );
}

/** The forum's tags for one topic. @throws FeedError `not_found` for one that is gone */
export async function tagPage(opened: OpenedPlace, topicId: number): Promise<Reply> {
  const { language, feed } = opened.talk;
  const topic = await getTopicById(feed.store.topics, topicId);
  const now = (await chosenTags(opened)).get(topic.slug);
  const tags = usableTags(opened).map(({ id, name }) =>
    choice(opened, name, { step: 'tag', value: `${topicId}/${id}`, isChosen: name === now }),
  );
  const byName = choice(opened, language.say('button-tag-by-name'), {
    step: 'tag',
    value: `${topicId}/0`,
    isChosen: now === undefined,
  });
  const back: Button = { label: language.say('button-back'), action: settingsAction(opened, 'tags') };
  const lines = [language.say('channel-tag-which', { topic: topicLabel(topic, language.locale) })];
  return page(opened, lines, inRows([...tags, byName, back], TAGS_IN_A_ROW));
}

/** @param value `TOPIC/TAG`, 0 for the tag of the topic's own name. @throws FeedError `not_found` for what is gone */
export async function chooseTag(opened: OpenedPlace, value: string): Promise<Reply> {
  const { talk, place } = opened;
  const [topicId, tagId] = value.split('/');
  const tag = usableTags(opened).find(({ id }) => id === tagId)?.name ?? null;
  if (tag === null && tagId !== '0') throw new FeedError('not_found', { id: 'settings-button-unknown' });
  await chooseForumTag(talk.feed, talk.actor, place, { topicId: Number(topicId), tag });
  const topics = await talk.feed.store.topics.findTopics();
  const at = topics.findIndex(({ id }) => id === Number(topicId));
  const { botId, address } = place;
  const destination = await talk.feed.store.destinations.findByAddress(botId, address);
  const settings = opened.settings ?? (destination && { destination, subscription: null });
  return await tagsPage({ ...opened, settings }, at);
}

/** @throws FeedError `conflict` where the forum's tags cannot be seen: anywhere but in the forum */
function usableTags({ placeId, talk }: OpenedPlace): readonly ForumTag[] {
  const { forum } = talk.caller.place;
  if (placeId !== 0 || forum === undefined) throw new FeedError('conflict', { id: 'channel-tags-elsewhere' });
  return forum.tags.filter(({ isModerated }) => !isModerated).slice(0, MAX_TAGS);
}

async function chosenTags({ talk, settings }: OpenedPlace): Promise<ReadonlyMap<string, string>> {
  return settings === null ? new Map() : await talk.feed.store.topics.findPlacesIn(settings.destination.id);
}

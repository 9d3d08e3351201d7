import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDraft, editDraft } from '../../src/feed/drafting.js';
import { getTopicNamed } from '../../src/feed/finding-topics.js';
import { addDestination } from '../../src/feed/keeping-destinations.js';
import { addTopic } from '../../src/feed/keeping-topics.js';
import type { Actor } from '../../src/feed/newsroom.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { continueTopicMoves, countLeftWithNone, retireTopic } from '../../src/feed/retiring-topics.js';
import { subscribePlace } from '../../src/feed/subscribing.js';
import { findTopicMoves } from '../../src/feed/topic-moves.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const actor: Actor = { memberId: null, name: 'Nadia', via: 'cli', from: null };
let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  for (const name of ['weather', 'climate', 'town']) {
    await addTopic(newsroom.feed, actor, { handle: null, name, emoji: null });
  }
});
afterEach(() => newsroom.close());

const placeAt = (chat: number) => ({
  botId: 1,
  address: { platform: 'telegram', chat: String(chat), thread: null } as const,
  kind: 'telegram-private' as const,
  title: `Chat ${chat}`,
  locale: null,
});
const subscriber = async (chat: number, topics: readonly string[] | null) =>
  (await addDestination(newsroom.feed, actor, { place: placeAt(chat), topics })).destination.id;
const chosenBy = async (id: number) => {
  const subscription = await newsroom.feed.store.destinations.getSubscription(id);
  return subscription && Object.keys(subscription.chosen).sort();
};
const retire = async (name: string, into: string | null) => {
  const { topics } = newsroom.feed.store;
  const topicId = (await getTopicNamed(topics, name)).id;
  const intoId = into === null ? null : (await getTopicNamed(topics, into)).id;
  return await retireTopic(newsroom.feed, actor, { topicId, intoId });
};
const finish = async () => {
  for (let turn = 0; turn < 50; turn += 1) await continueTopicMoves(newsroom.feed, setImmediate);
  expect(await findTopicMoves(newsroom.feed.store.conversations)).toEqual([]);
};
const interested = async (slug: string) => {
  const rows = await newsroom.opened.connections.reader
    .selectFrom('interests')
    .innerJoin('topics', 'topics.id', 'interests.topic_id')
    .select('destination_id')
    .where('topics.slug', '=', slug)
    .orderBy('destination_id')
    .execute();
  return rows.map((row) => row.destination_id);
};

describe('a topic that is retired into another', () => {
  it('takes its subscribers, its names and its briefs along', async () => {
    const weather = await subscriber(1, ['weather']);
    const both = await subscriber(2, ['weather', 'climate']);
    const town = await subscriber(3, ['town']);
    const parked = await subscriber(4, ['weather']);
    await newsroom.feed.store.transaction((tx) => tx.destinations.park(parked, 'blocked', 1));
    const draft = await createDraft(newsroom.feed, actor, { headline: 'A', text: [], topics: ['weather'] });
    await retire('weather', 'climate');
    await finish();
    expect(await Promise.all([weather, both, town, parked].map(chosenBy))).toEqual([
      ['climate'],
      ['climate'],
      ['town'],
      ['climate'],
    ]);
    expect(await interested('climate')).toEqual([weather, both]);
    expect(await interested('weather')).toEqual([]);
    expect((await getTopicNamed(newsroom.feed.store.topics, 'weather')).slug).toBe('climate');
    newsroom.advance(1);
    expect((await publishBrief(newsroom.feed, actor, { number: draft.number })).topics).toEqual(['climate']);
  });

  it('stays in use until everybody has the other one, and those who come meanwhile get both', async () => {
    for (let chat = 1; chat <= 120; chat += 1) await subscriber(chat, ['weather']);
    await retire('weather', 'climate');
    const late = await subscribePlace(newsroom.feed, actor, { place: placeAt(500), slugs: ['weather'] });
    expect(Object.keys(late.subscription?.chosen ?? {})).toEqual(['weather', 'climate']);
    expect(await newsroom.feed.store.topics.findTopics()).toHaveLength(3);
    await finish();
    expect(await chosenBy(late.destination.id)).toEqual(['climate']);
    expect(await newsroom.feed.store.topics.findTopics()).toHaveLength(2);
    expect(await interested('climate')).toHaveLength(121);
  });

  it('keeps since when it was chosen, so that a brief on its way is not lost', async () => {
    const id = await subscriber(1, ['weather']);
    const before = await newsroom.feed.store.destinations.getSubscription(id);
    newsroom.advance(60_000);
    await retire('weather', 'climate');
    await finish();
    const after = await newsroom.feed.store.destinations.getSubscription(id);
    expect(after?.chosen.climate).toBe(before?.chosen.weather);
  });

  it('leaves subscriptions alone while a brief of it is on its way', async () => {
    const id = await subscriber(1, ['weather']);
    newsroom.advance(1);
    const { number } = await createDraft(newsroom.feed, actor, {
      headline: 'A',
      text: [],
      topics: ['weather'],
    });
    await publishBrief(newsroom.feed, actor, { number });
    await retire('weather', 'climate');
    await continueTopicMoves(newsroom.feed, setImmediate);
    await continueTopicMoves(newsroom.feed, setImmediate);
    expect(await chosenBy(id)).toEqual(['climate', 'weather']);
    await newsroom.opened.connections.writer.transaction((tx) =>
      tx.updateTable('broadcasts').set({ finished_at: 1 }).execute(),
    );
    await finish();
    expect(await chosenBy(id)).toEqual(['climate']);
  });

  it('is refused into itself, and while either of the two is moving', async () => {
    await expect(retire('weather', 'weather')).rejects.toMatchObject({
      said: { id: 'refused-topic-itself' },
    });
    await subscriber(1, ['weather']);
    await retire('weather', 'climate');
    for (const [name, into] of [
      ['weather', null],
      ['climate', 'town'],
      ['town', 'climate'],
    ] as const) {
      await expect(retire(name, into)).rejects.toMatchObject({ said: { id: 'refused-topic-moving' } });
    }
  });
});

describe('a topic that is retired alone', () => {
  it('ends where it was the only one, which can be counted before', async () => {
    const only = await subscriber(1, ['weather']);
    const two = await subscriber(2, ['weather', 'town']);
    const every = await subscriber(3, null);
    expect(await countLeftWithNone(newsroom.feed.store, 'weather', setImmediate)).toBe(1);
    await retire('weather', null);
    await finish();
    expect(await chosenBy(only)).toBeNull();
    expect(await chosenBy(two)).toEqual(['town']);
    expect(await chosenBy(every)).toEqual([]);
    await expect(getTopicNamed(newsroom.feed.store.topics, 'weather')).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is refused for a new brief, is no obstacle in an old draft, and is left out when that goes out', async () => {
    const draft = { headline: 'A', text: [], topics: ['weather', 'town'] };
    const { number } = await createDraft(newsroom.feed, actor, draft);
    await retire('weather', null);
    await finish();
    await expect(createDraft(newsroom.feed, actor, draft)).rejects.toMatchObject({
      said: { id: 'error-topic-retired' },
    });
    await editDraft(newsroom.feed, actor, { number, changes: { headline: 'B' } });
    expect((await publishBrief(newsroom.feed, actor, { number })).topics).toEqual(['town']);
  });

  it('comes back into use when it is added again', async () => {
    await retire('weather', null);
    await finish();
    await addTopic(newsroom.feed, actor, { handle: 'weather', name: 'Weather', emoji: '☀️' });
    expect(await newsroom.feed.store.topics.findTopic('weather')).toMatchObject({
      name: 'Weather',
      emoji: '☀️',
    });
  });
});

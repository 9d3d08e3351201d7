import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getTopicNamed, getTopicsListed } from '../../src/feed/finding-topics.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  await newsroom.feed.store.transaction(async (tx) => {
    await tx.topics.ensureTopic('world-news', 'World news', '🌍');
    await tx.topics.ensureTopic('harbour');
    await tx.topics.ensureTopic('київ', 'Київ', '🏛');
    await tx.topics.ensureTopic('政治');
  });
});

afterEach(() => newsroom.close());

const listed = async (typed: string) =>
  (await getTopicsListed(newsroom.feed.store.topics, typed)).map(({ slug }) => slug);

describe('a topic that somebody names', () => {
  it.each(['world-news', '#World_news', 'world NEWS', '🌍 World news', '＃world-news', ' World news '])(
    'is found by %j',
    async (typed) => {
      expect((await getTopicNamed(newsroom.feed.store.topics, typed)).slug).toBe('world-news');
    },
  );
});

describe('topics that somebody lists', () => {
  it.each([
    ['harbour київ', ['harbour', 'київ']],
    ['#harbour, World news', ['harbour', 'world-news']],
    ['World news', ['world-news']],
    ['🏛 Київ, 政治', ['київ', '政治']],
    ['政治，harbour、КИЇВ', ['政治', 'harbour', 'київ']],
    ['harbour Harbour #harbour', ['harbour']],
  ])('are found in %j', async (typed, slugs) => {
    expect(await listed(typed)).toEqual(slugs);
  });

  it.each([
    ['harbour weather', 'weather'],
    ['World news today', 'World'],
    [',', ','],
  ])('are refused in %j for %j', async (typed, topic) => {
    await expect(listed(typed)).rejects.toMatchObject({
      said: { id: 'error-topic-unknown', args: { topic } },
    });
  });
});

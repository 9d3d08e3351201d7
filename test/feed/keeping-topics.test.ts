import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDraft } from '../../src/feed/drafting.js';
import { getTopicNamed } from '../../src/feed/finding-topics.js';
import { addTopic, describeTopic, moveTopic, renameTopic } from '../../src/feed/keeping-topics.js';
import type { Actor } from '../../src/feed/newsroom.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const actor: Actor = { memberId: null, name: 'Nadia', via: 'cli', from: null };
let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

const add = (name: string) =>
  addTopic(newsroom.feed, actor, { handle: null, name, emoji: null }).then(({ id }) => id);
const handles = async () => (await newsroom.feed.store.topics.findTopics()).map(({ handle }) => handle);
const lines = async () =>
  (await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 9 })).map(
    ({ action, before, after }) => ({ action, before, after }),
  );

describe('topics', () => {
  it('keep their old names through a rename, for readers and for hashtags of drafts', async () => {
    const topicId = await add('Weather');
    await renameTopic(newsroom.feed, actor, { topicId, name: 'Climate news' });
    const { topics } = newsroom.feed.store;
    for (const name of ['weather', '#Weather', 'climate-news', 'Climate News']) {
      expect((await getTopicNamed(topics, name)).id).toBe(topicId);
    }
    const brief = await createDraft(newsroom.feed, actor, {
      headline: 'Storm',
      text: [],
      topics: ['weather', 'climate-news'],
    });
    expect(await topics.describeTopics(brief.topics)).toMatchObject([{ name: 'Climate news' }]);
    expect((await lines())[1]).toEqual({
      action: 'topic.rename',
      before: { handle: 'weather', name: 'Weather' },
      after: { handle: 'climate-news', name: 'Climate news' },
    });
  });

  it('never share a name, present or old', async () => {
    const topicId = await add('Weather');
    await renameTopic(newsroom.feed, actor, { topicId, name: 'Climate' });
    const town = await add('Town');
    for (const name of ['Weather', 'climate']) {
      await expect(add(name)).rejects.toMatchObject({ said: { id: 'error-topic-taken' } });
      const renamed = renameTopic(newsroom.feed, actor, { topicId: town, name });
      await expect(renamed).rejects.toMatchObject({ code: 'conflict' });
    }
    await renameTopic(newsroom.feed, actor, { topicId, name: 'Weather' });
    expect(await handles()).toEqual(['weather', 'town']);
  });

  it('go up and down, and stay where there is no further way', async () => {
    const [first, , last] = [await add('A1'), await add('B2'), await add('C3')];
    await moveTopic(newsroom.feed, actor, { topicId: last, direction: 'up' });
    expect(await handles()).toEqual(['a1', 'c3', 'b2']);
    await moveTopic(newsroom.feed, actor, { topicId: first, direction: 'up' });
    expect(await handles()).toEqual(['a1', 'c3', 'b2']);
    expect((await lines()).filter(({ action }) => action === 'topic.move')).toHaveLength(1);
  });

  it('have names in other languages, which can be taken away again', async () => {
    const topicId = await add('Weather');
    const name = (names: Record<string, string | null>) =>
      describeTopic(newsroom.feed, actor, { topicId, changes: { names } });
    await name({ de: 'Wetter', uk: 'Погода' });
    expect((await getTopicNamed(newsroom.feed.store.topics, 'погода')).id).toBe(topicId);
    expect((await name({ de: null })).names).toEqual({ uk: 'Погода' });
    expect(await lines()).toHaveLength(3);
    await name({ uk: 'Погода' });
    expect(await lines()).toHaveLength(3);
  });
});

import { describe, expect, test } from 'vitest';
import { chooseTags, type ForumTag } from '../../../src/bots/discord/forum-tags.js';
import type { Topic } from '../../../src/feed/topic.js';

const topic = (slug: string, different: Partial<Topic> = {}): Topic => ({
  id: 1,
  slug,
  handle: slug,
  name: slug,
  names: {},
  emoji: null,
  colour: null,
  position: 0,
  retiredAt: null,
  ...different,
});

const tag = (name: string, moderated = false): ForumTag => ({ id: `id-${name}`, name, moderated });

const TAGS = ['Transport', 'City council 🏛', 'Політика', 'Sport', 'Sea', 'Sky', 'Sun'].map((name) =>
  tag(name),
);
const forum = { tags: TAGS, isNeeded: false };
const NONE = new Map<string, string>();

describe('the tags of a brief in a forum', () => {
  test.each([
    ['of the same name, in any case', [topic('transport')], ['id-Transport']],
    ['of the same words with an emoji', [topic('city-council')], ['id-City council 🏛']],
    ['of the name in another language', [topic('politics', { names: { uk: 'політика' } })], ['id-Політика']],
    ['of the handle after a rename', [topic('travel', { handle: 'transport' })], ['id-Transport']],
    [
      'of the topics in their order, each once',
      [topic('sport'), topic('sea'), topic('Sport')],
      ['id-Sport', 'id-Sea'],
    ],
    ['none where no topic has one', [topic('weather')], []],
  ] as const)('are %s', (_what, topics, ids) => {
    expect(chooseTags(forum, topics, NONE)).toEqual(ids);
  });

  test('are those that administrators chose, before those of the same name', () => {
    const chosen = new Map([['transport', 'Sea']]);
    expect(chooseTags(forum, [topic('transport')], chosen)).toEqual(['id-Sea']);
  });

  test('are found by name again when the chosen one is gone', () => {
    const chosen = new Map([['transport', 'Harbour']]);
    expect(chooseTags(forum, [topic('transport')], chosen)).toEqual(['id-Transport']);
  });

  test('are five at most', () => {
    const topics = ['transport', 'sport', 'sea', 'sky', 'sun', 'city-council'].map((slug) => topic(slug));
    expect(chooseTags(forum, topics, NONE)).toHaveLength(5);
  });

  test('leave those of moderators alone, even where the forum wants one', () => {
    const tags = [tag('Transport', true), tag('Other')];
    expect(chooseTags({ tags, isNeeded: false }, [topic('transport')], NONE)).toEqual([]);
    expect(chooseTags({ tags, isNeeded: true }, [topic('transport')], NONE)).toEqual(['id-Other']);
    expect(chooseTags({ tags: [tag('Official', true)], isNeeded: true }, [], NONE)).toEqual([]);
  });
});

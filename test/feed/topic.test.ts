import { describe, expect, it } from 'vitest';
import { parseSlug, parseSlugs, topicLabel } from '../../src/feed/topic.js';

describe('a topic as people type it', () => {
  it.each([
    ['politics', 'politics'],
    ['#Politics', 'politics'],
    [' War_in_the_East ', 'war-in-the-east'],
    ['Київ2026', 'київ2026'],
    ['cafe\u0301', 'café'],
    ['हिन्दी', 'हिन्दी'],
    ['＃政治', '政治'],
    ['#فن\u200cآوری', 'فن\u200cآوری'],
  ])('is read: %j', (typed, slug) => {
    expect(parseSlug(typed)).toBe(slug);
  });

  it.each(['', '#', '-', 'a--b', '-a', 'a b', '<b>', '@everyone', 'a'.repeat(41)])(
    'is refused: %j',
    (typed) => {
      expect(() => parseSlug(typed)).toThrow(expect.objectContaining({ code: 'invalid' }));
    },
  );

  it('counts once however often it is named', () => {
    expect(parseSlugs(['#town', 'Town', 'harbour'])).toEqual(['town', 'harbour']);
  });

  it('is shown with its emoji, under the name that it has in the language', () => {
    const topic = { name: 'Harbour', names: { de: 'Hafen', 'pt-BR': 'Porto' }, emoji: '⚓' };
    expect(topicLabel(topic, 'en')).toBe('⚓ Harbour');
    expect(topicLabel(topic, 'de-AT')).toBe('⚓ Hafen');
    expect(topicLabel(topic, 'pt-BR')).toBe('⚓ Porto');
    expect(topicLabel({ ...topic, emoji: null }, 'pt')).toBe('Harbour');
  });
});

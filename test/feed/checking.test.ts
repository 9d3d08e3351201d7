import { describe, expect, it } from 'vitest';
import type { Translation } from '../../src/feed/brief.js';
import { type CheckFacts, warningsOf } from '../../src/feed/checking.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';

const TEXT = readPlainText('It left at noon.');

const WELL: CheckFacts = { hasTopics: true, leftOut: [], isPictureGone: false, like: [] };

const LIKE = { number: 3, headline: 'The ferry is late', publishedAt: 5, createdAt: 1 };

const brief = { text: TEXT, topics: ['harbour'], picture: null, translations: [] };

const UKRAINIAN: Translation = {
  language: 'uk',
  headline: 'Пором запізнюється',
  text: TEXT,
  alt: null,
  note: null,
  standing: 'current',
};
const missing = (problem: string) => [{ kind: 'translation', language: 'uk', problem }];

describe('a look before publishing', () => {
  it.each([
    ['finds nothing in a whole brief', brief, WELL, []],
    ['misses a text', { ...brief, text: [] }, WELL, [{ kind: 'no-text' }]],
    ['misses a topic', { ...brief, topics: [] }, WELL, [{ kind: 'no-topics' }]],
    ['misses no topic where there are none', { ...brief, topics: [] }, { ...WELL, hasTopics: false }, []],
    [
      'tells what a platform leaves out, and of no platform that takes all',
      brief,
      {
        ...WELL,
        leftOut: [
          { platform: 'telegram', units: 5 },
          { platform: 'discord', units: 0 },
        ],
      },
      [{ kind: 'cut', platform: 'telegram', leftOut: 5, whole: 16 }],
    ],
    ['tells of a picture that is gone', brief, { ...WELL, isPictureGone: true }, [{ kind: 'picture-gone' }]],
    ['finds nothing in a whole translation', { ...brief, translations: [UKRAINIAN] }, WELL, []],
    [
      'misses the headline of a translation',
      { ...brief, translations: [{ ...UKRAINIAN, headline: '' }] },
      WELL,
      missing('no-headline'),
    ],
    [
      'misses the text of a translation',
      { ...brief, translations: [{ ...UKRAINIAN, text: [] }] },
      WELL,
      missing('no-text'),
    ],
    [
      'tells of a translation of an earlier text',
      { ...brief, translations: [{ ...UKRAINIAN, standing: 'older' }] },
      WELL,
      missing('outdated'),
    ],
    ['tells of each like brief', brief, { ...WELL, like: [LIKE] }, [{ kind: 'like', brief: LIKE }]],
  ] as const)('%s', (_, looked, facts, warnings) => {
    expect(warningsOf(looked, facts)).toEqual(warnings);
  });

  it('tells all there is, what is missing first', () => {
    const kinds = warningsOf(
      { text: [], topics: [], picture: null, translations: [] },
      { ...WELL, isPictureGone: true, like: [LIKE, LIKE] },
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['no-text', 'no-topics', 'picture-gone', 'like', 'like']);
  });
});

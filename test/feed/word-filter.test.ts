import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { parseWords, passes, wordsOf } from '../../src/feed/word-filter.js';

const brief = wordsOf({
  headline: 'Ferry strike: Mid-Harbour closed',
  text: readPlainText('The city council meets at 9. Паром стоїть. 東京都庁は閉まる'),
});

describe('a filter by words', () => {
  it.each([
    ['ferry', true],
    ['FERRY', true],
    ['ferries', false],
    ['ferr', false],
    ['strike mid', true],
    ['mid-harbour', true],
    ['harbour mid', false],
    ['city  council', true],
    ['council city', false],
    ['closed the', true],
    ['9', true],
    ['пАРОМ', true],
    ['東京', true],
    ['京都', true],
    ['東', true],
    ['北京', false],
    ['ＦＥＲＲＹ', true],
  ])('finds “%s” in the brief: %s', (phrase, found) => {
    expect(passes({ include: [phrase], exclude: [] }, brief)).toBe(found);
    expect(passes({ include: [], exclude: [phrase] }, brief)).toBe(!found);
  });

  it('looks into every language of a brief', () => {
    const words = wordsOf({
      headline: 'Ferry late',
      text: [],
      translations: [
        {
          language: 'uk',
          headline: 'Пором запізнюється',
          text: readPlainText('Страйк у порту.'),
          ...{ alt: null, note: null, standing: 'current' },
        },
      ],
    });
    for (const word of ['ferry', 'пором', 'страйк']) {
      expect(passes({ include: [word], exclude: [] }, words)).toBe(true);
    }
  });

  it('takes a brief with one of the words, and none with one that is left out', () => {
    expect(passes({ include: ['tram', 'ferry'], exclude: [] }, brief)).toBe(true);
    expect(passes({ include: ['tram'], exclude: [] }, brief)).toBe(false);
    expect(passes({ include: ['ferry'], exclude: ['strike'] }, brief)).toBe(false);
    expect(passes({ include: [], exclude: [] }, brief)).toBe(true);
  });
});

describe('a typed list of words', () => {
  it('is taken apart at commas and lines', () => {
    expect(parseWords(' ferry, city   council\nport，ferry,,')).toEqual(['ferry', 'city council', 'port']);
    expect(parseWords('')).toEqual([]);
  });

  it.each([
    [Array.from({ length: 21 }, (_, i) => `word${i}`).join(','), 'settings-words-many'],
    ['x'.repeat(61), 'settings-words-long'],
    ['ferry, ?!', 'settings-words-none'],
  ])('is refused when it cannot be looked for: %s', (typed, id) => {
    expect(() => parseWords(typed)).toThrow(expect.objectContaining({ code: 'invalid' }));
    expect(() => parseWords(typed)).toThrow(
      expect.objectContaining({ said: expect.objectContaining({ id }) }),
    );
  });
});

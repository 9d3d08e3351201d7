import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, searchText } from '../../../src/feed/text/search-terms.js';

describe('what somebody searches for', () => {
  it.each([
    ['ferry late', [['ferry*'], ['late*']]],
    ['at sea', [['at'], ['sea*']]],
    ['“at sea” ferry', [['at', 'sea'], ['ferry*']]],
    ['«на морі»', [['на', 'морі']]],
    ["м'ята", [['м', 'ята*']]],
    ['mid-harbour', [['mid', 'harbour*']]],
    ['北京大学', [['北京', '京大', '大学']]],
    ['轮', [['轮*']]],
    ['북경 대학교', [['북경'], ['대학교*']]],
    ['covid19', [['covid19*']]],
    ['… — ?!', []],
    ['"', []],
    ['', []],
  ])('%s', (typed, terms) => {
    const shown = parseSearch(typed).map(({ tokens, prefix }) =>
      tokens.map((token, index) => (prefix && index === tokens.length - 1 ? `${token}*` : token)),
    );
    expect(shown).toEqual(terms);
  });

  it('is bounded, and holds nothing that the index would read as a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const terms = parseSearch(typed);
        expect(terms.length).toBeLessThanOrEqual(8);
        for (const { tokens } of terms) expect(tokens.join(' ')).not.toMatch(/["*]/);
      }),
    );
  });
});

describe('a text for the index', () => {
  it.each([
    ['Ferry LATE', 'Ferry LATE'.toLowerCase()],
    ['去北京了', ' 去北 北京 京了 了 '],
    ['在 harbour', ' 在   harbour'],
    ['Ａ１', 'a1'],
  ])('%s', (text, indexed) => {
    expect(searchText(text)).toBe(indexed);
  });
});

import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { readTelegram } from '../../../src/feed/text/from-telegram.js';
import {
  MAX_PROPOSED_HEADLINE_LENGTH,
  proposeHeadline,
  splitHeadline,
} from '../../../src/feed/text/headline.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';

describe('a message is parted into headline, text and topics', () => {
  test.each([
    ['one line', 'Quay opens', 'Quay opens', '', []],
    ['a headline and text', 'Quay opens\nThe quay is open.', 'Quay opens', 'The quay is open.', []],
    ['an empty line between them', 'Quay opens\n\nOne.\n\nTwo.', 'Quay opens', 'One.\n\nTwo.', []],
    [
      'a last line of hashtags',
      'Quay opens\n\nOne.\n#Politics #economy',
      'Quay opens',
      'One.',
      ['politics', 'economy'],
    ],
    ['hashtags after an empty line', 'Quay\n\nOne.\n\n#Wasser', 'Quay', 'One.', ['wasser']],
    [
      'hashtags of several words',
      'Quay\n\n#war-in-ukraine, #Old_Town',
      'Quay',
      '',
      ['war-in-ukraine', 'old-town'],
    ],
    [
      'hashtags in other scripts',
      'Quay\n#Економіка #経済 #הבחירות #economía',
      'Quay',
      '',
      ['економіка', '経済', 'הבחירות', 'economía'],
    ],
    ['hashtags apart by other commas', 'Quay\n#政治，#经济、#天气', 'Quay', '', ['政治', '经济', '天气']],
    ['a hashtag given twice', 'Quay\n#sea #SEA', 'Quay', '', ['sea']],
    ['decomposed letters', 'Quay\n#cafe\u0301', 'Quay', '', ['caf\u00e9']],
    ['a hashtag inside the text', 'Quay\nSee #sea now', 'Quay', 'See #sea now', []],
    ['the number of another brief', 'Quay\nSee also\n#12', 'Quay', 'See also\\\n#12', []],
    ['hashtags alone', '#sea #land', '#sea #land', '', []],
    ['a list first', '- Quay opens\n- It is open', 'Quay opens', '- It is open', []],
    ['nothing', '', '', '', []],
  ])('with %s', (_name, message, headline, text, topics) => {
    const split = splitHeadline(readTelegram(message));
    expect({ ...split, text: toMarkdown(split.text) }).toEqual({ headline, text, topics });
  });

  test('dropping the formatting of the headline and keeping that of the text', () => {
    const split = splitHeadline(readMarkdown('**Quay** [opens](https://lindmere.example)\n\n**Now**'));
    expect(split.headline).toBe('Quay opens');
    expect(toMarkdown(split.text)).toBe('**Now**');
  });
});

describe('a headline is proposed from the first sentence', () => {
  test.each([
    ['The quay opened. Boats came.', 'The quay opened'],
    [
      'U.S. President A. Quill came to Lindmere on Feb. 24, 2031. Boats came.',
      'U.S. President A. Quill came to Lindmere on Feb. 24, 2031',
    ],
    [
      'Mr. Quill sailed from St. Alban at 5 p.m. Monday. Boats came.',
      'Mr. Quill sailed from St. Alban at 5 p.m. Monday',
    ],
    ['Will the quay open? Yes.', 'Will the quay open?'],
    ['Дамбу в м. Ліндмер відкрили. Човни прийшли.', 'Дамбу в м. Ліндмер відкрили'],
    ['埠頭が開いた。船が来た。', '埠頭が開いた。'],
    ['Lines\nbroken', 'Lines broken'],
  ])('%s', (text, headline) => {
    expect(proposeHeadline(readTelegram(text))).toBe(headline);
  });

  test('and cut after a word when it is long', () => {
    const headline =
      proposeHeadline(readTelegram(`${'The quay of Lindmere is open, '.repeat(9)}they say.`)) ?? '';
    expect(headline).toMatch(/(?:open|Lindmere|quay|The|of|is)…$/);
    expect(headline.length).toBeLessThanOrEqual(MAX_PROPOSED_HEADLINE_LENGTH);
  });

  test('and cut between characters when there are no words', () => {
    expect(proposeHeadline(readTelegram('👩‍🔬'.repeat(60)))).toBe(`${'👩‍🔬'.repeat(23)}…`);
  });

  test('but none from an empty text', () => {
    expect(proposeHeadline([])).toBeNull();
  });
});

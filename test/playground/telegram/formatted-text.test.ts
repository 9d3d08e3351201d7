import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../../src/playground/telegram/formatted-text.js';
import { World } from '../../../src/playground/telegram/world.js';

function format(text: string, parseMode?: string, entities?: unknown) {
  const formatted = formatText(new World(), { text, parseMode, entities });
  return {
    text: formatted.text,
    marks: formatted.entities.map(
      ({ type, offset, length }) => `${type} ${formatted.text.slice(offset, offset + length)}`,
    ),
  };
}

describe('what Telegram finds in plain text', () => {
  test.each([
    ['/latest', ['bot_command /latest']],
    ['/latest@wire_bot politics', ['bot_command /latest@wire_bot']],
    ['go (/start) now', ['bot_command /start']],
    ['and/or 1/2', []],
    ['#city #2026 #міська_рада a#b', ['hashtag #city', 'hashtag #міська_рада']],
    ['ask @ada_l or @me', ['mention @ada_l']],
    ['mail desk@example.com.', ['email desk@example.com']],
    ['see https://example.com/a?b=c#d, then', ['url https://example.com/a?b=c#d']],
    ['on example.com today', ['url example.com']],
    ['open http://192.0.2.1:8080/x', ['url http://192.0.2.1:8080/x']],
    ['no.links.here1 v1.2.3 file.json', []],
    ['buy $ABC', ['cashtag $ABC']],
    ['tg://resolve?domain=wire', ['url tg://resolve?domain=wire']],
  ])('in %j', (text, marks) => {
    expect(format(text).marks).toEqual(marks);
  });

  test('nothing inside code or a link', () => {
    expect(format('<code>#one</code> <a href="https://example.com">#two</a> #three', 'HTML').marks).toEqual([
      'code #one',
      'text_link #two',
      'hashtag #three',
    ]);
  });

  test('and something inside bold text and quotes', () => {
    expect(format('<blockquote><b>#one</b></blockquote>', 'HTML').marks).toEqual([
      'blockquote #one',
      'hashtag #one',
      'bold #one',
    ]);
  });
});

describe('how Telegram keeps a text', () => {
  test('trims white space at both ends and shortens what is marked there', () => {
    expect(format(' \n x <b> y  </b> \n', 'HTML')).toEqual({ text: 'x  y', marks: ['bold  y'] });
  });

  test('does not trim at the start what is marked', () => {
    expect(format('  <b>  x</b>', 'HTML')).toEqual({ text: '  x', marks: ['bold   x'] });
  });

  test('drops marks on white space alone', () => {
    expect(format('a<b> </b>b', 'HTML')).toEqual({ text: 'a b', marks: [] });
  });

  test('turns control characters into blanks and drops carriage returns', () => {
    expect(format('a\r\nb\tc\u0001<b>d\re</b>f', 'HTML')).toEqual({ text: 'a\nb c def', marks: ['bold de'] });
  });

  test('merges bold that touches and cuts it at the border of code', () => {
    const entities = [
      { type: 'bold', offset: 0, length: 3 },
      { type: 'bold', offset: 3, length: 3 },
      { type: 'code', offset: 5, length: 3 },
    ];
    expect(format('abcdefgh', undefined, entities).marks).toEqual(['bold abcde', 'code fgh']);
  });

  test('keeps the first of two links that overlap', () => {
    const entities = [
      { type: 'text_link', url: 'https://example.com/1', offset: 0, length: 4 },
      { type: 'text_link', url: 'https://example.com/2', offset: 2, length: 4 },
    ];
    expect(format('abcdef', undefined, entities).marks).toEqual(['text_link abcd']);
  });

  test('makes a mention of a link to somebody it knows, and nothing of one to a stranger', () => {
    const world = new World();
    world.state.users.set(7, { id: 7, firstName: 'Lin', deleted: false });
    const html = '<a href="tg://user?id=7">Lin</a> <a href="tg://user?id=8">Nobody</a>';
    const { entities } = formatText(world, { text: html, parseMode: 'html', entities: undefined });
    expect(entities).toMatchObject([{ type: 'text_mention', user: { id: 7, first_name: 'Lin' }, length: 3 }]);
    expect(entities).toHaveLength(1);
  });

  test.each([
    [[{ offset: 0, length: 1 }], "can't parse MessageEntity: Type is not specified"],
    [[{ type: 'bold', offset: 0 }], 'can\'t parse MessageEntity: Can\'t find field "length"'],
    [[{ type: 'glow', offset: 0, length: 1 }], "can't parse MessageEntity: Unsupported type specified"],
    [
      [{ type: 'bold', offset: 1, length: 9 }],
      'entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 10',
    ],
  ])('refuses the entities %j', (entities, reason) => {
    expect(() => format('abc', undefined, entities)).toThrow(`Bad Request: ${reason}`);
  });

  test('refuses a parse mode it does not know', () => {
    expect(() => format('x', 'BBCode')).toThrow('Bad Request: unsupported parse_mode');
  });

  test('always has marks that lie within the text, are not empty and do not cross one another', () => {
    const entity = fc.record({
      type: fc.constantFrom('bold', 'italic', 'code', 'pre', 'blockquote', 'spoiler'),
      offset: fc.nat(19),
      length: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(entity, { maxLength: 8 }), (entities) => {
        const text = 'one #two three four ';
        const fitting = entities.filter(({ offset, length }) => offset + length <= text.length);
        const formatted = formatText(new World(), { text, parseMode: undefined, entities: fitting });
        const ranges = formatted.entities.map(({ offset, length }) => [offset, offset + length] as const);
        for (const [begin, end] of ranges) {
          expect(end).toBeGreaterThan(begin);
          expect(end).toBeLessThanOrEqual(formatted.text.length);
          for (const [otherBegin, otherEnd] of ranges) {
            expect(begin < otherBegin && otherBegin < end && end < otherEnd).toBe(false);
          }
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTelegram, type TelegramEntity } from '../../../src/feed/text/from-telegram.js';
import { normalise } from '../../../src/feed/text/normalise.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';

function entity(
  type: string,
  offset: number,
  length: number,
  more: Partial<TelegramEntity> = {},
): TelegramEntity {
  return { type, offset, length, ...more };
}

test.each<readonly [string, string, readonly TelegramEntity[], string]>([
  ['offsets count UTF-16 units', '👩‍🔬 quay', [entity('bold', 6, 4)], '👩‍🔬 **quay**'],
  ['marks may overlap', 'abcdef', [entity('bold', 0, 4), entity('italic', 2, 4)], '**a&#x62;_cd_**_ef_'],
  [
    'links',
    'the quay',
    [entity('text_link', 4, 4, { url: 'https://a.example' })],
    'the [quay](https://a.example/)',
  ],
  ['addresses as typed', 'see a.example/b', [entity('url', 4, 11)], 'see [a.example/b](http://a.example/b)'],
  ['links to people are text', 'Ada', [entity('text_link', 0, 3, { url: 'tg://user?id=1' })], 'Ada'],
  ['code', 'let a', [entity('code', 0, 5)], '`let a`'],
  ['code blocks', 'a\nlet b\nc', [entity('pre', 2, 5, { language: 'js' })], 'a\n\n```js\nlet b\n```\n\nc'],
  [
    'quotes with marks in them',
    'a b\nc',
    [entity('blockquote', 0, 3), entity('bold', 2, 1)],
    '> a **b**\n\nc',
  ],
  ['folded quotes', 'a\n\nb', [entity('expandable_blockquote', 0, 4)], '> a\n>\n> b'],
  [
    'other kinds are text',
    '@ada ~x~ /go #tag',
    [entity('mention', 0, 4), entity('spoiler', 5, 3), entity('underline', 9, 3)],
    '@ada \\~x\\~ /go #tag',
  ],
  ['an empty line parts paragraphs', 'a\nb\n\n\nc', [], 'a\\\nb\n\nc'],
  ['lines with bullets are a list', 'a\n• b\n- c\n– d\ne', [], 'a\n\n- b\n- c\n- d\n\ne'],
  ['lines counted from 1 are a list', '1. a\n2. b\n4. c', [], '1. a\n2. b\n\n4\\. c'],
  ['lines counted from elsewhere are text', '5. a\n6. b', [], '5\\. a\\\n6\\. b'],
  ['a list with marks', '• quay', [entity('bold', 2, 4)], '- **quay**'],
  ['what looks like Markdown is text', '**a** [b](c)', [], '\\*\\*a\\*\\* \\[b\\](c)'],
  [
    'entities outside the text are left alone',
    'ab',
    [entity('bold', 1, 9), entity('bold', -1, 2), entity('bold', 0.5, 1)],
    'ab',
  ],
])('Telegram: %s', (_name, text, entities, result) => {
  const document = readTelegram(text, entities);
  expect(toMarkdown(document)).toBe(toMarkdown(normalise(document)));
  expect(toMarkdown(document)).toBe(result);
});

test('Telegram: whatever the entities, no character of the text is lost', () => {
  const entities = fc.array(
    fc.record({
      type: fc.constantFrom('bold', 'italic', 'text_link', 'url', 'code', 'pre', 'blockquote', 'spoiler'),
      offset: fc.integer({ min: -2, max: 30 }),
      length: fc.integer({ min: -2, max: 30 }),
      url: fc.constant('https://a.example/'),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z \n]{0,30}$/), entities, (text, list) => {
      const letters = JSON.stringify(readTelegram(text, list)).replace(
        /"(?:kind|url|language|ordered)":[^,}\]]*/g,
        '',
      );
      for (const word of text.match(/[a-z]/g) ?? []) expect(letters).toContain(word);
    }),
    { numRuns: 300 },
  );
});

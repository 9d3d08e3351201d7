import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/feed/text/document.js';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { readPlainText } from '../../../src/feed/text/from-plain-text.js';
import { renderDiscordMarkdown, toDiscordMarkdown } from '../../../src/feed/text/to-discord-markdown.js';
import { toHtml } from '../../../src/feed/text/to-html.js';
import { renderTelegramHtml, toTelegramHtml } from '../../../src/feed/text/to-telegram-html.js';

const LINK: Document = [
  {
    kind: 'paragraph',
    content: [
      { kind: 'link', url: 'https://a.example/', content: [{ kind: 'text', text: 'https://b.example' }] },
    ],
  },
];

describe('Telegram HTML', () => {
  test.each([
    [
      'marks and links',
      '**a** _b_ [c](https://a.example/?d=1&e=2)',
      '<b>a</b> <i>b</i> <a href="https://a.example/?d=1&amp;e=2">c</a>',
    ],
    ['lists as lines', '1. a\n   - b\n2. c', '1. a\n  • b\n2. c'],
    [
      'code blocks with their language',
      '```js\na < b\n```',
      '<pre><code class="language-js">a &lt; b</code></pre>',
    ],
    [
      'code without other marks',
      '**a `b`** [`c`](https://a.example/)',
      '<b>a</b> <code>b</code> <a href="https://a.example/">c</a>',
    ],
    ['quotes', '> a\n>\n> b', '<blockquote>a\n\nb</blockquote>'],
  ])('has %s', (_name, markdown, html) => {
    expect(toTelegramHtml(readMarkdown(markdown))).toBe(html);
  });

  test('folds what comes after the first characters, quotes in it flattened', () => {
    const document = readMarkdown('First paragraph.\n\n> Second.\n\nThird.');
    expect(toTelegramHtml(document, 10)).toBe(
      'First paragraph.\n\n<blockquote expandable>Second.\n\nThird.</blockquote>',
    );
  });

  test('folds nothing of a text that is short', () => {
    expect(renderTelegramHtml(readMarkdown('One.\n\nTwo.'), { maxLength: 100, foldAfter: 50 }).html).toBe(
      'One.\n\nTwo.',
    );
  });

  test('counts what is seen, not the markup', () => {
    expect(renderTelegramHtml(readMarkdown('**a & b**'), { maxLength: 5 })).toEqual({
      html: '<b>a &amp; b</b>',
      length: 5,
      cut: false,
    });
  });
});

describe('Discord Markdown', () => {
  test.each([
    [
      'marks and links',
      '**a** _b_ [c](https://a.example/b_(c))',
      '**a** *b* [c](https://a.example/b_%28c%29)',
    ],
    ['marks side by side kept apart', '**a**_b_', '**a**\u200b*b*'],
    ['lists', '1. a\n   - b\n2. c', '1. a\n   - b\n2. c'],
    ['quotes with a sign on every line', '> a\n>\n> b', '> a\n> \n> b'],
    ['an address as its own text without preview', '<https://a.example/b>', '<https://a.example/b>'],
  ])('has %s', (_name, markdown, discord) => {
    expect(toDiscordMarkdown(readMarkdown(markdown))).toBe(discord);
  });

  test.each([
    ['everybody', '@everyone @HERE', '@\u200beveryone @\u200bHERE'],
    ['a person', '<@1>', '\\<\u200b@1>'],
    ['a channel', '<#2>', '\\<\u200b#2>'],
    ['a time', '<t:5:R>', '\\<\u200bt:5:R>'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a\n7. b', '\\- a\n7\\. b'],
    ['a masked link', '[a](https://b.example/)', '\\[a\\](https://b.example/)'],
    ['addresses, which stay whole', 'https://a.example/b_c_d.', 'https://a.example/b_c_d.'],
  ])('cannot be made to show %s', (_name, text, discord) => {
    expect(toDiscordMarkdown(readPlainText(text))).toBe(discord);
  });

  test('shows a link whose text is another address as a link all the same', () => {
    expect(toDiscordMarkdown(LINK)).toBe('[https:\u200b//b.example](https://a.example/)');
  });

  test('counts the source', () => {
    expect(renderDiscordMarkdown(readMarkdown('**Quay** opens now. Boats come.'), { maxLength: 24 })).toEqual(
      {
        markdown: '**Quay** opens now.',
        length: 19,
        cut: true,
      },
    );
  });
});

test('web HTML is escaped and sets short items tight', () => {
  expect(toHtml(readMarkdown('a \\<b> "c"\n\n- d\n- e\n\n  f'))).toBe(
    '<p>a &lt;b&gt; &quot;c&quot;</p>\n<ul><li>d</li><li><p>e</p>\n<p>f</p></li></ul>',
  );
});

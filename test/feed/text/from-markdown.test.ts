import { expect, test } from 'vitest';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';

test.each([
  ['headings become bold paragraphs', '# Quay *opens*\n\nNow', '**Quay _opens_**\n\nNow'],
  ['a line end in a paragraph is a space', 'one\ntwo', 'one two'],
  ['a hard break stays', 'one  \ntwo\\\nthree', 'one\\\ntwo\\\nthree'],
  ['a picture becomes its alternative text', 'a ![the quay](q.png) b', 'a the quay b'],
  ['raw HTML is text', '<b>a</b>\n\n<script>x</script>', '\\<b>a\\</b>\n\n\\<script>x\\</script>'],
  ['a table becomes its lines', '| a | b |\n|---|:-:|\n| 1 | 2 |', 'a | b\\\n1 | 2'],
  ['reference links are resolved', '[quay][1]\n\n[1]: https://a.example/', '[quay](https://a.example/)'],
  ['a script link is text', '[quay](javascript:alert(1))', 'quay'],
  ['a link to another scheme is text', '[quay](tg://user?id=1) [b](data:text/html,x) [c](/c)', 'quay b c'],
  ['a link that shows another host is text', '[quay](https://bank.example@evil.example/)', 'quay'],
  ['mail addresses are links', '<desk@a.example>', '[desk@a.example](mailto:desk@a.example)'],
  ['indented text is text', 'a\n\n    b', 'a\n\nb'],
  ['rules are dropped', 'a\n\n---\n\nb', 'a\n\nb'],
  ['a list counted from 1 is a list', '1. a\n2. b', '1. a\n2. b'],
  [
    'a list counted from elsewhere keeps its numbers',
    '1984. A year\n1985. Another',
    '1984\\. A year\n\n1985\\. Another',
  ],
  ['quotes in quotes are one quote', '> a\n>\n> > b', '> a\n>\n> b'],
  ['code keeps its language', '```js\nlet a;\n```', '```js\nlet a;\n```'],
  ['entities are characters', '&copy; &amp;amp;', '© \\&amp;'],
])('%s', (_name, source, result) => {
  expect(toMarkdown(readMarkdown(source))).toBe(result);
});

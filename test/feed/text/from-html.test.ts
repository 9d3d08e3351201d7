import { expect, test } from 'vitest';
import { readHtml } from '../../../src/feed/text/from-html.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';

test.each([
  [
    'paragraphs, marks and entities',
    '<p>A <strong>b</strong> <em>c</em> &amp; &eacute;</p><p>d',
    'A **b** _c_ & é\n\nd',
  ],
  ['divisions part paragraphs', '<div>a<div>b</div>c</div>', 'a\n\nb\n\nc'],
  ['a break is a break, two part paragraphs', 'a<br>b<br><br>c', 'a\\\nb\n\nc'],
  ['headings become bold paragraphs', '<h2>Quay</h2>now', '**Quay**\n\nnow'],
  [
    'scripts, styles and comments are dropped',
    '<script>a<b></script>x<style>p{}</style><!-- <p>y --><title>t</title>',
    'x',
  ],
  ['script text cannot end early', '<script>"</scr" + "ipt>"</script >x', 'x'],
  ['lists', '<ul><li>a<li>b<ol><li>c</ol></ul>', '- a\n\n- b\n\n  1. c'],
  [
    'a list counted from elsewhere keeps its numbers',
    '<ol start="7"><li>a</li><li>b</li></ol>',
    '7\\. a\n\n8\\. b',
  ],
  ['a table becomes a line for each row', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'a | b\n\n1 | 2'],
  ['pictures become their alternative text', '<p>a <img src=x alt="the quay"> b', 'a the quay b'],
  [
    'code and its language',
    '<pre><code class="language-js">let a;\n  b</code></pre><p><code>c</code>',
    '```js\nlet a;\n  b\n```\n\n`c`',
  ],
  ['quotes', '<blockquote><p>a</p><blockquote>b</blockquote></blockquote>', '> a\n>\n> b'],
  ['a link', '<a href="https://a.example/?a=1&amp;b=2">a</a>', '[a](https://a.example/?a=1&b=2)'],
  ['a script link is text', '<a href=" java\nscript:alert(1)">a</a>', 'a'],
  ['a relative link is text', '<a href="/b">a</a>', 'a'],
  ['source white space is one space', '<p>\n  a\n  b\n</p>\n<p>  c', 'a b\n\nc'],
  ['a lone less-than sign', 'a < b <3 c', 'a \\< b \\<3 c'],
  ['a tag that never ends', 'a <b', 'a'],
  ['attributes with greater-than signs', '<p title="a > b">c', 'c'],
])('HTML: %s', (_name, html, result) => {
  expect(toMarkdown(readHtml(html))).toBe(result);
});

test('HTML: relative links lead into the page they come from', () => {
  const document = readHtml('<a href="../b">a</a>', { baseUrl: 'https://a.example/x/y' });
  expect(toMarkdown(document)).toBe('[a](https://a.example/b)');
});

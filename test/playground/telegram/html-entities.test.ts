import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../src/playground/telegram/html-entities.js';

describe('parse_mode=HTML', () => {
  test.each([
    ['<b>a</b> <strong>b</strong>', 'a b', ['bold 0 1', 'bold 2 1']],
    ['<i>a</i><em>b</em>', 'ab', ['italic 0 1', 'italic 1 1']],
    ['<u>a</u><ins>b</ins>', 'ab', ['underline 0 1', 'underline 1 1']],
    [
      '<s>a</s><strike>b</strike><del>c</del>',
      'abc',
      ['strikethrough 0 1', 'strikethrough 1 1', 'strikethrough 2 1'],
    ],
    ['<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>', 'ab', ['spoiler 0 1', 'spoiler 1 1']],
    ['<b>bold <i>both</i></b>', 'bold both', ['italic 5 4', 'bold 0 9']],
    ['<blockquote>q</blockquote>', 'q', ['blockquote 0 1']],
    ['<blockquote expandable>q</blockquote>', 'q', ['expandable_blockquote 0 1']],
    ['<code>x</code>', 'x', ['code 0 1']],
    ['<pre>x</pre>', 'x', ['pre 0 1']],
    ['😀<b>é</b>', '😀é', ['bold 2 1']],
    ['<B >x</ >', 'x', ['bold 0 1']],
    ['<b></b>x', 'x', []],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#39;&#x41;', '1 < 2 && 3 > 2 "\'A', []],
    ['&nbsp; &copy; & &; &#0;', '&nbsp; &copy; & &; &#0;', []],
    ['a > b', 'a > b', []],
  ])('reads %j', (html, text, entities) => {
    const parsed = parseHtml(html);
    expect(parsed.text).toBe(text);
    expect(parsed.entities.map(({ type, offset, length }) => `${type} ${offset} ${length}`)).toEqual(
      entities,
    );
  });

  test('normalises the address of a link', () => {
    expect(parseHtml('<a href="HTTPS://Example.com?a=1&amp;b=2">x</a>').entities).toEqual([
      { type: 'text_link', url: 'https://example.com/?a=1&b=2', offset: 0, length: 1 },
    ]);
  });

  test('takes the text of a link as its address when it has none', () => {
    expect(parseHtml('<a>example.com/x</a>').entities).toMatchObject([{ url: 'http://example.com/x' }]);
  });

  test('drops a link to a host without a dot and keeps its text', () => {
    expect(parseHtml('<a href="http://localhost:8080/x">x</a>')).toEqual({ text: 'x', entities: [] });
  });

  test.each([
    '<pre><code class="language-ts">x</code></pre>',
    '<code class="language-ts"><pre>x</pre></code>',
  ])('reads the language of %j', (html) => {
    expect(parseHtml(html).entities).toEqual([{ type: 'pre', language: 'ts', offset: 0, length: 1 }]);
  });

  test.each([
    ['four <x>', 'Unsupported start tag "x" at byte offset 5'],
    ['é <br/>', 'Unsupported start tag "br/" at byte offset 3'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<a href=', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href', 'Unclosed start tag "a" at byte offset 0'],
    ['<a href="x"/>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/y>', 'Unexpected end of name token at byte offset 8'],
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b>x</i>', 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %j', (html, reason) => {
    expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${reason}`);
  });

  test('gives back any text that was escaped, whatever tags stand around it', () => {
    const piece = fc.tuple(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('', 'b', 'i', 'code', 's'),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.map(([text, tag]) => (tag ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text)));
        const parsed = parseHtml(html.join(''));
        expect(parsed.text).toBe(pieces.map(([text]) => text).join(''));
        const marked = parsed.entities.map(({ offset, length }) =>
          parsed.text.slice(offset, offset + length),
        );
        expect(marked).toEqual(pieces.flatMap(([text, tag]) => (tag ? [text] : [])));
      }),
    );
  });
});

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

import { expect, test } from 'vitest';
import { readDiscord } from '../../../src/feed/text/from-discord.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';

test.each([
  ['bold and italics', '**a** *b* _c_ ***d***', '**a** _b_ _c_ **_d_**'],
  ['bold and italics side by side', '**a***b*', '**a**_b_'],
  ['marks in marks', '**a *b* c**', '**a _b_ c**'],
  ['underlines, strike-through and spoilers are text', '__a__ ~~b~~ ||c||', 'a b c'],
  ['stars without a partner are stars', '2 * 3 ** 4 *a', '2 \\* 3 \\*\\* 4 \\*a'],
  ['underscores inside words are text', 'snake_case_name', 'snake_case_name'],
  ['escapes', '\\*a\\* \\<b \\_c', '\\*a\\* \\<b \\_c'],
  ['code', '`a *b*` ``c`d``', '`a *b*` ``c`d``'],
  ['a code block', 'a\n```js\nlet b;\n```\nc', 'a\n\n```js\nlet b;\n```\n\nc'],
  ['a code block in mid-line', 'a ```b``` c', 'a\n\n```\nb\n```\n\nc'],
  ['a code block without end is text', '```a\nb', '\\`\\`\\`a\\\nb'],
  ['quotes', '> a\n> b\nc', '> a\\\n> b\n\nc'],
  ['a quote to the end', 'x\n>>> a\n\nb', 'x\n\n> a\n>\n> b'],
  ['a sign without a space is no quote', '>a', '\\>a'],
  ['lists', '- a\n  - b\n* c', '- a\n\n  - b\n\n- c'],
  ['counted lists', '1. a\n2. b', '1. a\n2. b'],
  ['a list counted from elsewhere keeps its numbers', '7. a\n8. b', '7\\. a\n\n8\\. b'],
  ['headings', '## Quay\n-# small', '**Quay**\n\n**small**'],
  ['masked links', '[the *quay*](https://a.example/b_c "title")', '[the _quay_](https://a.example/b\\_c)'],
  ['links with brackets', '[a [b]](<https://a.example/>)', '[a \\[b\\]](https://a.example/)'],
  ['addresses without preview', '<https://a.example/>', '[https://a.example/](https://a.example/)'],
  ['bare addresses', 'see https://a.example/b_c_d, now', 'see https://a.example/b_c_d, now'],
  ['a masked script is text', '[a](javascript:b)', '\\[a\\](javascript:b)'],
  ['mentions are text', '<@1> <@&2> <#3> <:x:4> @everyone', '\\<@1> \\<@&2> \\<#3> \\<:x:4> @everyone'],
  ['an empty line parts paragraphs', 'a\nb\n\nc', 'a\\\nb\n\nc'],
])('Discord: %s', (_name, source, result) => {
  expect(toMarkdown(readDiscord(source))).toBe(result);
});

import { describe, expect, test } from 'vitest';
import { type BriefFileResult, parseBriefFile } from '../../../src/feed/text/brief-file.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';

const EMPTY = {
  topics: [],
  desk: null,
  urgency: null,
  language: null,
  image: null,
  link: null,
  related: null,
};

function read(source: string): unknown {
  const result: BriefFileResult = parseBriefFile(source);
  return result.kind === 'brief' ? { ...result, text: toMarkdown(result.text) } : result;
}

describe('a brief file', () => {
  test('is read with all its fields', () => {
    const source = `---
# about the quay
topics: [Harbour, "old-town"]
desk: Night desk
urgency: Flash
language: uk-ua
image: pictures/quay.jpg
link: https://lindmere.example/quay?day=2
related: #12
---

# Quay *opens*

It is **open**.

#boats`;
    expect(read(source)).toEqual({
      kind: 'brief',
      headline: 'Quay opens',
      text: 'It is **open**.',
      topics: ['harbour', 'old-town', 'boats'],
      desk: 'Night desk',
      urgency: 'flash',
      language: 'uk-UA',
      image: 'pictures/quay.jpg',
      link: 'https://lindmere.example/quay?day=2',
      related: { kind: 'brief', number: 12 },
    });
  });

  test.each([
    ['no front matter', 'Quay opens\n\nNow.', {}],
    ['an underlined heading', 'Quay opens\n==========\n\nNow.', {}],
    [
      'CRLF and a byte order mark',
      '\ufeff---\r\ndesk: Night desk\r\n---\r\nQuay opens\r\n\r\nNow.',
      { desk: 'Night desk' },
    ],
    [
      'topics without brackets',
      '---\ntopics: sea, land\n---\nQuay opens\n\nNow.',
      { topics: ['sea', 'land'] },
    ],
    [
      'topics on lines of their own',
      '---\ntopics:\n  - sea\n  - land\n---\nQuay opens\n\nNow.',
      { topics: ['sea', 'land'] },
    ],
    ['a comma in a name', '---\ndesk: Quill, Ada\n---\nQuay opens\n\nNow.', { desk: 'Quill, Ada' }],
    [
      'a related story by its title',
      "---\nrelated: 'How rivers move'\n---\nQuay opens\n\nNow.",
      { related: { kind: 'story', title: 'How rivers move', url: null } },
    ],
    ['an empty field', '---\ndesk:\n---\nQuay opens\n\nNow.', {}],
  ])('may have %s', (_name, source, fields) => {
    expect(read(source)).toEqual({
      kind: 'brief',
      headline: 'Quay opens',
      text: 'Now.',
      ...EMPTY,
      ...fields,
    });
  });

  test.each([
    ['an unknown field', '---\nauthor: Ada\n---\nQuay', [{ field: 'author', problem: 'unknown' }]],
    ['a field given twice', '---\ndesk: A\ndesk: B\n---\nQuay', [{ field: 'desk', problem: 'repeated' }]],
    [
      'a line that is no field',
      '---\ndesk: A\nhello there\n---\nQuay',
      [{ field: 'hello there', problem: 'not_a_field' }],
    ],
    ['front matter without end', '---\ndesk: A\nQuay', [{ field: 'front matter', problem: 'unclosed' }]],
    [
      'an unknown urgency',
      '---\nurgency: soon\n---\nQuay',
      [{ field: 'urgency', problem: 'not_an_urgency' }],
    ],
    [
      'a language that is none',
      '---\nlanguage: english!\n---\nQuay',
      [{ field: 'language', problem: 'not_a_language' }],
    ],
    [
      'a link that runs a script',
      '---\nlink: javascript:alert(1)\n---\nQuay',
      [{ field: 'link', problem: 'not_an_address' }],
    ],
    [
      'an image from nowhere',
      '---\nimage: ftp://a.example/x\n---\nQuay',
      [{ field: 'image', problem: 'not_an_address' }],
    ],
    [
      'a related number that is none',
      '---\nrelated: 0\n---\nQuay',
      [{ field: 'related', problem: 'not_a_number' }],
    ],
    ['no headline', '---\ndesk: A\n---\n\n', [{ field: 'headline', problem: 'missing' }]],
    ['a headline that is too long', 'x'.repeat(257), [{ field: 'headline', problem: 'too_long' }]],
  ])('is refused for %s', (_name, source, problems) => {
    expect(read(source)).toEqual({ kind: 'invalid', problems: expect.arrayContaining(problems) });
  });

  test('has all its problems reported together', () => {
    expect(read('---\nauthor: A\nurgency: soon\n---\n')).toEqual({
      kind: 'invalid',
      problems: [
        { field: 'author', problem: 'unknown' },
        { field: 'headline', problem: 'missing' },
        { field: 'urgency', problem: 'not_an_urgency' },
      ],
    });
  });
});

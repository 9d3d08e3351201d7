import { describe, expect, test } from 'vitest';
import { cutDocument } from '../../../src/feed/text/cut-document.js';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';

function cut(markdown: string, maxLength: number): string {
  const { document } = cutDocument(readMarkdown(markdown), {
    maxLength,
    measure: (part) => plainText(part).length,
  });
  return toMarkdown(document);
}

describe('a document is cut', () => {
  test.each([
    ['not at all when it fits', 'One. Two.', 9, 'One. Two.'],
    ['after a sentence', 'The quay opened. Boats came from afar.', 30, 'The quay opened.'],
    ['after a whole paragraph', 'The quay opened.\n\nBoats came from afar.', 25, 'The quay opened.'],
    ['not after an abbreviation', 'On Feb. 24 the U.S. navy of Lindmere came.', 24, 'On Feb. 24 the U.S.…'],
    ['after a word when the sentence is long', 'The quay opened, and boats came.', 18, 'The quay opened…'],
    ['between characters when the word is long', 'a'.repeat(40), 10, `${'a'.repeat(9)}…`],
    ['never inside a character', '👩‍🔬👩‍🔬👩‍🔬', 13, '👩‍🔬👩‍🔬…'],
    ['never inside a flag', '🇺🇦🇵🇱🇩🇪', 10, '🇺🇦🇵🇱…'],
    ['with its marks whole', 'The **quay of Lindmere opened today**', 20, 'The **quay of**…'],
    [
      'inside a link',
      '[The quay of Lindmere opened](https://a.example/)',
      20,
      '[The quay of](https://a.example/)…',
    ],
    [
      'inside a list',
      '- The quay opened.\n- Boats came. Many of them.',
      36,
      '- The quay opened.\n- Boats came.',
    ],
    ['inside a quote', '> The quay opened. Boats came.', 20, '> The quay opened.'],
    ['after a line of code', '```\nlet quay;\nlet boats;\n```', 15, '```\nlet quay;\n```'],
    ['to nothing when nothing fits', 'The quay', 0, ''],
  ])('%s', (_name, markdown, maxLength, result) => {
    expect(cut(markdown, maxLength)).toBe(result);
  });

  test('to a whole sentence even where markup makes the length grow in jumps', () => {
    const document = readMarkdown('One **two** three. Four **five** six.');
    const measure = (part: typeof document): number => toMarkdown(part).length;
    const kept = cutDocument(document, { maxLength: 30, measure });
    expect(toMarkdown(kept.document)).toBe('One **two** three.');
  });
});

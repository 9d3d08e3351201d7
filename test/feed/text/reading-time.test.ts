import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/feed/text/reading-time.js';
import { isEmpty, wordCount } from '../../../src/feed/text/to-plain-text.js';

const document = [
  { kind: 'paragraph', content: [{ kind: 'text', text: 'The quay, at last, is open.' }] },
] as const;

test.each([
  ['an empty text', '', 1],
  ['one word', 'quay', 1],
  ['a minute and a bit less than a half', 'quay '.repeat(356), 1],
  ['a minute and a half', 'quay '.repeat(357), 2],
  ['ten minutes', 'quay '.repeat(2380), 10],
  ['punctuation, which takes no time', `${'quay '.repeat(238)}${'— … ! '.repeat(500)}`, 1],
  ['Chinese, by characters', '港口'.repeat(500), 2],
  ['Japanese, by characters', 'みなと港ミナト'.repeat(215), 3],
  ['Korean, by words', '항구가 '.repeat(476), 2],
  ['Chinese and English together', `${'港'.repeat(500)} ${'quay '.repeat(238)}`, 2],
])('%s takes its minutes', (_name, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test('a document is counted by its words', () => {
  expect(wordCount(document)).toBe(6);
  expect(readingMinutes(document)).toBe(1);
});

test('only a document without text is empty', () => {
  expect(isEmpty([])).toBe(true);
  expect(isEmpty([{ kind: 'paragraph', content: [{ kind: 'text', text: ' ' }] }])).toBe(true);
  expect(isEmpty(document)).toBe(false);
});

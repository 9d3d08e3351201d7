import { expect, test } from 'vitest';
import { FeedError } from '../../src/feed/errors.js';
import { readText } from '../../src/storage/kept-texts.js';

const name = { table: 'briefs', row: 1 };
const textOf = (words: string) =>
  JSON.stringify([{ kind: 'paragraph', content: [{ kind: 'text', text: words }] }]);

test('the same text is one document, another text another one', () => {
  const first = readText(textOf('The ferry goes again.'), name);
  expect(readText(textOf('The ferry goes again.'), { table: 'briefs', row: 2 })).toBe(first);
  expect(readText(textOf('The ferry rests.'), name)).not.toEqual(first);
  expect(JSON.stringify(first)).toBe(textOf('The ferry goes again.'));
});

test('what was read long ago is forgotten, what is read now and then is not', () => {
  const often = readText(textOf('often'), name);
  const once = readText(textOf('once'), name);
  for (let i = 0; i < 200; i += 1) {
    readText(textOf(`in between ${i}`), name);
    expect(readText(textOf('often'), name)).toBe(often);
  }
  expect(readText(textOf('once'), name)).not.toBe(once);
});

test('a damaged text is named, each time', () => {
  for (let times = 0; times < 2; times += 1) {
    expect(() => readText('[{', name)).toThrow(FeedError);
  }
});

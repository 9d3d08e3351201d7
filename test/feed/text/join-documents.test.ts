import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { joinDocuments } from '../../../src/feed/text/join-documents.js';
import { normalise } from '../../../src/feed/text/normalise.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';
import { anyDocument } from './arbitrary-document.js';

const join = (first: string, second: string) =>
  toMarkdown(joinDocuments(readMarkdown(first), readMarkdown(second))).trim();

describe('two parts of one text', () => {
  it.each([
    ['go on where a sentence breaks off', 'The ferry left', 'the harbour.', 'The ferry left the harbour.'],
    ['keep their marks', 'The **ferry**', '_left_ it.', 'The **ferry** _left_ it.'],
    ['stay paragraphs after a sentence', 'It left.', 'It is full.', 'It left.\n\nIt is full.'],
    ['stay paragraphs after a quotation', '“It left.”', 'It is full.', '“It left.”\n\nIt is full.'],
    ['do not run into a list', 'On board', '- cars', 'On board\n\n- cars'],
    ['are the one where the other is empty', '', 'It is full.', 'It is full.'],
  ])('%s', (_, first, second, joined) => {
    expect(join(first, second)).toBe(joined);
  });

  it('are normal together, whatever they hold', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (first, second) => {
        const joined = joinDocuments(first, second);
        expect(normalise(joined)).toEqual(joined);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, Inline } from '../../../src/feed/text/document.js';
import { readDiscord } from '../../../src/feed/text/from-discord.js';
import { readHtml } from '../../../src/feed/text/from-html.js';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { normalise } from '../../../src/feed/text/normalise.js';
import { toDiscordMarkdown } from '../../../src/feed/text/to-discord-markdown.js';
import { toHtml } from '../../../src/feed/text/to-html.js';
import { toMarkdown } from '../../../src/feed/text/to-markdown.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';
import { anyDocument, anyTree } from './arbitrary-document.js';

test('normalising a second time changes nothing', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const once = normalise(tree);
      expect(normalise(once)).toEqual(once);
    }),
    { numRuns: 500 },
  );
});

test.each(['\u{11641}', '\u{11b00}', '\u{1e900}'])(
  'Markdown keeps marks beside %s, which is two units long',
  (sign) => {
    const text: Inline = { kind: 'text', text: sign };
    const starred: Inline = { kind: 'italic', content: [{ kind: 'text', text: '*' }] };
    const document: Document = [
      { kind: 'paragraph', content: [text, starred, text] },
      { kind: 'paragraph', content: [{ kind: 'bold', content: [text, starred] }] },
    ];
    expect(readMarkdown(toMarkdown(document))).toEqual(document);
  },
);

test('Markdown is read back as the same document', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(readMarkdown(toMarkdown(document))).toEqual(document);
    }),
    { numRuns: 600 },
  );
});

test('web HTML is read back as the same document', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(readHtml(toHtml(document))).toEqual(document);
    }),
    { numRuns: 500 },
  );
});

test('Discord Markdown is read back with the same visible text', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(plainText(readDiscord(toDiscordMarkdown(document)))).toBe(plainText(document));
    }),
    { numRuns: 600 },
  );
});

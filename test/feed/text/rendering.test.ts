import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareCode } from '../../../src/feed/text/bare-code.js';
import { cleanText } from '../../../src/feed/text/clean-text.js';
import type { Document } from '../../../src/feed/text/document.js';
import { readDiscord } from '../../../src/feed/text/from-discord.js';
import { renderDiscordMarkdown, toDiscordMarkdown } from '../../../src/feed/text/to-discord-markdown.js';
import { toHtml } from '../../../src/feed/text/to-html.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';
import { renderTelegramHtml, toTelegramHtml } from '../../../src/feed/text/to-telegram-html.js';
import { anyDocument, anyTree } from './arbitrary-document.js';
import { readTelegramHtml } from './telegram-checker.js';

const anyLimit = fc.integer({ min: 0, max: 80 });
const MENTION = /@(?:everyone|here|channel)|<(?:@[!&]?|#|a?:\w+:|t:)\w*/i;

const DIRECTION_MARK = /[\u061c\u200e\u200f]/;

/**
 * Expects the beginning of a text. A mark of direction does not stay when the letters that it belonged to are cut off,
 * nor do the spaces and line ends that it parted: where there are any, only what can be seen is compared.
 */
function expectBeginning(whole: string, beginning: string): void {
  const comparable = (text: string) =>
    DIRECTION_MARK.test(whole) ? cleanText(text).replace(/[\s\u061c\u200e\u200f]+/g, '') : cleanText(text);
  expect(comparable(whole).slice(0, comparable(beginning).length)).toBe(comparable(beginning));
}

/** Cut before its letters, the second line loses its mark, and with it the space after it. */
const MARKED: Document = [
  {
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'Quay' },
      { kind: 'break' },
      { kind: 'text', text: '\u200f € \u06a9\u0634\u062a\u06cc \u0631\u0641\u062a' },
    ],
  },
];

/** Code in a link becomes ordinary text on Telegram; joined to the text after it, it keeps one selector of two. */
const SELECTED: Document = [
  {
    kind: 'paragraph',
    content: [
      {
        kind: 'link',
        url: 'https://a.example/',
        content: [
          { kind: 'code', text: '\ufe0f' },
          { kind: 'text', text: '\u{e0100}*' },
        ],
      },
    ],
  },
];

test('Telegram accepts every rendering and shows the plain text', () => {
  fc.assert(
    fc.property(anyDocument, fc.option(anyLimit, { nil: undefined }), (document, foldAfter) => {
      const html = toTelegramHtml(document, foldAfter);
      const reading = readTelegramHtml(html);
      const text = reading.kind === 'text' ? cleanText(reading.text) : reading.why;
      expect(text).toBe(cleanText(plainText(document)));
    }),
    { numRuns: 600, examples: [[SELECTED, undefined]] },
  );
});

test('a Telegram rendering keeps to its limit, reports its real length and shows the beginning of the text', () => {
  fc.assert(
    fc.property(
      anyDocument,
      anyLimit,
      fc.option(anyLimit, { nil: undefined }),
      (document, maxLength, foldAfter) => {
        const options = foldAfter === undefined ? { maxLength } : { maxLength, foldAfter };
        const { html, length, cut } = renderTelegramHtml(document, options);
        const reading = readTelegramHtml(html);
        const text = reading.kind === 'text' ? reading.text : reading.why;
        expect(text).toHaveLength(length);
        expect(length).toBeLessThanOrEqual(maxLength);
        const whole = plainText(bareCode(document, () => true));
        expect(cut).toBe(whole.length > maxLength);
        expectBeginning(whole, text.replace(/…$/, ''));
      },
    ),
    {
      numRuns: 600,
      examples: [
        [MARKED, 9, undefined],
        [SELECTED, 2, undefined],
      ],
    },
  );
});

test('a Discord rendering keeps to its limit, reports its real length and mentions nobody', () => {
  fc.assert(
    fc.property(anyDocument, anyLimit, (document, maxLength) => {
      const { markdown, length, cut } = renderDiscordMarkdown(document, { maxLength });
      expect(markdown).toHaveLength(length);
      expect(length).toBeLessThanOrEqual(maxLength);
      expect(cut).toBe(toDiscordMarkdown(document).length > maxLength);
      expect(markdown).not.toMatch(MENTION);
      expectBeginning(plainText(document), plainText(readDiscord(markdown)).replace(/…$/, ''));
    }),
    { numRuns: 600, examples: [[MARKED, 10]] },
  );
});

test('no rendering of any tree lets a script address through', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      expect(toHtml(tree)).not.toMatch(/href="(?!https?:|mailto:)/);
      expect(toTelegramHtml(tree)).not.toMatch(/href="(?!https?:|mailto:)/);
    }),
    { numRuns: 500 },
  );
});

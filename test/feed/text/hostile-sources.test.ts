import { beforeAll, describe, expect, test } from 'vitest';
import { parseBriefFile } from '../../../src/feed/text/brief-file.js';
import { MAX_SOURCE_LENGTH } from '../../../src/feed/text/clean-text.js';
import type { Block, Document } from '../../../src/feed/text/document.js';
import { readDiscord } from '../../../src/feed/text/from-discord.js';
import { MAX_HTML_LENGTH, readHtml } from '../../../src/feed/text/from-html.js';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { readTelegram } from '../../../src/feed/text/from-telegram.js';
import { normalise } from '../../../src/feed/text/normalise.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';
import { expectOrdinaryWork, filledWith, ordinaryWork } from '../../support/hostile-work.js';

// Each source would keep a parser busy for many seconds, or overflow its stack, if nothing bounded it.

const ORDINARY = 'The **quay** of Lindmere _opens_ at [noon](https://a.example/).\n\n- Boats\n- Ferries\n\n';
const ORDINARY_HTML = '<p>The <b>quay</b> opens at <a href="https://a.example/">noon</a>.</p>\n';

describe('Markdown made to stall a parser costs about what ordinary Markdown does', () => {
  const length = MAX_SOURCE_LENGTH;
  const read = (source: string) => {
    expect(Array.isArray(readMarkdown(source))).toBe(true);
    expect(parseBriefFile(`Quay\n\n${source}`).kind).toBe('brief');
  };
  let ordinaryMs: number;
  beforeAll(() => {
    ordinaryMs = ordinaryWork({ piece: ORDINARY, length, read });
  });

  test.each(['>', '> - ', '1. ', '*', '*_', '/*', 'a*****', '*a*', '[a][b]', '=\n'])('%j', (piece) => {
    expectOrdinaryWork({ hostile: filledWith(piece, length), ordinaryMs, read });
  });
});

describe('Discord Markdown made to stall a parser costs about what ordinary Markdown does', () => {
  const length = MAX_SOURCE_LENGTH;
  const read = (source: string) => expect(Array.isArray(readDiscord(source))).toBe(true);
  let ordinaryMs: number;
  beforeAll(() => {
    ordinaryMs = ordinaryWork({ piece: ORDINARY, length, read });
  });

  test.each(['**a ', '`a', '[', '[a](', '||', '- ', '> ', '>>> ', '```\n'])('%j', (piece) => {
    expectOrdinaryWork({ hostile: filledWith(piece, length), ordinaryMs, read });
  });
});

describe('HTML made to stall a parser costs about what ordinary HTML does', () => {
  const length = MAX_HTML_LENGTH;
  const read = (source: string) => expect(Array.isArray(readHtml(source))).toBe(true);
  let ordinaryMs: number;
  beforeAll(() => {
    ordinaryMs = ordinaryWork({ piece: ORDINARY_HTML, length, read });
  });

  test.each(['<div>', '<b>', '<p><b>', "<b a='", '<!--', '<ul><li>', '<table>', '<a href="x">'])(
    '%j',
    (piece) => {
      expectOrdinaryWork({ hostile: filledWith(piece, length), ordinaryMs, read });
    },
  );
});

test('the ordinary part of hostile Markdown is kept', () => {
  const source = `${'*_'.repeat(2000)}\n\nThe quay is open.`;
  expect(plainText(readMarkdown(source))).toContain('The quay is open.');
});

test('source beyond the limit is left out', () => {
  const source = `${'a'.repeat(MAX_SOURCE_LENGTH)}b`;
  for (const document of [readMarkdown(source), readDiscord(source), readTelegram(source)]) {
    expect(plainText(document)).toBe('a'.repeat(MAX_SOURCE_LENGTH));
  }
});

test('lists deeper than a chat can show join the list above', () => {
  const item = (inner: Document): Block => ({ kind: 'list', ordered: false, items: [inner] });
  let document: Document = [{ kind: 'paragraph', content: [{ kind: 'text', text: 'deep' }] }];
  for (let depth = 0; depth < 40; depth += 1) document = [item(document)];
  expect(plainText(normalise(document))).toBe('• • • • deep');
});

import { describe, expect, it } from 'vitest';
import { readDiscord } from '../../../src/feed/text/from-discord.js';
import { readHtml } from '../../../src/feed/text/from-html.js';
import { readMarkdown } from '../../../src/feed/text/from-markdown.js';
import { readTelegram } from '../../../src/feed/text/from-telegram.js';
import { withHonestLinks } from '../../../src/feed/text/honest-links.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';

const TARGET = 'https://evil.example/login';
const link = (text: string) => withHonestLinks(readMarkdown(`[${text}](${TARGET})`));

describe('a link under the address of another site shows where it leads', () => {
  it.each([
    'https://bank.example',
    'https://bank.example/evil.example',
    'http://evil.example.bank.example/',
    'www.bank.example',
    'BANK.COM',
    'bank.com/login?a=b',
    'банк.example',
    '**bank**.com',
    'ba\u200bnk.com',
  ])('%s', (text) => {
    const document = link(text);
    expect(plainText(document)).toBe(TARGET);
    expect(withHonestLinks(document)).toEqual(document);
  });

  it.each([
    ['Discord', readDiscord(`[www.bank.example](${TARGET})`)],
    ['HTML', readHtml(`<a href="${TARGET}"><b>https://</b>bank.example</a>`)],
    ['Telegram', readTelegram('bank.com', [{ type: 'text_link', offset: 0, length: 8, url: TARGET }])],
  ])('as %s writes it', (_platform, document) => {
    expect(plainText(withHonestLinks(document))).toBe(TARGET);
  });

  it('in quotes and lists as well', () => {
    const document = readMarkdown(`> [bank.com](${TARGET})\n\n- [bank.com](${TARGET})`);
    expect(plainText(withHonestLinks(document))).not.toContain('bank.com');
  });
});

describe('a link keeps its text', () => {
  it.each([
    'evil.example',
    'https://www.evil.example',
    'http://evil.example/other',
    'Sign in',
    'Node.js',
    'read at bank.com',
    'version 2.5',
    'report.pdf',
  ])('%s', (text) => {
    expect(plainText(link(text))).toBe(text);
  });
});

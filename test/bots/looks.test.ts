import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOnDiscord } from '../../src/bots/discord/look.js';
import { lookOnTelegram } from '../../src/bots/telegram/look.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import type { BriefView } from '../../src/feed/view.js';
import { anyDocument } from '../feed/text/arbitrary-document.js';
import { briefView } from './telegram/brief-view.js';

const SENTENCE = 'The ferry left the harbour at noon. ';
const long = (length: number) => readPlainText(SENTENCE.repeat(Math.ceil(length / SENTENCE.length)));
const kept = { kind: 'stored', digest: 'abc', mime: 'image/png', alt: 'The quay at dawn' } as const;

const textOf = ({ parts }: ReturnType<typeof lookOnDiscord>) => parts.map(({ text }) => text).join('\n');

describe('how a platform will show a brief', () => {
  it('is on Discord its parts without their marks', () => {
    const view = briefView({ text: long(30), picture: kept, headline: 'The *old* ferry' });
    const { parts, leftOut } = lookOnDiscord(view);
    expect(parts).toEqual(
      expect.arrayContaining([
        { kind: 'headline', text: 'The *old* ferry' },
        { kind: 'picture', text: 'The quay at dawn' },
      ]),
    );
    expect(textOf({ parts, leftOut })).toContain(SENTENCE.trim());
    expect(leftOut).toBe(0);
  });

  it('is on Telegram the words of the message, under its picture', () => {
    const { parts, leftOut } = lookOnTelegram(briefView({ text: long(30), picture: kept }));
    expect(parts.map(({ kind }) => kind)).toEqual(['picture', 'message']);
    expect(textOf({ parts, leftOut })).toContain(SENTENCE.trim());
  });

  it.each([
    ['a text on Telegram', lookOnTelegram, null, 3_800, 4_200],
    ['a text under a picture on Telegram', lookOnTelegram, kept, 700, 1_200],
    ['a text on Discord', lookOnDiscord, null, 3_800, 4_200],
    ['a text under a picture on Discord', lookOnDiscord, kept, 3_800, 4_200],
  ] as const)(
    'leaves nothing out of %s up to its limit, and says how much beyond',
    (_, look, picture, fits, not) => {
      const view = (length: number): BriefView => briefView({ text: long(length), picture });
      expect(look(view(fits)).leftOut).toBe(0);
      const { leftOut, parts } = look(view(not));
      const whole = plainText(view(not).text).length;
      expect(leftOut).toBeGreaterThan(0);
      expect(leftOut).toBeLessThan(whole);
      expect(parts.at(-1)?.kind).toBe('button');
    },
  );

  it('never leaves out more than there is, whatever was written', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const whole = plainText(text).length;
        for (const look of [lookOnTelegram, lookOnDiscord]) {
          const { leftOut } = look(briefView({ text }));
          expect(leftOut).toBeGreaterThanOrEqual(0);
          expect(leftOut).toBeLessThanOrEqual(whole);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Button, Reply } from '../../../src/bots/reply.js';
import { isQuestion, type Renderable, renderReply } from '../../../src/bots/telegram/render-reply.js';
import { anyHostileText } from '../../feed/text/arbitrary-document.js';
import { readByTelegram, refusalOf } from './accepting-telegram.js';
import { anyBriefView, briefView, paragraphs, storedPicture } from './brief-view.js';

const button = (label: string): Button => ({ label, action: { kind: 'latest' } });
const seen = (reply: Renderable): string => readByTelegram(renderReply(reply).message.text, 'html');

describe('a notice', () => {
  it('is its text, without a card for addresses in it', () => {
    const { message } = renderReply({
      kind: 'notice',
      text: 'See https://news.example & <more>.',
      buttons: [],
    });
    expect(message).toEqual({
      text: 'See https://news.example &amp; &lt;more&gt;.',
      format: 'html',
      preview: { is_disabled: true },
      photo: null,
      keyboard: null,
    });
  });

  it('has its picture where the words fit under it, and is words alone where they do not', () => {
    const picture = { bytes: new Uint8Array([1]), mime: 'image/png', alt: 'Chart' } as const;
    const short = renderReply({ kind: 'notice', text: 'x'.repeat(1024), buttons: [], picture });
    expect(short.message.photo).toEqual({ kind: 'drawn', bytes: picture.bytes });
    const long = renderReply({ kind: 'notice', text: 'x'.repeat(1025), buttons: [], picture });
    expect(long.message).toMatchObject({ photo: null, text: 'x'.repeat(1025) });
  });

  it('writes out an address that Telegram refuses on a button', () => {
    const reply: Renderable = {
      kind: 'notice',
      text: 'Open the web page.',
      buttons: [
        [
          { label: 'Page', url: 'http://localhost:8080/admin' },
          { label: 'Help', url: 'https://news.example/help' },
        ],
      ],
    };
    expect(seen(reply)).toBe('Open the web page.\n\nPage: http://localhost:8080/admin');
    expect(renderReply(reply).message.keyboard).toEqual({
      inline_keyboard: [[{ text: 'Help', url: 'https://news.example/help' }]],
    });
  });

  it('is a question when it can be given up', () => {
    const asking = [[{ label: 'Cancel', action: { kind: 'cancel-form' } }]] as const;
    expect(isQuestion({ kind: 'notice', text: 'Headline?', buttons: asking })).toBe(true);
    expect(isQuestion({ kind: 'notice', text: 'Done.', buttons: [[button('Latest')]] })).toBe(false);
  });
});

describe('a list', () => {
  const items = Array.from({ length: 5 }, (_, index) => ({
    headline: `Headline ${index}`,
    details: `#${index} · 1 min read`,
    summary: 'S'.repeat(3000),
  }));

  it('has title, items and footer', () => {
    const reply: Renderable = {
      kind: 'list',
      title: 'Latest',
      items: [{ headline: 'Bridge opens', details: '#12 · 1 min read', summary: 'It opened.' }],
      footer: 'That is all.',
      buttons: [],
    };
    expect(renderReply(reply).message.text).toBe(
      '<b>Latest</b>\n\n<b>Bridge opens</b>\n<i>#12 · 1 min read</i>\nIt opened.\n\n<i>That is all.</i>',
    );
  });

  it('shortens summaries before it leaves out an item', () => {
    const text = seen({ kind: 'list', title: 'Latest', items, footer: 'End', buttons: [] });
    for (const { headline } of items) expect(text).toContain(headline);
    expect(text).toMatch(/End$/);
  });
});

describe('a card', () => {
  it('is a photo where the words fit under the picture', () => {
    const view = briefView({ picture: storedPicture });
    const { message } = renderReply({ kind: 'card', view, buttons: [[button('Latest')]] });
    expect(message.photo).toEqual(storedPicture);
    expect(message.keyboard).not.toBeNull();
  });

  it('is a text where they do not fit, since words matter more', () => {
    const view = briefView({ picture: storedPicture, text: paragraphs('Long text. '.repeat(200)) });
    const { message } = renderReply({ kind: 'card', view, buttons: [] });
    expect(message.photo).toBeNull();
    expect(message.text.length).toBeGreaterThan(2000);
  });

  it('has room under its picture for an address that Telegram refuses on a button', () => {
    const view = briefView({ picture: storedPicture, text: paragraphs('Words. '.repeat(135)) });
    const page = { label: 'Page', url: 'http://localhost:8080/briefs/12' };
    const { message } = renderReply({ kind: 'card', view, buttons: [[page]] });
    expect(refusalOf(message)).toBeNull();
  });

  it('of a draft has its number and state on top', () => {
    const text = seen({ kind: 'draft', header: '#12 · draft · no topics', view: briefView(), buttons: [] });
    expect(text).toMatch(/^#12 · draft · no topics\n\nBridge in Lindenau opens early/);
  });
});

describe('whatever people wrote', () => {
  const anyText = fc
    .tuple(anyHostileText, fc.integer({ min: 1, max: 400 }))
    .map(([text, times]) => text.repeat(times));
  const anyButton: fc.Arbitrary<Button> = fc.oneof(
    anyHostileText.map(button),
    fc.record({ label: anyHostileText, url: fc.oneof(fc.webUrl(), anyHostileText) }),
  );
  const buttons = fc.array(fc.array(anyButton, { maxLength: 10 }), { maxLength: 15 });
  const anyReply: fc.Arbitrary<Exclude<Reply, { kind: 'form' }>> = fc.oneof(
    fc.record({ kind: fc.constant('notice' as const), text: anyText, buttons }),
    fc.record({ kind: fc.constant('card' as const), view: anyBriefView, buttons }),
    fc.record({ kind: fc.constant('draft' as const), header: anyText, view: anyBriefView, buttons }),
    fc.record({
      kind: fc.constant('list' as const),
      title: anyText,
      items: fc.array(
        fc.record({
          headline: anyText,
          details: anyText,
          summary: fc.option(anyText, { nil: null }),
        }),
        { maxLength: 30 },
      ),
      footer: fc.option(anyText, { nil: null }),
      buttons,
    }),
  );

  it('is accepted by Telegram, with and without its markup', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const { message, plainText } = renderReply(reply);
        expect(refusalOf(message)).toBeNull();
        expect(refusalOf({ ...message, text: plainText, format: 'plain' })).toBeNull();
      }),
      // Shrinking such a reply takes minutes; the seed is enough to see it again.
      { numRuns: 300, endOnFailure: true },
    );
  });
});

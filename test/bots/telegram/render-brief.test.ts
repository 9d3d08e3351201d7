import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBrief } from '../../../src/bots/telegram/render-brief.js';
import { readByTelegram } from './accepting-telegram.js';
import { anyBriefView, briefView, paragraphs, storedPicture } from './brief-view.js';

const full = (changes: Parameters<typeof briefView>[0] = {}) => renderBrief(briefView(changes), 'full');

describe('the text of a brief', () => {
  it('has headline, text and byline', () => {
    expect(full().text.html).toBe(
      '<b>Bridge in Lindenau opens early</b>\n\n' +
        'The new bridge opened on Monday, two weeks ahead of plan.\n\n' +
        'City desk · 1 min read · #12',
    );
  });

  it('shows label, correction, related brief, link and topics where there are any', () => {
    const { html } = full({
      urgency: 'flash',
      urgencyLabel: 'FLASH',
      correction: { label: 'Correction 14:05', note: 'The bridge opened on Tuesday.' },
      updated: 'Updated 14:05',
      related: { label: 'Related', title: 'Bridge delayed', url: 'https://news.example/briefs/9' },
      link: { url: 'https://news.example/bridge', label: 'Full story: news.example' },
      topics: [
        { slug: 'city', label: 'City' },
        { slug: 'public-works', label: 'Public works' },
      ],
    }).text;
    expect(html).toBe(
      '⚡ <b>FLASH</b>\n<b>Bridge in Lindenau opens early</b>\n\n' +
        'The new bridge opened on Monday, two weeks ahead of plan.\n\n' +
        '<b>Correction 14:05</b>\nThe bridge opened on Tuesday.\n<i>Updated 14:05</i>\n\n' +
        'Related: <a href="https://news.example/briefs/9">Bridge delayed</a>\n\n' +
        '<a href="https://news.example/bridge">Full story: news.example</a>\n\n' +
        'City desk · 1 min read · #12\n#city #public_works',
    );
  });

  it('says what is to be known about a translation, below the text', () => {
    const caveat = 'This translation is of an earlier version.';
    expect(full({ caveat }).text.html).toBe(
      '<b>Bridge in Lindenau opens early</b>\n\n' +
        'The new bridge opened on Monday, two weeks ahead of plan.\n\n' +
        `<i>${caveat}</i>\n\nCity desk · 1 min read · #12`,
    );
  });

  it('means what people wrote and not what it would be as markup', () => {
    const { html, plain } = full({ headline: '<b>5 < 6 & "so"</b>' }).text;
    expect(readByTelegram(html, 'html')).toBe(plain);
    expect(plain).toContain('<b>5 < 6 & "so"</b>');
  });

  it('folds a long text after its beginning', () => {
    const { html, cut } = full({
      text: paragraphs('First. '.repeat(60), 'Second. '.repeat(60), 'Third.'),
    }).text;
    expect(html).toMatch(/<blockquote expandable>Third\.<\/blockquote>/);
    expect(cut).toBe(false);
  });

  it('cuts a text that does not fit at the end of a sentence and says so', () => {
    const long = paragraphs('The council met again today. '.repeat(400));
    const { text, caption } = full({ text: long });
    expect(text.cut).toBe(true);
    expect(text.plain.length).toBeLessThanOrEqual(4096);
    expect(text.plain.length).toBeGreaterThan(3900);
    expect(caption.plain.length).toBeLessThanOrEqual(1024);
    expect(text.plain.split('\n\n')[1]).toMatch(/today\.[\s…]*$/);
  });

  it('keeps a correction in a caption that has no room for everything', () => {
    const { caption } = full({
      headline: 'H'.repeat(256),
      text: paragraphs('Long. '.repeat(500)),
      correction: { label: 'Correction 14:05', note: 'N'.repeat(350) },
      related: { label: 'Related', title: 'R'.repeat(150), url: null },
      topics: Array.from({ length: 30 }, (_, index) => ({ slug: `topic-${index}`, label: '' })),
    });
    expect(caption.plain).toContain('N'.repeat(350));
    expect(caption.plain.length).toBeLessThanOrEqual(1024);
  });
});

describe('a withheld or retracted brief', () => {
  it('shows the notice in place of text, link and picture', () => {
    const message = full({
      kind: 'retracted',
      notice: 'Retracted 14:20: the source was wrong.',
      link: { url: 'https://news.example/bridge', label: 'Full story' },
      picture: { kind: 'web', url: 'https://news.example/bridge.png', alt: null },
      topics: [{ slug: 'city', label: 'City' }],
    });
    expect(message.text.html).toBe(
      '<s>Bridge in Lindenau opens early</s>\n\nRetracted 14:20: the source was wrong.\n\nCity desk · #12',
    );
    expect(message.preview).toEqual({ is_disabled: true });
    expect(message.picture).toBeNull();
  });
});

describe('the picture of a brief', () => {
  const webPicture = { kind: 'web', url: 'https://news.example/bridge.png', alt: null } as const;
  const link = { url: 'https://news.example/bridge', label: 'Full story' };

  it('is shown through the preview when it has a public address', () => {
    const message = full({ picture: webPicture, link });
    expect(message.form).toBe('text');
    expect(message.preview).toEqual({
      url: 'https://news.example/bridge.png',
      prefer_large_media: true,
      show_above_text: true,
    });
  });

  it('makes the message a photo when the bytes are ours', () => {
    expect(full({ picture: storedPicture }).form).toBe('photo');
  });

  it('is left out, and nothing else, when pictures were refused', () => {
    const message = renderBrief(briefView({ picture: storedPicture }), 'no-picture');
    expect(message.form).toBe('text');
    expect(message.format).toBe('html');
    expect(message.picture).toBeNull();
  });

  it('leaves the preview to the link of the brief, or to nothing', () => {
    expect(full({ link }).preview).toEqual({
      url: 'https://news.example/bridge',
      prefer_small_media: true,
    });
    expect(full({ text: paragraphs('See https://other.example') }).preview).toEqual({ is_disabled: true });
  });
});

describe('whatever people wrote', () => {
  it('goes without markup where that would be more than Telegram looks at', () => {
    const url = `https://news.example/${'a'.repeat(2000)}`;
    const text = Array.from({ length: 40 }, (_, index) => ({
      kind: 'paragraph' as const,
      content: [{ kind: 'link' as const, url, content: [{ kind: 'text' as const, text: `Link ${index}` }] }],
    }));
    const { html, plain } = full({ text }).text;
    expect(readByTelegram(html, 'html')).toBe(plain);
    expect(plain).toContain('Link 39');
  });

  it('is accepted by Telegram in every form, within its limits and never empty', () => {
    fc.assert(
      fc.property(anyBriefView, (view) => {
        for (const plainness of ['full', 'no-picture', 'plain'] as const) {
          const message = renderBrief(view, plainness);
          for (const [piece, limit] of [
            [message.text, 4096],
            [message.caption, 1024],
          ] as const) {
            const seen = readByTelegram(piece.html, 'html');
            expect(seen.length).toBeLessThanOrEqual(limit);
            expect(piece.plain.length).toBeLessThanOrEqual(limit);
            expect(seen).toContain(`#${view.number}`);
            expect(readByTelegram(piece.plain, 'plain').length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

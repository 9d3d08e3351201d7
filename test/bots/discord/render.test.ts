import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { toRequest } from '../../../src/bots/discord/message.js';
import { renderBrief } from '../../../src/bots/discord/render-brief.js';
import { type MessageReply, renderReply } from '../../../src/bots/discord/render-reply.js';
import { splitDocument } from '../../../src/bots/discord/split-document.js';
import type { Plainness } from '../../../src/feed/delivery/messenger.js';
import { normalise } from '../../../src/feed/text/normalise.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';
import type { BriefView } from '../../../src/feed/view.js';
import { readMessage } from '../../../src/playground/discord/forms/message-form.js';
import { destination } from './fakes.js';
import { hostileRows, hostileText, hostileView } from './hostile-views.js';
import { Stage } from './stage.js';
import { briefView, NOTICE_VIEW } from './views.js';

const PLAINNESS: readonly Plainness[] = ['full', 'no-picture', 'plain'];

/** As the request carries it, read by the platform server's own rules. */
async function accepted(message: ReturnType<typeof renderBrief>) {
  const { body } = await toRequest(message, async () => new Uint8Array(4));
  return readMessage(JSON.parse(JSON.stringify(body)));
}

const paragraph = (text: string) => [
  { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text }] },
];

describe('a brief on Discord', () => {
  it('has its headline struck through once it is retracted, within the limit of a title', async () => {
    const titleOf = (headline: string) =>
      renderBrief(briefView({ ...NOTICE_VIEW, headline }), 'full').embeds[0]?.title ?? '';
    expect(titleOf('Bridge opens')).toBe('~~Bridge opens~~');
    expect(titleOf('Not ~~struck')).toBe('~~Not \\~\\~struck~~');
    expect(titleOf('')).toBe('');
    const longest = titleOf('~'.repeat(500));
    expect(longest.length).toBeLessThanOrEqual(256);
    expect(longest).toMatch(/^~~.*…~~$/);
  });

  it('has the colour of its topic, unless it is urgent or only a notice', () => {
    const colourOf = (view: Parameters<typeof briefView>[0]) =>
      renderBrief(briefView({ colour: 0x123456, ...view }), 'full').embeds[0]?.color;
    expect(colourOf({})).toBe(0x123456);
    expect(colourOf({ colour: null })).toBe(0x1f6feb);
    expect(colourOf({ urgency: 'flash' })).toBe(0xd32f2f);
    expect(colourOf({ kind: 'retracted', notice: 'Taken back.' })).toBe(0x80848e);
  });

  it('shows desk, headline, text, picture, correction, related brief, topics and times', () => {
    const view = briefView({
      urgency: 'urgent',
      urgencyLabel: 'Urgent',
      desk: {
        name: 'The news desk',
        biography: 'Who we are',
        avatar: { kind: 'web', url: 'https://example.org/desk.png', alt: null },
      },
      picture: { kind: 'web', url: 'https://example.org/bridge.jpg', alt: 'A bridge' },
      link: { url: 'https://example.org/story', label: 'Full story: example.org' },
      related: { label: 'Related', title: 'Bridge closed', url: 'https://example.org/briefs/9' },
      topics: [
        { slug: 'city', label: '🏙 City' },
        { slug: 'traffic', label: 'Traffic' },
      ],
      updated: 'Updated 14:05',
      correction: { label: 'Correction 14:05', note: 'It opened at eight.' },
    });
    const { embeds, content, components } = renderBrief(view, 'full');
    expect({ content, components }).toEqual({ content: '', components: [] });
    expect(embeds).toEqual([
      {
        color: 0xf57c00,
        author: { name: 'Urgent · The news desk', icon_url: 'https://example.org/desk.png' },
        title: 'Harbour bridge opens to cyclists',
        url: 'https://example.org/story',
        description:
          'The bridge opened this morning.\n\n[Full story: example.org](https://example.org/story)\n🏙 City · Traffic',
        image: { url: 'https://example.org/bridge.jpg' },
        fields: [
          { name: 'Correction 14:05', value: 'It opened at eight.' },
          { name: 'Related', value: '[Bridge closed](https://example.org/briefs/9)' },
        ],
        footer: { text: '1 min read · Updated 14:05 · #12' },
      },
    ]);
  });

  it('says what is to be known about a translation, below the text', () => {
    const { embeds } = renderBrief(briefView({ caveat: 'Of an *earlier* version.' }), 'full');
    expect(embeds[0]?.description).toBe('The bridge opened this morning.\n\n*Of an \\*earlier\\* version.*');
  });

  it('is cut at a sentence with a button that opens it in full', () => {
    const { embeds, components } = renderBrief(
      briefView({ text: paragraph('A sentence. '.repeat(600)) }),
      'full',
    );
    const description = embeds[0]?.description ?? '';
    expect(description.length).toBeLessThanOrEqual(4_096);
    expect(description.length).toBeGreaterThan(3_900);
    expect(description).toMatch(/A sentence\.$/);
    expect(components).toMatchObject([{ components: [{ label: 'Read more', custom_id: 'b0:1r12' }] }]);
  });

  it('does not offer a second way to open it in full', () => {
    const rows = [[{ label: 'Whole', action: { kind: 'read' as const, number: 12 } }]];
    const view = briefView({ text: paragraph('A sentence. '.repeat(600)) });
    expect(renderBrief(view, 'full', rows).components).toHaveLength(1);
  });

  it('shows a notice in place of text, picture and link', () => {
    const view = briefView({
      ...NOTICE_VIEW,
      urgencyLabel: 'FLASH',
      picture: { kind: 'web', url: 'https://example.org/bridge.jpg', alt: null },
      link: { url: 'https://example.org/story', label: 'Full story' },
      topics: [{ slug: 'city', label: 'City' }],
      correction: { label: 'Correction', note: 'It opened at eight.' },
    });
    const { embeds, picture } = renderBrief(view, 'full');
    expect(picture).toBeNull();
    expect(embeds).toEqual([
      {
        color: 0x80848e,
        author: { name: 'The news desk' },
        title: '~~Harbour bridge opens to cyclists~~',
        description: 'Retracted 15:10: the bridge is still closed.',
        footer: { text: '#12' },
      },
    ]);
  });

  it('leaves out the picture, and then everything but words, where those were refused', () => {
    const view = briefView({
      text: [{ kind: 'paragraph', content: [{ kind: 'bold', content: [{ kind: 'text', text: 'Open' }] }] }],
      picture: { kind: 'web', url: 'https://example.org/bridge.jpg', alt: null },
      link: { url: 'https://example.org/story', label: 'Full story' },
    });
    const [noPicture] = renderBrief(view, 'no-picture').embeds;
    expect(noPicture).toMatchObject({
      url: 'https://example.org/story',
      description: expect.stringContaining('**Open**'),
    });
    expect(noPicture).not.toHaveProperty('image');
    const [plain] = renderBrief(view, 'plain').embeds;
    expect(plain).toMatchObject({ description: 'Open\n\nFull story' });
    expect(plain).not.toHaveProperty('url');
  });

  it('gives the same rendering for the same view', () => {
    fc.assert(
      fc.property(hostileView, (view) => {
        expect(renderBrief(view, 'full')).toEqual(renderBrief(view, 'full'));
      }),
      { numRuns: 30 },
    );
  });

  it('is accepted by Discord whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileView,
        hostileRows,
        fc.constantFrom(...PLAINNESS),
        async (view, rows, plainness) => {
          const form = await accepted(renderBrief(view, plainness, rows));
          expect(form.allowedMentions).toMatchObject({ repliedUser: false });
          expect(form.allowedMentions?.parse.size).toBe(0);
          expect(form.embeds).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an answer on Discord', () => {
  it('of a notice with a picture is an embed that shows both, and the words alone once that is refused', async () => {
    const picture = { bytes: new Uint8Array([1, 2]), mime: 'image/png', alt: 'Chart of the week' } as const;
    const reply: MessageReply = { kind: 'notice', text: 'Deliveries: 7', buttons: [], picture };
    const [full, plain] = [renderReply(reply, 'full')[0], renderReply(reply, 'no-picture')[0]];
    if (!full) throw new Error('There is no message.');
    const { body, files } = await toRequest(full, () => Promise.reject(new Error('It is in no store.')));
    expect(body).toMatchObject({
      embeds: [{ description: 'Deliveries: 7', image: { url: 'attachment://chart.png' } }],
      attachments: [{ filename: 'chart.png', description: 'Chart of the week' }],
    });
    expect(files).toMatchObject([{ name: 'chart.png', contentType: 'image/png', data: Buffer.from([1, 2]) }]);
    expect(plain).toMatchObject({ content: 'Deliveries: 7', embeds: [], picture: null });
  });

  it('shows a notice as it is meant, whatever marks are in it', () => {
    const [message] = renderReply({ kind: 'notice', text: 'Use *one* of <these>.', buttons: [] }, 'full');
    expect(message).toMatchObject({ content: 'Use \\*one\\* of \\<these>.', embeds: [] });
  });

  it('puts a long notice into an embed, which holds more', () => {
    const [message] = renderReply({ kind: 'notice', text: 'A line.\n'.repeat(400), buttons: [] }, 'full');
    expect(message?.content).toBe('');
    expect(message?.embeds[0]?.description?.length).toBeGreaterThan(3_000);
  });

  it('shows as many whole items of a list as fit, and the line below them always', () => {
    const item = { headline: 'Bridge '.repeat(60), details: '#12', summary: 'It opened. '.repeat(60) };
    const items = Array.from({ length: 20 }, () => item);
    const [message] = renderReply(
      { kind: 'list', title: 'Latest', items, footer: 'That is all.', buttons: [] },
      'full',
    );
    const description = message?.embeds[0]?.description ?? '';
    expect(description.split('\n\n').length).toBeGreaterThan(4);
    expect(description).toMatch(/\n\nThat is all\.$/);
  });

  it('shows a brief too long for one message in several, nothing left out', () => {
    const sentences = Array.from({ length: 900 }, (_, index) => `Sentence ${index} of it.`);
    const text = [
      ...paragraph(sentences.slice(0, 700).join(' ')),
      ...paragraph(sentences.slice(700).join(' ')),
    ];
    const buttons = [[{ label: 'Latest', action: { kind: 'latest' as const } }]];
    const messages = renderReply({ kind: 'card', view: briefView({ text }), buttons }, 'full');
    expect(messages.map(({ components }) => components.length)).toEqual([0, 0, 0, 0, 1]);
    const shown = messages
      .map(({ embeds }) => embeds[0]?.description)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(shown).toBe(sentences.join(' '));
  });

  it('keeps all words of a document when it is parted into pages', () => {
    // A list that is parted begins anew on the next page, so that marks and numbers are left out of account.
    const words = (document: BriefView['text']) => plainText(document).replace(/[^\p{L}@]/gu, '');
    fc.assert(
      fc.property(hostileView, ({ text }) => {
        const document = normalise(text);
        expect(splitDocument(document, 1_500).map(words).join('')).toBe(words(document));
      }),
      { numRuns: 25 },
    );
  });

  const hostileReply = fc.oneof(
    fc.record({ kind: fc.constant('card'), view: hostileView, buttons: hostileRows }),
    fc.record({ kind: fc.constant('notice'), text: hostileText(40), buttons: hostileRows }),
    fc.record({
      kind: fc.constant('draft'),
      header: hostileText(20),
      view: hostileView,
      buttons: hostileRows,
    }),
    fc.record({
      kind: fc.constant('list'),
      title: hostileText(),
      items: fc.array(
        fc.record({ headline: hostileText(), details: hostileText(3), summary: fc.option(hostileText()) }),
        { maxLength: 12 },
      ),
      footer: fc.option(hostileText()),
      buttons: hostileRows,
    }),
  ) as fc.Arbitrary<MessageReply>;

  it('is accepted by Discord whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(hostileReply, fc.constantFrom(...PLAINNESS), async (reply, plainness) => {
        for (const message of renderReply(reply, plainness)) {
          const form = await accepted(message);
          expect(form.allowedMentions?.parse.size).toBe(0);
          expect(Boolean(form.content) || (form.embeds?.length ?? 0) > 0).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile text in a channel where the bot may mention everybody', () => {
  let stage: Stage | null = null;
  afterEach(() => stage?.close());

  it('mentions nobody', async () => {
    const opened = await Stage.open({ permissions: ['MentionEveryone', 'Administrator'] });
    stage = opened;
    const { messenger } = opened.bot();
    const to = destination(opened.channelId);
    const known = [`<@${opened.readerId}>`, `<@&${opened.guildId}>`, '@everyone', '@here'].join(' ');
    let nonce = 0;
    await fc.assert(
      fc.asyncProperty(hostileView, hostileText(), async (view, text) => {
        const named = {
          ...view,
          picture: null,
          desk: view.desk && { ...view.desk, avatar: null },
          headline: `${known} ${text}`,
          text: paragraph(`${known} ${text}`),
        };
        nonce += 1;
        const options = { replyTo: null, silent: false, nonce: `n${nonce}` };
        const outcome = await messenger.post(to, messenger.render(named, 'full'), options);
        expect(outcome.kind).toBe('delivered');
      }),
      { numRuns: 25 },
    );
    const seen = opened.server.control.messages({ channelId: opened.channelId, viewerId: opened.ownerId });
    expect(seen.length).toBe(nonce);
    for (const { mention_everyone, mentions, mention_roles } of seen) {
      expect({ mention_everyone, mentions, mention_roles }).toEqual({
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
      });
    }
  });
});

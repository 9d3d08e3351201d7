import fc from 'fast-check';
import type { Button, ButtonRow } from '../../../src/bots/reply.js';
import type { Picture } from '../../../src/feed/brief.js';
import type { Document, Inline } from '../../../src/feed/text/document.js';
import type { BriefView } from '../../../src/feed/view.js';

/** What people could type to mention somebody, to break out of their place or to make a message fail. */
const PIECES = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</stop:123456789012345678>',
  '<:wave:123456789012345678>',
  '<t:1700000000:R>',
  '```',
  '`',
  '**',
  '__',
  '~~',
  '||',
  '> ',
  '# ',
  '-# ',
  '- ',
  '1. ',
  '[x](https://example.org)',
  '](javascript:alert(1))',
  'https://example.org/a_b_c',
  '\\',
  '\n',
  '\u0000',
  '\u202e',
  '\u200b',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'é',
  '漢字',
  ' ',
  '',
];

/** Text of such pieces, at times far beyond any limit. */
export const hostileText = (maxPieces = 12): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 20 })), { maxLength: maxPieces }),
      fc.constantFrom(1, 1, 1, 40, 400),
    )
    .map(([pieces, times]) => pieces.join('').repeat(times).slice(0, 12_000));

const hostileUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'https://example.org/)@everyone',
    'https://user:secret@example.org/',
    'mailto:desk@example.org',
    `https://example.org/${'a'.repeat(3_000)}`,
    'not an address',
    '',
  ),
);

const { document } = fc.letrec<{ inline: Inline; document: Document }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 2 },
    hostileText().map((text): Inline => ({ kind: 'text', text })),
    fc.constant<Inline>({ kind: 'break' }),
    hostileText(4).map((text): Inline => ({ kind: 'code', text })),
    fc.record({
      kind: fc.constantFrom('bold', 'italic'),
      content: fc.array(tie('inline'), { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('link'),
      url: hostileUrl,
      content: fc.array(
        hostileText(3).map((text): Inline => ({ kind: 'text', text })),
        { maxLength: 2 },
      ),
    }),
  ) as fc.Arbitrary<Inline>,
  document: fc.array(
    fc.oneof(
      { maxDepth: 2 },
      fc.record({ kind: fc.constant('paragraph'), content: fc.array(tie('inline'), { maxLength: 4 }) }),
      fc.record({
        kind: fc.constant('code'),
        text: hostileText(),
        language: fc.constantFrom(null, 'ts', '`'),
      }),
      fc.record({ kind: fc.constant('quote'), content: tie('document') }),
      fc.record({
        kind: fc.constant('list'),
        ordered: fc.boolean(),
        items: fc.array(tie('document'), { maxLength: 3 }),
      }),
    ),
    { maxLength: 4 },
  ) as fc.Arbitrary<Document>,
}));

const picture: fc.Arbitrary<Picture | null> = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constant('stored' as const),
      digest: fc.constantFrom('abc123', '../../secret', '@everyone'),
      mime: fc.constantFrom('image/png', 'text/html'),
      alt: fc.option(hostileText()),
    }),
    fc.record({ kind: fc.constant('web' as const), url: hostileUrl, alt: fc.option(hostileText()) }),
  ),
);

export const hostileView: fc.Arbitrary<BriefView> = fc.record({
  number: fc.integer({ min: 1, max: 1_000_000 }),
  version: fc.integer({ min: 1, max: 50 }),
  kind: fc.constantFrom('brief', 'withheld', 'retracted'),
  state: fc.constantFrom('draft', 'published', 'withheld', 'retracted'),
  urgency: fc.constantFrom('flash', 'urgent', 'routine'),
  language: fc.constant('en'),
  headline: hostileText(),
  text: document,
  notice: fc.option(hostileText()),
  desk: fc.option(fc.record({ name: hostileText(), biography: fc.option(hostileText()), avatar: picture })),
  picture,
  link: fc.option(fc.record({ url: hostileUrl, label: hostileText() })),
  related: fc.option(fc.record({ label: hostileText(3), title: hostileText(), url: fc.option(hostileUrl) })),
  topics: fc.array(fc.record({ slug: fc.constant('politics'), label: hostileText(4) }), { maxLength: 12 }),
  colour: fc.option(fc.nat({ max: 0xffffff })),
  readingTime: hostileText(3),
  urgencyLabel: fc.option(hostileText(3)),
  updated: fc.option(hostileText(3)),
  correction: fc.option(fc.record({ label: hostileText(4), note: hostileText() })),
  readMore: hostileText(3),
});

const button: fc.Arbitrary<Button> = fc.oneof(
  fc.record({ label: hostileText(4), url: hostileUrl }),
  fc.record({
    label: hostileText(4),
    action: fc.integer({ min: 1, max: 99 }).map((number) => ({ kind: 'read' as const, number })),
    tone: fc.constantFrom('primary' as const, 'danger' as const),
  }),
);

export const hostileRows: fc.Arbitrary<readonly ButtonRow[]> = fc.array(fc.array(button, { maxLength: 8 }), {
  maxLength: 8,
});

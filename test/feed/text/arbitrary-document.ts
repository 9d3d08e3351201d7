import fc from 'fast-check';
import type { Block, Document, Inline } from '../../../src/feed/text/document.js';
import { normalise } from '../../../src/feed/text/normalise.js';

/** Pieces of text that try to break out of markup, mention somebody, hide or confuse. */
const HOSTILE = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '||',
    '`',
    '``',
    '```',
    '\\',
    '[',
    ']',
    '(',
    ')',
    '](',
    '<',
    '>',
    '&',
    '!',
    '"',
    "'",
  ],
  ...[
    '# ',
    '- ',
    '+ ',
    '1. ',
    '1) ',
    '> ',
    '>>> ',
    '---',
    '===',
    '| a | b |',
    '|---|---|',
    '-# ',
    '• ',
    '~~~',
    '***',
  ],
  ...[
    '@everyone',
    '@here',
    '@channel',
    '<@1>',
    '<@!1>',
    '<@&2>',
    '<#3>',
    '<:x:4>',
    '<t:5:R>',
    '@',
    'everyone',
  ],
  ...[
    '<b>',
    '</b>',
    '<script>',
    '<a href="x">',
    '&lt;',
    '&amp',
    '&#x41;',
    '&copy;',
    '<!--',
    '</blockquote>',
    '<br>',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u061c',
    '\u200e',
    '\u200f',
    'C++\u200f',
    '\ud800',
    '\udc00',
    '\u0301',
    '\u0301\u0301\u0301\u0301',
    '\ufe0f',
    '\u200c',
    '\u{11641}',
    '\u{11b00}',
    '\u{1e900}',
  ],
  ...[
    '👩‍🔬',
    '🏳️‍🌈',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '👍🏽',
    'é',
    'שלום',
    'می‌خواهم',
    'क्‍ष',
    '水害',
    'Пристань',
    '—',
    '«',
    '»',
    '…',
    '“',
    '\u00a0',
  ],
  ...[
    'http://a.example/x_y_z',
    'https://a.example/@everyone',
    'HTTPS://',
    'mailto:',
    'javascript:',
    ' ',
    '  ',
    '\n',
    '\n\n',
  ],
  ...['a', 'b', 'word', 'Ferry.', 'The quay opened. ', 'at 5 p.m. ', 'snake_case_name', '2*3*4', '\t', '!['],
];

const hostileText = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...HOSTILE) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''));

const address = fc.constantFrom(
  'https://a.example/',
  'https://a.example/path_(x)?q=1&copy;=2&lt=3*4#z~y',
  'https://a.example/@everyone',
  'http://b.example/a"b<c>\'d`e',
  'mailto:desk@here.example',
  'javascript:alert(1)',
  'tg://user?id=1',
  '/relative',
);

const trees = fc.letrec<{ inline: Inline; block: Block; document: Document }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: hostileText.map((text): Inline => ({ kind: 'text', text })) },
    { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
    { weight: 1, arbitrary: hostileText.map((text): Inline => ({ kind: 'code', text })) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('bold', 'italic'), fc.array(tie('inline'), { maxLength: 3 }))
        .map(([kind, content]): Inline => ({ kind, content })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(address, fc.array(tie('inline'), { maxLength: 3 }))
        .map(([url, content]): Inline => ({ kind: 'link', url, content })),
    },
  ),
  block: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    {
      weight: 6,
      arbitrary: fc
        .array(tie('inline'), { maxLength: 5 })
        .map((content): Block => ({ kind: 'paragraph', content })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.oneof(hostileText, fc.constantFrom('a\n\n  b', '> x\n- y\n```\n`', '    four')),
          fc.constantFrom(null, 'js', 'not a language', '```'),
        )
        .map(([text, language]): Block => ({ kind: 'code', text, language })),
    },
    { weight: 1, arbitrary: tie('document').map((content): Block => ({ kind: 'quote', content })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.boolean(), fc.array(tie('document'), { maxLength: 3 }))
        .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
    },
  ),
  document: fc.array(tie('block'), { maxLength: 4 }),
}));

/** Trees as they might be made by hand, with whatever text. */
export const anyTree: fc.Arbitrary<Document> = trees.document;

/** Documents in normal form, as every reader makes them. */
export const anyDocument: fc.Arbitrary<Document> = trees.document.map(normalise);

/** Text that was written to cause trouble. */
export const anyHostileText: fc.Arbitrary<string> = hostileText;

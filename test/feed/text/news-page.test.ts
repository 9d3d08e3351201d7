import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type NewsPageItem, readNewsPage } from '../../../src/feed/text/news-page.js';
import { plainText } from '../../../src/feed/text/to-plain-text.js';

const HEADLINE = 'Lindmere reopens its old ferry quay after nine years of repairs';
const FIRST = 'The town of Lindmere reopened its old ferry quay on Tuesday, the harbour office said.';
const SECOND =
  '“We waited nine years for this,” said harbour master Ada Quill. "And the tide waited with us," she added.';
const RELATED = 'How a silted river changed the map of Lindmere';
const DESK = 'The Lindmere Wire news desk';
const BIOGRAPHY =
  'We are the news team of the Lindmere Wire. Write to us with hints, corrections and praise.';
const FEED_ONE =
  "U.K. engineers' remarks on the new lock come after a survey of the upper canal found three leaks.";
const FEED_TWO =
  '"The bridge will stay shut until the frost is over," a clerk at the town hall told the Lindmere Wire.';

const FULL = `News Feed

${HEADLINE}

1 min read

${FIRST}

${SECOND}

${RELATED}
Article image
Avatar
${DESK}

${BIOGRAPHY}

Read more
News Feed
\u00a0 (Updated: \u00a0 )

${FEED_ONE}

${FEED_TWO}

Show More`;

interface Seen {
  readonly headline?: string;
  readonly text: readonly string[];
  readonly related?: string;
  readonly desk?: readonly [string, string | null];
  readonly minutes?: number;
  readonly updated?: string;
}

/** An item as a table shows it: what is null is left out. */
function seen(item: NewsPageItem): Seen {
  return {
    ...(item.headline === null ? {} : { headline: item.headline }),
    text: plainText(item.text).split('\n\n'),
    ...(item.related === null ? {} : { related: item.related }),
    ...(item.desk === null ? {} : { desk: [item.desk.name, item.desk.biography] as const }),
    ...(item.readingMinutes === null ? {} : { minutes: item.readingMinutes }),
    ...(item.updated === null ? {} : { updated: item.updated }),
  };
}

const ARTICLE: Seen = {
  headline: HEADLINE,
  text: [FIRST, SECOND],
  related: RELATED,
  desk: [DESK, BIOGRAPHY],
  minutes: 1,
};
const FEED: readonly Seen[] = [{ text: [FEED_ONE] }, { text: [FEED_TWO] }];

const { related: _related, ...WITHOUT_RELATED } = ARTICLE;
const { minutes: _minutes, ...WITHOUT_MINUTES } = ARTICLE;
const OTHER_HEADLINE = 'Snow closes the upper road';
const OTHER = `${OTHER_HEADLINE}\n\n12 min read\n\nThe upper road is closed.\n\nArticle image\nAvatar\nNight desk\n\nRead more\n`;
const OTHER_SEEN: Seen = {
  headline: OTHER_HEADLINE,
  text: ['The upper road is closed.'],
  desk: ['Night desk', null],
  minutes: 12,
};

type PageCase = readonly [name: string, page: string, items: readonly Seen[], leftOut?: readonly string[]];

const PAGES: readonly PageCase[] = [
  ['a page with everything', FULL, [ARTICLE, ...FEED]],
  ['no section line', FULL.replace('News Feed\n\n', ''), [ARTICLE, ...FEED]],
  ['no second section line', FULL.replace('Read more\nNews Feed', 'Read more'), [ARTICLE, ...FEED]],
  [
    'furniture in mixed case',
    FULL.replace(/News Feed|Article image|Avatar|Read more|Show More/g, (line) => line.toUpperCase()),
    [ARTICLE, ...FEED],
  ],
  ['CRLF line ends', FULL.replaceAll('\n', '\r\n'), [ARTICLE, ...FEED]],
  ['no blank lines', FULL.replace(/\n{2,}/g, '\n'), [ARTICLE, ...FEED]],
  ['spaces around the lines', FULL.replaceAll('\n', ' \t\n  '), [ARTICLE, ...FEED]],
  ['no "Show More" at the end', FULL.replace('\n\nShow More', ''), [ARTICLE, ...FEED]],
  ['"2 minute read"', FULL.replace('1 min read', '2 minute read'), [{ ...ARTICLE, minutes: 2 }, ...FEED]],
  ['"5 MIN READ"', FULL.replace('1 min read', '5 MIN READ'), [{ ...ARTICLE, minutes: 5 }, ...FEED]],
  ['no reading time', FULL.replace('1 min read\n\n', ''), [WITHOUT_MINUTES, ...FEED]],
  ['no related story', FULL.replace(`${RELATED}\n`, ''), [WITHOUT_RELATED, ...FEED]],
  ['no avatar', FULL.replace('Avatar\n', ''), [ARTICLE, ...FEED]],
  ['no picture', FULL.replace(`${RELATED}\nArticle image\n`, ''), [WITHOUT_RELATED, ...FEED]],
  [
    'a desk without biography',
    FULL.replace(`${BIOGRAPHY}\n\n`, ''),
    [{ ...ARTICLE, desk: [DESK, null] }, ...FEED],
  ],
  [
    'a biography in two paragraphs',
    FULL.replace(BIOGRAPHY, `${BIOGRAPHY}\n\nCall us.`),
    [{ ...ARTICLE, desk: [DESK, `${BIOGRAPHY}\n\nCall us.`] }, ...FEED],
  ],
  [
    'the picture above the text',
    `${HEADLINE}\n1 min read\nArticle image\n${FIRST}\n${SECOND}\nAvatar\n${DESK}\n${BIOGRAPHY}\nRead more`,
    [WITHOUT_RELATED],
  ],
  [
    'the desk above the text',
    `${HEADLINE}\n1 min read\nAvatar\n${DESK}\n${FIRST}\n${SECOND}\nRead more`,
    [{ ...WITHOUT_RELATED, desk: [DESK, null] }],
  ],
  ['several full items one after another', `${OTHER}${FULL}`, [OTHER_SEEN, ARTICLE, ...FEED]],
  [
    'a full item right after a byline',
    FULL.replace('Read more\nNews Feed\n\u00a0 (Updated: \u00a0 )', OTHER),
    [ARTICLE, OTHER_SEEN, ...FEED],
  ],
  [
    'an update time in the feed',
    FULL.replace('(Updated: \u00a0 )', '(Updated: 14:05)'),
    [ARTICLE, { text: [FEED_ONE], updated: '14:05' }, { text: [FEED_TWO] }],
  ],
  [
    'an update time under the headline',
    FULL.replace('1 min read', '(Updated: 14:05)\n1 min read'),
    [{ ...ARTICLE, updated: '14:05' }, ...FEED],
  ],
  [
    'a title above a paragraph of the feed',
    FULL.replace(FEED_TWO, `Bridge stays shut\n${FEED_TWO}`),
    [ARTICLE, { text: [FEED_ONE] }, { headline: 'Bridge stays shut', text: [FEED_TWO] }],
  ],
  ['only the feed', `News Feed\n(Updated: )\n\n${FEED_ONE}\n\n${FEED_TWO}\n\nShow More`, FEED],
  [
    'furniture words inside sentences',
    FULL.replace(SECOND, 'The Avatar was no article image. Read more in the News Feed, a 1 min read.'),
    [
      {
        ...ARTICLE,
        text: [FIRST, 'The Avatar was no article image. Read more in the News Feed, a 1 min read.'],
      },
      ...FEED,
    ],
  ],
  [
    'the site around the feed',
    `Sign in\nMenu\n${FULL}\nAbout us\nImprint`,
    [ARTICLE, ...FEED],
    ['Sign in', 'Menu', 'About us', 'Imprint'],
  ],
  [
    'who and when between headline and reading time',
    FULL.replace('1 min read', 'By Ada Quill\n24 May, 10:15\n1 min read'),
    [ARTICLE, ...FEED],
    ['By Ada Quill', '24 May, 10:15'],
  ],
  [
    'a short line in the feed',
    FULL.replace('Show More', 'Weather\nShow More'),
    [ARTICLE, ...FEED],
    ['Weather'],
  ],
];

describe('a news page', () => {
  test.each(PAGES.map(([name, page, items, leftOut = []]) => ({ name, page, items, leftOut })))(
    'is read with $name',
    ({ page, items, leftOut }) => {
      const result = readNewsPage(page);
      expect(result.items.map(seen)).toEqual(items);
      expect(result.leftOut).toEqual(leftOut);
      expect(result.recognised).toBe(true);
    },
  );

  test('counts its furniture', () => {
    expect(readNewsPage(FULL).furnitureCount).toBe(8);
  });

  test('gets proposed headlines only for the items that have none', () => {
    expect(readNewsPage(FULL).items.map((item) => item.proposedHeadline)).toEqual([
      null,
      FEED_ONE.slice(0, -1),
      '"The bridge will stay shut until the frost is over," a clerk at the town hall told the Lindmere Wire',
    ]);
  });

  test('loses no line of text: each is in an item or left out', () => {
    const pool = [
      'News Feed',
      HEADLINE,
      '1 min read',
      FIRST,
      SECOND,
      RELATED,
      'Article image',
      'Avatar',
      DESK,
      BIOGRAPHY,
    ];
    const line = fc.constantFrom(...pool, 'Read more', '(Updated: 9:00)', 'Show More', 'Menu', '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const { recognised, items, leftOut } = readNewsPage(lines.join('\n'));
        fc.pre(recognised);
        const found = JSON.stringify(items.map(seen)) + JSON.stringify(leftOut);
        const textLines = lines.filter((text) =>
          [HEADLINE, FIRST, SECOND, RELATED, DESK, BIOGRAPHY, 'Menu'].includes(text),
        );
        for (const text of textLines) expect(found).toContain(JSON.stringify(text).slice(1, -1));
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['a plain message', `${HEADLINE}\n\n${FIRST}\n\n${SECOND}`],
  ['a message with one such line', `${HEADLINE}\n\n${FIRST}\n\nRead more`],
  ['an empty text', ''],
])('%s is not taken for a news page', (_name, text) => {
  expect(readNewsPage(text)).toMatchObject({ recognised: false, items: [], leftOut: [] });
});

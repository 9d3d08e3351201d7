import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftFromLink, loneLink } from '../../src/feed/drafting-from-link.js';
import type { PageFacts } from '../../src/feed/page-reader.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { EDITOR } from '../support/briefs.js';
import { DOT } from '../support/pictures.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const LINK = 'https://news.example/harbour/ferry?from=chat';
const PICTURE = 'https://news.example/ferry.png';
const FACTS: PageFacts = {
  title: 'The ferry sails again',
  description: 'It left the harbour at noon.',
  pictureUrl: PICTURE,
  pictureAlt: 'A white ferry',
  language: 'en-GB',
  link: 'https://news.example/harbour/ferry',
  site: 'Lindholm News',
  publishedAt: null,
};

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  newsroom.pages.facts.set(LINK, FACTS);
  newsroom.pages.pictures.set(PICTURE, DOT);
});

afterEach(() => newsroom.close());

const made = (link = LINK) => draftFromLink(newsroom.feed, EDITOR, { link, pages: newsroom.pages });

describe('a draft of a link', () => {
  it('has what the page says about itself', async () => {
    const { brief, missing } = await made();
    expect(missing).toEqual([]);
    expect(brief).toMatchObject({
      headline: 'The ferry sails again',
      link: FACTS.link,
      language: 'en-GB',
      picture: { kind: 'stored', mime: 'image/png', alt: 'A white ferry' },
      state: 'draft',
    });
    expect(plainText(brief.text)).toBe('It left the harbour at noon.');
  });

  it('is in the language of the newsroom where the page names none, and has no text where it says nothing', async () => {
    newsroom.pages.facts.set(LINK, { ...FACTS, language: null, description: null, pictureUrl: null });
    const { brief } = await made();
    expect(brief).toMatchObject({ language: 'en', text: [], picture: null });
  });

  it('does without a picture that cannot be had, and says why', async () => {
    newsroom.pages.pictures.clear();
    const { brief, missing } = await made();
    expect(brief).toMatchObject({ headline: 'The ferry sails again', picture: null });
    expect(missing).toEqual([{ part: 'picture', why: { id: 'fetch-not-found' } }]);
    newsroom.pages.pictures.set(PICTURE, Buffer.from('<svg/>'));
    expect((await made()).missing).toEqual([{ part: 'picture', why: { id: 'error-picture-kind' } }]);
  });

  it('is the link alone where the page cannot be read', async () => {
    newsroom.pages.facts.clear();
    const { brief, missing } = await made();
    expect(brief).toMatchObject({ headline: '', text: [], link: LINK, picture: null, language: 'en' });
    expect(missing).toEqual([{ part: 'page', why: { id: 'fetch-not-found' } }]);
  });

  it('takes what a page says as words, not as markup', async () => {
    const description = '**Bold** <b>@everyone</b> [a](https://evil.example)';
    newsroom.pages.facts.set(LINK, { ...FACTS, description });
    expect(plainText((await made()).brief.text)).toBe(description);
  });
});

it.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['  <https://news.example/a>\n', 'https://news.example/a'],
  ['HTTP://NEWS.EXAMPLE', 'HTTP://NEWS.EXAMPLE'],
  ['See https://news.example/a', null],
  ['https://news.example/a https://news.example/b', null],
  ['ftp://news.example/a', null],
  ['news.example', null],
])('of the text %j the lone link is %j', (text, link) => {
  expect(loneLink(text)).toBe(link);
});

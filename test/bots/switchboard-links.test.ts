import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageFacts } from '../../src/feed/page-reader.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { draft } from '../support/briefs.js';
import { DOT } from '../support/pictures.js';
import { type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

const LINK = 'https://news.example/harbour/ferry';
const PICTURE = 'https://news.example/ferry.png';
const FACTS: PageFacts = {
  title: 'The ferry sails again',
  description: 'It left at noon.',
  pictureUrl: PICTURE,
  pictureAlt: null,
  language: 'uk',
  link: LINK,
  site: null,
  publishedAt: null,
};

let newsroom: Newsroom;
let onTelegram: Person;
let onDiscord: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  onTelegram = await newsroom.person({ role: 'writer', userId: '7', chat: '7' });
  onDiscord = await newsroom.person({
    ...{ platform: 'discord', kind: 'discord-text', chat: '9', userId: '8', serverId: '5' },
    role: 'writer',
  });
  newsroom.pages.facts.set(LINK, FACTS);
  newsroom.pages.pictures.set(PICTURE, DOT);
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);

describe('/post with a link alone', () => {
  it.each([
    ['on Telegram', () => onTelegram.type(`/post ${LINK}`)],
    ['on Telegram, in answer to it', () => onTelegram.type('/post', { repliedTo: `${LINK}\n` })],
    ['on Discord', () => onDiscord.use('post', { text: LINK })],
    ['on Discord, without its preview', () => onDiscord.use('post', { text: `<${LINK}>` })],
    [
      'in the form, as its link',
      () => onDiscord.submit({ kind: 'post' }, { headline: '', text: '', link: LINK }),
    ],
    [
      'in the form, as its text',
      () => onDiscord.submit({ kind: 'post' }, { headline: '', text: LINK, link: '' }),
    ],
  ])('answers with the card of a draft of the page: %s', async (_where, post) => {
    const card = await post();
    expect(card).toMatchObject({ kind: 'draft', view: { headline: 'The ferry sails again' } });
    const made = await brief();
    expect(made).toMatchObject({ link: LINK, language: 'uk', picture: { kind: 'stored' } });
    expect(plainText(made.text)).toBe('It left at noon.');
  });

  it('takes the topics of the form along', async () => {
    await onDiscord.submit({ kind: 'post' }, { headline: '', text: '', link: LINK, topics: '#harbour' });
    expect((await brief()).topics).toEqual(['harbour']);
  });

  it('makes a draft of the link when the page cannot be read, and says why', async () => {
    newsroom.pages.facts.clear();
    expect(textOf(await onTelegram.type(`/post ${LINK}`))).toMatch(
      /^#1 · draft\n[\s\S]*needs a headline[\s\S]*Only the link was taken\. There is no page at that address/,
    );
    expect(await brief()).toMatchObject({ headline: '', link: LINK });
  });

  it('says why the picture is missing', async () => {
    newsroom.pages.pictures.clear();
    expect(textOf(await onTelegram.type(`/post ${LINK}`))).toMatch(/The page’s picture was not taken\./);
  });

  it('takes a photo that came along in place of the picture of the page', async () => {
    const photo = {
      keep: async () => ({ kind: 'stored', digest: 'd', mime: 'image/png', alt: null }) as const,
    };
    await onTelegram.type(`/post ${LINK}`, { pictures: [photo] });
    expect((await brief()).picture).toMatchObject({ digest: 'd' });
    expect(newsroom.pages.asked).toEqual([LINK]);
  });

  it('is a headline like any other when words stand beside it', async () => {
    await onTelegram.type(`/post See ${LINK}`);
    expect(newsroom.pages.asked).toEqual([]);
    expect(await brief()).toMatchObject({ headline: `See ${LINK}`, link: null });
  });
});

describe('the address of a picture', () => {
  const form = { kind: 'edit', number: 1, field: 'picture' } as const;

  it('is fetched, and the picture kept', async () => {
    await onTelegram.type('/post The ferry sails');
    await onTelegram.beAsked(await onTelegram.press({ kind: 'edit', number: 1, field: 'picture' }));
    await onTelegram.say(PICTURE);
    await onTelegram.say('A white ferry');
    expect((await brief()).picture).toMatchObject({
      kind: 'stored',
      mime: 'image/png',
      alt: 'A white ferry',
    });
  });

  it('that cannot be fetched leaves the picture as it was, and says why', async () => {
    await onDiscord.use('post', { text: 'The ferry sails' });
    await onDiscord.submit(form, { picture: PICTURE });
    const before = (await brief()).picture;
    const card = await onDiscord.submit(form, { picture: 'https://news.example/none.png' });
    expect(textOf(card)).toMatch(/There is no page at that address/);
    expect((await brief()).picture).toEqual(before);
  });

  it('is not fetched for a draft of somebody else', async () => {
    await draft(newsroom.feed);
    expect(textOf(await onDiscord.submit(form, { picture: PICTURE }))).toMatch(/not|yours|another/i);
    expect(newsroom.pages.asked).toEqual([]);
  });
});

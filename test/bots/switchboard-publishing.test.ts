import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spikeBrief } from '../../src/feed/drafting.js';
import { everyTopic } from '../../src/feed/subscription.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, START, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);
const LONG = readPlainText('The ferry left the harbour at noon. '.repeat(140));

/** Places that want everything, at one bot of each platform. */
async function places(telegram: number, discord: number): Promise<void> {
  await newsroom.feed.store.transaction(async (tx) => {
    for (const [botId, count] of [telegram, discord].entries()) {
      for (let index = 1; index <= count; index += 1) {
        const { id } = await tx.destinations.create({
          botId: botId + 1,
          address: { platform: botId === 0 ? 'telegram' : 'discord', chat: `9${index}`, thread: null },
          kind: botId === 0 ? 'telegram-private' : 'discord-text',
          title: 'Readers',
          locale: null,
          at: 1,
        });
        await tx.destinations.setSubscription(id, everyTopic(1), 1);
      }
    }
  });
}

describe('the button Publish', () => {
  it('publishes at once what needs no second look, and says how far it reaches and how soon', async () => {
    await places(60, 1);
    await draft(newsroom.feed);
    const card = await editor.press({ kind: 'publish', number: 1 });
    expect(textOf(card)).toMatch(/^#1 · published/);
    expect(textOf(card)).toMatch(
      /It goes to 60 chats on Telegram and one channel on Discord; the last has it in about 2 s/,
    );
  });

  it('says so when nobody is subscribed', async () => {
    await draft(newsroom.feed);
    expect(textOf(await editor.press({ kind: 'publish', number: 1 }))).toMatch(/Nobody is subscribed/);
  });

  it('shows first what there is to look at, and publishes anyway when it is pressed', async () => {
    await places(1, 1);
    await draft(newsroom.feed, { text: LONG });
    const warned = await editor.press({ kind: 'publish', number: 1 });
    expect(labelsOf(warned)).toEqual(['Publish anyway', 'Back']);
    expect(textOf(warned)).toMatch(/On Telegram [\d,]+ of its 5,039 characters do not fit/);
    expect(textOf(warned)).toMatch(/On Discord [\d,]+ of its 5,039 characters do not fit/);
    expect((await brief()).state).toBe('draft');
    expect(textOf(await editor.press({ kind: 'publish-anyway', number: 1 }))).toMatch(/^#1 · published/);
  });

  it('goes back to the card', async () => {
    await draft(newsroom.feed, { text: [] });
    await editor.press({ kind: 'publish', number: 1 });
    const card = await editor.press({ kind: 'card', number: 1, page: 'main', from: 0 });
    expect(labelsOf(card)).toContain('Publish');
  });

  it('warns of a brief that looks like it, with its number and its age', async () => {
    await published(newsroom.feed);
    newsroom.advance(12 * 60_000);
    await draft(newsroom.feed, { headline: 'Ferry to Aldersund sails again' });
    expect(textOf(await editor.press({ kind: 'publish', number: 2 }))).toMatch(
      /#1, 12 minutes ago, looks like this one: The ferry to Aldersund sails again/,
    );
  });

  it('warns of a missing topic only where there are topics', async () => {
    await newsroom.feed.store.transaction((tx) => tx.topics.ensureTopic('harbour'));
    await draft(newsroom.feed);
    expect(textOf(await editor.press({ kind: 'publish', number: 1 }))).toMatch(
      /It has no topic[\s\S]*Nobody is subscribed/,
    );
  });

  it('warns of a picture whose address shows none any more', async () => {
    const picture = { kind: 'web', url: 'https://harbour.example/a.png', alt: null } as const;
    await draft(newsroom.feed, { picture });
    expect(textOf(await editor.press({ kind: 'publish', number: 1 }))).toMatch(/no picture any more/);
    newsroom.pages.pictures.set(picture.url, new Uint8Array([1]));
    expect(textOf(await editor.press({ kind: 'publish', number: 1 }))).toMatch(/^#1 · published/);
  });

  it.each(['publish', 'publish-anyway'] as const)('is refused to a writer, as %s', async (kind) => {
    await draft(newsroom.feed, { text: [] });
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    expect(textOf(await writer.press({ kind, number: 1 }))).toMatch(/needs an editor’s role/);
    expect((await brief()).state).toBe('draft');
  });

  it.each(['publish', 'publish-anyway'] as const)(
    'is refused for what is published or given up, as %s',
    async (kind) => {
      await published(newsroom.feed, { text: [] });
      expect(textOf(await editor.press({ kind, number: 1 }))).toMatch(/is published already/);
      await draft(newsroom.feed, { text: [] });
      await spikeBrief(newsroom.feed, EDITOR, 2);
      expect(textOf(await editor.press({ kind, number: 2 }))).toMatch(/was given up/);
    },
  );

  it('is refused before any warning without a headline, and for one’s own under the four-eyes rule', async () => {
    await newsroom.close();
    newsroom = await openNewsroom({ fourEyes: true });
    editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
    await editor.type('/post The ferry is late');
    expect(textOf(await editor.press({ kind: 'publish', number: 1 }))).toMatch(/somebody else lets it out/);
    const other = await newsroom.person({ role: 'editor', userId: '9', chat: '9' });
    await draft(newsroom.feed, { headline: '' });
    expect(textOf(await other.press({ kind: 'publish', number: 2 }))).toMatch(/needs a headline/);
  });
});

describe('/publish in one line', () => {
  it('warns and proceeds', async () => {
    await draft(newsroom.feed, { text: [] });
    expect(textOf(await editor.type('/publish 1 flash'))).toMatch(
      /^#1 · published[\s\S]*It has no text[\s\S]*Nobody is subscribed/,
    );
    expect(await brief()).toMatchObject({ state: 'published', urgency: 'flash', publishedAt: START });
  });
});

describe('an approval', () => {
  it('says what there is to warn of, and how far the brief reaches', async () => {
    await places(1, 0);
    await draft(newsroom.feed, { text: [] });
    await editor.type('/submit 1');
    expect(textOf(await editor.press({ kind: 'approve', number: 1 }))).toMatch(
      /^#1 · published[\s\S]*It has no text[\s\S]*It goes to one chat on Telegram/,
    );
  });
});

describe('/preview', () => {
  it('shows on Telegram what Discord will show, and the other way round', async () => {
    await draft(newsroom.feed, { urgency: 'urgent' });
    const discord = textOf(await editor.type('/preview 1'));
    expect(discord).toMatch(/^#1 as Discord will show it:/);
    expect(discord).toMatch(/small: Urgent[\s\S]*Headline: The ferry to Aldersund sails again/);
    expect(discord).toMatch(/Text: It left the harbour of Lindholm this morning\.[\s\S]*All of it fits/);
    const other = await newsroom.person({
      platform: 'discord',
      kind: 'discord-text',
      chat: '5',
      role: 'editor',
    });
    const telegram = textOf(await other.press({ kind: 'preview', number: 1 }));
    expect(telegram).toMatch(/^#1 as Telegram will show it:[\s\S]*Urgent[\s\S]*It left the harbour/);
  });

  it('says what would be cut, and shows where it stops', async () => {
    await draft(newsroom.feed, { text: LONG });
    const shown = textOf(await editor.type('/preview 1'));
    expect(shown).toMatch(/\[…\]/);
    expect(shown).toMatch(/On Discord [\d,]+ of its 5,039 characters do not fit; a button opens the rest\.$/);
    expect(shown.length).toBeLessThan(4_000);
  });

  it('says so where a picture has no description', async () => {
    const picture = { kind: 'stored', digest: 'abc', mime: 'image/png', alt: null } as const;
    await draft(newsroom.feed, { picture });
    expect(textOf(await editor.type('/preview 1'))).toMatch(/^Picture, without a description$/m);
  });

  it('shows a writer their own alone', async () => {
    await draft(newsroom.feed);
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    expect(textOf(await writer.type('/preview 1'))).toMatch(/somebody else’s draft/);
    expect(textOf(await writer.press({ kind: 'preview', number: 1 }))).toMatch(/somebody else’s draft/);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachedPicture } from '../../src/bots/caller.js';
import { keepPicture } from '../../src/feed/pictures.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { published } from '../support/briefs.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, typed } from '../support/talk.js';

const PNG = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));
const PAGE =
  'Town News\n\nThe ferry sails again\n\n1 min read\n\nIt left the harbour at noon.\n\nRead more\nTown News\n (Updated:  )\n\n';
const SECOND_ITEM = 'The lamp of the lighthouse was lit on Sunday evening.\n\nShow More';

/** About as long as one message of Telegram can be, breaking off within a sentence. */
const FIRST_HALF = `${'It is blue and white. '.repeat(170)}It carries`;
const SECOND_HALF = 'sixty cars.\n#harbour';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);
const textNow = async (number = 1) => plainText((await brief(number)).text);
const photo = (): AttachedPicture => ({ keep: () => keepPicture(newsroom.feed, { bytes: PNG, alt: null }) });

describe('several pictures', () => {
  it('sent together give the brief the first, which is said', async () => {
    const reply = await newsroom.switchboard.command({
      caller: editor.caller,
      name: 'post',
      input: { kind: 'typed', typed: typed('The ferry sails again') },
      pictures: [photo()],
      repliedTo: null,
      isAlbum: true,
    });
    expect(textOf(reply)).toMatch(/A brief has one picture: the first of yours is taken\./);
    expect((await brief()).picture).toMatchObject({ kind: 'stored' });
  });

  it('one with the command and one in the message it answers, give it the first likewise', async () => {
    const reply = await editor.type('/post', {
      pictures: [photo()],
      repliedTo: 'The ferry sails again',
      repliedPictures: [photo()],
    });
    expect(textOf(reply)).toMatch(/the first of yours is taken/);
  });

  it('are not mentioned where there is one', async () => {
    expect(textOf(await editor.type('/post A ferry', { pictures: [photo()] }))).not.toMatch(/first of yours/);
  });
});

describe('a photo beside a pasted page', () => {
  it('is the picture of the one brief on it', async () => {
    await editor.type(`/post ${PAGE}`, { pictures: [photo()] });
    expect(await brief()).toMatchObject({
      headline: 'The ferry sails again',
      picture: { kind: 'stored' },
    });
  });

  it('is not dropped unsaid where there are several', async () => {
    const reply = await editor.type(`/post ${PAGE}${SECOND_ITEM}`, { pictures: [photo()] });
    expect(textOf(reply)).toMatch(/2 drafts were made[\s\S]*The picture is left out/);
    expect((await brief()).picture).toBeNull();
  });
});

describe('an empty /post', () => {
  it('takes the next message, such as one that is forwarded with that comment', async () => {
    expect(textOf(await editor.type('/post'))).toMatch(/Or send or forward the message itself now/);
    expect(textOf(await editor.say('The ferry sails again\nAt noon.', [photo()]))).toMatch(/^#1 · draft/);
    expect(await brief()).toMatchObject({
      headline: 'The ferry sails again',
      picture: { kind: 'stored' },
    });
    expect(textOf(await editor.say('And now?'))).toMatch(/reply to it with \/post/);
  });

  it('takes a photo alone', async () => {
    await editor.type('/post');
    expect(textOf(await editor.say('', [photo()]))).toMatch(/^#1 · draft/);
  });

  it('waits no longer after another command, or ten minutes', async () => {
    await editor.type('/post');
    await editor.type('/drafts');
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/reply to it with \/post/);
    await editor.type('/post');
    newsroom.advance(10 * 60_000 + 1);
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/reply to it with \/post/);
  });

  it('gives way to the questions one by one', async () => {
    await editor.beAsked(await editor.press({ kind: 'post' }));
    await editor.say('The ferry sails again');
    expect(textOf(await editor.say('It left at noon.'))).toMatch(/^Which topics\?/);
  });

  it('does nothing for whoever lost their role meanwhile', async () => {
    await editor.type('/post');
    await newsroom.feed.store.transaction(async (tx) => {
      const member = await tx.newsroom.findMember({ platform: 'telegram', userId: '7' });
      if (member) await tx.newsroom.removeMember(member.id, 1);
    });
    expect(textOf(await editor.say('The ferry sails again'))).toMatch(/is for the newsroom/);
  });
});

describe('a text that Telegram split', () => {
  it('is joined again, with the topics at its end', async () => {
    await editor.type(`/post The ferry\n${FIRST_HALF}`);
    const card = await editor.say(SECOND_HALF);
    expect(textOf(card)).toMatch(/Your text came in two messages; they are joined/);
    expect(await textNow()).toMatch(/It carries sixty cars\.$/);
    expect((await brief()).topics).toEqual(['harbour']);
  });

  it('is joined from as many parts as there are', async () => {
    await editor.type(`/post The ferry\n${FIRST_HALF}`);
    await editor.say(FIRST_HALF);
    await editor.say(SECOND_HALF);
    expect((await textNow()).match(/It carries/g)).toHaveLength(2);
    expect(await textNow()).toMatch(/sixty cars\.$/);
  });

  it('is joined when it was the answer to a question, and the next question is put again', async () => {
    await editor.beAsked(await editor.press({ kind: 'post' }));
    await editor.say('The ferry');
    expect(textOf(await editor.say(FIRST_HALF))).toMatch(/^Which topics\?/);
    expect(textOf(await editor.say('sixty cars.'))).toMatch(/they are joined[\s\S]*Which topics\?/);
    newsroom.advance(16_000);
    await editor.say('harbour');
    await editor.say('-');
    expect(await textNow()).toMatch(/It carries sixty cars\.$/);
    expect((await brief()).topics).toEqual(['harbour']);
  });

  it('is joined when it was the last answer', async () => {
    await editor.type('/post The ferry');
    await editor.beAsked(await editor.press({ kind: 'edit', number: 1, field: 'text' }));
    await editor.say(FIRST_HALF);
    await editor.say(SECOND_HALF);
    expect(await textNow()).toMatch(/It carries sixty cars\.$/);
  });

  it('changes a published brief once more, in the same way', async () => {
    await published(newsroom.feed);
    await editor.type(`/update 1 ${FIRST_HALF}`);
    await editor.say('sixty cars.');
    expect(await textNow()).toMatch(/It carries sixty cars\.$/);
    expect((await brief()).version).toBe(3);
  });

  it('is not taken for the rest when it comes later, or from somebody else', async () => {
    await editor.type(`/post The ferry\n${FIRST_HALF}`);
    const other = await newsroom.person({ role: 'editor', userId: '8', chat: '8' });
    expect(textOf(await other.say(SECOND_HALF))).toMatch(/reply to it with \/post/);
    newsroom.advance(15_001);
    expect(textOf(await editor.say(SECOND_HALF))).toMatch(/reply to it with \/post/);
    expect(await textNow()).toMatch(/It carries$/);
  });

  it('in a group, where its rest is not heard, is said to be perhaps not whole', async () => {
    const group = { kind: 'telegram-supergroup', chat: '-100', role: 'editor' } as const;
    const one = await newsroom.person(group);
    expect(textOf(await one.type(`/post The ferry\n${FIRST_HALF}`))).toMatch(
      /here I do not hear what follows/,
    );
    expect(await one.say(SECOND_HALF)).toBeNull();
  });

  it('that was short is followed by nothing of it', async () => {
    await editor.type('/post The ferry\nIt left at noon.');
    expect(textOf(await editor.say('Thanks!'))).toMatch(/reply to it with \/post/);
  });

  it('and held a page goes on with its further items', async () => {
    const filler = 'It left the harbour at noon and is full. '.repeat(85);
    const page = `Town News\n\nThe ferry sails again\n\n1 min read\n\n${filler}\n\nRead more\nTown News\n (Updated:  )\n\nThe lamp is lit\n\n1 min read\n\nOn Sunday.\n\nRead more\n`;
    const first = await editor.type(`/post ${page}`);
    expect(labelsOf(first)).toContain('Open #1');
    expect(textOf(await editor.say('The tower is closed\n\nIt is being painted.'))).toMatch(/#\d · draft/);
  });
});

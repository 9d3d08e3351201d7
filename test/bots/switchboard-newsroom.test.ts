import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachedPicture } from '../../src/bots/caller.js';
import { issueClaimCode } from '../../src/feed/claiming.js';
import { FeedError } from '../../src/feed/errors.js';
import { keepPicture } from '../../src/feed/pictures.js';
import { plainText } from '../../src/feed/text/to-plain-text.js';
import { labelsOf, type Newsroom, numberIn, openNewsroom, type Person, textOf } from '../support/talk.js';

const PNG = Uint8Array.from(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'));

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
});

afterEach(() => newsroom.close());

const brief = (number = 1) => newsroom.feed.store.briefs.get(number);
const say = async (line: string) => textOf(await editor.type(line));
const photo = (): AttachedPicture => ({ keep: () => keepPicture(newsroom.feed, { bytes: PNG, alt: null }) });

const POST = '/post The ferry sails again\nIt left at *noon*.\n\nIt is full.\n#Harbour #ships';

describe('/post', () => {
  it('takes the first line as headline, the rest as text and a last line of hashtags as topics', async () => {
    const card = await editor.type(POST);
    expect(numberIn(card)).toBe(1);
    expect(card).toMatchObject({ kind: 'draft', view: { headline: 'The ferry sails again' } });
    const { text, topics, authorId } = await brief();
    expect(plainText(text)).toBe('It left at *noon*.\n\nIt is full.');
    expect(topics).toEqual(['harbour', 'ships']);
    expect(authorId).not.toBeNull();
  });

  it('answers with a button for every step', async () => {
    expect(labelsOf(await editor.type(POST))).toEqual([
      'Headline',
      'Text',
      'Topics',
      'Picture',
      'Link',
      'More…',
      'Flash',
      'Urgent',
      '✓ Routine',
      'Schedule…',
      'Publish',
      'Give up',
    ]);
  });

  it('takes the number from the card even when the headline holds another one', async () => {
    const card = await editor.type('/post Pier #3 closes');
    expect(numberIn(card)).toBe(1);
  });

  it('takes a message that it answers', async () => {
    await editor.type('/post', { repliedTo: 'The ferry sails again\nAt noon.' });
    expect(await brief()).toMatchObject({ headline: 'The ferry sails again' });
  });

  it('takes the photo of a message that it answers, with words or without', async () => {
    await editor.type('/post', { repliedTo: 'The ferry sails again', repliedPictures: [photo()] });
    expect(await brief()).toMatchObject({ headline: 'The ferry sails again', picture: { kind: 'stored' } });
    await editor.type('/post', { repliedPictures: [photo()] });
    expect(await brief(2)).toMatchObject({ headline: '', picture: { kind: 'stored' } });
  });

  it('takes a photo along, and keeps the text when the photo cannot be used', async () => {
    await editor.type(POST, { pictures: [photo()] });
    expect((await brief()).picture).toMatchObject({ kind: 'stored', mime: 'image/png' });
    const broken: AttachedPicture = {
      keep: async () => {
        throw new FeedError('invalid', { id: 'error-picture-kind' });
      },
    };
    expect(textOf(await editor.type(POST, { pictures: [broken] }))).toMatch(
      /^#2 · draft\nThat is no picture/,
    );
    expect(await brief(2)).toMatchObject({ headline: 'The ferry sails again', picture: null });
  });

  it('says in one sentence how it is used when it is empty, and offers to ask', async () => {
    const reply = await editor.type('/post');
    expect(textOf(reply)).toMatch(/^Write \/post and the headline/);
    expect(labelsOf(reply)).toEqual(['Ask me step by step']);
    expect(await editor.press({ kind: 'post' })).toMatchObject({ kind: 'form' });
  });

  it('refuses a headline of 5,000 characters and says what fits', async () => {
    expect(await say(`/post ${'x'.repeat(5000)}`)).toMatch(/has 5,000 characters, and at most 256 fit/);
  });

  it.each(['**never closed', '<b>never closed', '[a](b', '```', '@everyone <@1> </script>', '||spoiler'])(
    'takes broken markup as it is: %s',
    async (text) => {
      expect(numberIn(await editor.type(`/post ${text}\n${text}`))).toBe(1);
      expect(newsroom.faults).toEqual([]);
    },
  );

  it('makes a draft of each item of a pasted news page', async () => {
    const page =
      'Town News\n\nThe ferry sails again\n\n1 min read\n\nIt left the harbour at noon.\n\nRead more\nTown News\n (Updated:  )\n\nThe lamp of the lighthouse was lit on Sunday evening.\n\nShow More';
    const reply = await editor.type(`/post ${page}`);
    expect(textOf(reply)).toMatch(/2 drafts were made[\s\S]*#1 · draft[\s\S]*Proposed: The lamp/);
    expect(labelsOf(reply)).toEqual(['Open #1', 'Open #2']);
    expect(await say('/publish 2')).toMatch(/#2 needs a headline first/);
    expect(labelsOf(await editor.press({ kind: 'draft', number: 2 }))[0]).toBe('Take the proposed headline');
    await editor.press({ kind: 'take-headline', number: 2 });
    expect((await brief(2)).headline).toMatch(/^The lamp of the lighthouse was lit/);
  });
});

describe('a draft in one-line forms', () => {
  it('is listed, opened, rewritten and given up', async () => {
    expect(await say('/drafts')).toMatch(/There are no drafts/);
    await editor.type(POST);
    expect(await say('/drafts')).toMatch(/The ferry sails again\n#1 · draft/);
    expect(numberIn(await editor.type('/edit 1'))).toBe(1);
    await editor.type('/edit 1 The ferry is late\nIt left at one.');
    expect(await brief()).toMatchObject({ headline: 'The ferry is late', topics: ['harbour', 'ships'] });
    await editor.type('/edit 1', { pictures: [photo()] });
    expect(await brief()).toMatchObject({ headline: 'The ferry is late', picture: { kind: 'stored' } });
    expect(await say('/spike 1')).toMatch(/^#1 · given up/);
    expect(await say('/edit 1 Again')).toMatch(/was given up/);
  });

  it('keeps its text when only a headline or topics are written', async () => {
    await editor.type(POST);
    expect(await say('/edit 1 The ferry is late')).toMatch(/The headline is new, the text stays\./);
    expect(await say('/edit 1 #quay')).not.toMatch(/text stays/);
    expect(await brief()).toMatchObject({ headline: 'The ferry is late', topics: ['quay'] });
    expect(plainText((await brief()).text)).toBe('It left at *noon*.\n\nIt is full.');
  });

  it('is told to its newsroom by /read, which shows readers only what is published', async () => {
    await editor.type(POST);
    expect(await say('/read 1')).toBe('#1 is not published. /edit 1 opens it.');
    const reader = await newsroom.person();
    expect(textOf(await reader.type('/read 1'))).toBe(
      textOf(await reader.type('/read 99')).replace('99', '1'),
    );
  });

  it('goes out once when two publish it at the same time', async () => {
    await editor.type(POST);
    const other = await newsroom.person({ role: 'editor', userId: '9', chat: '9' });
    const answers = await Promise.all([
      editor.type('/publish 1'),
      other.press({ kind: 'publish', number: 1 }),
    ]);
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['draft', 'notice']);
    const history = await newsroom.feed.store.briefs.findHistory(1);
    expect(history.filter(({ action }) => action === 'brief.publish')).toHaveLength(1);
  });

  it('says whom it will not reach while it has no topic', async () => {
    expect(await say('/post The ferry sails again')).toMatch(/It has no topic/);
    expect(await say('/publish 1')).toMatch(/It has no topic/);
    expect(await say('/update 1 At noon.')).not.toMatch(/It has no topic/);
    expect(await say(POST)).not.toMatch(/It has no topic/);
  });

  it('changes its urgency by buttons', async () => {
    await editor.type(POST);
    expect(labelsOf(await editor.press({ kind: 'set-urgency', number: 1, urgency: 'flash' }))).toContain(
      '✓ Flash',
    );
    expect((await brief()).urgency).toBe('flash');
  });

  it.each([
    'publish',
    'edit',
    'update',
    'correct',
    'refile',
    'withhold',
    'release',
    'retract',
    'spike',
    'report',
  ])('/%s asks for the number when it is missing, and knows no number that is not there', async (name) => {
    expect(await say(`/${name}`)).toMatch(new RegExp(`Which brief\\? .*/${name} 12`));
    expect(await say(`/${name} 99 x`)).toMatch(name === 'publish' ? /not understood/ : /no brief #99/);
    expect(await say(`/${name} soon`)).toMatch(/Which brief\?/);
  });
});

describe('a published brief', () => {
  it('walks through its life with no button pressed', async () => {
    await editor.type(POST);
    expect(await say('/publish 1 urgent')).toMatch(/^#1 · published 14:05 · version 1/);
    expect(await say('/update 1 It left at **one**.')).toMatch(/version 2[\s\S]*Updated 14:05/);
    expect(await say('/correct 1 The hour was wrong.\nIt left at two.')).toMatch(
      /version 3[\s\S]*It left at two\.[\s\S]*Correction 14:05: The hour was wrong\./,
    );
    expect(await say('/correct 1 The name was wrong.')).toMatch(
      /It left at two\.[\s\S]*The name was wrong\./,
    );
    expect(await say('/refile 1 It left at two!')).toMatch(/version 5[\s\S]*It left at two!/);
    expect(await say('/withhold 1')).toMatch(/^#1 · withheld[\s\S]*while we check/);
    expect(await say('/withhold 1')).toMatch(/withheld already/);
    expect(await say('/release 1')).toMatch(/version 7/);
    expect(await say('/release 1')).toMatch(/is not withheld/);
    expect(await say('/retract 1 It never left.')).toMatch(
      /^#1 · retracted[\s\S]*Retracted 14:05: It never left\./,
    );
    expect(await say('/retract 1 It never left.')).toMatch(/was retracted already/);
    expect(await brief()).toMatchObject({
      state: 'retracted',
      version: 8,
      headline: 'The ferry sails again',
    });
  });

  it('is corrected by options: a text without a note has the note on its first line', async () => {
    const where = { platform: 'discord', kind: 'discord-text', chat: '300', serverId: '5' } as const;
    const dan = await newsroom.person({ ...where, role: 'editor', userId: '9' });
    await editor.type(POST);
    await editor.type('/publish 1');
    await dan.use('correct', { number: 1, text: 'The hour was *wrong*.\n\nIt left at **two**.' });
    expect(await brief()).toMatchObject({ correction: { note: 'The hour was wrong.' }, version: 2 });
    expect(plainText((await brief()).text)).toBe('It left at two.');
    await dan.use('correct', { number: 1, text: 'So was the day.' });
    expect(await brief()).toMatchObject({ correction: { note: 'So was the day.' }, version: 3 });
    await dan.use('correct', { number: 1, note: 'And the name.', text: 'The Bea left at two.' });
    expect(await brief()).toMatchObject({ correction: { note: 'And the name.' }, version: 4 });
    expect(plainText((await brief()).text)).toBe('The Bea left at two.');
  });

  it('is not published twice', async () => {
    await editor.type(POST);
    await editor.type('/publish 1');
    expect(await say('/publish 1')).toMatch(/published already/);
    expect(textOf(await editor.press({ kind: 'publish', number: 1 }))).toMatch(/published already/);
    expect((await brief()).version).toBe(1);
  });

  it.each(['update 1 x', 'correct 1 x', 'refile 1 x', 'update 1', 'withhold 1'])(
    'comes first: before publication /%s points to /edit',
    async (line) => {
      await editor.type(POST);
      expect(await say(`/${line}`)).toMatch(/not published yet\. Change it with \/edit 1/);
    },
  );

  it('is not edited as a draft any more', async () => {
    await editor.type(POST);
    await editor.type('/publish 1');
    expect(await say('/edit 1 Another headline')).toMatch(/Use \/update 1 for new facts/);
    expect(textOf(await editor.press({ kind: 'edit', number: 1, field: 'text' }))).toMatch(/Use \/update 1/);
    expect(labelsOf(await editor.type('/edit 1'))).toEqual([
      'Update',
      'Correct',
      'Refile',
      'Withhold',
      'Retract',
      'Report',
      'Follow-up…',
      'Translations',
      'Pause sending',
      'Stop sending',
    ]);
  });

  it('asks for what is missing from a one-line form', async () => {
    await editor.type(POST);
    await editor.type('/publish 1');
    expect(textOf(await editor.type('/update 1'))).toBe('[Update #1: new-text]');
    expect(textOf(await editor.type('/correct 1'))).toBe('[Correct #1: note, corrected-text]');
  });
});

describe('a writer', () => {
  it('drafts and is refused what goes out', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    const card = await writer.type(POST);
    expect(labelsOf(card)).not.toContain('Publish');
    expect(textOf(card)).toMatch(/\/submit 1 hands it to an editor/);
    await editor.type('/publish 1');
    expect(textOf(await writer.type('/edit 1'))).not.toMatch(/\/(update|correct|retract)/);
    await writer.type(POST);
    expect(textOf(await writer.type('/publish 2'))).toMatch(/needs an editor/);
    expect(textOf(await writer.press({ kind: 'publish', number: 2 }))).toMatch(/needs an editor/);
    expect((await brief(2)).state).toBe('draft');
  });
});

describe('/claim', () => {
  it('makes whoever has the code an owner, once', async () => {
    const code = await issueClaimCode(newsroom.feed, randomBytes);
    const anna = await newsroom.person();
    expect(textOf(await anna.type('/claim'))).toMatch(/send \/claim and the code/);
    expect(textOf(await anna.type('/claim NONSENSE'))).toMatch(/not the code/);
    expect(textOf(await anna.type(`/claim ${code}`))).toMatch(/You are an owner/);
    expect(numberIn(await anna.type(POST))).toBe(1);
    const boris = await newsroom.person({ userId: '43', chat: '43' });
    expect(textOf(await boris.type(`/claim ${code}`))).toMatch(/No code is waiting/);
  });

  it('says what becomes of a code that a whole group can read', async () => {
    const code = await issueClaimCode(newsroom.feed, randomBytes);
    const group = { kind: 'telegram-supergroup', chat: '-100' } as const;
    const anna = await newsroom.person(group);
    expect(textOf(await anna.type('/claim NONSENSE'))).toMatch(/not the code.*delete your message/);
    expect(textOf(await anna.type('/claim'))).not.toMatch(/delete/);
    const insider = await newsroom.person({ ...group, role: 'writer', userId: '44' });
    expect(textOf(await insider.type(`/claim ${code}`))).toMatch(/belong.*delete your message/);
    expect(textOf(await anna.type(`/claim ${code}`))).toMatch(/You are an owner.*used up/);
  });

  it('makes no owner of a channel or of the anonymous administrators of a group', async () => {
    const code = await issueClaimCode(newsroom.feed, randomBytes);
    const channel = await newsroom.person({ kind: 'telegram-channel', chat: '-200', userId: '-200' });
    expect(textOf(await channel.type(`/claim ${code}`))).toMatch(/cannot see who you are.*delete/);
    expect(await newsroom.feed.store.newsroom.findMembers()).not.toContainEqual(
      expect.objectContaining({ role: 'owner' }),
    );
    const anna = await newsroom.person();
    expect(textOf(await anna.type(`/claim ${code}`))).toMatch(/You are an owner/);
  });

  it('makes a Discord server the newsroom’s own for a member, without a code', async () => {
    const channel = { platform: 'discord', kind: 'discord-text', chat: '300', serverId: '5' } as const;
    const stranger = await newsroom.person({ ...channel, userId: '43' });
    expect(textOf(await stranger.use('claim'))).toMatch(/send \/claim and the code/);
    const owner = await newsroom.person({ ...channel, role: 'owner' });
    expect(textOf(await owner.use('claim'))).toMatch(/This server belongs to the newsroom now/);
    expect(await newsroom.feed.store.newsroom.findServers()).toEqual(['5']);
  });
});

describe('what the newsroom does', () => {
  it('is on record with who did it, and from where', async () => {
    await editor.type(POST);
    const [entry] = await newsroom.feed.store.audit.findAudit({
      subject: 'brief:1',
      beforeId: null,
      limit: 1,
    });
    expect(entry?.actor).toMatchObject({ name: 'editor 7', via: 'telegram', from: 'telegram:7' });
  });
});

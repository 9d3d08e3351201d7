import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findRoom } from '../../src/feed/room.js';
import { type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

const HOUR_MS = 3_600_000;
const ON_DISCORD = { platform: 'discord', kind: 'discord-text', chat: '900', serverId: '90' } as const;

let newsroom: Newsroom;
let owner: Person;
let stranger: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  owner = await newsroom.person({ role: 'owner', userId: '1', chat: '1' });
  stranger = await newsroom.person({ userId: '5', chat: '5' });
});

afterEach(() => newsroom.close());

const roles = async () =>
  (await newsroom.feed.store.newsroom.findMembers()).map(({ name, role }) => `${name}: ${role}`);
const codeIn = (text: string) => /\/claim (\S+)/.exec(text)?.[1] ?? 'no code';
const invite = async (role: string) => codeIn(textOf(await owner.type(`/team invite ${role}`)));

describe('/team', () => {
  it('lists everybody with number, role and platforms', async () => {
    const code = codeIn(textOf(await owner.type('/team link')));
    const again = await newsroom.person({ ...ON_DISCORD, userId: '77' });
    await again.use('claim', { code });
    expect(textOf(await owner.type('/team'))).toMatch(/^#1 owner 1 · owner · Discord, Telegram\n/);
  });

  it.each([
    '/team foo',
    '/team invite',
    '/team invite king',
    '/team role',
    '/team role editor',
    '/team remove',
  ])('says how it is used: %s', async (line) => {
    expect(textOf(await owner.type(line))).toMatch(/^Write \/team alone to see everybody, or:/);
  });

  it('is refused to strangers, and what changes the team to everybody but owners', async () => {
    expect(textOf(await stranger.type('/team'))).toMatch(/is for the newsroom/);
    const editor = await newsroom.person({ role: 'editor', userId: '3', chat: '3' });
    const tries = ['invite owner', 'role #1 writer', 'remove #1', 'here', 'nowhere'];
    for (const line of tries) {
      expect(textOf(await editor.type(`/team ${line}`))).toMatch(/needs an owner’s role/);
    }
    expect(await roles()).toEqual(['owner 1: owner', 'editor 3: editor']);
  });

  it('gives no code where others read it', async () => {
    const group = await newsroom.person({ userId: '1', chat: '-9', kind: 'telegram-group' });
    expect(textOf(await group.type('/team invite writer'))).toMatch(/Others would read the code/);
    expect(textOf(await group.type('/team link'))).toMatch(/Others would read the code/);
  });
});

describe('an invitation', () => {
  it('lets whoever sends it first in, with its role, and nobody else', async () => {
    const code = await invite('writer');
    expect(textOf(await stranger.type(`/claim ${code}`))).toMatch(
      /You belong to this newsroom now, as writer/,
    );
    const late = await newsroom.person({ ...ON_DISCORD, userId: '6' });
    expect(textOf(await late.use('claim', { code }))).toMatch(/No code is waiting/);
    expect(await roles()).toEqual(['owner 1: owner', 'Person 5: writer']);
  });

  it('is a link on Telegram that does the same', async () => {
    const withLinks = await newsroom.person({ userId: '1', chat: '1', botName: 'wire_bot' });
    const text = textOf(await withLinks.type('/team invite editor'));
    const payload = /https:\/\/t\.me\/wire_bot\?start=(claim_[\w-]{1,58})$/.exec(text)?.[1];
    expect(textOf(await stranger.type(`/start ${payload}`))).toMatch(/as editor/);
  });

  it('is too old after 48 hours', async () => {
    const code = await invite('editor');
    newsroom.advance(48 * HOUR_MS);
    expect(textOf(await stranger.type(`/claim ${code}`))).toMatch(/too old\. Ask an owner/);
    expect(await roles()).toEqual(['owner 1: owner']);
  });

  it('is used on Discord in the server that is the newsroom’s own from then on', async () => {
    const guest = await newsroom.person({ ...ON_DISCORD, userId: '6' });
    await guest.use('claim', { code: await invite('writer') });
    expect(await newsroom.feed.store.newsroom.findServers()).toEqual(['90']);
  });

  it('stays out beside others until each is used', async () => {
    const [first, second] = [await invite('writer'), await invite('editor')];
    const other = await newsroom.person({ userId: '6', chat: '6' });
    await other.type(`/claim ${second}`);
    await stranger.type(`/claim ${first}`);
    expect(await roles()).toEqual(['owner 1: owner', 'Person 6: editor', 'Person 5: writer']);
  });
});

describe('a role', () => {
  it.each(['/team role #2 editor', '/team role writer 2 editor', '/team role WRITER 2 EDITOR'])(
    'is given by %s and is in force at once',
    async (line) => {
      const writer = await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
      expect(textOf(await owner.type(line))).toBe('writer 2 is editor now.');
      expect(textOf(await writer.type('/post Ferry'))).toMatch(/\/publish 1 sends it out/);
    },
  );

  it('is given by options on Discord', async () => {
    await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
    expect(textOf(await owner.use('team', { do: 'role', role: 'editor', who: '#2' }))).toMatch(
      /is editor now/,
    );
  });

  it('asks which of two is meant', async () => {
    await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
    await newsroom.feed.store.transaction((tx) =>
      tx.newsroom.ensureMember({ platform: 'discord', userId: '2' }, { name: 'writer 2', role: 'editor' }),
    );
    expect(textOf(await owner.type('/team role writer 2 owner'))).toMatch(/Several are called .*: #2, #3\./);
    expect(textOf(await owner.type('/team role nobody owner'))).toMatch(/Nobody here is called “nobody”/);
  });

  it('is never taken from the last owner', async () => {
    expect(textOf(await owner.type('/team role #1 writer'))).toMatch(/is the only owner/);
    expect(textOf(await owner.type('/team remove owner 1'))).toMatch(/is the only owner/);
    await newsroom.person({ role: 'owner', userId: '2', chat: '2' });
    expect(textOf(await owner.type('/team remove #1'))).toMatch(/does not belong/);
    expect(await roles()).toEqual(['owner 2: owner']);
  });
});

describe('somebody who was removed', () => {
  it('does nothing any more by any account, and their drafts stay', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
    const code = codeIn(textOf(await writer.type('/team link')));
    const again = await newsroom.person({ ...ON_DISCORD, userId: '22' });
    expect(textOf(await again.use('claim', { code }))).toMatch(/server belongs to the newsroom/);
    await writer.type('/post The ferry sails again');
    expect(textOf(await again.press({ kind: 'submit', number: 1 }))).toMatch(/waiting for an editor/);
    await owner.type('/team remove #2');
    expect(textOf(await writer.type('/drafts'))).toMatch(/is for the newsroom/);
    expect(textOf(await again.use('drafts'))).toMatch(/is for the newsroom/);
    expect(textOf(await owner.type('/drafts'))).toMatch(/The ferry sails again/);
    const [last] = await newsroom.feed.store.audit.findAudit({
      subject: 'member:2',
      beforeId: null,
      limit: 1,
    });
    expect(last).toMatchObject({ action: 'team.remove', before: { name: 'writer 2' }, after: null });
  });

  it('cannot be joined by a code from before', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
    const code = codeIn(textOf(await writer.type('/team link')));
    await owner.type('/team remove #2');
    expect(textOf(await stranger.type(`/claim ${code}`))).toMatch(/too old/);
    expect(await roles()).toEqual(['owner 1: owner']);
  });
});

describe('the newsroom’s room', () => {
  it('is the chat where an owner says so, until they say otherwise', async () => {
    const group = await newsroom.person({ userId: '1', chat: '-9', kind: 'telegram-group' });
    expect(textOf(await group.type('/team here'))).toMatch(/This is the newsroom’s room now/);
    expect(await findRoom(newsroom.feed.store.conversations)).toMatchObject({ botId: 1, title: 'Chat -9' });
    expect(textOf(await owner.type('/team'))).toMatch(/room is Chat -9/);
    await group.type('/team nowhere');
    expect(await findRoom(newsroom.feed.store.conversations)).toBeNull();
  });

  it('is not where the bot may not write', async () => {
    const there = await newsroom.person({
      userId: '1',
      chat: '-9',
      kind: 'telegram-group',
      postingProblem: 'telegram-posting-group',
    });
    expect(textOf(await there.type('/team here'))).toMatch(/I may not write in this group/);
  });
});

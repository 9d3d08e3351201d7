import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachedPicture } from '../../src/bots/caller.js';
import type { Reply } from '../../src/bots/reply.js';
import { MAX_AVATAR_BYTES } from '../../src/feed/keeping-desks.js';
import { keepPicture } from '../../src/feed/pictures.js';
import { buttonsOf, labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let owner: Person;
let editor: Person;
let writer: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  owner = await newsroom.person({ role: 'owner', userId: '1', chat: '1' });
  editor = await newsroom.person({
    role: 'editor',
    userId: '2',
    platform: 'discord',
    kind: 'discord-text',
    chat: '900',
    serverId: '90',
  });
  writer = await newsroom.person({ role: 'writer', userId: '3', chat: '3' });
});
afterEach(() => newsroom.close());

async function pressIn(person: Person, reply: Reply, label: string): Promise<Reply> {
  const button = buttonsOf(reply).find((one) => one.label === label);
  if (!button || !('action' in button)) throw new Error(`No ${label} among ${labelsOf(reply).join(', ')}`);
  return await person.press(button.action);
}

/** A PNG of so many bytes, as far as its first ones say. */
function picture(bytes: number): AttachedPicture {
  const png = Buffer.alloc(bytes);
  png.write('\x89PNG\r\n\x1a\n', 'latin1');
  return { keep: () => keepPicture(newsroom.feed, { bytes: png, alt: null }) };
}

const desk = async (name: string) => await newsroom.feed.store.desks.findDeskByName(name);

describe('/desk on one line', () => {
  it('adds, renames, describes and orders', async () => {
    await owner.type('/desk add Harbour desk');
    await owner.type('/desk add Sport');
    expect(textOf(await owner.type('/desk rename Harbour desk Waterfront'))).toMatch(
      /^Waterfront[\s\S]*“Harbour desk” keeps working/,
    );
    await owner.type('/desk biography harbour desk We write about ships.');
    await owner.type('/desk contact Waterfront ships@example.org');
    await owner.type('/desk up Sport');
    expect(textOf(await owner.type('/desk'))).toMatch(
      /2 desks\nSport[\s\S]*Waterfront\nships@example\.org\nWe write about ships\./,
    );
    await writer.type('/post Match tonight\nAt eight.');
    expect((await newsroom.feed.store.briefs.get(1)).deskId).toBe((await desk('Sport'))?.id);
  });

  it('takes a picture for an avatar, or its address, and no large one', async () => {
    await owner.type('/desk add Sport');
    expect(textOf(await owner.type('/desk avatar Sport', { pictures: [picture(64)] }))).toMatch(
      /with an avatar/,
    );
    expect(await desk('Sport')).toMatchObject({ avatar: { kind: 'stored', mime: 'image/png' } });
    const large = await owner.type('/desk avatar Sport', { pictures: [picture(MAX_AVATAR_BYTES + 1)] });
    expect(textOf(large)).toMatch(/at most 256 KB/);
    await owner.type('/desk avatar Sport https://example.org/face.png');
    expect(await desk('Sport')).toMatchObject({ avatar: { url: 'https://example.org/face.png' } });
    expect(textOf(await owner.type('/desk avatar Sport ftp://example.org'))).toMatch(/https/);
  });

  it('refuses with one sentence that says what to do', async () => {
    await owner.type('/desk add Sport');
    const refusals: readonly (readonly [string, RegExp])[] = [
      ['/desk add sport', /There is a desk sport already/],
      ['/desk rename Nobody X', /no desk “Nobody X”/],
      ['/desk retire Sport', /the only desk/],
      ['/desk up', /\/desk add Harbour desk/],
      [`/desk biography Sport ${'x'.repeat(401)}`, /401|too long/],
    ];
    for (const [line, expected] of refusals) expect(textOf(await owner.type(line))).toMatch(expected);
  });
});

describe('the menu of desks', () => {
  it('edits itself through list, card and retirement, and briefs keep their desk', async () => {
    await editor.use('desk', { do: 'add', desk: 'News' });
    await editor.use('desk', { do: 'add', desk: 'Sport' });
    await writer.type('/post Late ferry\nBy an hour.');
    const list = await editor.use('desk');
    expect(list).toMatchObject({ kind: 'list', editsItself: true });
    const card = await pressIn(editor, list, 'News');
    expect(textOf(await pressIn(editor, card, 'Retire…'))).toMatch(/needs an owner/);
    const question = await pressIn(owner, card, 'Retire…');
    expect(textOf(question)).toMatch(/Briefs that have it keep it/);
    expect(textOf(await pressIn(owner, question, 'Retire it'))).toMatch(
      /One desk\nSport[\s\S]*News is retired/,
    );
    const shown = await writer.type('/edit 1');
    expect(shown).toMatchObject({ kind: 'draft', view: { desk: { name: 'News' } } });
    expect(textOf(await pressIn(owner, card, '↑ Up'))).toMatch(/no longer in use/);
    expect(textOf(await owner.type('/desk add News'))).toMatch(/Added/);
  });

  it('asks for what is typed in a window on Discord, and one question after another on Telegram', async () => {
    await owner.type('/desk add Sport');
    const card = await owner.type('/desk Sport');
    const form = await pressIn(editor, card, 'Biography');
    if (form.kind !== 'form') throw new Error('No form.');
    expect(textOf(await editor.submit(form.form.submit, { words: 'We run.' }))).toMatch(/We run\./);
    await owner.beAsked(await pressIn(owner, card, 'Avatar'));
    expect(textOf(await owner.say('', [picture(64)]))).toMatch(/with an avatar/);
    expect(await owner.say('and now?')).not.toBeNull();
    const shown = await owner.type('/desk Sport');
    expect(textOf(await pressIn(owner, shown, 'Remove avatar'))).not.toMatch(/with an avatar/);
  });

  it('is for editors, by command, button and form, and puts everything on record', async () => {
    await editor.use('desk', { do: 'add', desk: 'News' });
    expect(textOf(await writer.type('/desk'))).toMatch(/needs an editor/);
    expect(textOf(await writer.press({ kind: 'desk', step: 'up', deskId: 1 }))).toMatch(/needs an editor/);
    const submit = { kind: 'desk', field: 'rename', deskId: 1 } as const;
    expect(textOf(await writer.submit(submit, { words: 'X' }))).toMatch(/needs an editor/);
    expect(textOf(await editor.press({ kind: 'desk', step: 'retire-now', deskId: 1 }))).toMatch(
      /needs an owner/,
    );
    await editor.use('desk', { do: 'biography', desk: 'News', text: 'All of it.' });
    const [line] = await newsroom.feed.store.audit.findAudit({ subject: 'desk:1', beforeId: null, limit: 1 });
    expect(line).toMatchObject({
      action: 'desk.change',
      actor: { name: 'editor 2', via: 'discord' },
      before: { name: 'News', biography: null },
      after: { name: 'News', biography: 'All of it.' },
    });
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseDue } from '../../src/feed/scheduling.js';
import { draft } from '../support/briefs.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;
let second: Person;

beforeEach(async () => {
  newsroom = await openNewsroom({ undoMs: 10_000 });
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
  second = await newsroom.person({
    ...{ role: 'editor', platform: 'discord', kind: 'discord-text', userId: '9', chat: '9' },
  });
  // Its reach is small, so that the button would ask nothing first; topics keep the card short.
  await draft(newsroom.feed, { topics: ['harbour'] });
});

afterEach(() => newsroom.close());

const state = async () => (await newsroom.feed.store.briefs.get(1)).state;

/** The button, and the one behind its warnings where there are any. */
async function publish(who: Person) {
  const reply = await who.press({ kind: 'publish', number: 1 });
  if (!labelsOf(reply).includes('Publish anyway')) return reply;
  return await who.press({ kind: 'publish-anyway', number: 1 });
}

describe('publishing by the button', () => {
  it('answers that it goes out in ten seconds, with nothing but Undo', async () => {
    for (const who of [editor, second]) {
      const reply = await publish(who);
      expect(textOf(reply)).toMatch(/^#1 · going out in 10 s\n[\s\S]*Undo takes it back/);
      expect(labelsOf(reply)).toEqual(['Undo']);
      expect(reply).toMatchObject({ kind: 'draft', follows: 1 });
      const undone = await who.press({ kind: 'undo', number: 1 });
      expect(textOf(undone)).toMatch(/^#1 · draft\n[\s\S]*taken back in time/);
      expect(labelsOf(undone)).toContain('Publish');
    }
  });

  it('can be taken back by another editor, and then by nobody', async () => {
    await publish(editor);
    expect(textOf(await second.press({ kind: 'publish', number: 1 }))).toMatch(/is going out already\. Undo/);
    await second.press({ kind: 'undo', number: 1 });
    expect(textOf(await editor.press({ kind: 'undo', number: 1 }))).toMatch(/^#1 is not on its way/);
    expect(await state()).toBe('draft');
  });

  it('cannot be taken back once it has gone out, by a writer, or when it waits for a time of its own', async () => {
    await publish(editor);
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    expect(textOf(await writer.press({ kind: 'undo', number: 1 }))).toMatch(/needs an editor/);
    newsroom.advance(10_000);
    await releaseDue(newsroom.feed);
    expect(textOf(await editor.press({ kind: 'undo', number: 1 }))).toMatch(
      /^#1 has gone out\. \/retract 1 takes it back/,
    );
    await draft(newsroom.feed);
    await editor.type('/schedule 2 in 1h');
    expect(textOf(await editor.press({ kind: 'undo', number: 2 }))).toMatch(/\/schedule 2 cancel stops it/);
    expect(await state()).toBe('published');
  });

  it('counts down on the card, which shows the brief as published afterwards', async () => {
    await publish(editor);
    newsroom.advance(6_500);
    expect(textOf(await editor.type('/edit 1'))).toMatch(/^#1 · going out in 4 s/);
    newsroom.advance(5_000);
    expect(textOf(await editor.type('/edit 1'))).toMatch(/^#1 · going out now/);
    await releaseDue(newsroom.feed);
    expect(textOf(await editor.type('/edit 1'))).toMatch(/^#1 · published/);
  });
});

describe('approving by the button', () => {
  beforeEach(async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    await writer.type('/post Ferry late\nIt is an hour late.\n#harbour');
    await writer.type('/submit 2');
  });

  it('can be taken back as publishing can, and the brief waits for an editor again', async () => {
    const reply = await editor.press({ kind: 'approve', number: 2 });
    expect(textOf(reply)).toMatch(/^#2 · going out in 10 s\n/);
    expect(labelsOf(reply)).toEqual(['Undo']);
    expect(textOf(await second.press({ kind: 'reject', number: 2 }))).toMatch(/^Too late: #2 was let out by/);
    const undone = await second.press({ kind: 'undo', number: 2 });
    expect(textOf(undone)).toMatch(/^#2 · waiting for an editor\n[\s\S]*taken back in time/);
    expect(labelsOf(undone)).toEqual(expect.arrayContaining(['Approve', 'Send back']));
    await editor.press({ kind: 'approve', number: 2 });
    newsroom.advance(10_000);
    expect(await releaseDue(newsroom.feed)).toMatchObject([{ number: 2, state: 'published' }]);
  });

  it('goes out at once when it is typed', async () => {
    expect(textOf(await editor.type('/approve 2'))).toMatch(/^#2 · published/);
  });
});

it('the one-line form and a flash go out at once', async () => {
  expect(textOf(await editor.type('/publish 1'))).toMatch(/^#1 · published/);
  await draft(newsroom.feed, { urgency: 'flash' });
  await editor.press({ kind: 'publish-anyway', number: 2 });
  expect((await newsroom.feed.store.briefs.get(2)).state).toBe('published');
});

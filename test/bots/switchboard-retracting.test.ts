import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { published } from '../support/briefs.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;

/** An editor on each platform: whoever of the two presses, the same must happen. */
let editors: readonly Person[];

beforeEach(async () => {
  newsroom = await openNewsroom();
  editors = [
    await newsroom.person({ role: 'editor', userId: '7', chat: '7' }),
    await newsroom.person({
      role: 'editor',
      platform: 'discord',
      kind: 'discord-text',
      userId: '9',
      chat: '9',
    }),
  ];
});

afterEach(() => newsroom.close());

const state = async (number = 1) => (await newsroom.feed.store.briefs.get(number)).state;

/** The brief stands in that many chats. */
async function postedIn(copies: number): Promise<void> {
  await published(newsroom.feed);
  await newsroom.opened.connections.writer.transaction(async (tx) => {
    await tx
      .updateTable('broadcasts')
      .set({ made: copies + 3, dropped: 3 })
      .where('bot_id', '=', 1)
      .execute();
  });
}

describe('retracting without a reason given', () => {
  it('asks first, says how far the brief has come, and does nothing until a button is pressed', async () => {
    await postedIn(1_204);
    for (const editor of editors) {
      for (const asked of [
        await editor.use('retract', { number: 1 }),
        await editor.press({ kind: 'ask-to-retract', number: 1 }),
      ]) {
        expect(textOf(asked)).toMatch(
          /^#1 · published[\s\S]*It is posted in 1,204 chats\.\nEvery copy is deleted/,
        );
        expect(labelsOf(asked)).toEqual(['Retract, with a reason…', 'Retract without a reason', 'Back']);
      }
    }
    expect(await state()).toBe('published');
  });

  it('leads back to the card, and to the form for a reason', async () => {
    await postedIn(1);
    const [editor] = editors;
    expect(textOf((await editor?.press({ kind: 'ask-to-retract', number: 1 })) ?? null)).toMatch(
      /in one chat\./,
    );
    const back = await editor?.press({ kind: 'card', number: 1, page: 'main', from: 0 });
    expect(labelsOf(back ?? null)).toContain('Retract');
    const form = await editor?.press({ kind: 'change', number: 1, change: 'retract' });
    expect(textOf(form ?? null)).toBe('[Retract #1: reason]');
    expect(await state()).toBe('published');
  });

  it('is done by the first of two editors, and the second is told', async () => {
    await postedIn(2);
    const [first, second] = editors;
    await second?.press({ kind: 'ask-to-retract', number: 1 });
    expect(textOf((await first?.press({ kind: 'retract', number: 1 })) ?? null)).toMatch(/^#1 · retracted/);
    expect(textOf((await second?.press({ kind: 'retract', number: 1 })) ?? null)).toMatch(
      /was retracted already/,
    );
    expect(textOf((await second?.use('retract', { number: 1 })) ?? null)).toMatch(/was retracted already/);
    expect(await newsroom.feed.store.briefs.get(1)).toMatchObject({ retractionReason: null, version: 2 });
  });

  it('is refused for a draft, and to a writer', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    await writer.type('/post The ferry sails');
    const [editor] = editors;
    expect(textOf((await editor?.press({ kind: 'ask-to-retract', number: 1 })) ?? null)).toMatch(/\/spike 1/);
    await editor?.use('publish', { number: 1 });
    for (const kind of ['ask-to-retract', 'retract'] as const)
      expect(textOf(await writer.press({ kind, number: 1 }))).toMatch(/needs an editor/);
    expect(await state()).toBe('published');
  });
});

it('a reason on the line retracts at once', async () => {
  await postedIn(2);
  const [editor] = editors;
  expect(textOf((await editor?.type('/retract 1 It never sailed.')) ?? null)).toMatch(/^#1 · retracted/);
});

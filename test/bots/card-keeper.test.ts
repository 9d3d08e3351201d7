import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardKeeper, createCardKeeper } from '../../src/bots/card-keeper.js';
import type { Notice, Notices } from '../../src/bots/notices.js';
import type { Reply } from '../../src/bots/reply.js';
import { draft } from '../support/briefs.js';
import { ManualClock } from '../support/manual-clock.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;
let keeper: CardKeeper;
let alarms: ManualClock;
let isThere: boolean;
let edits: { readonly message: string; readonly notice: Notice }[];

const notices: Notices = {
  post: async () => null,
  async edit(_, { message }, notice) {
    edits.push({ message, notice });
    return isThere;
  },
};

function keep(listens = true): CardKeeper {
  const { feed, switchboard } = newsroom;
  const clock = { now: () => feed.clock.now(), after: alarms.after.bind(alarms) };
  const log = { info: () => undefined, warn: () => undefined, error: vi.fn() };
  return createCardKeeper({ feed, switchboard, noticesOf: () => (listens ? notices : null), clock, log });
}

beforeEach(async () => {
  newsroom = await openNewsroom();
  alarms = new ManualClock(newsroom.feed.clock.now());
  edits = [];
  isThere = true;
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
  await draft(newsroom.feed);
  keeper = keep();
  keeper.start();
});

afterEach(async () => {
  await keeper.stop();
  await newsroom.close();
});

const followed = () => newsroom.feed.store.conversations.findFollowed();
const lastEdit = () => textOf(edits.at(-1)?.notice ?? null);

/** The adapter has put the reply into a message. */
async function show(reply: Reply, message = '10'): Promise<void> {
  await newsroom.switchboard.shown({ caller: editor.caller, reply, posted: { message, form: 'text' } });
}

/** Time passes, and everything that is due by then happens. */
async function pass(ms: number): Promise<void> {
  newsroom.advance(ms);
  await alarms.run(ms);
}

/** That many copies were posted; when that is all, the brief is everywhere. */
async function posted(copies: number, isAll = false): Promise<void> {
  await newsroom.opened.connections.writer.transaction(async (tx) => {
    const row = { brief_number: 1, bot_id: 1, tier: 2 as const, bucket: 40, copies, slowest_ms: 37_600 };
    await tx.deleteFrom('post_delays').execute();
    await tx.insertInto('post_delays').values(row).execute();
    if (isAll) await tx.updateTable('broadcasts').set({ discovery_tier: null, finished_at: 1 }).execute();
  });
}

describe('the card of a brief on its way', () => {
  it('goes on telling how far it has come, every five seconds at most, until every copy is right', async () => {
    await show(await editor.type('/publish 1'));
    await pass(1_900);
    expect(edits).toEqual([]);
    await posted(310);
    await pass(100);
    expect(lastEdit()).toMatch(/^#1 · published[\s\S]*Posted 310 of 310/);
    expect(labelsOf(edits[0]?.notice ?? null)).toEqual(expect.arrayContaining(['Correct', 'Pause sending']));
    await posted(900);
    await pass(4_900);
    expect(edits).toHaveLength(1);
    await pass(100);
    expect(lastEdit()).toMatch(/Posted 900/);
    await posted(1_204, true);
    await pass(5_000);
    expect(lastEdit()).toMatch(/All 1,204 copies are right · 95 % after 38 s/);
    expect(labelsOf(edits.at(-1)?.notice ?? null)).not.toContain('Pause sending');
    expect(await followed()).toEqual([]);
    await pass(60_000);
    expect(edits).toHaveLength(3);
  });

  it('is left alone while nothing changes', async () => {
    await show(await editor.type('/publish 1'));
    await editor.press({ kind: 'sending', number: 1, step: 'pause' });
    await pass(2_000);
    expect(lastEdit()).toMatch(/Sending is paused/);
    await pass(30_000);
    expect(edits).toHaveLength(1);
    await editor.press({ kind: 'sending', number: 1, step: 'resume' });
    await pass(5_000);
    expect(lastEdit()).toMatch(/Posted/);
  });

  it('is taken up again after a restart', async () => {
    await show(await editor.type('/publish 1'));
    await keeper.stop();
    await posted(5, true);
    newsroom.advance(60_000);
    keeper = keep();
    keeper.start();
    await pass(0);
    expect(lastEdit()).toMatch(/All 5 copies are right/);
    expect(await followed()).toEqual([]);
  });

  it('is kept by the process whose bot showed it', async () => {
    await keeper.stop();
    keeper = keep(false);
    keeper.start();
    await show(await editor.type('/publish 1'));
    await pass(10_000);
    expect(edits).toEqual([]);
    expect(await followed()).toHaveLength(1);
  });

  it('gives up quietly once the message is gone', async () => {
    await show(await editor.type('/publish 1'));
    isThere = false;
    await pass(2_000);
    expect(await followed()).toEqual([]);
    await pass(60_000);
    expect(edits).toHaveLength(1);
  });

  it('gives way to a newer card of the brief in the same chat, and to what takes its place', async () => {
    await show(await editor.type('/publish 1'), '10');
    await show(await editor.type('/correct 1 The hour was wrong.'), '11');
    await pass(2_000);
    expect(edits.map(({ message }) => message)).toEqual(['11']);
    await show(await editor.press({ kind: 'ask-to-retract', number: 1 }), '11');
    await pass(60_000);
    expect(edits).toHaveLength(1);
  });

  it('shows what others do with the brief meanwhile, and no buttons to who lost their role', async () => {
    await show(await editor.type('/publish 1'));
    const second = await newsroom.person({ role: 'editor', userId: '8', chat: '8' });
    await second.type('/retract 1 It never sailed.');
    await newsroom.feed.store.transaction((tx) =>
      tx.newsroom.ensureMember({ platform: 'telegram', userId: '7' }, { name: 'Ed', role: 'writer' }),
    );
    await pass(2_000);
    expect(lastEdit()).toMatch(/^#1 · retracted/);
    expect(labelsOf(edits[0]?.notice ?? null)).toEqual([]);
  });

  it('is not followed at all where there is nothing to wait for', async () => {
    await show(await editor.type('/edit 1'));
    await editor.type('/publish 1');
    await posted(2, true);
    await show(await editor.type('/edit 1'));
    expect(await followed()).toEqual([]);
  });

  it('is given up after a day', async () => {
    await show(await editor.type('/publish 1'));
    await editor.press({ kind: 'sending', number: 1, step: 'pause' });
    await pass(2_000);
    newsroom.advance(86_400_000);
    await alarms.run(10_000);
    expect(await followed()).toEqual([]);
  });
});

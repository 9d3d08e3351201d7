import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice, NoticePlace, Notices } from '../../src/bots/notices.js';
import { createRoomKeeper, type RoomKeeper } from '../../src/bots/room-keeper.js';
import { STALL_MS } from '../../src/feed/delivery/stall.js';
import { type Destination, formatAddress } from '../../src/feed/destination.js';
import { releaseDue } from '../../src/feed/scheduling.js';
import { ManualClock } from '../support/manual-clock.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

interface Shown {
  readonly place: string;
  notice: Notice;
  edits: number;
}

let newsroom: Newsroom;
let keeper: RoomKeeper;
let shown: Shown[];
let isListening: boolean;
let alarms: ManualClock;
let owner: Person;
let writer: Person;
let editor: Person;

const notices: Notices = {
  async post({ address }: NoticePlace, notice) {
    shown.push({ place: formatAddress(address), notice, edits: 0 });
    return { message: String(shown.length - 1), form: 'text' };
  },
  async edit(_, { message }, notice) {
    const there = shown[Number(message)];
    if (!there) return false;
    there.notice = notice;
    there.edits += 1;
    return true;
  },
};

function keep(): RoomKeeper {
  const { feed, languages } = newsroom;
  const log = { info: () => undefined, warn: () => undefined, error: vi.fn() };
  return createRoomKeeper({
    feed,
    languages,
    noticesOf: () => (isListening ? notices : null),
    clock: alarms,
    log,
  });
}

beforeEach(() => begin());

async function begin(settings: Parameters<typeof openNewsroom>[0] = {}): Promise<void> {
  await keeper?.stop();
  await newsroom?.close();
  newsroom = await openNewsroom(settings);
  shown = [];
  isListening = true;
  alarms = new ManualClock();
  owner = await newsroom.person({ role: 'owner', userId: '1', chat: '-9', kind: 'telegram-group' });
  writer = await newsroom.person({ role: 'writer', userId: '2', chat: '2' });
  editor = await newsroom.person({ role: 'editor', userId: '3', chat: '-9', kind: 'telegram-group' });
  await owner.type('/team here');
  keeper = keep();
  keeper.start();
  await settled();
}

afterEach(async () => {
  await keeper.stop();
  await newsroom.close();
});

/** Waits until the keeper has dealt with all that is on record. */
async function settled(): Promise<void> {
  const { store } = newsroom.feed;
  const [newest] = await store.audit.findAudit({ subject: null, beforeId: null, limit: 1 });
  await vi.waitFor(async () => {
    expect(await store.conversations.findValue('followed-audit')).toBe(newest?.id);
  });
}

const room = () => shown.filter(({ place }) => place === 'telegram:-9').map(({ notice }) => notice);

describe('the newsroom’s room', () => {
  it('gets each submitted draft with buttons, and the card then says who decided and when', async () => {
    await writer.type('/post The ferry sails again\nIt left at noon.');
    await settled();
    expect(room()).toHaveLength(0);
    await writer.type('/submit 1');
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · waiting for an editor · by writer 2\nThe ferry sails/);
    expect(labelsOf(room()[0] ?? null)).toEqual(['Approve', 'Send back']);
    const answer = await editor.press({ kind: 'approve', number: 1 });
    await settled();
    expect(room()).toHaveLength(1);
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · let out by editor 3, /);
    expect(labelsOf(room()[0] ?? null)).toEqual([]);
    expect(textOf(answer)).toBe(textOf(room()[0] ?? null));
  });

  it('shows Undo while an approval can be taken back, then who let it out, or the waiting draft again', async () => {
    await begin({ undoMs: 10_000 });
    await writer.type('/post The ferry sails again\nIt left at noon.');
    await writer.type('/submit 1');
    await settled();
    const answer = await editor.press({ kind: 'approve', number: 1 });
    await settled();
    expect(labelsOf(room()[0] ?? null)).toEqual(['Undo']);
    expect(textOf(answer)).toBe(textOf(room()[0] ?? null));
    const undone = await editor.press({ kind: 'undo', number: 1 });
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · waiting for an editor · by writer 2\n/);
    expect(labelsOf(room()[0] ?? null)).toEqual(['Approve', 'Send back']);
    expect(textOf(undone)).toBe(textOf(room()[0] ?? null));
    await owner.press({ kind: 'approve', number: 1 });
    newsroom.advance(10_000);
    await releaseDue(newsroom.feed);
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · let out by owner 1, /);
    expect(labelsOf(room()[0] ?? null)).toEqual([]);
    expect(room()).toHaveLength(1);
  });

  it('says in which languages a waiting draft is written', async () => {
    await writer.type('/post The ferry sails again\nIt left at noon.');
    await writer.type('/submit 1');
    await writer.type('/translate 1 uk Пором вирушає\nОпівдні.');
    await settled();
    expect(room()).toHaveLength(1);
    expect(textOf(room()[0] ?? null)).toMatch(/by writer 2\nAlso in: Ukrainian\nThe ferry sails again/);
  });

  it('shows a waiting draft as it was edited', async () => {
    await writer.type('/post The ferry sails again');
    await writer.type('/submit 1');
    await writer.type('/edit 1 The ferry is late');
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/waiting for an editor[\s\S]*The ferry is late/);
  });

  it('shows a draft that comes back as a new card, and why the first was sent back', async () => {
    await writer.type('/post The ferry sails again');
    await writer.type('/submit 1');
    await settled();
    await editor.type('/reject 1 Which quay?');
    await writer.type('/submit 1');
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · sent back by editor 3, .*\nWhy: Which quay\?/);
    expect(labelsOf(room()[1] ?? null)).toEqual(['Approve', 'Send back']);
  });

  it('tells a writer in private why a draft was sent back', async () => {
    await writer.type('/post The ferry sails again');
    await writer.type('/submit 1');
    await editor.type('/reject 1 Which quay?');
    await settled();
    const told = shown.filter(({ place }) => place === 'telegram:2').map(({ notice }) => textOf(notice));
    expect(told).toEqual([
      expect.stringMatching(/^#1 “The ferry sails again” was sent back .*: Which quay\?/),
    ]);
  });

  it('catches up on what was submitted while the program was down', async () => {
    await keeper.stop();
    await writer.type('/post The ferry sails again');
    await writer.type('/submit 1');
    keeper = keep();
    keeper.start();
    await settled();
    expect(room()).toHaveLength(1);
  });

  it('gets what was submitted before it was named, once', async () => {
    const elsewhere = await newsroom.person({
      role: 'owner',
      userId: '1',
      chat: '-8',
      kind: 'telegram-group',
    });
    await owner.type('/team nowhere');
    await writer.type('/post The ferry sails again');
    await writer.type('/post The bridge is closed');
    for (const number of [1, 2]) await writer.type(`/submit ${number}`);
    await settled();
    expect(shown).toEqual([]);
    await owner.type('/team here');
    await owner.type('/team here');
    await settled();
    expect(room().map((notice) => textOf(notice).split('\n')[0])).toEqual([
      '#1 · waiting for an editor · by writer 2',
      '#2 · waiting for an editor · by writer 2',
    ]);
    await elsewhere.type('/team here');
    await settled();
    expect(shown.filter(({ place }) => place === 'telegram:-8')).toHaveLength(2);
  });

  it('is spoken to in its own language, and a writer in theirs', async () => {
    const chief = await newsroom.person({
      role: 'editor',
      userId: '8',
      chat: '-9',
      kind: 'telegram-group',
      administrator: true,
    });
    await chief.type('/language uk');
    await writer.type('/post The ferry sails again');
    await writer.type('/submit 1');
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · чекає на редактора/);
    expect(labelsOf(room()[0] ?? null)).toEqual(['Схвалити', 'Повернути']);
    await chief.type('/reject 1 Which ferry?');
    await settled();
    expect(textOf(room()[0] ?? null)).toMatch(/^#1 · повернуто/);
    const told = () => shown.filter((one) => one.place === 'telegram:2').map((one) => textOf(one.notice));
    expect(told()).toEqual([expect.stringMatching(/was sent back by editor 8: Which ferry/)]);
    await writer.type('/language uk');
    await writer.type('/submit 1');
    await chief.type('/reject 1 Which ferry?');
    await settled();
    expect(told()[1]).toMatch(/повернуто \(editor 8\): Which ferry/);
  });

  it('is kept by the process whose bot is there, as soon as it listens', async () => {
    isListening = false;
    await writer.type('/post The ferry sails again');
    await writer.type('/submit 1');
    isListening = true;
    await vi.waitFor(() => {
      alarms.advance(5_000);
      expect(room()).toHaveLength(1);
    });
  });
});

describe('a queue that does not move', () => {
  it('is told of once, and again when it moves', async () => {
    const admin = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
    await admin.type('/post The ferry sails again');
    await admin.type('/publish 1');
    const lookAgain = async () => {
      newsroom.advance(STALL_MS);
      alarms.advance(60_000);
      await settled();
    };
    await vi.waitFor(async () => {
      await lookAgain();
      expect(room().map(textOf)).toEqual([
        expect.stringMatching(
          /Nothing has come of what is due on Telegram for 5 minutes \(bot 1000\)[\s\S]*Discord/,
        ),
      ]);
    });
    await newsroom.opened.connections.writer.transaction((tx) =>
      tx.updateTable('broadcasts').set({ finished_at: 1, discovery_tier: null }).execute(),
    );
    await vi.waitFor(async () => {
      await lookAgain();
      expect(room().map(textOf)[1]).toMatch(/The queue of Telegram moves again/);
    });
    expect(room()).toHaveLength(2);
  });
});

describe('trouble with deliveries', () => {
  const place = (title: string): Destination => ({
    id: 1,
    botId: 1,
    address: { platform: 'telegram', chat: '5', thread: null },
    kind: 'telegram-channel',
    tier: 0,
    title,
    locale: null,
    timeZone: null,
    parked: null,
    activeSince: 0,
    createdAt: 0,
  });

  it('is told once for all that happens within half a minute', async () => {
    for (const title of ['One', 'Two']) {
      keeper.note({ kind: 'parked', destination: place(title), reason: 'kicked' });
      keeper.note({ kind: 'failed', briefNumber: 12, destination: place(title), reason: 'too long' });
    }
    keeper.note({ kind: 'unauthorized', botId: 2 });
    keeper.note({ kind: 'outage', botId: 1, over: false });
    keeper.note({ kind: 'uncertain', briefNumber: 12, destination: place('Three') });
    await vi.waitFor(() => {
      alarms.advance(30_000);
      expect(room()).toHaveLength(1);
    });
    const lines = textOf(room()[0] ?? null).split('\n');
    expect(lines).toEqual([
      'The wire has trouble:',
      '2 places get nothing any more (removed from there 2): One, Two. If that is a mistake, add me there again with the right to post.',
      '#12 failed in 2 places: too long. /report 12 tells more.',
      'Discord refuses the token of bot 2000. Nothing is sent there. Put a new token into the settings and restart the program.',
      'Telegram does not answer (bot 1000). What is due waits; there is nothing to do.',
    ]);
  });
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import type { BotLease } from '../../src/feed/delivery/lease.js';
import type { PinCandidate, PinNotes } from '../../src/feed/delivery/pin.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { publish } from './contract/harness.js';

let opened: OpenStore;
let lease: BotLease;
let brief: Brief;

beforeEach(async () => {
  opened = await openStore({ url: ':memory:' });
  const bot = await opened.store.transaction((tx) => tx.bots.ensureBot('telegram', '1'));
  const taken = await opened.locks.acquire(bot.id);
  if (!taken) throw new Error('The lock is taken.');
  lease = taken;
  brief = await publish(opened.store, { urgency: 'flash' });
});

afterEach(async () => {
  await opened.close();
});

const note = (notes: Partial<PinNotes>, now: number) =>
  opened.ledger.transaction(lease, (tx) => tx.notePins({ wanted: [], changed: [], ...notes }, now));

const want = (message: string, now = 10, chat = '-100') =>
  note({ wanted: [{ briefNumber: brief.number, tier: 0, copy: { chat, message, postedAt: 9_000 } }] }, now);

const due = (now: number, limit = 10) => opened.store.pins.findDue({ botId: lease.botId, now, limit });

async function only(now: number): Promise<PinCandidate> {
  const [pin, ...others] = await due(now);
  if (!pin || others.length > 0) throw new Error('There is not one pin due.');
  return pin;
}

test('a copy is noted once, whole, and due at once', async () => {
  await want('7');
  await want('7', 11);
  expect(await due(9)).toEqual([]);
  expect(await only(10)).toEqual({
    id: 1,
    botId: lease.botId,
    briefNumber: brief.number,
    tier: 0,
    copy: { chat: '-100', message: '7', postedAt: 9_000 },
    state: 'wanted',
    briefState: 'published',
    isOvertaken: false,
  });
  expect(await opened.store.pins.findNextTime(lease.botId)).toBe(10);
  expect(await opened.store.pins.findNextTime(lease.botId + 1)).toBeNull();
});

test('of two in one chat that were never pinned the earlier is overtaken, in two chats none', async () => {
  await want('7');
  await want('8');
  await want('9', 10, '-200');
  expect((await due(10)).map(({ copy, isOvertaken }) => [copy.message, isOvertaken])).toEqual([
    ['7', true],
    ['8', false],
    ['9', false],
  ]);
  expect(await due(10, 2)).toHaveLength(2);
});

test('one that may be pinned is overtaken when the later one is pinned, and is due then', async () => {
  await want('7');
  const first = await only(10);
  await opened.store.transaction(async (tx) => {
    await tx.pins.begin(first.id);
    await tx.pins.postpone(first.id, 500);
  });
  await want('8', 20);
  const second = await only(20);
  expect(await opened.store.pins.find(first.id)).toMatchObject({ state: 'begun', isOvertaken: false });
  await opened.store.transaction((tx) => tx.pins.notePinned(second, 30));
  expect(await opened.store.pins.find(second.id)).toMatchObject({ state: 'pinned', isOvertaken: false });
  expect((await due(30)).find(({ id }) => id === first.id)).toMatchObject({
    state: 'begun',
    isOvertaken: true,
  });
});

test('a pinned one stays pinned when its request is about to leave again', async () => {
  await want('7');
  const pin = await only(10);
  await opened.store.transaction(async (tx) => {
    await tx.pins.notePinned(pin, 20);
    await tx.pins.begin(pin.id);
  });
  expect(await opened.store.pins.find(pin.id)).toMatchObject({ state: 'pinned' });
});

test('a copy that was changed is due, as its brief stands now', async () => {
  await want('7');
  const pin = await only(10);
  await opened.store.transaction(async (tx) => {
    await tx.pins.postpone(pin.id, 5_000);
    await tx.briefs.save({ ...brief, state: 'retracted' });
  });
  expect(await due(100)).toEqual([]);
  await note({ changed: [{ chat: '-100', message: '7' }] }, 100);
  expect(await only(100)).toMatchObject({ id: pin.id, briefState: 'retracted' });
});

test('a forgotten one is gone, and nothing is made of what is said about it afterwards', async () => {
  await want('7');
  const pin = await only(10);
  await opened.store.transaction(async (tx) => {
    await tx.pins.forget(pin.id);
    await tx.pins.postpone(pin.id, 10);
    await tx.pins.notePinned(pin, 10);
  });
  await note({ changed: [pin.copy] }, 10);
  expect(await opened.store.pins.find(pin.id)).toBeNull();
  expect(await due(10)).toEqual([]);
});

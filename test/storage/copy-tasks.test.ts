import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import type { CopyTaskCandidate, TaskedCopy } from '../../src/feed/delivery/copy-task.js';
import type { BotLease } from '../../src/feed/delivery/lease.js';
import { USUAL_FEATURES } from '../../src/feed/place-features.js';
import { USUAL_PRESENTATION } from '../../src/feed/presentation.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { publish } from './contract/harness.js';

const HOUR = 3_600_000;

let opened: OpenStore;
let lease: BotLease;
let brief: Brief;

beforeEach(async () => {
  opened = await openStore({ url: ':memory:' });
  const bot = await opened.store.transaction((tx) => tx.bots.ensureBot('discord', '1'));
  const taken = await opened.locks.acquire(bot.id);
  if (!taken) throw new Error('The lock is taken.');
  lease = taken;
  brief = await publish(opened.store, {});
});

afterEach(async () => {
  await opened.close();
});

const withThreads = { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, threads: true } };

function tasked(message: string, different: Partial<TaskedCopy> = {}): TaskedCopy {
  return {
    briefNumber: brief.number,
    urgency: 'routine',
    destination: { id: 3, kind: 'discord-announcement' },
    copy: { chat: '100', message, postedAt: 9_000 },
    ...different,
  };
}

const note = (notes: { posted?: readonly TaskedCopy[]; changed?: readonly TaskedCopy[] }, now = 10) =>
  opened.ledger.transaction(lease, (tx) => tx.noteCopyTasks({ posted: [], changed: [], ...notes }, now));

const due = (now: number, limit = 10) => opened.store.copyTasks.findDue({ botId: lease.botId, now, limit });
const next = () => opened.store.copyTasks.findNextTime(lease.botId);

async function only(now: number): Promise<CopyTaskCandidate> {
  const [task, ...others] = await due(now);
  if (!task || others.length > 0) throw new Error('There is not one task due.');
  return task;
}

test('a copy that was posted is noted once, whole, and due at once', async () => {
  await note({ posted: [tasked('7')] });
  await note({ posted: [tasked('7')] }, 11);
  expect(await due(9)).toEqual([]);
  expect(await only(10)).toEqual({
    id: 1,
    botId: lease.botId,
    kind: 'crosspost',
    briefNumber: brief.number,
    destinationId: 3,
    copy: { chat: '100', message: '7' },
    since: 9_000,
    askedAt: null,
    isDone: false,
    briefState: 'published',
    othersAt: [],
  });
  expect(await next()).toBe(10);
  expect(await opened.store.copyTasks.findNextTime(lease.botId + 1)).toBeNull();
});

test('in a place that wants nothing done, nothing is noted', async () => {
  await note({ posted: [tasked('7', { destination: { id: 3, kind: 'discord-text' } })] });
  expect(await next()).toBeNull();
});

test('where threads are wanted there are two things to do', async () => {
  const destination = { id: 3, kind: 'discord-announcement', presentation: withThreads } as const;
  await note({ posted: [tasked('7', { destination })] });
  expect((await due(10)).map(({ kind }) => kind).sort()).toEqual(['crosspost', 'thread']);
});

test('what is most urgent comes first, whatever has waited longer', async () => {
  await note({ posted: [tasked('7')] }, 10);
  await note({ posted: [tasked('8', { urgency: 'urgent' })] }, 20);
  await note({ posted: [tasked('9', { urgency: 'flash' })] }, 30);
  expect((await due(30)).map(({ copy }) => copy.message)).toEqual(['9', '8', '7']);
  expect((await due(30, 2)).map(({ copy }) => copy.message)).toEqual(['9', '8']);
  expect(await next()).toBe(10);
});

test('others of the channel that were asked for within the hour are counted, done or not, newest first', async () => {
  const copies = ['1', '2', '3', '4'].map((message) => tasked(message));
  await note(
    { posted: [...copies, tasked('5', { copy: { chat: '200', message: '5', postedAt: 9_000 } })] },
    10,
  );
  const [first, second, third, fourth, elsewhere] = await due(10);
  if (!first || !second || !third || !fourth || !elsewhere) throw new Error('There are not five tasks.');
  const now = 2 * HOUR;
  await opened.store.transaction(async (tx) => {
    await tx.copyTasks.setAsked(first.id, now - HOUR);
    await tx.copyTasks.finish(second.id, { askedAt: now - HOUR + 1, until: now + 1 });
    await tx.copyTasks.setAsked(third.id, now - 5);
    await tx.copyTasks.setAsked(elsewhere.id, now - 5);
  });
  expect(await opened.store.copyTasks.find(fourth.id, now)).toMatchObject({
    othersAt: [now - 5, now - HOUR + 1],
  });
  expect(await opened.store.copyTasks.find(second.id, now)).toMatchObject({
    isDone: true,
    othersAt: [now - 5],
  });
});

test('a change wakes what waits and leaves what is done alone', async () => {
  await note({ posted: [tasked('7'), tasked('8')] }, 10);
  const [waiting, done] = await due(10);
  if (!waiting || !done) throw new Error('There are not two tasks.');
  await opened.store.transaction(async (tx) => {
    await tx.copyTasks.postpone(waiting.id, 900);
    await tx.copyTasks.finish(done.id, { askedAt: 10, until: 950 });
  });
  await note({ changed: [tasked('7'), tasked('8')] }, 20);
  expect((await due(20)).map(({ copy }) => copy.message)).toEqual(['7']);
});

test('where threads follow headlines, a change is noted, and one that comes while it is dealt with is not forgotten', async () => {
  const forum = tasked('7', { destination: { id: 3, kind: 'discord-forum' } });
  await note({ changed: [forum] }, 20);
  const seen = await only(20);
  expect(seen).toMatchObject({ kind: 'name', since: 20 });
  await note({ changed: [forum] }, 30);
  await opened.store.transaction((tx) => tx.copyTasks.forget(seen));
  const again = await only(30);
  expect(again).toMatchObject({ id: seen.id, since: 30 });
  await opened.store.transaction((tx) => tx.copyTasks.forget(again));
  expect(await next()).toBeNull();
});

test('a message that tells of several briefs is published as long as it stands', async () => {
  await note({ posted: [tasked('7', { briefNumber: 999 })] });
  expect(await only(10)).toMatchObject({ briefState: 'published' });
});

import { afterEach, expect, test } from 'vitest';
import { DigestCutter } from '../../../src/feed/delivery/digest-cutter.js';
import type { Destination } from '../../../src/feed/destination.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import { ManualClock } from '../../support/manual-clock.js';
import { at, postsOf, runTo as runStageTo } from './digest-hours.js';
import { EVERYTHING, Stage, type StageOptions } from './newsroom-stage.js';

const HOUR_MS = 3_600_000;
const dailyAt = (hour: number): Subscription => ({ ...EVERYTHING, digest: { times: [hour * 60] } });

let stage: Stage;

async function open(now: number, options: StageOptions = {}): Promise<void> {
  stage = await Stage.open({ ...options, clock: new ManualClock(now) });
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

/** From now on the platform takes one message after another, each so long. */
function takeLong(seconds: number): void {
  const { clock, messenger } = stage;
  messenger.script = () => new Promise((resolve) => clock.after(seconds * 1_000, () => resolve(undefined)));
}

const runTo = (time: number) => runStageTo(stage, time);
const change = (work: Parameters<Stage['opened']['store']['transaction']>[0]) =>
  stage.opened.store.transaction(work);
const park = (id: number, reason: 'paused' | 'blocked') =>
  change((tx) => tx.destinations.park(id, reason, stage.clock.now()));
const unpark = (id: number) => change((tx) => tx.destinations.unpark(id, stage.clock.now()));
const choose = (id: number, subscription: Subscription) =>
  change((tx) => tx.destinations.setSubscription(id, subscription, stage.clock.now()));

const posts = () => postsOf(stage);

test('a place that the newsroom pauses and lets go on has its digests again, without what came in between', async () => {
  await open(at(6));
  const { id } = await stage.place('daily', 'telegram-private', dailyAt(8));
  await stage.start();
  await park(id, 'paused');
  await stage.publish();
  await runTo(at(10));
  await unpark(id);
  await runTo(at(12));
  await stage.publish();
  await runTo(at(33));
  expect(posts()).toEqual([{ chat: 'daily', what: [2], hour: 32 }]);
});

test('digests that were chosen while the place was away come once it is back', async () => {
  await open(at(6));
  const { id } = await stage.place('daily', 'telegram-private', null);
  await stage.start();
  await park(id, 'blocked');
  await choose(id, { ...dailyAt(8), everySince: stage.clock.now() });
  await runTo(at(7));
  await unpark(id);
  await runTo(at(7.5));
  await stage.publish();
  await runTo(at(9));
  expect(posts()).toEqual([{ chat: 'daily', what: [1], hour: 8 }]);
});

const move = (from: Destination, chat: string) =>
  change((tx) =>
    tx.destinations.move(from.id, { ...from.address, chat }, 'telegram-supergroup', stage.clock.now()),
  );

test('what two places that become one had gathered comes with the next digest of the one', async () => {
  await open(at(6));
  const older = await stage.place('group', 'telegram-group', dailyAt(8));
  await stage.start();
  await stage.publish();
  await runTo(at(7));
  await stage.place('supergroup', 'telegram-supergroup', EVERYTHING);
  await runTo(at(7.5));
  await move(older, 'supergroup');
  await runTo(at(9));
  expect(posts()).toEqual([{ chat: 'supergroup', what: [1], hour: 8 }]);
});

test('a brief that one of two places had already is not in the digest that the other waited for', async () => {
  await open(at(6));
  const older = await stage.place('group', 'telegram-group', dailyAt(8));
  await stage.start();
  await stage.publish();
  await runTo(at(7));
  await stage.place('supergroup', 'telegram-supergroup', EVERYTHING);
  await runTo(at(7.5));
  await stage.publish();
  await runTo(at(7.6));
  stage.messenger.script = () => ({ kind: 'retry', afterMs: HOUR_MS, scope: 'chat' });
  await runTo(at(8.1));
  stage.messenger.script = () => undefined;
  const before = posts().length;
  await move(older, 'supergroup');
  await runTo(at(33));
  expect(posts().slice(before)).toEqual([{ chat: 'supergroup', what: [1], hour: 32 }]);
  expect(stage.messenger.standing('supergroup')).toMatchObject([{ brief: 2 }, { shows: 'digest' }]);
});

test('a place that was away and comes back as another has its digests again', async () => {
  await open(at(6));
  const older = await stage.place('group', 'telegram-group', dailyAt(8));
  await stage.start();
  await park(older.id, 'blocked');
  await runTo(at(7));
  await stage.place('supergroup', 'telegram-supergroup', EVERYTHING);
  await move(older, 'supergroup');
  await runTo(at(7.5));
  await stage.publish();
  await runTo(at(9));
  expect(posts()).toEqual([{ chat: 'supergroup', what: [1], hour: 8 }]);
});

test('of digests that are late by the rate of the bot none is left out for midnight', async () => {
  await open(at(20), { settings: { window: 1 } });
  takeLong(600);
  for (let i = 0; i < 12; i += 1) await stage.place(`p${i}`, 'telegram-private', dailyAt(23));
  await stage.publish();
  await stage.start();
  await runTo(at(30));
  expect(new Set(posts().map(({ chat }) => chat)).size).toBe(12);
});

test('an urgent brief waits for no digests, though urgent ones are in them', async () => {
  await open(at(6), { settings: { window: 1 } });
  takeLong(60);
  for (let i = 0; i < 10; i += 1) await stage.place(`daily${i}`, 'telegram-private', dailyAt(8));
  await stage.start();
  await stage.publish({ urgency: 'urgent' });
  await runTo(at(7.9));
  for (let i = 0; i < 3; i += 1) await stage.place(`at once ${i}`);
  await runTo(at(8) + 130_000);
  await stage.publish({ urgency: 'urgent' });
  const before = posts().length;
  expect(before).toBeGreaterThan(0);
  await runTo(at(9));
  const after = posts().slice(before, before + 4);
  expect(after.filter(({ what }) => what === 2)).toHaveLength(3);
  expect(posts().filter(({ what }) => Array.isArray(what))).toHaveLength(10);
});

test('a choice made while a digest is due does not put it off', async () => {
  await open(at(6), { settings: { window: 1 } });
  takeLong(600);
  const { id } = await stage.place('last', 'telegram-private', dailyAt(8));
  for (let i = 0; i < 4; i += 1) await stage.place(`p${i}`, 'telegram-channel', dailyAt(8));
  await stage.start();
  await stage.publish();
  await runTo(at(8) + 700_000);
  await choose(id, { ...dailyAt(8), hidden: ['sport'] });
  await runTo(at(10));
  expect(posts().at(-1)).toEqual({ chat: 'last', what: [1], hour: 8 });
});

test('places with nothing new are passed by many at a time, whatever may be sent', async () => {
  await open(at(6));
  for (let i = 0; i < 100; i += 1) await stage.place(`p${i}`, 'telegram-private', dailyAt(8));
  await runTo(at(9));
  const lease = await stage.opened.locks.acquire(stage.messenger.botId);
  if (lease === null) throw new Error('Nobody else sends for the bot.');
  const now = stage.clock.now();
  const cut = (limit: number) =>
    stage.opened.ledger.transaction(lease, (tx) =>
      new DigestCutter(tx, { now, freshForMs: null, upSince: 0 }).cut(limit),
    );
  expect(await cut(1)).toBe(false);
  await lease.release();
});

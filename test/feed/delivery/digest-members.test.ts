import { afterEach, expect, test } from 'vitest';
import { reportDelivery, sendFailuresAgain } from '../../../src/feed/reporting.js';
import { changeSending } from '../../../src/feed/sending.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import { EDITOR } from '../../support/briefs.js';
import { ManualClock } from '../../support/manual-clock.js';
import { expectCounted } from './counted-rows.js';
import { at, runTo as runStageTo } from './digest-hours.js';
import { EVERYTHING, Stage, type StageOptions } from './newsroom-stage.js';

const DAILY: Subscription = { ...EVERYTHING, digest: { times: [8 * 60] } };
const SLEEPING: Subscription = { ...EVERYTHING, quiet: { from: 22 * 60, to: 7 * 60, flash: 'sound' } };

let stage: Stage;

async function open(now: number, options: StageOptions = {}): Promise<void> {
  stage = await Stage.open({ ...options, clock: new ManualClock(now) });
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await expectCounted(stage);
  await stage.close();
});

const runTo = (time: number) => runStageTo(stage, time);
const members = () =>
  stage.messenger.requests.filter(({ kind }) => kind === 'post').map((request) => request.members);
const standing = () => [...stage.messenger.messages.values()].map((message) => message.members);
const total = async (number: number) => (await reportDelivery(stage.feed, number)).total;

/** The platform wants the bot to wait until then. */
function closeUntil(time: number): void {
  stage.messenger.script = () =>
    stage.clock.now() < time
      ? { kind: 'retry', afterMs: time - stage.clock.now(), scope: 'chat' }
      : undefined;
}

test('a digest that waits for its only brief to be released is sent then', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  closeUntil(at(8.2));
  await runTo(at(8.1));
  await stage.withhold(1);
  await runTo(at(8.5));
  expect(standing()).toEqual([]);
  await stage.release(1);
  await runTo(at(8.6));
  expect(standing()).toEqual([[1]]);
});

test('a digest whose only brief is retracted before it was sent comes to its end', async () => {
  await open(at(7));
  const { id } = await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  closeUntil(at(8.2));
  await runTo(at(8.1));
  await stage.withhold(1);
  await runTo(at(8.5));
  await stage.retract(1);
  await runTo(at(9));
  expect(standing()).toEqual([]);
  expect(await stage.row(-1, id)).toMatchObject({ state: 8, due_at: null });
  expect(await total(1)).toMatchObject({ digested: 0, skipped: 1, pending: 0 });
});

test('what is stopped, over or retracted before a digest is sent is not in it, and stays out of it', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.place('at once');
  await stage.start();
  closeUntil(at(8.5));
  await stage.publish();
  await stage.publish({ expiresAt: at(8.3) });
  await stage.publish();
  await stage.publish();
  await runTo(at(8.1));
  await changeSending(stage.feed, EDITOR, { number: 1, step: 'stop' });
  await stage.retract(3);
  await runTo(at(9));
  const inDigests = () => standing().filter((shown) => shown.length > 0);
  expect(inDigests()).toEqual([[4]]);
  expect(await total(1)).toMatchObject({ digested: 0, cancelled: 2 });
  expect(await total(2)).toMatchObject({ digested: 0, expired: 2 });
  expect(await total(3)).toMatchObject({ digested: 0, skipped: 2 });
  await stage.correct(4);
  await stage.correct(1);
  await stage.idle();
  expect(inDigests()).toEqual([[4]]);
});

test('a digest that may stand there unseen and must not be sent twice is reported for each of its members', async () => {
  await open(at(7), { guarantee: 'at-most-once' });
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  stage.messenger.script = () => ({ kind: 'uncertain', cause: 'time-out' });
  await runTo(at(9));
  expect(members()).toEqual([[1, 2]]);
  expect(await total(1)).toMatchObject({ failed: 1, uncertain: 1, digested: 0 });
  const report = await reportDelivery(stage.feed, 2);
  expect(report.failures).toMatchObject([{ cause: 'unconfirmed', copies: 1 }]);
  stage.messenger.script = () => undefined;
  await stage.correct(1);
  await sendFailuresAgain(stage.feed, EDITOR, 2).catch(() => undefined);
  await runTo(at(40));
  expect(members()).toEqual([[1, 2]]);
});

test('the same is reported of one that was on its way when the process died', async () => {
  await open(at(7), { guarantee: 'at-most-once' });
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  stage.messenger.script = () => new Promise(() => undefined);
  await runTo(at(8.1));
  await stage.crash();
  await stage.start();
  await stage.idle();
  expect(await total(1)).toMatchObject({ failed: 1, uncertain: 1, digested: 0 });
});

test('what could not be changed in a digest is reported as failed, and is put right when it is sent again', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  await runTo(at(9));
  stage.messenger.script = ({ kind }) =>
    kind === 'edit' ? { kind: 'rejected', fault: 'other', reason: 'cannot be' } : undefined;
  await stage.retract(1);
  await stage.idle();
  expect(standing()).toEqual([[1, 2]]);
  expect(await total(1)).toMatchObject({ failed: 1 });
  expect(await total(2)).toMatchObject({ failed: 0 });
  stage.messenger.script = () => undefined;
  await sendFailuresAgain(stage.feed, EDITOR, 1);
  await stage.idle();
  expect(standing()).toEqual([[2]]);
  expect(await total(1)).toMatchObject({ failed: 0, pending: 0 });
});

test('members of a digest that failed are sent again with the next one', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  stage.messenger.script = () => ({ kind: 'rejected', fault: 'other', reason: 'cannot be' });
  await runTo(at(9));
  expect(await total(1)).toMatchObject({ failed: 1, digested: 0 });
  stage.messenger.script = () => undefined;
  await sendFailuresAgain(stage.feed, EDITOR, 1);
  await runTo(at(33));
  expect(standing()).toEqual([[1]]);
  expect(await total(1)).toMatchObject({ failed: 0, digested: 1 });
});

test('who was away is told of what was missed and of all that waited for the end of quiet hours besides', async () => {
  await open(at(12));
  const { id } = await stage.place('sleeper', 'telegram-private', SLEEPING);
  await stage.start();
  const change = stage.opened.store.transaction.bind(stage.opened.store);
  await change((tx) => tx.destinations.park(id, 'blocked', stage.clock.now()));
  for (let i = 0; i < 12; i += 1) await stage.publish();
  await runTo(at(22.5));
  await change((tx) => tx.destinations.unpark(id, stage.clock.now()));
  await runTo(at(23));
  for (let i = 0; i < 12; i += 1) await stage.publish();
  await runTo(at(32));
  expect(members()).toEqual([Array.from({ length: 22 }, (_, index) => index + 3)]);
  expect(await total(1)).toMatchObject({ expired: 1 });
});

test('copies in digests that a moved group leaves behind are reported as out of reach', async () => {
  await open(at(7));
  const group = await stage.place('group', 'telegram-group', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  await runTo(at(9));
  await stage.opened.store.transaction((tx) =>
    tx.destinations.move(
      group.id,
      { ...group.address, chat: 'supergroup' },
      'telegram-supergroup',
      stage.clock.now(),
    ),
  );
  await stage.retract(1);
  await stage.idle();
  expect(await total(1)).toMatchObject({ outOfReach: 1 });
  expect(stage.events).toContainEqual(expect.objectContaining({ kind: 'out-of-reach', briefNumber: 1 }));
});

test('a retraction comes first to a place that is back, in a digest as well', async () => {
  await open(at(7));
  const { id } = await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  await runTo(at(9));
  const change = stage.opened.store.transaction.bind(stage.opened.store);
  await change((tx) => tx.destinations.park(id, 'blocked', stage.clock.now()));
  // What stands there is looked at when the platform is asked the next time.
  await stage.retract(1);
  await stage.idle();
  await change((tx) => tx.destinations.unpark(id, stage.clock.now()));
  await stage.idle();
  expect(standing()).toEqual([[2]]);
});

test('what came too late for a message of its own and is over before its digest is sent is counted once', async () => {
  await open(at(8));
  const { id } = await stage.place('away');
  await stage.start();
  const change = stage.opened.store.transaction.bind(stage.opened.store);
  await change((tx) => tx.destinations.park(id, 'blocked', stage.clock.now()));
  await stage.publish({ expiresAt: at(32.2) });
  await stage.publish();
  await runTo(at(32));
  closeUntil(at(32.5));
  await change((tx) => tx.destinations.unpark(id, stage.clock.now()));
  await runTo(at(33));
  expect(standing()).toEqual([[2]]);
  expect(await total(1)).toMatchObject({ expired: 1 });
});

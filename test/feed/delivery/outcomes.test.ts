import { afterEach, expect, test } from 'vitest';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import { Stage, type StageOptions } from './newsroom-stage.js';

let stage: Stage;

async function open(options?: StageOptions): Promise<Stage> {
  stage = await Stage.open(options);
  return stage;
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

const HOUR_MS = 3_600_000;

/** Answers so to the first requests, and as usual from then on. */
function first(count: number, outcome: Outcome) {
  let asked = 0;
  return () => {
    asked += 1;
    return asked <= count ? outcome : undefined;
  };
}

test('a chat that asks to wait is asked again after that time, and not before', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  stage.messenger.script = first(1, { kind: 'retry', afterMs: 7_000, scope: 'chat' });
  await stage.publish();
  await stage.clock.run(60_000);
  const [one, two] = stage.messenger.requests;
  expect(stage.messenger.requests).toHaveLength(2);
  expect((two?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThanOrEqual(7_000);
  expect((two?.at ?? 0) - (one?.at ?? 0)).toBeLessThan(7_100);
});

test('a lane whose next step has just become due is not idle', async () => {
  await open();
  await stage.place('a');
  await stage.start();
  stage.messenger.script = first(1, { kind: 'retry', afterMs: 7_000, scope: 'chat' });
  await stage.publish();
  await stage.idle();
  stage.clock.advance(7_000);
  let wasIdle = false;
  const idle = stage.engine.idle().then(() => {
    wasIdle = true;
  });
  await new Promise<void>((resolve) => setImmediate(resolve));
  expect(wasIdle).toBe(false);
  await stage.clock.until(idle);
  expect(stage.messenger.messages.size).toBe(1);
});

test('a lane is not idle when something was committed while it looked', async () => {
  await open();
  await stage.place('a');
  await stage.start();
  let idle: Promise<void> = Promise.resolve();
  const published = new Promise<void>((resolve) => {
    stage.whileCommitting(async () => {
      await stage.publish();
      idle = stage.engine.idle();
      resolve();
    });
  });
  await stage.opened.store.transaction(async () => undefined);
  await stage.clock.until(published);
  await stage.clock.until(idle);
  expect(stage.messenger.messages.size).toBe(1);
});

test('two chats that ask to wait soon after one another close the bot', async () => {
  await open({ settings: { window: 1 } });
  await stage.places(5);
  await stage.start();
  stage.messenger.script = first(2, { kind: 'retry', afterMs: 7_000, scope: 'chat' });
  await stage.publish();
  await stage.clock.run(6_000);
  expect(stage.messenger.requests).toHaveLength(2);
  await stage.clock.run(60_000);
  expect(stage.messenger.messages.size).toBe(5);
});

test('a bot that has to fall silent asks nobody for that time, and the newsroom is told once', async () => {
  await open({ platform: 'discord' });
  await stage.places(20, 'p', 'discord-text');
  await stage.start();
  const silentUntil = stage.clock.now() + 300_000;
  stage.messenger.script = () => {
    const afterMs = silentUntil - stage.clock.now();
    return afterMs > 0 ? { kind: 'silenced', afterMs } : undefined;
  };
  await stage.publish();
  await stage.clock.run(299_000);
  const asked = stage.messenger.requests.length;
  expect(stage.messenger.requests.every(({ at }) => at < silentUntil - 299_000)).toBe(true);
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(20);
  expect(stage.messenger.requests.length - asked).toBe(20);
  expect(stage.events).toMatchObject([{ kind: 'silenced', forMs: 300_000 }]);
});

test('nothing is sent twice after a refused connection, and no attempt is counted', async () => {
  await open();
  const { id } = await stage.place('chat');
  await stage.start();
  stage.messenger.script = first(3, { kind: 'unreachable', cause: 'refused' });
  await stage.publish();
  await stage.clock.run(3_000);
  expect(await stage.row(1, id)).toMatchObject({ attempts: 0 });
  await stage.clock.run(60_000);
  expect(stage.messenger.messages.size).toBe(1);
  expect(stage.events).toEqual([]);
});

test('an unanswered Telegram post is sent again and counted as a possible duplicate', async () => {
  await open();
  const { id } = await stage.place('chat');
  await stage.start();
  stage.messenger.script = first(2, { kind: 'uncertain', cause: 'time-out' });
  await stage.publish();
  await stage.clock.run(60_000);
  expect(await stage.row(1, id)).toMatchObject({ uncertain_posts: 2, message: '1', attempts: 0 });
  expect(stage.events.map(({ kind }) => kind)).toEqual(['uncertain', 'uncertain']);
});

test('an unanswered edit is made again, and once more after it cannot come late any more', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  stage.messenger.script = first(1, { kind: 'uncertain', cause: 'time-out' });
  await stage.update(1);
  await stage.clock.run(HOUR_MS);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(3);
});

test('an outage opens the breaker: only probes are sent until the platform answers, and no attempt is burnt', async () => {
  await open();
  await stage.places(30);
  await stage.start();
  stage.messenger.script = () => ({ kind: 'unreachable', cause: 'refused' });
  stage.messenger.answersProbes = false;
  await stage.publish();
  await stage.clock.run(600_000);
  const asked = stage.messenger.requests.length;
  expect(asked).toBeLessThanOrEqual(30);
  expect(stage.messenger.probes).toBeGreaterThan(30);
  expect(stage.engine.status()[0]?.state).toBe('outage');
  stage.messenger.script = () => undefined;
  stage.messenger.answersProbes = true;
  await stage.clock.run(30_000);
  expect(stage.messenger.messages.size).toBe(30);
  expect(stage.engine.status()[0]?.state).toBe('running');
  expect(stage.events).toEqual([
    { kind: 'outage', botId: 1, over: false },
    { kind: 'outage', botId: 1, over: true },
  ]);
});

test('a chat that has blocked the bot is parked, and a correction does not go there', async () => {
  await open();
  const { id } = await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  stage.messenger.script = first(1, { kind: 'gone', reason: 'blocked' });
  await stage.publish();
  await stage.idle();
  await stage.correct(1);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.requests).toHaveLength(2);
  expect((await stage.opened.store.destinations.get(id)).parked?.reason).toBe('blocked');
  expect(stage.events).toMatchObject([{ kind: 'parked', reason: 'blocked' }]);
});

test('what became stale while a chat was away is put right when it is back, retractions first, and what it missed is told', async () => {
  await open({ settings: { window: 1 } });
  const { id } = await stage.place('chat');
  await stage.start();
  for (const _ of [1, 2, 3]) await stage.publish();
  await stage.clock.run(5_000);
  stage.messenger.script = first(1, { kind: 'gone', reason: 'blocked' });
  await stage.publish();
  await stage.clock.run(5_000);
  await stage.publish();
  await stage.correct(1);
  await stage.retract(2);
  await stage.retract(4);
  await stage.clock.run(5_000);
  const before = stage.messenger.requests.length;
  await stage.opened.store.transaction((tx) => tx.destinations.unpark(id, stage.clock.now()));
  await stage.clock.run(5_000);
  const after = stage.messenger.requests.slice(before).map(({ kind, brief }) => `${kind} ${brief}`);
  expect(after.slice(0, 1)).toEqual(['remove 2']);
  expect(after.slice(1).sort()).toEqual(['edit 1', 'post -1']);
  expect(stage.messenger.standing('chat')).toEqual([
    { brief: 1, version: 2, shows: 'brief' },
    { brief: 3, version: 1, shows: 'brief' },
    { brief: -1, version: 1, shows: 'digest' },
  ]);
  expect(stage.messenger.requests.find(({ shows }) => shows === 'digest')?.members).toEqual([5]);
});

test('missing rights park a chat only when they are refused again and again over hours', async () => {
  await open();
  const { id } = await stage.place('chat');
  await stage.start();
  stage.messenger.script = () => ({ kind: 'refused-here', reason: 'not enough rights' });
  await stage.publish();
  await stage.clock.run(HOUR_MS);
  expect((await stage.opened.store.destinations.get(id)).parked).toBeNull();
  await stage.clock.run(6 * HOUR_MS);
  expect((await stage.opened.store.destinations.get(id)).parked?.reason).toBe('no-rights');
  expect(stage.messenger.requests.length).toBeGreaterThanOrEqual(4);
  expect(stage.messenger.requests.length).toBeLessThan(8);
});

test('rights that are missing for an hour only cost nobody the subscription', async () => {
  await open();
  const { id } = await stage.place('chat');
  await stage.start();
  const end = stage.clock.now() + HOUR_MS;
  stage.messenger.script = () =>
    stage.clock.now() < end ? { kind: 'refused-here', reason: 'not enough rights' } : undefined;
  await stage.publish();
  await stage.clock.run(4 * HOUR_MS);
  expect((await stage.opened.store.destinations.get(id)).parked).toBeNull();
  expect(stage.messenger.standing('chat')).toHaveLength(1);
});

test('a group that moved gets the brief at its new address, and its old copies are out of reach', async () => {
  await open();
  const { id } = await stage.place('-5', 'telegram-group');
  await stage.start();
  await stage.publish();
  await stage.idle();
  const to = { platform: 'telegram', chat: '-1005', thread: null } as const;
  stage.messenger.script = ({ chat }) => (chat === '-5' ? { kind: 'moved', to } : undefined);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.standing('-1005')).toEqual([{ brief: 2, version: 1, shows: 'brief' }]);
  expect((await stage.opened.store.destinations.get(id)).address).toEqual(to);
  await stage.correct(1);
  await stage.correct(2);
  await stage.idle();
  expect(stage.messenger.standing('-1005')).toEqual([{ brief: 2, version: 2, shows: 'brief' }]);
  expect(stage.messenger.standing('-5')).toEqual([{ brief: 1, version: 1, shows: 'brief' }]);
  expect(stage.events.map(({ kind }) => kind)).toEqual(['moved', 'out-of-reach']);
});

test('a group that moved to a place known already becomes one with it and gets the brief once', async () => {
  await open({ settings: { window: 1 } });
  await stage.place('-5', 'telegram-group');
  await stage.place('-1005', 'telegram-supergroup');
  await stage.start();
  const to = { platform: 'telegram', chat: '-1005', thread: null } as const;
  stage.messenger.script = ({ chat }) => (chat === '-5' ? { kind: 'moved', to } : undefined);
  await stage.publish();
  await stage.clock.run(5_000);
  expect(stage.messenger.standing('-1005')).toHaveLength(1);
  expect(await stage.opened.store.destinations.findAll({ afterId: 0, limit: 9 })).toHaveLength(1);
});

test('a picture that the platform refuses costs one refused request, and everybody gets the brief without it', async () => {
  await open();
  await stage.places(50);
  await stage.start();
  stage.messenger.script = ({ plainness }) =>
    plainness === 'full' ? { kind: 'rejected', fault: 'picture', reason: 'wrong type' } : undefined;
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(50);
  expect(stage.messenger.requests).toHaveLength(51);
  expect(stage.events).toMatchObject([{ kind: 'fell-back', reason: 'wrong type' }]);
});

test('a rendering that one chat refuses and others took stays as it is for the others', async () => {
  await open({ settings: { window: 1 } });
  await stage.places(10);
  await stage.start();
  stage.messenger.script = ({ plainness, chat }) =>
    plainness === 'full' && chat === 'p4' ? { kind: 'rejected', fault: 'other', reason: 'no' } : undefined;
  await stage.publish();
  await stage.idle();
  const plain = stage.messenger.requests.filter(({ plainness }) => plainness !== 'full');
  expect(plain.map(({ chat }) => chat)).toEqual(['p4']);
  expect(stage.messenger.messages.size).toBe(10);
});

test('what is refused in its plainest form fails with the reason, and the newsroom is told', async () => {
  await open();
  const { id } = await stage.place('chat');
  await stage.start();
  stage.messenger.script = () => ({ kind: 'rejected', fault: 'text', reason: 'never' });
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.requests.map(({ plainness }) => plainness)).toEqual(['full', 'plain']);
  expect(await stage.row(1, id)).toMatchObject({ detail: 'text-refused: never', due_at: null });
  expect(stage.events.map(({ kind }) => kind)).toEqual(['fell-back', 'failed']);
});

test('what one version failed with is posted with the next one, where the chat still wants it', async () => {
  await open();
  const { id } = await stage.place('chat');
  const left = await stage.place('left');
  await stage.start();
  stage.messenger.script = () => ({ kind: 'rejected', fault: 'text', reason: 'never' });
  await stage.publish();
  await stage.idle();
  const { store } = stage.opened;
  expect(await store.broadcasts.countReach(1)).toEqual({ copies: 0 });
  await store.transaction((tx) => tx.destinations.setSubscription(left.id, null, 1));
  stage.messenger.script = () => undefined;
  await stage.update(1);
  await stage.idle();
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
  expect(stage.messenger.standing('left')).toEqual([]);
  expect(await stage.row(1, id)).toMatchObject({ version: 2, detail: null });
  expect(await stage.row(1, left.id)).toMatchObject({ detail: 'unwanted' });
  expect(await store.broadcasts.countReach(1)).toEqual({ copies: 1 });
});

test('what is refused again is not tried again with the same version', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  stage.messenger.script = () => ({ kind: 'rejected', fault: 'text', reason: 'never' });
  await stage.publish();
  await stage.idle();
  await stage.update(1);
  await stage.idle();
  const { length } = stage.messenger.requests;
  await stage.clock.run(HOUR_MS);
  expect(stage.messenger.requests).toHaveLength(length);
  expect(length).toBeGreaterThan(2);
});

test('a copy that the platform does not delete is turned into the notice', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  stage.messenger.script = ({ kind }) =>
    kind === 'remove' ? { kind: 'rejected', fault: 'other', reason: "can't be deleted" } : undefined;
  await stage.retract(1);
  await stage.idle();
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'retracted' }]);
  await stage.clock.run(HOUR_MS);
  expect(stage.messenger.requests).toHaveLength(3);
});

test('a copy that somebody deleted is not posted again', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  stage.messenger.messages.clear();
  await stage.correct(1);
  await stage.idle();
  await stage.update(1);
  await stage.idle();
  expect(stage.messenger.requests.map(({ kind }) => kind)).toEqual(['post', 'edit']);
});

test('a refused token stops the bot, says so once and loses nothing', async () => {
  await open();
  await stage.places(5);
  await stage.start();
  stage.messenger.script = () => ({ kind: 'unauthorized' });
  await stage.publish();
  await stage.idle();
  expect(stage.engine.status()[0]?.state).toBe('unauthorized');
  expect(stage.events).toEqual([{ kind: 'unauthorized', botId: 1 }]);
  expect(stage.errors.splice(0)).toHaveLength(1);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(5);
});

test('a post that is retried goes only to who still wants it, and a retraction to who unsubscribed as well', async () => {
  await open();
  const leaves = await stage.place('leaves');
  const left = await stage.place('left');
  await stage.start();
  stage.messenger.script = ({ chat, kind }) =>
    chat === 'leaves' && kind === 'post' ? { kind: 'refused-here', reason: 'closed' } : undefined;
  await stage.publish();
  await stage.clock.run(10_000);
  await stage.opened.store.transaction(async (tx) => {
    await tx.destinations.setSubscription(leaves.id, null, 1);
    await tx.destinations.setSubscription(left.id, null, 1);
  });
  stage.messenger.script = () => undefined;
  await stage.clock.run(HOUR_MS);
  expect(stage.messenger.standing('leaves')).toEqual([]);
  expect(await stage.row(1, leaves.id)).toMatchObject({ detail: 'unwanted' });
  await stage.retract(1);
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(0);
});

test('the later of two briefs waits for the retries of the earlier one, a minute at most', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  const start = stage.clock.now();
  stage.messenger.script = ({ brief }) =>
    brief === 1 && stage.clock.now() < start + 20_000 ? { kind: 'uncertain', cause: 'x' } : undefined;
  await stage.publish();
  await stage.publish();
  await stage.clock.run(120_000);
  expect(stage.messenger.standing('chat').map(({ brief }) => brief)).toEqual([1, 2]);

  stage.messenger.script = ({ brief }) => (brief === 3 ? { kind: 'refused-here', reason: 'x' } : undefined);
  await stage.publish();
  await stage.publish();
  const published = stage.clock.now();
  await stage.clock.run(120_000);
  const fourth = stage.messenger.requests.find(({ brief }) => brief === 4);
  expect((fourth?.at ?? 0) - published).toBeLessThanOrEqual(60_000);
  expect((fourth?.at ?? 0) - published).toBeGreaterThan(25_000);
});

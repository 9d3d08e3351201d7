import { afterEach, expect, test } from 'vitest';
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

const LIMITS = {
  requestsPerSecond: 20,
  chatIntervalMs: 1_000,
  groupPostsPerMinute: 20,
  groupEditsPerMinute: 20,
};

/** Asks for so many answers, each in a chat of its own. @returns When each was admitted. */
function ask(count: number): number[] {
  const admitted: number[] = [];
  for (let i = 0; i < count; i += 1) {
    void stage.engine
      .lane(1)
      .admit({ chat: `reader${i}`, group: false, kind: 'post' })
      .then(() => admitted.push(stage.clock.now()));
  }
  return admitted;
}

test('answers go before a broadcast, up to half of the rate', async () => {
  await open({ limits: LIMITS });
  await stage.places(400);
  await stage.start();
  await stage.publish();
  await stage.clock.run(2_000);
  const start = stage.clock.now();
  const admitted = ask(100);
  await stage.clock.run(4_000);
  const answers = admitted.filter((at) => at > start).length;
  const posts = stage.messenger.requests.filter(({ at }) => at > start).length;
  expect(answers).toBeGreaterThanOrEqual(36);
  expect(answers).toBeLessThanOrEqual(44);
  expect(posts).toBeGreaterThanOrEqual(34);
  await stage.clock.run(30_000);
});

test('answers take the whole rate while there is nothing to post', async () => {
  await open({ limits: LIMITS });
  await stage.start();
  const start = stage.clock.now();
  const admitted = ask(60);
  await stage.clock.run(10_000);
  expect(admitted).toHaveLength(60);
  expect(Math.max(...admitted) - start).toBeLessThan(3_300);
});

test('answers and posts together never exceed the rate', async () => {
  await open({ limits: LIMITS });
  await stage.places(100);
  await stage.start();
  await stage.publish();
  const admitted = ask(60);
  await stage.clock.run(20_000);
  const times = [...admitted, ...stage.messenger.requests.map(({ at }) => at)].sort((a, b) => a - b);
  expect(times).toHaveLength(160);
  for (let i = 20; i < times.length; i += 1) {
    expect((times[i] ?? 0) - (times[i - 20] ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
});

test('two answers to one chat keep its pause, and others do not wait for it', async () => {
  await open({ limits: LIMITS });
  await stage.start();
  const admitted: string[] = [];
  for (const chat of ['a', 'a', 'b']) {
    void stage.engine
      .lane(1)
      .admit({ chat, group: false, kind: 'post' })
      .then(() => admitted.push(chat));
  }
  await stage.clock.run(500);
  expect(admitted).toEqual(['a', 'b']);
  await stage.clock.run(1_000);
  expect(admitted).toEqual(['a', 'b', 'a']);
});

test('a gate that is asked for before the engine starts lets answers through once it runs', async () => {
  await open();
  const gate = stage.engine.lane(1);
  let admitted = false;
  const waiting = gate.admit({ chat: 'a', group: false, kind: 'post' }).then(() => {
    admitted = true;
  });
  await stage.clock.run(1_000);
  expect(admitted).toBe(false);
  await stage.start();
  await waiting;
  expect(stage.engine.lane(1)).toBeDefined();
});

test('answers that wait while the bot stops are refused', async () => {
  await open({ limits: LIMITS });
  const early = stage.engine.lane(99).admit({ chat: 'a', group: false, kind: 'post' });
  const refusedEarly = expect(early).rejects.toMatchObject({ code: 'unavailable' });
  await stage.start();
  stage.engine.lane(1).close({ chat: null, afterMs: 60_000 });
  const late = stage.engine.lane(1).admit({ chat: 'a', group: false, kind: 'post' });
  const refusedLate = expect(late).rejects.toMatchObject({ code: 'unavailable' });
  await stage.clock.until(stage.engine.stop());
  await refusedEarly;
  await refusedLate;
  await expect(stage.engine.lane(1).admit({ chat: 'a', group: false, kind: 'post' })).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test('a complaint about an answer closes the bot for posts too', async () => {
  await open({ limits: LIMITS });
  await stage.place('chat');
  await stage.start();
  stage.engine.lane(1).close({ chat: null, afterMs: 5_000 });
  await stage.publish();
  await stage.clock.run(4_900);
  expect(stage.messenger.requests).toEqual([]);
  await stage.idle();
  expect(stage.messenger.requests).toHaveLength(1);
});

test('posts to a group keep to twenty a minute, over a restart as well', async () => {
  await open({ limits: { ...LIMITS, chatIntervalMs: 0 } });
  await stage.place('group', 'telegram-supergroup');
  await stage.start();
  for (let i = 0; i < 18; i += 1) await stage.publish();
  await stage.clock.run(10_000);
  expect(stage.messenger.requests).toHaveLength(18);
  await stage.crash();
  await stage.start();
  for (let i = 0; i < 10; i += 1) await stage.publish();
  await stage.clock.run(30_000);
  expect(stage.messenger.requests).toHaveLength(20);
  await stage.clock.run(120_000);
  expect(stage.messenger.requests).toHaveLength(28);
});

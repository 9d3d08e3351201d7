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

const never = () => new Promise<undefined>(() => undefined);

test('after a death before the first claim the broadcast is taken up from its beginning', async () => {
  await open();
  await stage.places(10);
  await stage.publish();
  await stage.crash();
  await stage.start();
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(10);
});

test('after a death in mid-broadcast nobody is left out, and only what was in flight may come twice', async () => {
  await open({ settings: { window: 8 } });
  await stage.places(60);
  await stage.start();
  let answered = 0;
  stage.messenger.script = () => {
    answered += 1;
    return answered <= 25 ? undefined : never();
  };
  await stage.publish();
  await stage.clock.run(3_000);
  const inFlight = stage.messenger.requests.slice(25).map(({ chat }) => chat);
  expect(inFlight).toHaveLength(8);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.idle();
  const posts = new Map<string, number>();
  for (const chat of stage.messenger.chatsOf('post')) posts.set(chat, (posts.get(chat) ?? 0) + 1);
  expect(posts.size).toBe(60);
  expect([...posts].filter(([, times]) => times > 1).map(([chat]) => chat)).toEqual(inFlight);
  expect(stage.events.filter(({ kind }) => kind === 'uncertain')).toHaveLength(8);
});

test('at most once, what was in flight at a death is reported and not sent again', async () => {
  await open({ guarantee: 'at-most-once' });
  const place = await stage.place('chat');
  await stage.start();
  stage.messenger.script = never;
  await stage.publish();
  await stage.clock.run(1_000);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.idle();
  expect(stage.messenger.requests).toHaveLength(1);
  expect(await stage.row(1, place.id)).toMatchObject({ detail: 'unconfirmed', uncertain_posts: 1 });
});

test('on Discord what was in flight at a death comes once: the nonce gives back the earlier message', async () => {
  await open({ platform: 'discord' });
  await stage.place('chat', 'discord-text');
  await stage.start();
  const { messenger } = stage;
  let posts = 0;
  messenger.script = (request): Promise<Outcome | undefined> | Outcome | undefined => {
    posts += 1;
    if (posts > 1) return undefined;
    messenger.carryOut(request);
    return never();
  };
  await stage.publish();
  await stage.clock.run(1_000);
  await stage.crash();
  await stage.update(1);
  await stage.start();
  await stage.idle();
  expect(messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
  expect(messenger.chatsOf('post')).toHaveLength(2);
  expect(stage.events).toEqual([]);
});

test('on Discord what comes after a death that outlasted the nonce may stand twice, and is recorded as that', async () => {
  await open({ platform: 'discord' });
  const place = await stage.place('chat', 'discord-text');
  await stage.start();
  const { messenger } = stage;
  messenger.script = (request) => {
    messenger.carryOut(request);
    return never();
  };
  await stage.publish();
  await stage.clock.run(1_000);
  await stage.crash();
  messenger.script = () => undefined;
  await stage.clock.run(600_000);
  await stage.start();
  await stage.idle();
  expect(messenger.standing('chat')).toHaveLength(2);
  expect(await stage.row(1, place.id)).toMatchObject({ uncertain_posts: 1 });
  expect(stage.events).toMatchObject([{ kind: 'uncertain', briefNumber: 1 }]);
});

test('on Discord each post after a nonce was forgotten is recorded, though none of their answers was heard', async () => {
  await open({ platform: 'discord' });
  const place = await stage.place('chat', 'discord-text');
  await stage.start();
  const { messenger } = stage;
  messenger.script = (request) => {
    messenger.carryOut(request);
    return never();
  };
  await stage.publish();
  await stage.clock.run(1_000);
  for (let death = 0; death < 3; death += 1) {
    if (death === 2) messenger.script = () => undefined;
    await stage.crash();
    await stage.clock.run(600_000);
    await stage.start();
  }
  await stage.idle();
  expect(messenger.standing('chat')).toHaveLength(4);
  expect(await stage.row(1, place.id)).toMatchObject({ uncertain_posts: 3 });
  expect(stage.events).toHaveLength(3);
});

test('an edit in flight at a death long ago is made again once, since the earlier one cannot come any more', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  stage.messenger.script = never;
  await stage.update(1);
  await stage.clock.run(1_000);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.clock.run(600_000);
  await stage.start();
  await stage.idle();
  await stage.clock.run(600_000);
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(2);
});

test('a post in flight at a death is followed by the notice, never the text, once the brief is retracted', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  stage.messenger.script = never;
  await stage.publish();
  await stage.clock.run(1_000);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.retract(1);
  await stage.start();
  await stage.idle();
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'retracted' }]);
});

test('an edit in flight at a death is made again, and once more when the earlier one cannot come any more', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  stage.messenger.script = never;
  await stage.update(1);
  await stage.clock.run(1_000);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.idle();
  expect(stage.messenger.chatsOf('edit')).toHaveLength(2);
  await stage.clock.run(119_000);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(3);
  await stage.clock.run(600_000);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(3);
});

test('a death in the middle of a retraction leaves no copy behind', async () => {
  await open({ settings: { window: 4 } });
  await stage.places(30);
  await stage.start();
  await stage.publish();
  await stage.idle();
  let removed = 0;
  stage.messenger.script = () => {
    removed += 1;
    return removed <= 10 ? undefined : never();
  };
  await stage.retract(1);
  await stage.clock.run(1_000);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(0);
});

test('whenever a process dies, the next one finishes the broadcast and repeats only what was in flight', async () => {
  for (let fatal = 1; fatal <= 12; fatal += 1) {
    await open({ settings: { window: 3 } });
    await stage.places(9);
    stage.dieAtTransaction(fatal);
    await stage.start();
    await stage.publish();
    await stage.clock.run(500);
    const before = stage.messenger.requests.length;
    await stage.crash();
    await stage.start();
    await stage.idle();
    const chats = stage.messenger.chatsOf('post');
    expect(new Set(chats).size).toBe(9);
    expect(chats.length - 9).toBeLessThanOrEqual(Math.min(3, before));
    if (fatal < 12) await stage.close();
  }
});

test('a second engine waits until the first one has stopped, and then goes on from the ledger', async () => {
  await open();
  await stage.places(3);
  await stage.start();
  const first = stage.engine;
  const second = stage.another();
  second.start();
  await stage.clock.run(2_000);
  expect(second.status()).toEqual([{ botId: 1, state: 'waiting', inFlight: 0 }]);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.requests).toHaveLength(3);
  await stage.clock.until(first.stop());
  await stage.publish();
  await stage.clock.run(3_000);
  expect(second.status()).toEqual([{ botId: 1, state: 'running', inFlight: 0 }]);
  expect(stage.messenger.requests).toHaveLength(6);
  await stage.clock.until(second.stop());
});

test('stopping waits for what is on its way and settles it', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  stage.messenger.script = () => new Promise((resolve) => stage.clock.after(5_000, () => resolve(undefined)));
  await stage.publish();
  await stage.clock.run(100);
  await stage.clock.until(stage.engine.stop());
  expect(await stage.row(1, 1)).toMatchObject({ message: '1', due_at: null });
});

test('stopping does not wait longer than seven seconds', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  stage.messenger.script = never;
  await stage.publish();
  await stage.clock.run(100);
  const before = stage.clock.now();
  await stage.clock.until(stage.engine.stop());
  expect(stage.clock.now() - before).toBe(7_000);
});

test('what the disk did not confirm leaves nobody out: rows claimed for requests that never left are taken up', async () => {
  await open({ settings: { window: 8 } });
  await stage.places(30);
  await stage.start();
  await stage.idle();
  stage.loseTheDisk(2);
  await stage.publish();
  await stage.clock.run(5_000);
  await stage.idle();
  expect(new Set(stage.messenger.chatsOf('post')).size).toBe(30);
  expect(stage.errors.splice(0)).toEqual([
    expect.stringContaining('begins anew'),
    expect.stringContaining('begins anew'),
  ]);
});

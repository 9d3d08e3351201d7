import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import type { Clock } from '../../src/feed/clock.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { content } from './contract/harness.js';
import { temporaryFolder } from './temporary-folder.js';

const pathOf = temporaryFolder();
const opened: OpenStore[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

/** A clock whose timers run when the test lets a second pass. */
function createStepClock(): Clock & { passSecond(): void; readonly waiting: () => number } {
  let now = 0;
  const timers = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    now: () => now,
    after(delayMs, callback) {
      const timer = { at: now + delayMs, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    passSecond() {
      const end = now + 1000;
      for (;;) {
        const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers.delete(next);
        now = next.at;
        next.callback();
      }
      now = end;
    },
    waiting: () => timers.size,
  };
}

/** Lets what is under way call back. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function open(name: string, clock: Clock = createStepClock()): Promise<OpenStore> {
  const one = await openStore({ url: `sqlite:${pathOf(name)}`, clock });
  opened.push(one);
  return one;
}

test('two openings of one file see what the other has committed', async () => {
  const [here, there] = [await open('shared.db'), await open('shared.db')];
  const made = await here.store.transaction((tx) => tx.topics.ensureTopic('harbour'));
  expect(await there.store.topics.findTopics()).toEqual([made]);
});

test('the head of a brief is the one that was committed last, by whichever opening', async () => {
  const [here, there] = [await open('heads.db'), await open('heads.db')];
  const made = await here.store.transaction((tx) => tx.briefs.create(content(), { authorId: null, at: 1 }));
  const { number } = made;
  const versions = async () => [
    (await there.ledger.head(number)).version,
    ...(await there.ledger.heads([number, number])).map(({ version }) => version),
  ];
  expect(await versions()).toEqual([1, 1, 1]);
  await here.store.transaction((tx) => tx.briefs.save({ ...made, version: 2 }));
  expect(await versions()).toEqual([2, 2, 2]);
  await there.store.transaction((tx) => tx.briefs.save({ ...made, version: 3 }));
  expect(await versions()).toEqual([3, 3, 3]);
  await expect(there.ledger.heads([number, 99])).rejects.toMatchObject({ code: 'not_found' });
});

test('two programs may make a new database at the same time', async () => {
  const both = await Promise.all([open('new.db'), open('new.db')]);
  for (const { store } of both) expect(await store.topics.findTopics()).toEqual([]);
});

test('transactions of two openings run one after another, none is lost and no number is given twice', async () => {
  const stores = [await open('busy.db'), await open('busy.db')].map(({ store }) => store);
  let inside = 0;
  const write = (index: number) =>
    stores[index % 2]?.transaction(async (tx) => {
      inside += 1;
      expect(inside).toBe(1);
      const { number } = await tx.briefs.create(content(), { authorId: null, at: index });
      await new Promise((resolve) => setImmediate(resolve));
      const sequence = await tx.briefs.nextSequence();
      inside -= 1;
      return [number, sequence];
    });
  const given = await Promise.all(Array.from({ length: 20 }, (_, index) => write(index)));
  const wanted = Array.from({ length: 20 }, (_, index) => index + 1);
  const ascending = (place: 0 | 1) => given.map((pair) => pair?.[place] ?? 0).sort((a, b) => a - b);
  expect(ascending(0)).toEqual(wanted);
  expect(ascending(1)).toEqual(wanted);
});

test('a commit of another opening is told within a second, once, and our own is not told again', async () => {
  const clock = createStepClock();
  const [here, there] = [await open('told.db', clock), await open('told.db')];
  let told = 0;
  const stop = here.store.onCommit(() => {
    told += 1;
  });
  clock.passSecond();
  await settled();
  expect(told).toBe(0);

  await there.store.transaction((tx) => tx.topics.ensureTopic('harbour'));
  clock.passSecond();
  clock.passSecond();
  await settled();
  expect(told).toBe(1);

  await here.store.transaction((tx) => tx.topics.ensureTopic('council'));
  expect(told).toBe(2);
  clock.passSecond();
  await settled();
  expect(told).toBe(2);

  stop();
  expect(clock.waiting()).toBe(0);
});

test('a commit of another process is told within a second', async () => {
  const clock = createStepClock();
  const { store } = await open('process.db', clock);
  let told = 0;
  store.onCommit(() => {
    told += 1;
  });
  const script = `
    const database = require('better-sqlite3')(process.argv[1]);
    database.exec("INSERT INTO bots (platform, account) VALUES ('telegram', '1')");`;
  execFileSync(process.execPath, ['-e', script, pathOf('process.db')]);
  clock.passSecond();
  await settled();
  expect(told).toBe(1);
  expect(await store.bots.findBots()).toHaveLength(1);
});

test('nothing is looked for while nobody listens, nor after closing', async () => {
  const clock = createStepClock();
  const one = await open('quiet.db', clock);
  expect(clock.waiting()).toBe(0);
  one.store.onCommit(() => undefined);
  expect(clock.waiting()).toBe(1);
  opened.pop();
  await one.close();
  expect(clock.waiting()).toBe(0);
});

test('what was committed is there after closing and opening again', async () => {
  const first = await open('kept.db');
  const made = await first.store.transaction((tx) => tx.topics.ensureTopic('harbour'));
  opened.pop();
  await first.close();
  expect(await (await open('kept.db')).store.topics.findTopics()).toEqual([made]);
});

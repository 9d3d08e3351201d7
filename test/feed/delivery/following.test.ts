import { afterEach, describe, expect, test } from 'vitest';
import type { Destination } from '../../../src/feed/destination.js';
import { pauseUntil, type Subscription } from '../../../src/feed/subscription.js';
import { stateCode } from '../../../src/storage/delivery-schema.js';
import { ManualClock } from '../../support/manual-clock.js';
import { EVERYTHING, Stage } from './newsroom-stage.js';

const HOUR_MS = 3_600_000;
/** A Monday. */
const MONDAY = Date.UTC(2026, 2, 2);
const SPORTS: Subscription = { ...EVERYTHING, everySince: null, chosen: { sports: 1 } };

let stage: Stage;

async function open(hour = 12): Promise<void> {
  stage = await Stage.open({ clock: new ManualClock(MONDAY + hour * HOUR_MS) });
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

async function follow(place: Destination, story: number): Promise<void> {
  const since = stage.clock.now();
  await stage.opened.store.transaction((tx) => tx.follows.follow(place, { story, since }));
  await stage.clock.run(1_000);
}

async function unfollow(place: Destination, story: number): Promise<void> {
  await stage.opened.store.transaction((tx) => tx.follows.unfollow(place, story));
}

/** What was posted to whom. */
const posts = () =>
  stage.messenger.requests
    .filter(({ kind }) => kind === 'post')
    .map(({ chat, brief, members }) => `${chat} ${members.length > 0 ? members.join('+') : brief}`)
    .sort();

const politics = (changes: Parameters<Stage['publish']>[0] = {}) =>
  stage.publish({ topics: ['politics'], ...changes });

test('whatever goes on with a story is sent to its followers, once, and to nobody else', async () => {
  await open();
  const nobody = await stage.place('nobody', 'telegram-private', null);
  const fan = await stage.place('fan', 'telegram-private', SPORTS);
  const all = await stage.place('all');
  await stage.place('other', 'telegram-private', SPORTS);
  await stage.start();
  await politics();
  await stage.idle();
  expect(posts()).toEqual(['all 1']);
  for (const place of [nobody, fan, all]) await follow(place, 1);
  await politics({ followUpOf: 1 });
  await politics({ followUpOf: 2 });
  await politics();
  await stage.clock.run(60_000);
  expect(posts()).toEqual(['all 1', 'all 2', 'all 3', 'all 4', 'fan 2', 'fan 3', 'nobody 2', 'nobody 3']);
});

test('followers of all kinds of places are found, many more than one step looks at', async () => {
  await open();
  const followers: Destination[] = [];
  for (const kind of ['telegram-channel', 'telegram-supergroup', 'telegram-private'] as const) {
    for (let count = 0; count < 150; count += 1) {
      const place = await stage.place(`${kind}${count}`, kind, count % 3 === 0 ? EVERYTHING : null);
      if (count % 2 === 0) followers.push(place);
    }
  }
  await stage.start();
  await politics();
  await stage.idle();
  for (const place of followers) {
    await stage.opened.store.transaction((tx) => tx.follows.follow(place, { story: 1, since: 1 }));
  }
  stage.messenger.requests.length = 0;
  await politics({ followUpOf: 1 });
  await stage.idle();
  const expected = ['telegram-channel', 'telegram-supergroup', 'telegram-private'].flatMap((kind) =>
    Array.from({ length: 150 }, (_, count) => count)
      .filter((count) => count % 3 === 0 || count % 2 === 0)
      .map((count) => `${kind}${count} 2`),
  );
  expect(posts()).toEqual(expected.sort());
});

describe('a follower', () => {
  test('is sent what their hidden topics, least urgency, languages and words would leave out', async () => {
    await open();
    const fan = await stage.place('fan', 'telegram-private', {
      ...EVERYTHING,
      hidden: ['politics'],
      leastUrgency: 'flash',
      languages: ['uk'],
      words: { include: ['match'], exclude: [] },
    });
    await stage.start();
    await politics();
    await follow(fan, 1);
    await politics({ followUpOf: 1 });
    await stage.idle();
    expect(posts()).toEqual(['fan 2']);
  });

  test('is sent nothing in a pause, and nothing while away', async () => {
    await open();
    const paused = await stage.place('paused', 'telegram-private', pauseUntil(SPORTS, null));
    const away = await stage.place('away', 'telegram-private', SPORTS);
    await stage.start();
    await politics();
    for (const place of [paused, away]) await follow(place, 1);
    const { store } = stage.opened;
    await store.transaction((tx) => tx.destinations.park(away.id, 'blocked', stage.clock.now()));
    await politics({ followUpOf: 1 });
    await stage.idle();
    expect(posts()).toEqual([]);
    await store.transaction((tx) => tx.destinations.unpark(away.id, stage.clock.now()));
    await stage.clock.run(1_000);
    await politics({ followUpOf: 2 });
    await stage.idle();
    expect(posts()).toContain('away 3');
  });

  test('who unfollows is sent nothing more, not even what is being tried again', async () => {
    await open();
    const fan = await stage.place('fan', 'telegram-private', SPORTS);
    await stage.start();
    await politics();
    await follow(fan, 1);
    stage.messenger.script = () => ({ kind: 'retry', afterMs: 60_000, scope: 'chat' });
    await politics({ followUpOf: 1 });
    await stage.clock.run(5_000);
    expect(posts()).toEqual(['fan 2']);
    await unfollow(fan, 1);
    stage.messenger.script = () => undefined;
    await stage.clock.run(2 * HOUR_MS);
    await politics({ followUpOf: 2 });
    await stage.idle();
    expect(posts()).toEqual(['fan 2']);
    expect(await stage.row(2, fan.id)).toMatchObject({ state: stateCode('skipped') });
  });

  test('is sent what fails once more, while they follow', async () => {
    await open();
    const fan = await stage.place('fan', 'telegram-private', null);
    await stage.start();
    await politics();
    await follow(fan, 1);
    let tries = 0;
    stage.messenger.script = () => {
      tries += 1;
      return tries === 1 ? { kind: 'retry', afterMs: 60_000, scope: 'chat' } : undefined;
    };
    await politics({ followUpOf: 1 });
    await stage.clock.run(HOUR_MS);
    expect(posts()).toEqual(['fan 2', 'fan 2']);
    expect(await stage.row(2, fan.id)).toMatchObject({ state: stateCode('standing') });
  });

  test('who takes digests is sent it at once, and in no digest again', async () => {
    await open(7);
    const fan = await stage.place('fan', 'telegram-private', { ...EVERYTHING, digest: { times: [8 * 60] } });
    await stage.start();
    await politics();
    await follow(fan, 1);
    await politics({ followUpOf: 1 });
    await stage.clock.run(10_000);
    expect(posts()).toEqual(['fan 2']);
    await stage.clock.run(2 * HOUR_MS);
    expect(posts()).toEqual(['fan 1', 'fan 2']);
  });

  test('is sent after their quiet hours what came up in them, with all else', async () => {
    await open(23);
    const quiet = { from: 22 * 60, to: 7 * 60, flash: 'sound' as const };
    const fan = await stage.place('fan', 'telegram-private', { ...SPORTS, quiet });
    await stage.start();
    await politics();
    await follow(fan, 1);
    await politics({ followUpOf: 1 });
    await stage.publish({ topics: ['sports'] });
    await stage.clock.run(7 * HOUR_MS);
    expect(posts()).toEqual([]);
    await stage.clock.run(2 * HOUR_MS);
    expect(posts()).toEqual(['fan 2+3']);
  });
});

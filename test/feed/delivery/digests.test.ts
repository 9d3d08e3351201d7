import { afterEach, expect, test } from 'vitest';
import type { QuietHours } from '../../../src/feed/quiet-hours.js';
import { reportLines } from '../../../src/feed/report-text.js';
import { reportDelivery } from '../../../src/feed/reporting.js';
import { tellStatistics } from '../../../src/feed/statistics.js';
import { statisticsLines } from '../../../src/feed/statistics-text.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import { loadLanguages } from '../../../src/languages.js';
import { ManualClock } from '../../support/manual-clock.js';
import { at, postsOf, runTo as runStageTo } from './digest-hours.js';
import { EVERYTHING, Stage, type StageOptions } from './newsroom-stage.js';

const HOUR_MS = 3_600_000;
const minutes = (hours: number) => hours * 60;

const DAILY: Subscription = { ...EVERYTHING, digest: { times: [minutes(8)] } };
const quietFrom = (from: number, to: number, flash: QuietHours['flash'] = 'sound'): Subscription => ({
  ...EVERYTHING,
  quiet: { from: minutes(from), to: minutes(to), flash },
});

let stage: Stage;

/** @param now When it begins. */
async function open(now: number, options: StageOptions = {}): Promise<void> {
  stage = await Stage.open({ ...options, clock: new ManualClock(now) });
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

const runTo = (time: number) => runStageTo(stage, time);

const posts = () => postsOf(stage);

test('a place that takes digests is sent one at its time with all that is new since the last', async () => {
  await open(at(6));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish({ urgency: 'urgent' });
  await runTo(at(7.9));
  expect(posts()).toEqual([]);
  await runTo(at(9));
  await stage.publish();
  await runTo(at(7, 1));
  expect(posts()).toEqual([{ chat: 'daily', what: [1, 2], hour: 8 }]);
  await runTo(at(9, 1));
  expect(posts().slice(1)).toEqual([{ chat: 'daily', what: [3], hour: 32 }]);
});

test('with nothing new nothing is sent, and the next digest comes in its turn', async () => {
  await open(at(6));
  const { id } = await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await runTo(at(9, 2));
  expect(posts()).toEqual([]);
  const row = await stage.opened.connections.reader
    .selectFrom('destinations')
    .select('gather_due_at')
    .where('id', '=', id)
    .executeTakeFirst();
  expect(row).toEqual({ gather_due_at: at(8, 3) });
});

test('a flash comes at once and is in no digest afterwards', async () => {
  await open(at(6));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish({ urgency: 'flash' });
  await stage.publish();
  await runTo(at(9));
  expect(posts()).toEqual([
    { chat: 'daily', what: 1, hour: 6 },
    { chat: 'daily', what: [2], hour: 8 },
  ]);
});

test('a digest makes a sound unless none is wanted', async () => {
  await open(at(6));
  await stage.place('loud', 'telegram-private', DAILY);
  const { id } = await stage.place('mute', 'telegram-private', DAILY);
  await stage.opened.store.transaction(async (tx) => {
    const place = await tx.destinations.get(id);
    await tx.destinations.save({
      ...place,
      presentation: { layout: 'full', silent: true, linkCards: true },
    });
  });
  await stage.start();
  await stage.publish();
  await runTo(at(9));
  const sounds = stage.messenger.requests.map(({ chat, silent }) => [chat, silent]);
  expect(Object.fromEntries(sounds)).toEqual({ loud: false, mute: true });
});

test('a digest follows the corrections and retractions of its members, and goes with the last of them', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  await runTo(at(9));
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.standing('daily')).toMatchObject([{ shows: 'digest', version: 3 }]);
  await stage.retract(1);
  await stage.idle();
  expect([...stage.messenger.messages.values()].map(({ members }) => members)).toEqual([[2]]);
  await stage.retract(2);
  await stage.idle();
  expect(stage.messenger.standing('daily')).toEqual([]);
});

test('a withheld member is left out of its digest and is back in it after its release', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  await runTo(at(9));
  const members = () => [...stage.messenger.messages.values()].map((message) => message.members);
  await stage.withhold(1);
  await stage.idle();
  expect(members()).toEqual([[2]]);
  await stage.release(1);
  await stage.idle();
  expect(members()).toEqual([[1, 2]]);
});

test('what is withheld when a digest is due comes with the next one after its release', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  await stage.withhold(1);
  await runTo(at(9));
  await stage.release(1);
  await runTo(at(9, 1));
  expect(posts()).toEqual([
    { chat: 'daily', what: [2], hour: 8 },
    { chat: 'daily', what: [1], hour: 32 },
  ]);
});

test('a digest missed while the process was down goes out once on the same day', async () => {
  await open(at(7));
  await stage.place('three', 'telegram-private', {
    ...EVERYTHING,
    digest: { times: [minutes(8), minutes(12), minutes(18)] },
  });
  await stage.publish();
  await runTo(at(13));
  await stage.start();
  await runTo(at(17));
  expect(posts()).toEqual([{ chat: 'three', what: [1], hour: 13 }]);
});

test('one of a day gone by is not made up, and its briefs come with the next', async () => {
  await open(at(7));
  await stage.place('daily', 'telegram-private', DAILY);
  await stage.publish();
  await runTo(at(1, 1));
  await stage.start();
  await runTo(at(7, 1));
  expect(posts()).toEqual([]);
  await runTo(at(9, 1));
  expect(posts()).toEqual([{ chat: 'daily', what: [1], hour: 32 }]);
});

test('a digest whose post is on its way in a crash is sent again and stands once where that is known', async () => {
  await open(at(7), { platform: 'discord' });
  await stage.place('daily', 'discord-direct', DAILY);
  await stage.start();
  await stage.publish();
  stage.messenger.script = (request) => {
    stage.messenger.carryOut(request);
    return new Promise(() => undefined);
  };
  await runTo(at(8) + 500);
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.idle();
  expect(stage.messenger.standing('daily')).toMatchObject([{ shows: 'digest' }]);
});

test('routine and urgent wait for the end of quiet hours and come together; a flash comes through', async () => {
  await open(at(21));
  await stage.place('sleeper', 'telegram-private', quietFrom(22, 7));
  await stage.start();
  await stage.publish();
  await runTo(at(23));
  await stage.publish();
  await stage.publish({ urgency: 'urgent' });
  await stage.publish({ urgency: 'flash' });
  await runTo(at(8, 1));
  expect(posts()).toEqual([
    { chat: 'sleeper', what: 1, hour: 21 },
    { chat: 'sleeper', what: 4, hour: 23 },
    { chat: 'sleeper', what: [2, 3], hour: 31 },
  ]);
});

test('one brief that waited alone comes as itself', async () => {
  await open(at(23));
  await stage.place('sleeper', 'telegram-private', quietFrom(22, 7));
  await stage.start();
  await stage.publish();
  await runTo(at(8, 1));
  expect(posts()).toEqual([{ chat: 'sleeper', what: 1, hour: 31 }]);
});

test.each([
  ['sound', 23, false],
  ['silent', 23, true],
  ['wait', 31, false],
] as const)('a flash in quiet hours set to %s', async (flash, hour, silent) => {
  await open(at(23));
  await stage.place('sleeper', 'telegram-private', quietFrom(22, 7, flash));
  await stage.start();
  await stage.publish({ urgency: 'flash' });
  await runTo(at(8, 1));
  expect(posts()).toEqual([{ chat: 'sleeper', what: 1, hour }]);
  expect(stage.messenger.requests[0]?.silent).toBe(silent);
});

test('copies are corrected in quiet hours all the same', async () => {
  await open(at(21));
  await stage.place('sleeper', 'telegram-private', quietFrom(22, 7));
  await stage.start();
  await stage.publish();
  await runTo(at(23));
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.standing('sleeper')).toMatchObject([{ brief: 1, version: 2 }]);
});

test('a digest that is due in quiet hours waits for their end', async () => {
  await open(at(6));
  await stage.place('both', 'telegram-private', {
    ...quietFrom(22, 9),
    ...{ digest: DAILY.digest ?? { times: [] } },
  });
  await stage.start();
  await stage.publish();
  await runTo(at(10));
  expect(posts()).toEqual([{ chat: 'both', what: [1], hour: 9 }]);
});

test('who was away is told of the ten newest that were missed, in one message', async () => {
  await open(at(8));
  const { id } = await stage.place('away');
  await stage.start();
  await stage.publish();
  await stage.idle();
  await stage.opened.store.transaction((tx) => tx.destinations.park(id, 'blocked', stage.clock.now()));
  for (let i = 0; i < 12; i += 1) await stage.publish();
  await runTo(at(8, 3));
  await stage.opened.store.transaction((tx) => tx.destinations.unpark(id, stage.clock.now()));
  await stage.idle();
  await stage.publish();
  await stage.idle();
  expect(posts().map(({ what }) => what)).toEqual([1, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4].reverse(), 14]);
});

test('a routine brief that could not be posted for half a day is expired, and told of once the place can be reached', async () => {
  await open(at(8));
  const { id } = await stage.place('broken');
  await stage.place('well');
  await stage.start();
  stage.messenger.script = ({ chat }) =>
    chat === 'broken' && stage.clock.now() < at(21)
      ? { kind: 'retry', afterMs: HOUR_MS, scope: 'chat' }
      : undefined;
  await stage.publish();
  await stage.publish({ urgency: 'urgent' });
  await runTo(at(23));
  expect(posts().filter(({ chat, hour }) => chat === 'broken' && hour > 20)).toEqual([
    { chat: 'broken', what: [1, 2], hour: 21 },
  ]);
  expect(await stage.row(1, id)).toMatchObject({ state: 7, detail: 'stale' });
  await stage.retract(1);
  await stage.idle();
  expect([...stage.messenger.messages.values()].map(({ members }) => members)).toContainEqual([2]);
});

test('a bot with more than an hour of routine work puts together what goes to private chats', async () => {
  const limits = {
    requestsPerSecond: 0.01,
    chatIntervalMs: 0,
    groupPostsPerMinute: null,
    groupEditsPerMinute: null,
  };
  await open(at(8), { limits });
  await stage.places(30);
  await stage.place('channel', 'telegram-channel');
  await stage.start();
  for (let i = 0; i < 3; i += 1) await stage.publish();
  await runTo(at(8, 1));
  const inChannel = posts().filter(({ chat }) => chat === 'channel');
  expect(inChannel.map(({ what }) => what)).toEqual([1, 2, 3]);
  const inChats = posts().filter(({ chat }) => chat !== 'channel');
  // Some had the first one before the bot knew of the others.
  expect(inChats.length).toBeLessThan(40);
  const byChat = new Map<string, number[]>();
  for (const { chat, what } of inChats) byChat.set(chat, [...(byChat.get(chat) ?? []), ...[what].flat()]);
  expect(byChat.size).toBe(30);
  for (const briefs of byChat.values()) expect(briefs).toEqual([1, 2, 3]);
});

test('a place that changes from digests to each brief at once loses nothing that was gathered, and the other way round', async () => {
  await open(at(6));
  const { id } = await stage.place('reader', 'telegram-private', DAILY);
  await stage.start();
  const choose = (subscription: Subscription) =>
    stage.opened.store.transaction((tx) =>
      tx.destinations.setSubscription(id, subscription, stage.clock.now()),
    );
  await stage.publish();
  await stage.idle();
  await choose(EVERYTHING);
  await stage.idle();
  await stage.publish();
  await stage.idle();
  await choose(DAILY);
  await stage.publish();
  await runTo(at(9));
  expect(posts()).toEqual([
    { chat: 'reader', what: [1], hour: 6 },
    { chat: 'reader', what: 2, hour: 6 },
    { chat: 'reader', what: [3], hour: 8 },
  ]);
});

test('who unsubscribes is sent no digest of what was gathered before', async () => {
  await open(at(6));
  const { id } = await stage.place('reader', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.opened.store.transaction((tx) => tx.destinations.setSubscription(id, null, stage.clock.now()));
  await runTo(at(9));
  expect(posts()).toEqual([]);
});

test('a digest that a place could not be sent for good is counted for each of its members', async () => {
  await open(at(6));
  const { id } = await stage.place('reader', 'telegram-private', DAILY);
  await stage.start();
  await stage.publish();
  await stage.publish();
  stage.messenger.script = () => ({ kind: 'gone', reason: 'blocked' });
  await runTo(at(9));
  expect((await stage.opened.store.destinations.get(id)).parked?.reason).toBe('blocked');
  const rows = await Promise.all([1, 2].map((brief) => stage.row(brief, id)));
  expect(rows).toMatchObject([
    { state: 2, digest_id: null },
    { state: 2, digest_id: null },
  ]);
  stage.messenger.script = () => undefined;
  await stage.opened.store.transaction((tx) => tx.destinations.unpark(id, stage.clock.now()));
  await stage.idle();
  expect(posts().at(-1)).toEqual({ chat: 'reader', what: [1, 2], hour: 9 });
});

test('the report says how many have a brief in a digest and when the last one left, the figures what a time came to', async () => {
  await open(at(7));
  for (const chat of ['one', 'two', 'three']) await stage.place(chat, 'telegram-private', DAILY);
  await stage.place('at once');
  await stage.start();
  await stage.publish();
  await stage.publish();
  await runTo(at(9));
  const last = stage.messenger.requests.at(-1)?.at ?? 0;
  const { total } = await reportDelivery(stage.feed, 1);
  expect(total).toMatchObject({ sent: 1, digested: 3, failed: 0, pending: 0 });
  expect(Math.abs((total.lastDigestAt ?? 0) - last)).toBeLessThan(1_000);
  const statistics = await tellStatistics(stage.feed, 'day');
  expect(statistics).toMatchObject({ posted: 5, digests: 3, largestRun: { dueAt: at(8) } });
  const english = loadLanguages().in('en');
  const told = await reportDelivery(stage.feed, 1);
  expect(reportLines(told, english)).toContainEqual(
    expect.stringMatching(/^in digests: 3, the last one after (59 min|1 h)/),
  );
  expect(statisticsLines(statistics, english, 'UTC')).toContain(
    'Digests: 3 · the last of those due at 08:00 left at 08:00',
  );
});

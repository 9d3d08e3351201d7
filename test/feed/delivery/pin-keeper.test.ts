import { afterEach, describe, expect, test } from 'vitest';
import { createPinKeeper, type PinKeeper } from '../../../src/feed/delivery/pin-keeper.js';
import type { PinOutcome } from '../../../src/feed/delivery/pin-outcome.js';
import { Stage, type StageOptions } from './newsroom-stage.js';

const DAY = 86_400_000;
const MINUTE = 60_000;

let stage: Stage;
let keepers: PinKeeper[] = [];

afterEach(async () => {
  const stopped = Promise.all(keepers.map((keeper) => keeper.stop()));
  keepers = [];
  await stage.close();
  await stopped;
});

async function open(options: StageOptions = {}): Promise<void> {
  stage = await Stage.open({ ...options, settings: { pinFlash: true } });
  await stage.start();
  keep();
}

function keep(): void {
  const { engine, messenger, clock, log, opened } = stage;
  const keeper = createPinKeeper({
    store: opened.store,
    clock,
    log,
    messengers: () => [messenger],
    gateOf: (botId) => engine.lane(botId),
    isRunning: (botId) => engine.status().some((lane) => lane.botId === botId && lane.state === 'running'),
  });
  stage.onPins = (botId) => keeper.wake(botId);
  keeper.start();
  keepers.push(keeper);
}

/** As after a kill: nobody waits for the answers to the old keeper's requests. */
function keepAnew(): void {
  keepers = [];
  keep();
}

async function flash() {
  const brief = await stage.publish({ urgency: 'flash' });
  await stage.idle();
  await stage.clock.run(2_000);
  return brief;
}

const asked = () => stage.messenger.pinRequests.map(({ kind, chat }) => `${kind} ${chat}`);
const pinnedIn = (chat: string) => stage.messenger.pinned.get(chat) ?? [];
const left = () => stage.opened.store.pins.findNextTime(stage.messenger.botId);
const answering = (outcome: PinOutcome) => () => outcome;

describe('a flash', () => {
  test('is pinned in channels and groups and in nobody’s own chat, for a day', async () => {
    await open();
    await stage.place('-1', 'telegram-channel');
    await stage.place('-2', 'telegram-supergroup');
    await stage.place('3');
    await flash();
    expect(asked().sort()).toEqual(['pin -1', 'pin -2']);
    await stage.clock.run(DAY - MINUTE);
    expect(pinnedIn('-1')).toHaveLength(1);
    await stage.clock.run(MINUTE);
    expect([pinnedIn('-1'), pinnedIn('-2')]).toEqual([[], []]);
    expect(await left()).toBeNull();
  });

  test('is no longer pinned when the next one is', async () => {
    await open();
    await stage.place('-1', 'telegram-channel');
    await flash();
    const first = pinnedIn('-1');
    await flash();
    expect(asked()).toEqual(['pin -1', 'pin -1', 'unpin -1']);
    expect(pinnedIn('-1')).toHaveLength(1);
    expect(pinnedIn('-1')).not.toEqual(first);
  });

  test('is unpinned as its copy becomes the notice of its retraction', async () => {
    await open();
    stage.messenger.removable = false;
    await stage.place('-1', 'telegram-group');
    const { number } = await flash();
    expect(pinnedIn('-1')).toHaveLength(1);
    await stage.retract(number);
    await stage.idle();
    await stage.clock.run(2_000);
    expect(pinnedIn('-1')).toEqual([]);
    expect(await left()).toBeNull();
  });

  test('that is withheld before it was pinned is pinned when it is released', async () => {
    await open();
    await stage.place('-1', 'telegram-channel');
    stage.messenger.pinScript = answering({ kind: 'unknown' });
    const { number } = await flash();
    await stage.withhold(number);
    await stage.idle();
    stage.messenger.pinScript = () => undefined;
    await stage.clock.run(2 * MINUTE);
    expect(pinnedIn('-1')).toEqual([]);
    await stage.release(number);
    await stage.idle();
    await stage.clock.run(2_000);
    expect(pinnedIn('-1')).toHaveLength(1);
  });
});

test('nothing else is pinned', async () => {
  await open();
  await stage.place('-1', 'telegram-channel');
  await stage.publish({ urgency: 'urgent' });
  await stage.idle();
  expect(await left()).toBeNull();
});

describe('a pin that the platform does not confirm', () => {
  test('is asked for again a minute later', async () => {
    await open();
    await stage.place('-1', 'telegram-channel');
    stage.messenger.pinScript = answering({ kind: 'unknown' });
    await flash();
    stage.messenger.pinScript = () => undefined;
    await stage.clock.run(MINUTE);
    expect(pinnedIn('-1')).toHaveLength(1);
    expect(asked()).toEqual(['pin -1', 'pin -1']);
  });

  test('is asked for again by the next process when this one dies before the answer', async () => {
    await open();
    await stage.place('-1', 'telegram-channel');
    stage.messenger.pinScript = () => new Promise(() => undefined);
    await flash();
    expect(asked()).toEqual(['pin -1']);
    stage.messenger.pinScript = () => undefined;
    keepAnew();
    await stage.clock.run(2_000);
    expect(pinnedIn('-1')).toHaveLength(1);
  });

  test('is taken off when the flash was retracted between the request and a death', async () => {
    await open();
    stage.messenger.removable = false;
    await stage.place('-1', 'telegram-group');
    stage.messenger.pinScript = () => new Promise(() => undefined);
    const { number } = await flash();
    stage.messenger.pinScript = () => undefined;
    await stage.retract(number);
    keepAnew();
    await stage.clock.run(5_000);
    expect(asked()).toEqual(['pin -1', 'unpin -1']);
    expect(await left()).toBeNull();
  });

  test('waits for as long as the platform says', async () => {
    await open();
    await stage.place('-1', 'telegram-channel');
    stage.messenger.pinScript = answering({ kind: 'retry', afterMs: 30_000, scope: 'chat' });
    await flash();
    stage.messenger.pinScript = () => undefined;
    await stage.clock.run(27_000);
    expect(pinnedIn('-1')).toEqual([]);
    await stage.clock.run(3_000);
    expect(pinnedIn('-1')).toHaveLength(1);
  });

  test('is given up where the bot lacks the right, which is said once for all chats', async () => {
    await open();
    for (const chat of ['-1', '-2', '-3']) await stage.place(chat, 'telegram-channel');
    stage.messenger.pinScript = answering({ kind: 'refused', reason: 'not enough rights' });
    await flash();
    await flash();
    expect(asked()).toHaveLength(6);
    expect(stage.warnings).toEqual([expect.stringContaining('could not be pinned')]);
    expect(stage.errors).toEqual([]);
    expect(await left()).toBeNull();
  });
});

test('pins go behind posts: one a second while there are some, the rest as soon as there are none', async () => {
  const limits = {
    requestsPerSecond: 20,
    chatIntervalMs: 0,
    groupPostsPerMinute: null,
    groupEditsPerMinute: null,
  };
  await open({ limits });
  for (let i = 0; i < 10; i += 1) await stage.place(`-${i + 1}`, 'telegram-channel');
  await stage.places(80);
  await stage.publish({ urgency: 'flash' });
  await stage.idle();
  const lastPost = Math.max(...stage.messenger.requests.map(({ at }) => at));
  const firstPost = Math.min(...stage.messenger.requests.map(({ at }) => at));
  const early = stage.messenger.pinRequests.filter(({ at }) => at < lastPost).length;
  expect(early).toBeGreaterThan(0);
  expect(early).toBeLessThanOrEqual(Math.ceil((lastPost - firstPost) / 1_000) + 1);
  await stage.clock.run(2_000);
  expect(asked()).toHaveLength(10);
});

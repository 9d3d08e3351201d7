import { afterEach, expect, test } from 'vitest';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import type { Address, Destination } from '../../../src/feed/destination.js';
import { Stage } from './newsroom-stage.js';

/*
 * What happens to a place while a request is on its way there.
 */

let stage: Stage;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

const GROUP = 'telegram-group';
const SUPERGROUP = 'telegram-supergroup';

function at(chat: string): Address {
  return { platform: 'telegram', chat, thread: null };
}

/** Answers that a test gives when it likes, one for each chat. */
class Answers {
  readonly #give = new Map<string, (outcome: Outcome | undefined) => void>();

  constructor() {
    stage.messenger.script = ({ chat }) => new Promise((resolve) => this.#give.set(chat, resolve));
  }

  /** @param outcome What is answered; left out, that it was carried out. */
  async give(chat: string, outcome?: Outcome): Promise<void> {
    this.#give.get(chat)?.(outcome);
    await stage.clock.run(1_000);
  }

  /** From now on everything is carried out. */
  async end(): Promise<void> {
    stage.messenger.script = () => undefined;
    for (const give of this.#give.values()) give(undefined);
    await stage.clock.run(5_000);
    await stage.idle();
  }
}

async function openWithPostsUnderWay(
  places: readonly [chat: string, kind: Destination['kind']][],
): Promise<{ readonly answers: Answers; readonly places: readonly Destination[] }> {
  stage = await Stage.open();
  const made: Destination[] = [];
  for (const [chat, kind] of places) made.push(await stage.place(chat, kind));
  await stage.start();
  const answers = new Answers();
  await stage.publish();
  // What proves a version to be acceptable is waited for half a second.
  await stage.clock.run(2_000);
  expect(stage.messenger.requests).toHaveLength(places.length);
  return { answers, places: made };
}

async function rowsInFlight(): Promise<number> {
  const { statements } = await stage.opened.connections.read((all) => ({ statements: all }));
  return statements.get('SELECT count(*) FROM deliveries WHERE state = 1').pluck().get() as number;
}

test('a group that turns out to be another place, which is posted to at that moment, gets the brief once', async () => {
  const { answers } = await openWithPostsUnderWay([
    ['old', GROUP],
    ['new', SUPERGROUP],
  ]);
  await answers.give('old', { kind: 'moved', to: at('new') });
  await answers.end();
  expect(stage.messenger.standing('new')).toHaveLength(1);
  expect(stage.messenger.chatsOf('post').filter((chat) => chat === 'new')).toHaveLength(1);
});

test('a place that became one with another meanwhile leaves no row in flight, whatever its post is answered', async () => {
  const { answers, places } = await openWithPostsUnderWay([['old', GROUP]]);
  const [old] = places;
  if (!old) throw new Error('There is no such place.');
  await stage.place('new', SUPERGROUP);
  await stage.opened.store.transaction((tx) =>
    tx.destinations.move(old.id, at('new'), SUPERGROUP, stage.clock.now()),
  );
  await answers.give('old');
  await answers.end();
  expect(await rowsInFlight()).toBe(0);
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.standing('new')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
});

test('a place that became one with another and then refuses for good under its old address stops nobody', async () => {
  const { answers, places } = await openWithPostsUnderWay([
    ['old', GROUP],
    ['other', GROUP],
  ]);
  const [old] = places;
  if (!old) throw new Error('There is no such place.');
  const merged = await stage.place('new', SUPERGROUP);
  await stage.opened.store.transaction((tx) =>
    tx.destinations.move(old.id, at('new'), SUPERGROUP, stage.clock.now()),
  );
  await answers.give('old', { kind: 'gone', reason: 'kicked' });
  await answers.end();
  expect(stage.messenger.standing('other')).toHaveLength(1);
  expect(stage.messenger.standing('new')).toHaveLength(1);
  expect((await stage.opened.store.destinations.get(merged.id)).parked).toBeNull();
});

test('a chat that comes back between its refusal and the writing of it gets the corrections of its copies', async () => {
  stage = await Stage.open();
  const place = await stage.place('chat');
  await stage.start();
  await stage.publish();
  await stage.idle();
  const { store } = stage.opened;
  stage.messenger.script = () => ({ kind: 'gone', reason: 'blocked' });
  await stage.correct(1);
  const stopListening = store.onCommit(() => {
    void store.transaction(async (tx) => {
      if ((await tx.destinations.get(place.id)).parked === null) return;
      stopListening();
      stage.messenger.script = () => undefined;
      await tx.destinations.unpark(place.id, stage.clock.now());
    });
  });
  await stage.clock.run(5_000);
  await stage.idle();
  expect((await store.destinations.get(place.id)).parked).toBeNull();
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
});

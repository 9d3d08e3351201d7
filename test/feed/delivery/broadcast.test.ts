import { afterEach, expect, test } from 'vitest';
import { EVERYTHING, Stage, type StageOptions } from './newsroom-stage.js';

let stage: Stage;

async function open(options?: StageOptions): Promise<Stage> {
  stage = await Stage.open(options);
  return stage;
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
  expect(stage.clock.pending).toBe(0);
});

test('a published brief reaches every subscribed place once', async () => {
  await open();
  await stage.places(250);
  await stage.start();
  await stage.publish();
  await stage.idle();
  expect(new Set(stage.messenger.chatsOf('post')).size).toBe(250);
  expect(stage.messenger.requests).toHaveLength(250);
  expect(await stage.opened.store.broadcasts.countReach(1)).toEqual({ copies: 250 });
});

test('a brief goes to those with its topic or every topic, and not to those who hide it', async () => {
  await open();
  const chosen = (slug: string) => ({ ...EVERYTHING, everySince: null, chosen: { [slug]: 1 } });
  await stage.place('sports', 'telegram-private', chosen('sports'));
  await stage.place('politics', 'telegram-private', chosen('politics'));
  await stage.place('everything');
  await stage.place('nothing', 'telegram-private', null);
  await stage.place('hides', 'telegram-private', { ...EVERYTHING, hidden: ['sports'] });
  await stage.place('both', 'telegram-private', {
    ...EVERYTHING,
    everySince: null,
    chosen: { sports: 1, politics: 1 },
  });
  await stage.start();
  await stage.publish({ topics: ['sports', 'weather'] });
  await stage.idle();
  expect(stage.messenger.chatsOf('post')).toEqual(['sports', 'everything', 'both']);
});

test('whoever subscribes after the publication is not posted old news', async () => {
  await open();
  await stage.place('early');
  await stage.publish();
  await stage.place('late', 'telegram-private', { ...EVERYTHING, everySince: stage.clock.now() });
  await stage.start();
  await stage.idle();
  expect(stage.messenger.chatsOf('post')).toEqual(['early']);
});

test('channels are served before groups, and groups before private chats, over all open broadcasts', async () => {
  await open({ settings: { window: 1 } });
  await stage.place('private');
  await stage.place('group', 'telegram-supergroup');
  await stage.place('channel', 'telegram-channel');
  await stage.publish();
  await stage.publish();
  await stage.start();
  await stage.idle();
  const order = stage.messenger.requests.map(({ chat, brief }) => `${chat} ${brief}`);
  expect(order).toEqual(['channel 1', 'channel 2', 'group 1', 'group 2', 'private 1', 'private 2']);
});

test('a flash overtakes a routine brief in mid-broadcast', async () => {
  await open({ limits: SLOW });
  await stage.places(40);
  await stage.start();
  await stage.publish();
  await stage.clock.run(1_000);
  await stage.publish({ urgency: 'flash' });
  await stage.idle();
  const order = stage.messenger.requests.map(({ brief }) => brief);
  const first = order.indexOf(2);
  expect(first).toBeLessThan(25);
  expect(order.slice(first, first + 40).every((brief) => brief === 2)).toBe(true);
  expect(order).toHaveLength(80);
});

test('a retraction in mid-broadcast ends the posting, deletes the copies and takes turns with a flash', async () => {
  await open({ limits: SLOW });
  await stage.places(40);
  await stage.start();
  await stage.publish();
  await stage.clock.run(1_500);
  const posted = stage.messenger.chatsOf('post').length;
  expect(posted).toBeGreaterThan(10);
  await stage.publish({ urgency: 'flash' });
  await stage.retract(1);
  const before = stage.messenger.requests.length;
  await stage.idle();
  const after = stage.messenger.requests.slice(before);
  expect(after.slice(0, 8).map(({ kind }) => kind)).toEqual(
    Array.from({ length: 8 }, (_, i) => (i % 2 === 0 ? after[0]?.kind : after[1]?.kind)),
  );
  expect(new Set(after.slice(0, 2).map(({ kind }) => kind))).toEqual(new Set(['post', 'remove']));
  expect(after.filter(({ kind, brief }) => kind === 'post' && brief === 1)).toEqual([]);
  expect([...stage.messenger.messages.values()].every(({ brief }) => brief === 2)).toBe(true);
});

test('corrections take turns with posts of another brief', async () => {
  await open({ limits: SLOW });
  await stage.places(20);
  await stage.start();
  await stage.publish();
  await stage.idle();
  await stage.correct(1);
  await stage.publish();
  const before = stage.messenger.requests.length;
  await stage.idle();
  const kinds = stage.messenger.requests.slice(before, before + 10).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'edit')).toHaveLength(5);
  for (const place of [...stage.messenger.messages.values()].filter(({ brief }) => brief === 1)) {
    expect(place.version).toBe(2);
  }
});

test('a correction while posting reaches the copies that stand, and the others get the new version at once', async () => {
  await open({ limits: SLOW });
  await stage.places(40);
  await stage.start();
  await stage.publish();
  await stage.clock.run(700);
  const early = stage.messenger.chatsOf('post').length;
  await stage.correct(1);
  const before = stage.messenger.requests.length;
  await stage.idle();
  expect(stage.messenger.requests.slice(before).every(({ version }) => version === 2)).toBe(true);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(early);
  expect(stage.messenger.messages.size).toBe(40);
  expect([...stage.messenger.messages.values()].every(({ version }) => version === 2)).toBe(true);
});

test('a correction accepted while a post is in flight is applied as soon as the post is answered', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  let answer: () => void = () => undefined;
  stage.messenger.script = ({ kind }) =>
    kind === 'post' ? new Promise((resolve) => (answer = () => resolve(undefined))) : undefined;
  await stage.publish();
  await stage.clock.run(100);
  await stage.correct(1);
  await stage.clock.run(1_000);
  expect(stage.messenger.requests).toHaveLength(1);
  answer();
  await stage.idle();
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
});

test('what is accepted between the grant of a request and its start is what leaves', async () => {
  await open();
  await stage.places(2);
  await stage.start();
  stage.whileRendering = () => stage.correct(1);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.requests.map(({ kind, version }) => `${kind} ${version}`)).toEqual([
    'post 2',
    'post 2',
  ]);
  stage.whileRendering = () => stage.retract(1);
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.chatsOf('edit')).toEqual([]);
  expect(stage.messenger.messages.size).toBe(0);
});

test('a post that is withheld after its grant does not leave before the release', async () => {
  await open();
  await stage.place('chat');
  await stage.start();
  stage.whileRendering = () => stage.withhold(1);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.requests).toEqual([]);
  await stage.release(1);
  await stage.idle();
  expect(stage.messenger.standing('chat')).toEqual([{ brief: 1, version: 3, shows: 'brief' }]);
});

test('a post that is retracted after its grant does not leave, and nobody counts as reached by it', async () => {
  await open();
  const place = await stage.place('chat');
  await stage.start();
  stage.whileRendering = () => stage.retract(1);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.requests).toEqual([]);
  expect(await stage.row(1, place.id)).toMatchObject({ detail: 'retracted' });
  expect(await stage.opened.store.broadcasts.countReach(1)).toMatchObject({ copies: 0 });
});

test('withholding edits what stands, pauses the posting, and release goes on where it was', async () => {
  await open({ limits: SLOW });
  await stage.places(40);
  await stage.start();
  await stage.publish();
  await stage.clock.run(700);
  await stage.withhold(1);
  await stage.idle();
  const posted = stage.messenger.messages.size;
  expect(posted).toBeLessThan(30);
  expect([...stage.messenger.messages.values()].every(({ shows }) => shows === 'withheld')).toBe(true);
  await stage.release(1);
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(40);
  expect([...stage.messenger.messages.values()].every(({ shows }) => shows === 'brief')).toBe(true);
  expect(stage.messenger.chatsOf('post')).toHaveLength(40);
});

test('posting ends when the brief expires, and corrections go on', async () => {
  await open({ limits: SLOW });
  await stage.places(40);
  await stage.start();
  await stage.publish({ expiresAt: stage.clock.now() + 1_000 });
  await stage.clock.run(3_000);
  const posted = stage.messenger.messages.size;
  expect(posted).toBeLessThan(30);
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(posted);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(posted);
});

test('a follow-up answers the earlier copy where there is one', async () => {
  await open();
  await stage.place('old');
  await stage.start();
  await stage.publish();
  await stage.idle();
  await stage.place('new');
  await stage.publish({ followUpOf: 1 });
  await stage.idle();
  const replies = stage.messenger.requests.slice(1).map(({ chat, replyTo }) => ({ chat, replyTo }));
  expect(replies).toEqual([
    { chat: 'old', replyTo: '1' },
    { chat: 'new', replyTo: null },
  ]);
});

test('one slow chat delays nobody, and no more requests are on their way than the window holds', async () => {
  await open({ settings: { window: 100 } });
  await stage.places(300);
  await stage.start();
  let answer: () => void = () => undefined;
  stage.messenger.script = ({ chat }) => {
    if (chat === 'p0') return new Promise((resolve) => (answer = () => resolve(undefined)));
    return new Promise((resolve) => stage.clock.after(400, () => resolve(undefined)));
  };
  await stage.publish();
  await stage.clock.run(5_000);
  expect(stage.messenger.messages.size).toBe(299);
  expect(stage.messenger.mostUnderWay).toBe(100);
  answer();
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(300);
});

test('while a chat is busy a second brief waits for it and the others go on', async () => {
  await open();
  await stage.place('slow');
  await stage.place('quick');
  await stage.start();
  let answer: () => void = () => undefined;
  stage.messenger.script = ({ chat, brief }) =>
    chat === 'slow' && brief === 1
      ? new Promise((resolve) => (answer = () => resolve(undefined)))
      : undefined;
  await stage.publish();
  await stage.publish();
  await stage.clock.run(5_000);
  expect(stage.messenger.standing('quick')).toHaveLength(2);
  expect(stage.messenger.chatsOf('post').filter((chat) => chat === 'slow')).toHaveLength(1);
  answer();
  await stage.clock.run(1_000);
  expect(stage.messenger.standing('slow').map(({ brief }) => brief)).toEqual([1, 2]);
});

test('two briefs of one urgency reach each chat in the order of their publication, through a correction as well', async () => {
  await open({ settings: { window: 8 } });
  await stage.places(40);
  await stage.start();
  const { clock, messenger } = stage;
  const afterAWhile = () =>
    new Promise<undefined>((resolve) => void clock.after(80, () => resolve(undefined)));
  messenger.script = afterAWhile;
  await stage.publish();
  await stage.publish();
  await clock.run(300);
  await stage.update(1);
  await stage.idle();
  const orders = new Map<string, number[]>();
  for (const { kind, chat, brief } of messenger.requests) {
    if (kind === 'post') orders.set(chat, [...(orders.get(chat) ?? []), brief]);
  }
  expect(orders.size).toBe(40);
  expect([...orders].filter(([, order]) => order.join() !== '1,2')).toEqual([]);
});

test('publishing writes one row for each bot, whatever the audience', async () => {
  await open();
  await stage.places(50);
  await stage.publish();
  const { reader } = stage.opened.connections;
  expect(await reader.selectFrom('broadcasts').selectAll().execute()).toHaveLength(1);
  expect(await reader.selectFrom('deliveries').selectAll().execute()).toEqual([]);
});

/** Slow enough for a broadcast to be watched. */
const SLOW = {
  requestsPerSecond: 20,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

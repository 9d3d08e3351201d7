import { expect, test } from 'vitest';
import { openWire } from './wire.js';

const NO_RIGHTS = {
  fault: {
    kind: 'refuse',
    status: 400,
    code: 400,
    text: 'Bad Request: not enough rights to send text messages to the chat',
  },
  methods: ['sendMessage'],
} as const;

test('rights that everybody has lost for an hour park nobody, and everybody gets the brief after it', async () => {
  const wire = await openWire();
  const chats = [...(await wire.readers(5)), await wire.group('supergroup')];
  wire.telegram.faults.add(NO_RIGHTS);
  await wire.publish('The long hour');
  await wire.hours(1);
  for (const chat of chats) expect((await wire.destination(chat)).parked).toBeNull();
  wire.telegram.faults.clear();
  await wire.hours(2);
  await wire.expectOnceIn(chats, 'The long hour');
});

test('rights that are lost for good park that place after several refusals over hours, and only that one', async () => {
  const wire = await openWire();
  const [eve = 0, ...others] = await wire.readers(4);
  wire.telegram.faults.add({ ...NO_RIGHTS, chats: [String(eve)], times: 1_000 });
  const refusals = () => 1_000 - (wire.telegram.faults.list()[0]?.left ?? 0);
  await wire.publish('Not for everybody');
  await wire.expectOnceIn(others, 'Not for everybody');
  await wire.hours(2);
  expect((await wire.destination(eve)).parked).toBeNull();
  await wire.hours(6);
  expect((await wire.destination(eve)).parked?.reason).toBe('no-rights');
  const before = refusals();
  expect(before).toBeGreaterThanOrEqual(4);
  expect(before).toBeLessThanOrEqual(6);
  await wire.publish('The next one');
  await wire.expectOnceIn(others, 'The next one');
  expect(refusals()).toBe(before);
});

test('a closed forum topic gets the brief when it is opened again, and its neighbours do not wait', async () => {
  const wire = await openWire();
  const forum = await wire.group('supergroup', true);
  const { control } = wire.telegram;
  const open = control.createTopic({ chat: forum, name: 'Talk' }).threadId;
  const closed = control.createTopic({ chat: forum, name: 'News' }).threadId;
  await wire.addTelegram(forum, 'telegram-topic', open);
  await wire.addTelegram(forum, 'telegram-topic', closed);
  control.closeTopic({ chat: forum, threadId: closed });
  const threadsOf = (headline: string) =>
    wire.everPosted(forum, headline).map(({ message }) => message.message_thread_id ?? 0);

  await wire.publish('Behind the door');
  await wire.eventually(() => expect(threadsOf('Behind the door').sort()).toEqual([0, open].sort()));
  control.reopenTopic({ chat: forum, threadId: closed });
  await wire.hours(1);
  expect(threadsOf('Behind the door').sort()).toEqual([0, open, closed].sort());
  expect((await wire.destination(forum, closed)).parked).toBeNull();
});

test('a deleted forum topic is parked alone after several refusals over hours', async () => {
  const wire = await openWire();
  const forum = await wire.group('supergroup', true);
  const { control } = wire.telegram;
  const kept = control.createTopic({ chat: forum, name: 'Talk' }).threadId;
  const deleted = control.createTopic({ chat: forum, name: 'News' }).threadId;
  await wire.addTelegram(forum, 'telegram-topic', kept);
  await wire.addTelegram(forum, 'telegram-topic', deleted);
  control.deleteTopic({ chat: forum, threadId: deleted });
  await wire.publish('Nowhere to go');
  await wire.hours(8);
  expect((await wire.destination(forum, deleted)).parked?.reason).toBe('no-rights');
  for (const thread of [null, kept]) expect((await wire.destination(forum, thread)).parked).toBeNull();
  const threads = wire
    .everPosted(forum, 'Nowhere to go')
    .map(({ message }) => message.message_thread_id ?? 0);
  expect(threads.sort()).toEqual([0, kept].sort());
});

test('a Discord channel where the bot may not write for an hour gets the brief after it', async () => {
  const wire = await openWire();
  const shut = await wire.discordChannel();
  const open = await wire.discordChannel();
  const target = wire.town.server;
  wire.discord.control.setOverwrite({ channelId: shut, target, deny: ['SendMessages'] });
  await wire.publish('Behind the door');
  await wire.expectOnceIn([open], 'Behind the door');
  await wire.hours(1);
  expect((await wire.destination(shut)).parked).toBeNull();
  wire.discord.control.setOverwrite({ channelId: shut, target, allow: ['SendMessages'] });
  await wire.hours(2);
  await wire.expectOnceIn([open, shut], 'Behind the door');
});

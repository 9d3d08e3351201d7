import { describe, expect, test } from 'vitest';
import { openWire, type Wire } from './wire.js';

/** Text or caption of everything that arrives at Telegram, in its order. */
function arrivals(
  wire: Wire,
): readonly { readonly kind: 'message-added' | 'message-deleted'; text: string }[] {
  const seen: { kind: 'message-added' | 'message-deleted'; text: string }[] = [];
  wire.telegram.on((event) => {
    if (event.kind === 'message-added' || event.kind === 'message-deleted') {
      seen.push({ kind: event.kind, text: event.message.text });
    }
  });
  return seen;
}

/** Does something as soon as so many messages were posted on Telegram. */
function afterPosts(wire: Wire, count: number, act: () => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    let posts = 0;
    const end = wire.telegram.on(({ kind }) => {
      if (kind !== 'message-added') return;
      posts += 1;
      if (posts < count) return;
      end();
      act().then(() => resolve(), reject);
    });
  });
}

describe('an outage', () => {
  test('of ten minutes in which Telegram refuses connections burns no attempts and loses nobody', async () => {
    const wire = await openWire();
    const readers = await wire.readers(30);
    const channel = await wire.discordChannel();
    const away = afterPosts(wire, 10, () => wire.telegram.outage('refuse'));
    const number = await wire.publish('The storm');
    await away;
    await wire.expectOnceIn([channel], 'The storm');
    await wire.leapMinutes(10);
    const rows = await wire.rows(number);
    expect(Math.max(...rows.map(({ attempts }) => attempts))).toBeLessThanOrEqual(1);
    expect(rows.filter(({ state }) => state === 'failed' || state === 'parked')).toEqual([]);

    await wire.telegram.outage('off');
    await wire.expectConfirmed(number, readers, 'The storm');
  });

  test('of ten minutes in which Telegram answers 503 is met with probes alone', async () => {
    const wire = await openWire();
    const readers = await wire.readers(30);
    wire.telegram.faults.add({ fault: { kind: 'server-error', status: 503, when: 'before' } });
    const number = await wire.publish('The storm');
    await wire.eventually(() => expect(wire.said(/only probes are sent/)).toHaveLength(1));
    await wire.leapMinutes(10);
    const rows = await wire.rows(number);
    expect(Math.max(...rows.map(({ attempts }) => attempts))).toBeLessThanOrEqual(1);
    const asked = wire.telegram.counters.requests.get('sendMessage') ?? 0;
    expect(asked).toBeLessThan(readers.length * 2);

    wire.telegram.faults.clear();
    await wire.expectConfirmed(number, readers, 'The storm');
    expect(wire.said(/only probes are sent/)).toHaveLength(1);
  });

  test('of Discord holds up nothing on Telegram, and its channels get everything once after it', async () => {
    const wire = await openWire();
    const readers = await wire.readers(5);
    const channels = [await wire.discordChannel(), await wire.discordChannel()];
    await wire.discord.outage('refuse');
    const number = await wire.publish('The storm');
    await wire.expectOnceIn(readers, 'The storm');
    await wire.correct(number);
    await wire.leapMinutes(2);
    await wire.discord.outage('off');
    await wire.expectOnceIn(channels, 'The storm');
    await wire.eventually(() => {
      for (const chat of [...readers, ...channels]) {
        expect(wire.copies(chat, 'The storm')[0]).toContain('As corrected.');
      }
    });
  });
});

describe('429', () => {
  test('of one chat closes that chat for as long as it says, and nobody else waits', async () => {
    const wire = await openWire();
    const [eve = 0, ...others] = await wire.readers(12);
    const times = 3;
    const chats = [String(eve)];
    wire.telegram.faults.add({ fault: { kind: 'too-many', retryAfterS: 30 }, chats, times });
    const began = wire.town.clock.now();
    await wire.publish('The rush');
    await wire.expectOnceIn(others, 'The rush');
    expect(wire.town.clock.now() - began).toBeLessThan(30_000);
    await wire.leapMinutes(3);
    await wire.expectOnceIn([eve], 'The rush');
    expect(wire.telegram.counters.tooMany).toBe(times);
    const [post] = wire.everPosted(eve, 'The rush');
    const arrivedAt = post?.versions[0]?.at ?? 0;
    expect(arrivedAt - began).toBeGreaterThanOrEqual(times * 30_000);
  });

  test('of every chat closes the bot: only what was on its way meets it', async () => {
    const wire = await openWire();
    const readers = await wire.readers(40);
    const chats = readers.map(String);
    const rule = wire.telegram.faults.add({ fault: { kind: 'too-many', retryAfterS: 60 }, chats });
    await wire.publish('The rush');
    await wire.eventually(() => expect(wire.telegram.counters.tooMany).toBeGreaterThanOrEqual(2));
    await wire.leapSeconds(50);
    expect(wire.telegram.counters.tooMany).toBeLessThan(10);
    wire.telegram.faults.remove(rule);
    await wire.expectOnceIn(readers, 'The rush');
  });
});

test('answers that break off in the middle are taken for what they are: nobody is left out, doubles are recorded', async () => {
  const wire = await openWire();
  const readers = await wire.readers(20);
  const channels = [await wire.discordChannel(), await wire.discordChannel()];
  for (const { faults } of [wire.telegram, wire.discord]) {
    faults.add({ fault: { kind: 'truncate' }, share: 0.5, chats: [...readers.map(String), ...channels] });
  }
  const number = await wire.publish('The fog');
  await wire.leapMinutes(1);
  await wire.correct(number);
  await wire.leapMinutes(1);
  for (const { faults } of [wire.telegram, wire.discord]) faults.clear();
  await wire.leapMinutes(10);
  await wire.expectConfirmed(number, readers, 'As corrected.');
  for (const channel of channels) {
    expect(wire.copies(channel, 'The fog')).toHaveLength(1);
    expect(wire.copies(channel, 'The fog')[0]).toContain('As corrected.');
  }
});

describe('in a lane', () => {
  test('a flash overtakes a routine broadcast', async () => {
    const wire = await openWire();
    const readers = await wire.readers(90);
    const seen = arrivals(wire);
    const flash = afterPosts(wire, 10, () => wire.publish('Flash: the bridge', { urgency: 'flash' }));
    await wire.publish('The market');
    await flash;
    const begun = seen.length;
    await wire.expectOnceIn(readers, 'The market');
    await wire.expectOnceIn(readers, 'Flash: the bridge');
    const lastFlash = seen.findLastIndex(({ text }) => text.includes('Flash: the bridge'));
    const between = seen.slice(begun, lastFlash).filter(({ text }) => text.includes('The market'));
    expect(between.length).toBeLessThan(10);
    expect(seen.slice(lastFlash).filter(({ text }) => text.includes('The market')).length).toBeGreaterThan(
      50,
    );
  });

  test('a retraction overtakes a routine broadcast', async () => {
    const wire = await openWire();
    const readers = await wire.readers(60);
    const number = await wire.publish('The rumour');
    await wire.expectOnceIn(readers, 'The rumour');
    const seen = arrivals(wire);
    const retraction = afterPosts(wire, 5, () => wire.retract(number));
    await wire.publish('The market');
    await retraction;
    const begun = seen.length;
    await wire.expectOnceIn(readers, 'The market');
    await wire.eventually(() => {
      for (const reader of readers) expect(wire.copies(reader, 'The rumour')).toEqual([]);
    });
    const last = seen.findLastIndex(({ kind }) => kind === 'message-deleted');
    const between = seen.slice(begun, last).filter(({ kind }) => kind === 'message-added');
    expect(between.length).toBeLessThan(10);
  });

  test('a retraction in mid-broadcast ends it: nobody else gets the text, and whoever got it loses it', async () => {
    const wire = await openWire();
    const readers = await wire.readers(60);
    const seen = arrivals(wire);
    let number = 0;
    const retraction = afterPosts(wire, 10, () => wire.retract(number));
    number = await wire.publish('The rumour');
    await retraction;
    await wire.eventually(() => {
      for (const reader of readers) expect(wire.copies(reader, 'As first told.')).toEqual([]);
    });
    await wire.leapMinutes(1);
    const posts = seen.filter(({ kind }) => kind === 'message-added');
    expect(posts.length).toBeLessThan(20);
    for (const reader of readers) expect(wire.copies(reader, 'The rumour')).toEqual([]);
  });
});

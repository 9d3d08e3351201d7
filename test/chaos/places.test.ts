import { describe, expect, test } from 'vitest';
import { openWire, type Wire } from './wire.js';

/** Telegram's own words for a person who has blocked the bot. */
const BLOCKED = {
  fault: { kind: 'refuse', status: 403, code: 403, text: 'Forbidden: bot was blocked by the user' },
} as const;

async function expectParked(wire: Wire, chat: number | string, reason: string): Promise<void> {
  await wire.eventually(async () => {
    expect((await wire.destination(chat)).parked?.reason).toBe(reason);
  });
}

async function expectBack(wire: Wire, chat: number | string): Promise<void> {
  await wire.eventually(async () => expect((await wire.destination(chat)).parked).toBeNull());
}

describe('somebody who blocks the bot', () => {
  test('is left alone with the first refusal, and told once after the return what was missed', async () => {
    const wire = await openWire();
    const [eve = 0, fay = 0] = await wire.readers(2);
    // A second request would be carried out.
    wire.telegram.faults.add({ ...BLOCKED, chats: [String(eve)], methods: ['sendMessage'], times: 1 });
    await wire.publish('Missed');
    await wire.expectOnceIn([fay], 'Missed');
    await expectParked(wire, eve, 'blocked');
    await wire.publish('Missed, too');
    await wire.expectOnceIn([fay], 'Missed, too');

    wire.telegram.control.start({ user: eve });
    await expectBack(wire, eve);
    await wire.expectOnceIn([eve], 'While you were away: 2 briefs');
    wire.town.clock.leap(1_000);
    await wire.publish('Seen again');
    await wire.expectOnceIn([eve, fay], 'Seen again');
    expect(wire.everPosted(eve, 'Missed')).toHaveLength(1);
  });

  test('finds the correction of what stands there after the return', async () => {
    const wire = await openWire();
    const [eve = 0] = await wire.readers(1);
    const number = await wire.publish('The fair');
    await wire.expectOnceIn([eve], 'The fair');
    wire.telegram.control.block({ user: eve });
    await expectParked(wire, eve, 'blocked');
    await wire.correct(number);
    await wire.settled();
    expect(wire.copies(eve, 'The fair')[0]).toContain('As first told.');
    wire.telegram.control.unblock({ user: eve });
    await wire.eventually(() => {
      const texts = wire.copies(eve, 'The fair');
      expect(texts).toHaveLength(1);
      expect(texts[0]).toContain('It was told wrongly.');
      expect(texts[0]).toContain('As corrected.');
    });
  });

  test('finds nothing of what was retracted meanwhile', async () => {
    const wire = await openWire();
    const [eve = 0] = await wire.readers(1);
    const number = await wire.publish('The fair');
    const kept = await wire.publish('The weather');
    await wire.expectOnceIn([eve], 'The fair');
    await wire.expectOnceIn([eve], 'The weather');
    wire.telegram.control.block({ user: eve });
    await expectParked(wire, eve, 'blocked');
    await wire.retract(number);
    await wire.settled();
    expect((await wire.row(number, eve)).state).toBe('parked');
    wire.telegram.control.unblock({ user: eve });
    await wire.eventually(() => expect(wire.copies(eve, 'The fair')).toEqual([]));
    expect(wire.copies(eve, 'The weather')).toHaveLength(1);
    expect((await wire.row(kept, eve)).state).toBe('standing');
  });

  test('while a post is refused and a retraction waits, the retraction follows the return', async () => {
    const wire = await openWire();
    const [eve = 0] = await wire.readers(1);
    const number = await wire.publish('The fair');
    await wire.expectOnceIn([eve], 'The fair');
    // The refusal of the edit is the first that the program hears of it.
    wire.telegram.faults.add({ ...BLOCKED, chats: [String(eve)], methods: ['editMessageText'] });
    await wire.correct(number);
    await expectParked(wire, eve, 'blocked');
    wire.telegram.faults.clear();
    await wire.retract(number);
    await wire.settled();
    wire.telegram.control.start({ user: eve });
    await wire.eventually(() => expect(wire.copies(eve, 'The fair')).toEqual([]));
  });
});

describe('a place that is gone', () => {
  test('a group that kicks the bot is parked, and goes on with its settings when the bot is added again', async () => {
    const wire = await openWire();
    const [eve = 0] = await wire.readers(1);
    const group = await wire.group('supergroup');
    wire.telegram.control.kickBot({ chat: group });
    await wire.publish('Without them');
    await wire.expectOnceIn([eve], 'Without them');
    await expectParked(wire, group, 'kicked');
    wire.telegram.control.addBot({ chat: group });
    await expectBack(wire, group);
    await wire.expectOnceIn([group], 'While you were away: one brief');
    wire.town.clock.leap(1_000);
    await wire.publish('With them');
    await wire.expectOnceIn([eve, group], 'With them');
    expect(wire.everPosted(group, 'Without them')).toHaveLength(1);
  });

  test('a deleted account is parked with one refusal and asked no more', async () => {
    const wire = await openWire();
    const [eve = 0, fay = 0] = await wire.readers(2);
    wire.telegram.control.deleteAccount({ user: eve });
    await wire.publish('First');
    await wire.expectOnceIn([fay], 'First');
    await expectParked(wire, eve, 'deactivated');
    const refused = wire.telegram.counters.errors.get(403);
    for (const name of ['Second', 'Third']) {
      await wire.publish(name);
      await wire.expectOnceIn([fay], name);
    }
    expect(wire.telegram.counters.errors.get(403)).toBe(refused);
  });

  test('a Discord channel that is deleted in mid-broadcast is parked, and the others get the brief', async () => {
    const wire = await openWire();
    const channels: string[] = [];
    for (let count = 0; count < 6; count += 1) channels.push(await wire.discordChannel());
    const last = channels.at(-1) ?? '';
    const end = wire.discord.on(({ kind }) => {
      if (kind !== 'message-created') return;
      end();
      wire.discord.control.deleteChannel({ channelId: last });
    });
    const number = await wire.publish('The tide');
    await wire.expectOnceIn(channels.slice(0, -1), 'The tide');
    await expectParked(wire, last, 'deleted');
    await wire.correct(number);
    await wire.eventually(() => {
      for (const channel of channels.slice(0, -1)) {
        expect(wire.copies(channel, 'The tide')[0]).toContain('As corrected.');
      }
    });
    expect(wire.town.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a group that becomes a supergroup in mid-broadcast gets the brief there, and once', async () => {
    const wire = await openWire();
    const readers = await wire.readers(3);
    const group = await wire.group('group');
    const old = await wire.publish('Before the move');
    await wire.expectOnceIn([group, ...readers], 'Before the move');

    // The channel of the town comes first in a broadcast: by its post the group turns into another chat.
    let moved = 0;
    const end = wire.telegram.on(({ kind }) => {
      if (kind !== 'message-added') return;
      end();
      moved = wire.telegram.control.migrateGroup({ chat: group }).id;
    });
    await wire.publish('During the move');
    await wire.eventually(() => expect(moved).not.toBe(0));
    await wire.expectOnceIn([moved, ...readers], 'During the move');
    expect(wire.copies(group, 'During the move')).toEqual([]);

    await wire.correct(old);
    await wire.eventually(() => {
      for (const reader of readers)
        expect(wire.copies(reader, 'Before the move')[0]).toContain('As corrected.');
    });
    expect(await wire.row(old, moved)).toMatchObject({ state: 'out-of-reach', chat: String(group) });
    await wire.publish('After the move');
    await wire.expectOnceIn([moved, ...readers], 'After the move');
  });
});

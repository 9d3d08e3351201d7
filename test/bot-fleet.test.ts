import { expect, test } from 'vitest';
import { listenWhileLeased } from '../src/bot-fleet.js';
import type { BotAdapter } from '../src/bots/adapter.js';
import type { BotLocks } from '../src/feed/delivery/lease.js';

const lease = { release: async () => undefined } as unknown as NonNullable<
  Awaited<ReturnType<BotLocks['acquire']>>
>;

function stage(...leased: readonly number[]) {
  const started: number[] = [];
  const fleet = [1, 2].map((id) => ({
    bot: { id, platform: 'telegram', account: String(id), token: '1:secret', apiRoot: null } as const,
    adapter: { start: () => void started.push(id) } as unknown as BotAdapter,
  }));
  const locks: BotLocks = { acquire: async (id) => (leased.includes(id) ? lease : null) };
  return { started, locks: listenWhileLeased(locks, () => fleet) };
}

test('a bot listens from the moment its lease is had, and no other does', async () => {
  const { started, locks } = stage(2);
  expect(started).toEqual([]);
  expect(await locks.acquire(2)).toBe(lease);
  expect(started).toEqual([2]);
});

test('a bot whose lease another process has does not listen', async () => {
  const { started, locks } = stage();
  expect(await locks.acquire(1)).toBeNull();
  expect(started).toEqual([]);
});

test('a lease of a bot that is not ours starts nothing', async () => {
  const { started, locks } = stage(9);
  expect(await locks.acquire(9)).toBe(lease);
  expect(started).toEqual([]);
});

import type { Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { TakenUpdates } from '../../../src/bots/telegram/taken-updates.js';
import { openStore } from '../../../src/storage/open-store.js';

test('an update is kept without the location in it, and handled with it', async () => {
  const clock = { now: () => 0, after: () => () => undefined };
  const { store, close } = await openStore({ url: 'sqlite::memory:', clock });
  await store.transaction((tx) => tx.bots.ensureBot('telegram', '1000'));
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const taken = new TakenUpdates({ botId: 1, store, clock, log });
  const chat = { id: 42, type: 'private', first_name: 'Ada' } as const;
  const location = { latitude: 50.4501, longitude: 30.5234 };
  const update: Update = {
    update_id: 7,
    message: { message_id: 1, date: 1, chat, from: { ...chat, is_bot: false }, location },
  };
  expect(await taken.take([update])).toEqual([update]);
  const kept = await taken.interrupted();
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).toContain('"location":{}');
  expect(JSON.stringify(kept)).not.toMatch(/50\.4501|30\.5234/);
  await close();
});

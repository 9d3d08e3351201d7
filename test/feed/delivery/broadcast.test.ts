import { expect, test } from 'vitest';
import { Stage } from './newsroom-stage.js';

test('a published brief reaches every subscribed place once', async () => {
  const stage = await Stage.open();
  await stage.places(250);
  await stage.start();
  await stage.publish();
  await stage.idle();
  expect(new Set(stage.messenger.chatsOf('post')).size).toBe(250);
  expect(stage.messenger.requests).toHaveLength(250);
  expect(stage.errors).toEqual([]);
  await stage.close();
});

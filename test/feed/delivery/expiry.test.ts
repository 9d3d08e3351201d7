import { expect, onTestFinished, test } from 'vitest';
import { setExpiry } from '../../../src/feed/scheduling.js';
import { EDITOR } from '../../support/briefs.js';
import { Stage } from './newsroom-stage.js';

/** So slow that a brief is on its way for three seconds. */
const SLOW = {
  requestsPerSecond: 20,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

test('an expiry that is set while a brief is being posted ends its posting then, corrections go on', async () => {
  const stage = await Stage.open({ limits: SLOW });
  onTestFinished(() => stage.close());
  await stage.places(60);
  await stage.start();
  await stage.publish();
  await stage.clock.run(1_000);
  await setExpiry(stage.feed, EDITOR, { number: 1, at: stage.clock.now() + 1_000 });
  await stage.clock.run(3_000);
  const posted = stage.messenger.messages.size;
  expect(posted).toBeGreaterThan(5);
  expect(posted).toBeLessThan(50);
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.messages.size).toBe(posted);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(posted);
});

import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FAILURE_CAUSES, failureDetail, readFailure } from '../../../src/feed/delivery/failure.js';
import { Stage } from './newsroom-stage.js';

const EVER = { from: 0, until: Date.UTC(2100, 0, 1) };

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.open();
});

afterEach(async () => {
  await stage.close();
});

test('what the lane did is counted as it settles, and what stood in the way', async () => {
  await stage.places(5);
  await stage.start();
  stage.messenger.script = ({ chat }) => {
    if (chat === 'p0') return { kind: 'rejected', fault: 'text', reason: 'text refused' };
    return chat === 'p1' ? { kind: 'gone', reason: 'blocked' } : undefined;
  };
  await stage.publish();
  await stage.idle();
  stage.messenger.script = () => undefined;
  await stage.correct(1);
  await stage.idle();
  const { figures } = stage.opened.store;
  // What failed with the first version is posted with the second one.
  expect(await figures.findActivity([EVER])).toMatchObject([
    [{ platform: 'telegram', posted: 4, edited: 3, removed: 0, failed: 1, gained: 5, lost: 1 }],
  ]);
  expect(await figures.findFailures(EVER)).toEqual([{ cause: 'text-refused', copies: 1 }]);
  expect(await figures.findAudience()).toEqual([
    { platform: 'telegram', kind: 'telegram-private', places: 4 },
  ]);
  await stage.retract(1);
  await stage.idle();
  expect(await figures.findActivity([EVER])).toMatchObject([[{ posted: 4, removed: 4 }]]);
});

test('a failure is read as it was written down, whatever words the platform had', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FAILURE_CAUSES), fc.string(), (cause, reason) => {
      expect(readFailure(failureDetail({ cause, reason }))).toEqual({ cause, reason });
    }),
  );
  expect(readFailure('Bad Request: what is this')).toEqual({
    cause: 'refused',
    reason: 'Bad Request: what is this',
  });
  expect(readFailure(null)).toEqual({ cause: 'refused', reason: '' });
});

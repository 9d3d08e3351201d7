import { expect, test } from 'vitest';
import {
  isRefusedForGood,
  MAX_ATTEMPTS,
  pauseAfterFailure,
  pauseAfterRefusal,
} from '../../../src/feed/delivery/retry.js';

const HOUR_MS = 3_600_000;

test('pauses double from two seconds to an hour and are spread over their upper half', () => {
  expect([1, 2, 3, 4].map((attempts) => pauseAfterFailure(attempts, 1))).toEqual([2e3, 4e3, 8e3, 16e3]);
  expect(pauseAfterFailure(40, 1)).toBe(HOUR_MS);
  expect(pauseAfterFailure(1, 0)).toBe(1_000);
});

test('a row is tried over hours before it is given up', () => {
  let sum = 0;
  for (let attempts = 1; attempts < MAX_ATTEMPTS; attempts += 1) sum += pauseAfterFailure(attempts, 0.5);
  expect(sum / HOUR_MS).toBeGreaterThan(3);
  expect(sum / HOUR_MS).toBeLessThan(24);
});

test('refusals that go on are spread over hours', () => {
  expect([1, 2, 3, 4, 9].map((refusals) => pauseAfterRefusal(refusals, 1))).toEqual([
    60_000,
    600_000,
    HOUR_MS,
    2 * HOUR_MS,
    2 * HOUR_MS,
  ]);
});

test('a place is given up only after four refusals and three hours', () => {
  expect(isRefusedForGood({ times: 4, forMs: 3 * HOUR_MS })).toBe(true);
  expect(isRefusedForGood({ times: 40, forMs: 3 * HOUR_MS - 1 })).toBe(false);
  expect(isRefusedForGood({ times: 3, forMs: 30 * HOUR_MS })).toBe(false);
});

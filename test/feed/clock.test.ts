import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/feed/clock.js';

const HOUR_MS = 3_600_000;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

function calledAfter(delayMs: number) {
  const called = vi.fn();
  return { called, callOff: systemClock.after(delayMs, called) };
}

test.each([0, 250, 30_000, 10 * HOUR_MS, 60 * 24 * HOUR_MS])(
  'calls back after %i ms and not before',
  async (ms) => {
    const { called } = calledAfter(ms);
    await vi.advanceTimersByTimeAsync(Math.max(0, ms - 1));
    expect(called).toHaveBeenCalledTimes(ms === 0 ? 1 : 0);
    await vi.advanceTimersByTimeAsync(1);
    expect(called).toHaveBeenCalledTimes(1);
  },
);

test('a wait is over soon after a machine that slept through its end wakes', async () => {
  const { called } = calledAfter(2 * HOUR_MS);
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  vi.setSystemTime(3 * HOUR_MS);
  await vi.advanceTimersByTimeAsync(30_001);
  expect(called).toHaveBeenCalledTimes(1);
});

test('a clock that is set back makes nobody wait longer', async () => {
  const { called } = calledAfter(2 * HOUR_MS);
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  vi.setSystemTime(0);
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  expect(called).toHaveBeenCalledTimes(1);
});

test('what is called off in the middle of a long wait is not called', async () => {
  const { called, callOff } = calledAfter(2 * HOUR_MS);
  await vi.advanceTimersByTimeAsync(HOUR_MS);
  callOff();
  await vi.advanceTimersByTimeAsync(2 * HOUR_MS);
  expect(called).not.toHaveBeenCalled();
});

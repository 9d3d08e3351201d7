import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startTicks } from '../src/ticks.js';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 3, 14, 5) });
});
afterEach(() => {
  vi.useRealTimers();
});

function recordingLog() {
  const errors: string[] = [];
  const nothing = () => undefined;
  return {
    errors,
    info: nothing,
    warn: nothing,
    error: (_: unknown, message: string) => void errors.push(message),
  };
}

test('what is due is taken up every second, and nothing is left of it after the end', async () => {
  const times: number[] = [];
  const end = startTicks(recordingLog(), async () => times.push(Date.now()));
  await vi.advanceTimersByTimeAsync(3_000);
  expect(times.length).toBeGreaterThanOrEqual(2);
  await end();
  const before = times.length;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(times).toHaveLength(before);
  expect(vi.getTimerCount()).toBe(0);
});

test('a tick that takes long is not overtaken, and the end waits for it', async () => {
  let running = 0;
  let most = 0;
  let finish: () => void = () => undefined;
  const end = startTicks(recordingLog(), async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    running -= 1;
  });
  await vi.advanceTimersByTimeAsync(4_000);
  expect([running, most]).toEqual([1, 1]);
  let ended = false;
  const ending = end().then(() => {
    ended = true;
  });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ended).toBe(false);
  finish();
  await ending;
  expect(running).toBe(0);
});

test('a tick that fails is logged, and the next one comes', async () => {
  const log = recordingLog();
  let calls = 0;
  const end = startTicks(log, async () => {
    calls += 1;
    throw new Error('the database is gone');
  });
  await vi.advanceTimersByTimeAsync(3_000);
  await end();
  expect(calls).toBeGreaterThanOrEqual(2);
  expect(log.errors).toHaveLength(calls);
});

import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { endOnSignal } from '../../src/cli/end-on-signal.js';
import { ManualClock } from '../support/manual-clock.js';

/** A process that notes how it ends, and what was logged until then. */
function stage(stop: () => Promise<void>) {
  const signals = new EventEmitter();
  const clock = new ManualClock();
  const exits: number[] = [];
  const logged: string[] = [];
  const note = (_: unknown, message: string) => void logged.push(message);
  const ended = new Promise<number>((resolve) => {
    endOnSignal({ info: note, warn: note, error: note }, stop, {
      clock,
      process: {
        on: (signal, listener) => signals.on(signal, listener),
        exit(code) {
          exits.push(code);
          resolve(code);
        },
      },
    });
  });
  return { signals, clock, exits, logged, ended };
}

test.each(['SIGINT', 'SIGTERM'])('%s ends the program in order and with 0', async (signal) => {
  const { signals, ended, clock } = stage(async () => undefined);
  signals.emit(signal, signal);
  expect(await ended).toBe(0);
  expect(clock.pending).toBe(0);
});

test('a second signal does not wait', async () => {
  const { signals, ended } = stage(() => new Promise(() => undefined));
  signals.emit('SIGTERM', 'SIGTERM');
  signals.emit('SIGINT', 'SIGINT');
  expect(await ended).toBe(1);
});

test('what hangs is waited for less than ten seconds', async () => {
  const { signals, clock, exits, logged } = stage(() => new Promise(() => undefined));
  signals.emit('SIGTERM', 'SIGTERM');
  clock.advance(8_999);
  expect(exits).toEqual([]);
  clock.advance(1_000);
  expect(exits).toEqual([0]);
  expect(logged.at(-1)).toMatch(/next start takes it up/);
});

test('a fault while stopping is logged and ends with 1', async () => {
  const { signals, ended, logged } = stage(async () => {
    throw new Error('broken');
  });
  signals.emit('SIGTERM', 'SIGTERM');
  expect(await ended).toBe(1);
  expect(logged.at(-1)).toBe('Stopping went wrong.');
});

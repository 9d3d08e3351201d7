import { expect, test } from 'vitest';
import { Breaker } from '../../../src/feed/delivery/breaker.js';

test('five different chats without an answer open it, one chat alone never does', () => {
  const breaker = new Breaker();
  for (let i = 0; i < 50; i += 1) breaker.noteSilence('same', i);
  expect(breaker.state).toBe('closed');
  for (const chat of ['a', 'b', 'c']) expect(breaker.noteSilence(chat, 100)).toBe(false);
  expect(breaker.noteSilence('d', 100)).toBe(true);
  expect(breaker.state).toBe('open');
});

test('an answer in between begins the count anew', () => {
  const breaker = new Breaker();
  for (const chat of ['a', 'b', 'c', 'd']) breaker.noteSilence(chat, 0);
  breaker.noteAnswer();
  for (const chat of ['e', 'f', 'g', 'h']) breaker.noteSilence(chat, 0);
  expect(breaker.state).toBe('closed');
});

test('probes come one, two, four seconds apart, and fifteen at most', () => {
  const breaker = opened();
  const pauses: number[] = [];
  let now = 0;
  for (let i = 0; i < 6; i += 1) {
    pauses.push(breaker.probeAt - now);
    now = breaker.probeAt;
    breaker.noteProbe(false, now);
  }
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
});

test('after an answered probe one request decides', () => {
  const failing = opened();
  failing.noteProbe(true, 1_000);
  expect(failing.state).toBe('trial');
  failing.noteSilence('a', 2_000);
  expect(failing.state).toBe('open');

  const well = opened();
  well.noteProbe(true, 1_000);
  expect(well.noteAnswer()).toBe(true);
  expect(well.state).toBe('closed');
});

test('a late answer to what was sent before the outage does not end it', () => {
  const breaker = opened();
  expect(breaker.noteAnswer()).toBe(false);
  expect(breaker.state).toBe('open');
});

function opened(): Breaker {
  const breaker = new Breaker();
  for (const chat of ['a', 'b', 'c', 'd', 'e']) breaker.noteSilence(chat, 0);
  return breaker;
}

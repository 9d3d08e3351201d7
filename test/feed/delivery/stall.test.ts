import { describe, expect, it } from 'vitest';
import { type QueueWatch, STALL_MS, watchQueue } from '../../../src/feed/delivery/stall.js';

const NOW = 10_000_000;
const watch = (changes: Partial<QueueWatch>): QueueWatch => ({
  progress: '5:1',
  stillSince: NOW - STALL_MS,
  isStalled: false,
  ...changes,
});

describe('a queue', () => {
  it.each<
    readonly [
      string,
      QueueWatch | null,
      { readonly dueSince?: number | null; readonly progress?: string; readonly isExplained?: boolean },
      'stalled' | 'moving' | null,
    ]
  >([
    ['is not known to stand still at the first look', null, {}, null],
    ['stands still when nothing came of due work for so long', watch({}), {}, 'stalled'],
    ['may take a little less', watch({ stillSince: NOW - STALL_MS + 1 }), {}, null],
    ['may have work that is due for a little less', watch({}), { dueSince: NOW - STALL_MS + 1 }, null],
    ['moves when something has come of a request', watch({}), { progress: '5:2' }, null],
    ['is empty when nothing is due', watch({}), { dueSince: null }, null],
    ['has a reason that is known', watch({}), { isExplained: true }, null],
    ['is told of once', watch({ isStalled: true }), {}, null],
    ['moves again', watch({ isStalled: true }), { progress: '6:1' }, 'moving'],
    ['is empty again', watch({ isStalled: true }), { dueSince: null }, 'moving'],
  ])('%s', (_, known, { dueSince = NOW - STALL_MS, progress = '5:1', isExplained = false }, said) => {
    expect(watchQueue(known, { dueSince, progress }, { now: NOW, isExplained }).said).toBe(said);
  });

  it('has its full time again once what explained it is over', () => {
    const state = { dueSince: 0, progress: '5:1' };
    const during = watchQueue(watch({}), state, { now: NOW, isExplained: true }).watch;
    const later = (ms: number) => watchQueue(during, state, { now: NOW + ms, isExplained: false }).said;
    expect(later(STALL_MS - 1)).toBeNull();
    expect(later(STALL_MS)).toBe('stalled');
  });
});

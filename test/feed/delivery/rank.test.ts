import { expect, test } from 'vitest';
import type { BriefState, Urgency } from '../../../src/feed/brief.js';
import { ALL_RANKS, classOfRow, rankOf, Turns, type WorkClass } from '../../../src/feed/delivery/rank.js';
import { digestNumber } from '../../../src/feed/digest.js';

/** Serves so many requests while all of these have something ready. */
function serve(ready: readonly WorkClass[], count: number): WorkClass[] {
  const turns = new Turns();
  return Array.from({ length: count }, () => {
    const work = turns.next(new Set(ready));
    if (work === null) throw new Error('Nothing is ready.');
    turns.noteServed(work);
    return work;
  });
}

test('retractions and flash take turns, before everything else', () => {
  const all: WorkClass[] = ['retraction', 'flash', 'correction', 'urgent', 'routine', 'returned'];
  expect(serve(all, 4)).toEqual(['retraction', 'flash', 'retraction', 'flash']);
  expect(serve(['flash', 'urgent', 'correction'], 2)).toEqual(['flash', 'flash']);
});

test('corrections take turns with posts, urgent ones before routine ones', () => {
  expect(serve(['correction', 'urgent', 'routine'], 4)).toEqual([
    'correction',
    'urgent',
    'correction',
    'urgent',
  ]);
  expect(serve(['correction', 'routine'], 3)).toEqual(['correction', 'routine', 'correction']);
  expect(serve(['urgent', 'routine'], 2)).toEqual(['urgent', 'urgent']);
  expect(serve(['correction'], 2)).toEqual(['correction', 'correction']);
});

test('what a returned destination missed comes after all else', () => {
  expect(serve(['routine', 'returned'], 2)).toEqual(['routine', 'routine']);
  expect(serve(['correction', 'returned'], 2)).toEqual(['correction', 'correction']);
  expect(serve(['returned'], 1)).toEqual(['returned']);
  expect(new Turns().next(new Set())).toBeNull();
});

test('looking whose turn it is takes no turn', () => {
  const turns = new Turns();
  const ready = new Set<WorkClass>(['correction', 'routine']);
  expect([turns.next(ready), turns.next(ready), turns.next(ready)]).toEqual(Array(3).fill('correction'));
});

test('every class and tier has a rank of its own, in the order of service', () => {
  expect(new Set(ALL_RANKS).size).toBe(18);
  expect(rankOf('retraction', 2)).toBeLessThan(rankOf('flash', 0));
  expect(rankOf('routine', 0)).toBeLessThan(rankOf('routine', 1));
  expect(rankOf('routine', 2)).toBeLessThan(rankOf('returned', 0));
});

test('a row is a retraction, a correction or a post by what stands there', () => {
  const classOf = (state: BriefState, urgency: Urgency, posted: boolean, number = 1) =>
    classOfRow({ number, state, urgency }, posted);
  expect(classOf('retracted', 'flash', true)).toBe('retraction');
  expect(classOf('published', 'flash', true)).toBe('correction');
  expect(classOf('withheld', 'urgent', true)).toBe('correction');
  expect(classOf('published', 'urgent', false)).toBe('urgent');
  expect(classOf('published', 'urgent', false, digestNumber(1))).toBe('routine');
});

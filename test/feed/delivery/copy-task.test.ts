import { describe, expect, test } from 'vitest';
import {
  type CopyTaskCandidate,
  CROSSPOST_ALLOWANCE,
  CROSSPOST_WINDOW_MS,
  copyTaskStep,
  countsFor,
  hasNamedThreads,
  tasksOfPost,
} from '../../../src/feed/delivery/copy-task.js';
import type { DestinationKind } from '../../../src/feed/destination.js';
import { type PlaceFeatures, USUAL_FEATURES } from '../../../src/feed/place-features.js';
import { USUAL_PRESENTATION } from '../../../src/feed/presentation.js';

const SINCE = 50_000_000;
const NOW = SINCE + 1_000;
const GIVEN_UP = SINCE + 12 * 3_600_000;

const task = (changes: Partial<CopyTaskCandidate> = {}): CopyTaskCandidate => ({
  id: 1,
  botId: 1,
  kind: 'crosspost',
  briefNumber: 1,
  destinationId: 1,
  copy: { chat: '5', message: '7' },
  since: SINCE,
  askedAt: null,
  isDone: false,
  briefState: 'published',
  othersAt: [],
  ...changes,
});

const full = (newest: number) => Array.from({ length: CROSSPOST_ALLOWANCE }, (_, i) => newest - i * 1_000);
const oldestOf = (newest: number) => newest - (CROSSPOST_ALLOWANCE - 1) * 1_000;

describe('what is to be done about a task', () => {
  test.each([
    ['a copy to pass on', task(), { kind: 'do' }],
    ['one whose request may have been lost', task({ askedAt: NOW - 5 }), { kind: 'do' }],
    ['with one left of the allowance', task({ othersAt: full(NOW).slice(1) }), { kind: 'do' }],
    [
      'with nothing left of it',
      task({ othersAt: full(NOW) }),
      { kind: 'wait', until: oldestOf(NOW) + CROSSPOST_WINDOW_MS },
    ],
    ['a thread is no part of it', task({ kind: 'thread', othersAt: full(NOW) }), { kind: 'do' }],
    ['withheld meanwhile', task({ briefState: 'withheld' }), { kind: 'wait', until: GIVEN_UP }],
    [
      'a thread under what is withheld',
      task({ kind: 'thread', briefState: 'withheld' }),
      { kind: 'wait', until: GIVEN_UP },
    ],
    ['retracted meanwhile', task({ briefState: 'retracted' }), { kind: 'end' }],
    ['a thread under what is retracted', task({ kind: 'thread', briefState: 'retracted' }), { kind: 'end' }],
    [
      'the name of a thread whose brief is retracted',
      task({ kind: 'name', briefState: 'retracted' }),
      { kind: 'do' },
    ],
    ['done, and remembered long enough', task({ isDone: true }), { kind: 'end' }],
  ] as const)('%s', (_what, candidate, step) => {
    expect(copyTaskStep(candidate, NOW)).toEqual(step);
  });

  test('half a day later it is old news', () => {
    expect(copyTaskStep(task(), GIVEN_UP - 1)).toEqual({ kind: 'do' });
    expect(copyTaskStep(task(), GIVEN_UP)).toEqual({ kind: 'end' });
  });
});

test.each([
  ['never asked', 'crosspost', null, null],
  ['asked just now', 'crosspost', NOW, { askedAt: NOW, until: NOW + CROSSPOST_WINDOW_MS }],
  ['asked an hour ago', 'crosspost', NOW - CROSSPOST_WINDOW_MS, null],
  ['a thread', 'thread', NOW, null],
] as const)('what counts against the allowance of a channel: %s', (_what, kind, askedAt, counts) => {
  expect(countsFor({ kind, askedAt }, NOW)).toEqual(counts);
});

const place = (kind: DestinationKind, features?: Partial<PlaceFeatures>) => ({
  kind,
  ...(features && { presentation: { ...USUAL_PRESENTATION, features: { ...USUAL_FEATURES, ...features } } }),
});

test.each([
  ['an announcement channel that never chose', place('discord-announcement'), ['crosspost'], false],
  ['one that keeps its copies', place('discord-announcement', { crosspost: false }), [], false],
  ['one with threads', place('discord-announcement', { threads: true }), ['crosspost', 'thread'], true],
  ['a text channel', place('discord-text'), [], false],
  ['a text channel with threads', place('discord-text', { threads: true }), ['thread'], true],
  ['one that had threads', place('discord-text', { threads: false }), [], true],
  ['a forum', place('discord-forum', { threads: true }), [], true],
  ['a thread', place('discord-thread', { threads: true }), [], false],
  ['a direct message', place('discord-direct'), [], false],
  ['a channel of Telegram', place('telegram-channel', { threads: true }), [], false],
] as const)('%s', (_what, where, tasks, isNamed) => {
  expect(tasksOfPost(where)).toEqual(tasks);
  expect(hasNamedThreads(where)).toBe(isNamed);
});

import { describe, expect, test } from 'vitest';
import {
  afterFault,
  afterOutcome,
  type Circumstances,
  type Request,
} from '../../../src/feed/delivery/after-outcome.js';
import type { CopyReference, Delivery } from '../../../src/feed/delivery/delivery.js';
import type { Candidate } from '../../../src/feed/delivery/ledger.js';
import { NOT_DELETABLE } from '../../../src/feed/delivery/next-action.js';
import type { Outcome } from '../../../src/feed/delivery/outcome.js';
import type { Platform } from '../../../src/feed/destination.js';

const NOW = 1_000_000_000;
const COPY: CopyReference = { chat: 'c', thread: null, message: '9', form: 'text', postedAt: NOW };
const UNCERTAIN: Outcome = { kind: 'uncertain', cause: 'time-out' };

const calm: Circumstances = { now: NOW, guarantee: 'at-least-once', random: 1, outage: false };
const asked = (kind: Request['kind'], changed: Partial<Request> = {}): Request => ({
  kind,
  version: 3,
  startedAt: NOW - 100,
  plainest: false,
  ...changed,
});

function candidate(changed: Partial<Delivery> = {}, platform: Platform = 'telegram'): Candidate {
  const delivery: Delivery = {
    briefNumber: 7,
    botId: 1,
    tier: 2,
    destinationId: 5,
    state: 'in-flight',
    generation: 1,
    version: 0,
    copy: null,
    attempts: 0,
    refusals: 0,
    troubledSince: null,
    unansweredAt: null,
    dueAt: null,
    uncertainPosts: 0,
    detail: null,
    ...changed,
  };
  return {
    known: true,
    brief: {
      number: 7,
      version: 3,
      state: 'published',
      urgency: 'routine',
      language: 'en',
      publishedAt: NOW,
      expiresAt: null,
      sequence: 1,
      sending: 'on',
    },
    topics: [],
    freshSince: 0,
    openedAt: NOW,
    delivery,
    destination: {
      id: 5,
      botId: 1,
      address: { platform, chat: 'c', thread: null },
      kind: platform === 'telegram' ? 'telegram-private' : 'discord-text',
      tier: 2,
      title: 'c',
      locale: null,
      timeZone: null,
      parked: null,
      activeSince: 0,
      createdAt: 0,
    },
    subscription: null,
  };
}

const standing = { copy: COPY, version: 2 };

describe('a post', () => {
  test('that is delivered stands there and is at rest', () => {
    const after = afterOutcome(
      candidate({ attempts: 3 }),
      asked('post'),
      { kind: 'delivered', copy: COPY },
      calm,
    );
    expect(after.delivery).toMatchObject({
      state: 'standing',
      version: 3,
      attempts: 0,
      copy: COPY,
      dueAt: null,
    });
    expect(after.tally).toEqual({ posted: 1 });
  });

  test('that went unanswered is due again, counted, and remembers the first time', () => {
    const after = afterOutcome(candidate({ unansweredAt: 5 }), asked('post'), UNCERTAIN, calm);
    expect(after.delivery).toMatchObject({
      state: 'pending',
      dueAt: NOW + 2_000,
      attempts: 1,
      unansweredAt: 5,
      uncertainPosts: 1,
    });
    expect(after.tally).toEqual({ uncertain: 1 });
  });

  test('that went unanswered on Discord is no duplicate yet, since it can be repeated', () => {
    const after = afterOutcome(candidate({}, 'discord'), asked('post'), UNCERTAIN, calm);
    expect(after.delivery).toMatchObject({ state: 'pending', uncertainPosts: 0, unansweredAt: NOW - 100 });
  });

  test('that went unanswered in a forum of Discord may stand there already, since threads know no nonce', () => {
    const { destination, ...rest } = candidate({}, 'discord');
    const forum = { ...rest, destination: { ...destination, kind: 'discord-forum' as const } };
    const after = afterOutcome(forum, asked('post'), UNCERTAIN, calm);
    expect(after.delivery).toMatchObject({ state: 'pending', uncertainPosts: 1 });
    const once = afterOutcome(forum, asked('post'), UNCERTAIN, { ...calm, guarantee: 'at-most-once' });
    expect(once.delivery).toMatchObject({ state: 'failed', detail: 'unconfirmed' });
  });

  test('that went unanswered is reported and left, at most once', () => {
    const after = afterOutcome(candidate(), asked('post'), UNCERTAIN, { ...calm, guarantee: 'at-most-once' });
    expect(after.delivery).toMatchObject({ state: 'failed', detail: 'unconfirmed', uncertainPosts: 1 });
  });

  test('repeated on Discord may have given back the first version, unless it says which', () => {
    const before = candidate({ unansweredAt: NOW - 10_000 }, 'discord');
    const silent = afterOutcome(before, asked('post'), { kind: 'delivered', copy: COPY }, calm);
    expect(silent.delivery.version).toBe(1);
    const telling = afterOutcome(before, asked('post'), { kind: 'delivered', copy: COPY, version: 2 }, calm);
    expect(telling.delivery.version).toBe(2);
  });
});

describe('an edit', () => {
  test('that is delivered keeps when the copy was posted and takes the form it has now', () => {
    const copy: CopyReference = { ...COPY, form: 'photo', postedAt: 5 };
    const outcome: Outcome = { kind: 'delivered', copy };
    const after = afterOutcome(candidate(standing), asked('edit'), outcome, calm);
    expect(after.delivery).toMatchObject({
      state: 'standing',
      version: 3,
      copy: { form: 'photo', postedAt: NOW },
    });
  });

  test('that is delivered after one without an answer is made again when that one cannot come any more', () => {
    const before = candidate({ ...standing, unansweredAt: NOW - 30_000 });
    const after = afterOutcome(before, asked('edit'), { kind: 'delivered', copy: COPY }, calm);
    expect(after.delivery).toMatchObject({ state: 'pending', version: 3, dueAt: NOW + 90_000 });
    const late = candidate({ ...standing, unansweredAt: NOW - 130_000 });
    const again = afterOutcome(late, asked('edit'), { kind: 'delivered', copy: COPY }, calm);
    expect(again.delivery).toMatchObject({ state: 'standing', unansweredAt: null });
  });

  test('of a copy that is not there any more ends the row', () => {
    const after = afterOutcome(candidate(standing), asked('edit'), { kind: 'missing' }, calm);
    expect(after.delivery).toMatchObject({ state: 'removed', detail: 'missing', dueAt: null });
  });

  test('under an address that has moved is out of reach', () => {
    const to = { platform: 'telegram', chat: 'n', thread: null } as const;
    const after = afterOutcome(candidate(standing), asked('edit'), { kind: 'moved', to }, calm);
    expect(after.delivery).toMatchObject({ state: 'out-of-reach', detail: 'moved' });
  });
});

test('a deletion that is refused marks the copy, which is edited from then on, through later failures too', () => {
  const refused: Outcome = { kind: 'rejected', fault: 'other', reason: 'too old' };
  const after = afterOutcome(candidate(standing), asked('remove'), refused, calm);
  expect(after.delivery).toMatchObject({ state: 'pending', dueAt: NOW, detail: NOT_DELETABLE });
  const again = afterOutcome(candidate(after.delivery), asked('edit'), UNCERTAIN, calm);
  expect(again.delivery.detail).toBe(NOT_DELETABLE);
});

test('a deletion is done when the platform says so or knows nothing of the copy', () => {
  for (const kind of ['removed', 'missing'] as const) {
    const after = afterOutcome(candidate(standing), asked('remove'), { kind }, calm);
    expect(after.delivery).toMatchObject({ state: 'removed', detail: 'retracted' });
    expect(after.tally).toEqual({ removed: 1 });
  }
});

test('what says nothing about the row uses up no attempt', () => {
  const outcomes: Outcome[] = [
    { kind: 'retry', afterMs: 9_000, scope: 'chat' },
    { kind: 'unreachable', cause: 'refused' },
    { kind: 'unauthorized' },
  ];
  for (const outcome of outcomes) {
    const after = afterOutcome(candidate(), asked('post'), outcome, calm);
    expect(after.delivery).toMatchObject({ state: 'pending', attempts: 0, uncertainPosts: 0 });
  }
});

test('an outage uses up no attempt, and what it left unanswered is due at once', () => {
  const after = afterOutcome(candidate(), asked('post'), UNCERTAIN, { ...calm, outage: true });
  expect(after.delivery).toMatchObject({ attempts: 0, dueAt: NOW, uncertainPosts: 1 });
});

test('attempts are bounded, and the last failure is the reason', () => {
  let delivery = candidate().delivery;
  let tries = 0;
  while (delivery.state !== 'failed' && tries < 100) {
    tries += 1;
    delivery = afterOutcome(candidate(delivery), asked('post'), UNCERTAIN, calm).delivery;
  }
  expect(tries).toBe(16);
  expect(delivery.detail).toBe('no-answer: time-out');
});

test('a fault of ours is tried again as often as one of the platform', () => {
  const after = afterFault(candidate({ attempts: 14 }), 'no view', calm);
  expect(after.delivery).toMatchObject({ state: 'pending', attempts: 15 });
  expect(afterFault(candidate(after.delivery), 'no view', calm).delivery).toMatchObject({
    state: 'failed',
    version: 3,
    detail: 'unmade: no view',
  });
});

test('a rendering that is refused is followed by a plainer one at once, and the plainest one by the end', () => {
  const refused: Outcome = { kind: 'rejected', fault: 'picture', reason: 'bad picture' };
  expect(afterOutcome(candidate(), asked('post'), refused, calm).delivery).toMatchObject({
    state: 'pending',
    dueAt: NOW,
  });
  const plainest = afterOutcome(candidate(), asked('post', { plainest: true }), refused, calm);
  expect(plainest.delivery).toMatchObject({
    state: 'failed',
    version: 3,
    detail: 'picture-refused: bad picture',
  });
  expect(plainest.tally).toEqual({ failed: 1, dropped: 1 });
});

test('a place that is gone is parked with its row', () => {
  const after = afterOutcome(candidate(), asked('post'), { kind: 'gone', reason: 'kicked' }, calm);
  expect(after).toMatchObject({ park: 'kicked', delivery: { state: 'parked', dueAt: null } });
});

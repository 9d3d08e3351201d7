import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Press, ReactedCopy, ReactedMessage, ReactionChange } from '../../src/feed/feedback.js';
import { createFeedbackCounter, type FeedbackCounter } from '../../src/feed/feedback-counter.js';
import type { Store, Transaction } from '../../src/feed/ports.js';
import { ManualClock } from '../support/manual-clock.js';

let clock: ManualClock;
let counter: FeedbackCounter;
let presses: Map<string, number>;
let changes: (readonly [number, readonly ReactionChange[]])[];
let asked: number;
let transactions: number;
let isDown: boolean;
let warnings: number;
let minor: boolean | undefined;
/** Messages that are copies, of which the ledger does not know yet. */
let unrecorded: Set<string>;

/** Message `12` is a copy of brief 12, `x…` is none of ours. */
function copyOf({ botId, message }: ReactedMessage): ReactedCopy | null {
  if (message.startsWith('x') || unrecorded.has(message)) return null;
  return { briefNumber: Number(message), botId, destinationId: 1, isRemembered: false };
}

const store: Pick<Store, 'feedback' | 'transaction'> = {
  feedback: {
    getFeedback: () => Promise.reject(new Error('Nobody asks.')),
    findReactedCopies: async (messages) => {
      asked += messages.length;
      return messages.map(copyOf);
    },
  },
  async transaction(work, about) {
    if (isDown) throw new Error('The store is down.');
    transactions += 1;
    minor = about?.minor;
    const feedback = {
      ...store.feedback,
      countPresses: async (number: number, counts: Readonly<Partial<Record<Press, number>>>) => {
        for (const [press, times] of Object.entries(counts)) {
          const key = `${number} ${press}`;
          presses.set(key, (presses.get(key) ?? 0) + times);
        }
      },
      countReactions: async (copy: ReactedCopy, all: readonly ReactionChange[]) =>
        void changes.push([copy.briefNumber, all]),
    };
    return await work({ feedback } as unknown as Transaction);
  },
};

beforeEach(() => {
  clock = new ManualClock();
  presses = new Map();
  changes = [];
  asked = 0;
  transactions = 0;
  isDown = false;
  warnings = 0;
  minor = undefined;
  unrecorded = new Set();
  const warn = (): void => {
    warnings += 1;
  };
  const log = { info: () => undefined, warn, error: () => undefined };
  counter = createFeedbackCounter({ store, clock, log });
});

afterEach(() => counter.stop());

function react(message: string, emoji = '👍', by = 1): void {
  counter.reacted({ botId: 1, chat: '5', parent: null, message }, { kind: 'more', by: { [emoji]: by } });
}

test('what happens within a second is written in one short transaction', async () => {
  for (let times = 0; times < 500; times += 1) {
    counter.pressed(12, 'read');
    react('12');
  }
  counter.pressed(13, 'open');
  expect(transactions).toBe(0);
  await clock.run(1_000);
  expect(transactions).toBe(1);
  expect(minor).toBe(true);
  expect([...presses]).toEqual([
    ['12 read', 500],
    ['13 open', 1],
  ]);
  expect(changes).toEqual([[12, [{ kind: 'more', by: { '👍': 500 } }]]]);
  expect(clock.pending).toBe(0);
});

test('reactions to what is no copy of a brief are nothing', async () => {
  react('x1');
  await clock.run(1_000);
  react('x1');
  await clock.run(1_000);
  expect(changes).toEqual([]);
  expect(asked).toBe(1);
  expect(clock.pending).toBe(0);
});

test('what was reacted to before it was on record as a copy is counted from the next minute on', async () => {
  unrecorded.add('12');
  react('12');
  await clock.run(1_000);
  unrecorded.delete('12');
  await clock.run(60_000);
  react('12');
  await clock.run(1_000);
  expect(asked).toBe(2);
  expect(changes).toEqual([[12, [{ kind: 'more', by: { '👍': 1 } }]]]);
});

test('a message is looked up once, however often people react to it', async () => {
  react('12');
  await clock.run(1_000);
  react('12', '🔥');
  await clock.run(1_000);
  expect(asked).toBe(1);
  expect(changes).toHaveLength(2);
});

test('nothing is lost while the store is down', async () => {
  isDown = true;
  counter.pressed(12, 'read');
  react('12');
  await clock.run(2_000);
  counter.pressed(12, 'read');
  react('12', '👍', -1);
  isDown = false;
  await clock.run(1_000);
  expect([...presses]).toEqual([['12 read', 2]]);
  expect(changes).toEqual([[12, [{ kind: 'more', by: { '👍': 0 } }]]]);
});

test('a flood is counted in bounded steps, and what exceeds the memory for it is dropped and said once', async () => {
  for (let message = 1; message <= 25_000; message += 1) react(String(message));
  expect(warnings).toBe(1);
  await clock.run(1_000);
  expect(changes).toHaveLength(25);
  await clock.run(90_000);
  expect(changes).toHaveLength(20_000);
});

test('what was noted is written at the end', async () => {
  counter.pressed(12, 'read');
  for (let message = 1; message <= 150; message += 1) react(String(message));
  await counter.stop();
  expect([...presses]).toEqual([['12 read', 1]]);
  expect(changes).toHaveLength(150);
  expect(clock.pending).toBe(0);
});

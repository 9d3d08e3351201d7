import type { Clock } from './clock.js';
import {
  type Press,
  type ReactedCopy,
  type ReactedMessage,
  type ReactionChange,
  withChange,
} from './feedback.js';
import type { Log } from './log.js';
import type { Store } from './ports.js';

/** Where what readers do is noted. Nothing here waits or throws. */
export interface FeedbackSink {
  pressed(briefNumber: number, press: Press): void;
  reacted(message: ReactedMessage, change: ReactionChange): void;
}

export interface FeedbackCounter extends FeedbackSink {
  /** Writes what was noted and ends. */
  stop(): Promise<void>;
}

/** How long what happens is gathered before it is written, in milliseconds. */
const GATHER_MS = 1_000;
/** Where more waits than one step takes, the next one follows after this. */
const NEXT_STEP_MS = 100;
/** Messages looked up and counted in one step: at most `REACTED_BRIEFS` look-ups for each, some ten milliseconds in all. */
const MESSAGES_AT_ONCE = 25;
/** Steps that are taken at the end, half a second at most. */
const LAST_STEPS = 40;
/** Messages with reactions that wait to be counted, some megabytes; what comes on top of them is not counted. */
const MAX_WAITING = 20_000;
/** Changes of one message that cannot be said together; only a moderator's clearing makes any. */
const MAX_CHANGES = 50;
/** Messages that were looked up are remembered: many people react to the same few posts, ours or not. */
const MAX_KNOWN = 1_000;
/** A copy may be reacted to before it is on record that it stands: what is none is looked up again. In milliseconds. */
const NONE_UNTIL_MS = 60_000;

interface Waiting {
  readonly message: ReactedMessage;
  changes: readonly ReactionChange[];
}

/**
 * Counts what readers do, in memory first and now and then in the store, so that however many react nothing else waits:
 * a flood costs one short transaction a second, and what exceeds the memory set aside for it is dropped and said so.
 */
export function createFeedbackCounter({
  store,
  clock,
  log,
}: {
  readonly store: Pick<Store, 'feedback' | 'transaction'>;
  readonly clock: Clock;
  readonly log: Log;
}): FeedbackCounter {
  let presses = new Map<number, Partial<Record<Press, number>>>();
  const waiting = new Map<string, Waiting>();
  /** A time for a message that is no copy: until when that is believed. */
  const known = new Map<string, ReactedCopy | number>();
  let callOff: (() => void) | null = null;
  let writing: Promise<void> = Promise.resolve();
  let isStopped = false;
  let isDropping = false;

  function wake(afterMs: number): void {
    if (isStopped) return;
    callOff ??= clock.after(afterMs, () => {
      callOff = null;
      writing = writing.then(step);
    });
  }

  async function step(): Promise<void> {
    try {
      await write();
    } catch (error) {
      log.error({ err: error }, 'What readers did could not be counted; it is tried again.');
    }
    if (presses.size > 0 || waiting.size > 0)
      wake(waiting.size >= MESSAGES_AT_ONCE ? NEXT_STEP_MS : GATHER_MS);
    else isDropping = false;
  }

  async function write(): Promise<void> {
    const counted = presses;
    presses = new Map();
    const taken = [...waiting].slice(0, MESSAGES_AT_ONCE);
    for (const [key] of taken) waiting.delete(key);
    try {
      const copies = await findCopies(taken);
      // Reactions are no loss that a power cut may not take, and the deliveries must not wait for the disk behind them.
      await store.transaction(
        async ({ feedback }) => {
          for (const [number, counts] of counted) await feedback.countPresses(number, counts);
          for (const [copy, { changes }] of copies) await feedback.countReactions(copy, changes);
        },
        { minor: true },
      );
    } catch (error) {
      putBack(counted, taken);
      throw error;
    }
  }

  async function findCopies(
    taken: readonly (readonly [string, Waiting])[],
  ): Promise<readonly (readonly [ReactedCopy, Waiting])[]> {
    const unknown = taken.filter(([key]) => !isKnown(key));
    if (unknown.length > 0) {
      const found = await store.feedback.findReactedCopies(unknown.map(([, { message }]) => message));
      for (const [index, [key]] of unknown.entries()) remember(key, found[index] ?? null);
    }
    // Whatever else people react to in those chats is none of ours.
    return taken.flatMap(([key, one]) => {
      const copy = known.get(key);
      return typeof copy === 'object' ? [[copy, one] as const] : [];
    });
  }

  function isKnown(key: string): boolean {
    const found = known.get(key);
    return found !== undefined && (typeof found === 'object' || clock.now() < found);
  }

  function remember(key: string, copy: ReactedCopy | null): void {
    known.delete(key);
    known.set(key, copy ?? clock.now() + NONE_UNTIL_MS);
    if (known.size <= MAX_KNOWN + MESSAGES_AT_ONCE) return;
    for (const oldest of [...known.keys()].slice(0, MESSAGES_AT_ONCE)) known.delete(oldest);
  }

  function putBack(
    counted: ReadonlyMap<number, Partial<Record<Press, number>>>,
    taken: readonly (readonly [string, Waiting])[],
  ): void {
    const since = presses;
    presses = new Map(counted);
    for (const [number, counts] of since) {
      for (const [press, times] of Object.entries(counts)) add(number, press as Press, times);
    }
    for (const [key, { message, changes }] of taken) {
      const later = waiting.get(key)?.changes ?? [];
      waiting.set(key, { message, changes: later.reduce(withChange, changes) });
    }
  }

  function add(number: number, press: Press, times: number): void {
    const counts = presses.get(number) ?? {};
    presses.set(number, { ...counts, [press]: (counts[press] ?? 0) + times });
  }

  function drop(): void {
    if (!isDropping) log.warn({}, 'Readers react faster than it can be counted; some of it is left out.');
    isDropping = true;
  }

  return {
    pressed(briefNumber, press) {
      if (isStopped) return;
      add(briefNumber, press, 1);
      wake(GATHER_MS);
    },
    reacted(message, change) {
      if (isStopped) return;
      const key = `${message.botId} ${message.chat} ${message.message}`;
      const before = waiting.get(key);
      if (before === undefined && waiting.size >= MAX_WAITING) return drop();
      const changes = withChange(before?.changes ?? [], change);
      if (changes.length > MAX_CHANGES) return drop();
      if (before === undefined) waiting.set(key, { message, changes });
      else before.changes = changes;
      wake(GATHER_MS);
    },
    async stop() {
      isStopped = true;
      callOff?.();
      callOff = null;
      await writing;
      // What is left of a flood, or when the store fails, is given up: nobody waits long for the end of the process.
      for (let steps = 0; steps < LAST_STEPS && presses.size + waiting.size > 0; steps += 1) {
        const left = presses.size + waiting.size;
        await step();
        if (presses.size + waiting.size >= left) return;
      }
    },
  };
}

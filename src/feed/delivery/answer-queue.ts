import { FeedError } from '../errors.js';
import type { AnswerGate } from './messenger.js';
import type { Permit, RateLimiter } from './rate-limiter.js';

/** Answers that may wait at the same time; beyond that a bot is flooded and the newest are refused. */
const MAX_WAITING = 10_000;
/** How far into the queue an answer is looked for whose chat is free. */
const LOOK_AHEAD = 256;

type Answer = Parameters<AnswerGate['admit']>[0];

interface Waiting {
  readonly answer: Answer;
  readonly admit: (permit: Permit) => void;
  readonly refuse: (error: FeedError) => void;
}

/** Answers to readers that wait for a permit, first come first served but for chats that have to pause. */
export class AnswerQueue {
  readonly #limiter: RateLimiter;
  readonly #isAnswer: boolean;
  #waiting: Waiting[] = [];

  /** @param isAnswer Whether they use up the half of the rate that answers may take. */
  constructor(limiter: RateLimiter, isAnswer = true) {
    this.#limiter = limiter;
    this.#isAnswer = isAnswer;
  }

  /** @returns The permit, started. @throws FeedError `unavailable` when the bot is stopping or flooded. */
  add(answer: Answer): Promise<Permit> {
    if (this.#waiting.length >= MAX_WAITING) return Promise.reject(unavailable());
    return new Promise((admit, refuse) => {
      this.#waiting.push({ answer, admit, refuse });
    });
  }

  get size(): number {
    return this.#waiting.length;
  }

  /**
   * Admits what may leave now.
   * @param half Whether to stop at the half of the rate that answers may take from broadcasts.
   * @param most How many may leave at most.
   * @returns When the next of those that wait may leave, as far as it depends on the limits; null when none waits.
   */
  serve(now: number, half: boolean, most = Number.POSITIVE_INFINITY): number | null {
    let at = 0;
    let nextAt: number | null = null;
    let left = most;
    while (left > 0 && at < Math.min(this.#waiting.length, LOOK_AHEAD)) {
      const next = this.#waiting[at];
      if (!next) break;
      const botAt = this.#botAt(now, half);
      if (botAt > now) return Math.min(botAt, nextAt ?? botAt);
      const chatAt = this.#limiter.nextForChat(next.answer, now);
      if (chatAt > now) {
        nextAt = Math.min(chatAt, nextAt ?? chatAt);
        at += 1;
        continue;
      }
      this.#waiting.splice(at, 1);
      left -= 1;
      const permit = this.#limiter.grant({ ...next.answer, answer: this.#isAnswer }, now);
      permit.start(now);
      next.admit(permit);
    }
    return nextAt;
  }

  refuseAll(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { refuse } of waiting) refuse(unavailable());
  }

  #botAt(now: number, half: boolean): number {
    const botAt = this.#limiter.nextAt(now);
    return half ? Math.max(botAt, this.#limiter.nextAnswerAt(now)) : botAt;
  }
}

function unavailable(): FeedError {
  return new FeedError('unavailable', { id: 'error-bot-stopping' });
}

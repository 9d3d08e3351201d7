import { FeedError } from '../errors.js';
import type { AnswerGate, AnswerPermit } from './messenger.js';

/** A gate handed out before its lane runs: answers wait for the lane and then ask it. */
export class WaitingGate implements AnswerGate {
  #lane: AnswerGate | null = null;
  #stopped = false;
  readonly #waiting = new Set<() => void>();

  open(lane: AnswerGate): void {
    this.#lane = lane;
    this.#wake();
  }

  /** Answers that still wait for a lane are refused. */
  stop(): void {
    this.#stopped = true;
    this.#wake();
  }

  async admit(answer: Parameters<AnswerGate['admit']>[0]): Promise<AnswerPermit> {
    if (this.#lane === null && !this.#stopped) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
    if (this.#lane === null) throw new FeedError('unavailable', { id: 'error-bot-stopping' });
    return await this.#lane.admit(answer);
  }

  close(scope: Parameters<AnswerGate['close']>[0]): void {
    this.#lane?.close(scope);
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}

import type { Update } from '@grammyjs/types';
import { conflict } from './errors.js';
import type { UpdateKind, UpdateQueueState } from './model.js';

/** Left out unless asked for by name: https://core.telegram.org/bots/api#getupdates */
const notByDefault: ReadonlySet<UpdateKind> = new Set([
  'chat_member',
  'message_reaction',
  'message_reaction_count',
]);

export interface UpdateRequest {
  readonly offset: number;
  /** 1 to 100. */
  readonly limit: number;
  /** Seconds to wait for an update when there is none. */
  readonly timeoutS: number;
}

interface Waiter {
  readonly request: UpdateRequest;
  readonly timer: NodeJS.Timeout;
  resolve(updates: readonly Update[]): void;
  reject(error: Error): void;
}

/** The updates of one bot until it confirms them by asking for later ones. */
export class UpdateQueue {
  readonly #state: UpdateQueueState;
  readonly #onPush: () => void;
  #waiter: Waiter | null = null;

  /** @param onPush Called after an update was queued. */
  constructor(state: UpdateQueueState, onPush: () => void) {
    this.#state = state;
    this.#onPush = onPush;
  }

  get pendingCount(): number {
    return this.#state.pending.length;
  }

  get allowed(): readonly UpdateKind[] | null {
    return this.#state.allowed;
  }

  /** An empty list stands for the default set. Updates already in the queue are not affected. */
  allow(kinds: readonly UpdateKind[]): void {
    this.#state.allowed = kinds.length === 0 ? null : [...kinds];
  }

  /** Queues an update, or drops it when the bot did not ask for its kind. */
  push(kind: UpdateKind, payload: Omit<Update, 'update_id'>): void {
    const { allowed } = this.#state;
    if (allowed === null ? notByDefault.has(kind) : !allowed.includes(kind)) return;
    this.#state.pending.push({ update_id: this.#state.nextUpdateId++, ...payload });
    this.#wake();
    this.#onPush();
  }

  /** Takes out one update that the bot has had. */
  remove(updateId: number): void {
    const index = this.#state.pending.findIndex(({ update_id }) => update_id === updateId);
    if (index !== -1) this.#state.pending.splice(index, 1);
  }

  /**
   * The updates from `offset` on, confirming all before it. With none at hand it waits, ending an earlier waiter.
   *
   * @param signal Ends the wait without an answer, as when the caller's connection is gone.
   * @throws TelegramError 409 when a later call takes this one's place.
   */
  async get(request: UpdateRequest, signal: AbortSignal): Promise<readonly Update[]> {
    this.#confirm(request.offset);
    const ready = this.#take(request);
    if (ready.length > 0 || request.timeoutS <= 0) return ready;
    this.interrupt('terminated by other getUpdates request; make sure that only one bot instance is running');
    return await this.#wait(request, signal);
  }

  /** Ends a waiting call with a conflict. */
  interrupt(reason: string): void {
    const waiter = this.#release();
    waiter?.reject(conflict(reason));
  }

  drop(): void {
    this.#state.pending = [];
  }

  /** Answers a waiting call with nothing, so that no timer is left. */
  close(): void {
    this.#release()?.resolve([]);
  }

  #wait(request: UpdateRequest, signal: AbortSignal): Promise<readonly Update[]> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#release()?.resolve([]), request.timeoutS * 1000);
      const waiter: Waiter = { request, timer, resolve, reject };
      this.#waiter = waiter;
      signal.addEventListener(
        'abort',
        () => {
          if (this.#waiter === waiter) this.close();
        },
        { once: true },
      );
    });
  }

  #wake(): void {
    const waiter = this.#waiter;
    if (!waiter) return;
    // What happens in the same turn is answered together, as one message often brings several updates.
    queueMicrotask(() => {
      if (this.#waiter !== waiter) return;
      const ready = this.#take(waiter.request);
      if (ready.length > 0) this.#release()?.resolve(ready);
    });
  }

  #release(): Waiter | null {
    const waiter = this.#waiter;
    this.#waiter = null;
    if (waiter) clearTimeout(waiter.timer);
    return waiter;
  }

  #confirm(offset: number): void {
    const { pending } = this.#state;
    if (offset < 0) {
      this.#state.pending = pending.slice(offset);
      return;
    }
    const firstKept = pending.findIndex(({ update_id }) => update_id >= offset);
    if (firstKept === -1) this.#state.pending = [];
    else if (firstKept > 0) this.#state.pending = pending.slice(firstKept);
  }

  #take({ limit }: UpdateRequest): readonly Update[] {
    return this.#state.pending.slice(0, limit);
  }
}

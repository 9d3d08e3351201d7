/**
 * Work of different chats side by side, that of one chat in order. Bounded, so that a flood is left with the platform
 * instead of in memory.
 */
export class ChatLanes {
  readonly #lanes = new Map<string, Promise<void>>();
  readonly #maxPending: number;
  #pending = 0;
  #onRoom: (() => void)[] = [];

  constructor(maxPending: number) {
    this.#maxPending = maxPending;
  }

  /** Runs the work after whatever was added for that chat before. The work must not throw. */
  add(chat: string, work: () => Promise<void>): void {
    this.#pending += 1;
    const before = this.#lanes.get(chat) ?? Promise.resolve();
    const mine = before.then(work).finally(() => this.#done(chat, mine));
    this.#lanes.set(chat, mine);
  }

  /** Resolves as soon as less than the most is pending. */
  async room(): Promise<void> {
    while (this.#pending >= this.#maxPending) {
      await new Promise<void>((resolve) => this.#onRoom.push(resolve));
    }
  }

  /** Resolves when nothing is pending. */
  async idle(): Promise<void> {
    while (this.#lanes.size > 0) await Promise.all(this.#lanes.values());
  }

  #done(chat: string, lane: Promise<void>): void {
    this.#pending -= 1;
    if (this.#lanes.get(chat) === lane) this.#lanes.delete(chat);
    const waiting = this.#onRoom;
    this.#onRoom = [];
    for (const resolve of waiting) resolve();
  }
}

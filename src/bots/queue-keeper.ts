import type { DeliveryEvent } from '../feed/delivery/event.js';
import { type QueueWatch, watchQueue } from '../feed/delivery/stall.js';
import type { Store } from '../feed/ports.js';

/** Notices when a bot's queue does not move although work is due, and nothing explains it. */
export class QueueKeeper {
  readonly #watches = new Map<number, QueueWatch>();
  readonly #away = new Set<number>();
  readonly #refused = new Set<number>();
  readonly #silentUntil = new Map<number, number>();

  /** Takes in what explains a queue that stands still. @param now Milliseconds since 1970. */
  note(event: DeliveryEvent, now: number): void {
    if (event.kind === 'unauthorized') this.#refused.add(event.botId);
    if (event.kind === 'silenced') this.#silentUntil.set(event.botId, now + event.forMs);
    if (event.kind !== 'outage') return;
    if (event.over) this.#away.delete(event.botId);
    else this.#away.add(event.botId);
  }

  /** Looks at every queue; what is to be said of which bot. */
  async look(
    { broadcasts }: Pick<Store, 'broadcasts'>,
    now: number,
  ): Promise<readonly { readonly botId: number; readonly said: 'stalled' | 'moving' }[]> {
    const news: { botId: number; said: 'stalled' | 'moving' }[] = [];
    for (const state of await broadcasts.findQueues(now)) {
      const { botId } = state;
      const isSilent = (this.#silentUntil.get(botId) ?? now) > now;
      const isExplained = isSilent || this.#away.has(botId) || this.#refused.has(botId);
      const { watch, said } = watchQueue(this.#watches.get(botId) ?? null, state, { now, isExplained });
      this.#watches.set(botId, watch);
      if (said !== null) news.push({ botId, said });
    }
    return news;
  }
}

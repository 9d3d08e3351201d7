import type { Update } from 'grammy/types';
import type { Clock } from '../../feed/clock.js';
import type { Log } from '../../feed/log.js';
import type { Store } from '../../feed/ports.js';
import { isCountedOnly } from './read-update.js';
import { reasonOf } from './reason.js';
import { withoutLocations } from './without-locations.js';

/** The part of the store that updates are noted in. */
export type TakenUpdatesStore = Pick<Store, 'transaction' | 'conversations'>;

export interface TakenUpdatesOptions {
  readonly botId: number;
  readonly store: TakenUpdatesStore;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * One bot's updates in the store: noted with what they hold before Telegram is told that they arrived, and finished when
 * they are handled. What is there and not finished when a process starts was begun by one that died.
 */
export class TakenUpdates {
  readonly #options: TakenUpdatesOptions;

  constructor(options: TakenUpdatesOptions) {
    this.#options = options;
  }

  /**
   * Notes the updates, all in one transaction, and leaves out those that were taken before. What is only counted is not
   * noted: one counted twice after a crash is no harm, and a flood of reactions costs no transaction.
   */
  async take(updates: readonly Update[]): Promise<readonly Update[]> {
    const { store, botId, clock } = this.#options;
    if (updates.every(isCountedOnly)) return updates;
    return await store.transaction(async ({ conversations }) => {
      const fresh: Update[] = [];
      for (const update of updates) {
        if (isCountedOnly(update)) {
          fresh.push(update);
          continue;
        }
        const id = String(update.update_id);
        if (await conversations.takeUpdate(botId, id, clock.now(), withoutLocations(update)))
          fresh.push(update);
      }
      return fresh;
    });
  }

  /** What an earlier process began and did not finish, oldest first. To be asked before anything is taken. */
  async interrupted(): Promise<readonly Update[]> {
    const { store, botId, log } = this.#options;
    try {
      return (await store.conversations.findUnfinishedUpdates(botId)) as readonly Update[];
    } catch (error) {
      log.error({ bot: botId, reason: reasonOf(error) }, 'What was interrupted could not be looked up.');
      return [];
    }
  }

  /** Handles an update and notes that it is finished. Never throws as long as `handle` does not. */
  async finishing(update: Update, handle: (update: Update) => Promise<void>): Promise<void> {
    const { store, botId, log } = this.#options;
    await handle(update);
    try {
      const id = String(update.update_id);
      // What a power cut takes back is told to somebody as interrupted; waiting for the disk would hold up every reader.
      await store.transaction((tx) => tx.conversations.finishUpdate(botId, id), { minor: true });
    } catch (error) {
      const fields = { bot: botId, update: update.update_id, reason: reasonOf(error) };
      log.error(fields, 'A handled update could not be noted as finished.');
    }
  }
}

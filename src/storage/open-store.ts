import { type Clock, systemClock } from '../feed/clock.js';
import type { BotLocks } from '../feed/delivery/lease.js';
import type { Ledger } from '../feed/delivery/ledger.js';
import type { Store } from '../feed/ports.js';
import { createBotLocks } from './bot-lock.js';
import { parseDatabaseUrl } from './database-url.js';
import { createLedger } from './ledger.js';
import { migrate } from './migrate.js';
import { type Connections, openConnections } from './sqlite.js';
import { createStore } from './store.js';

/** The open database and what stands on it. */
export interface OpenStore {
  readonly store: Store;
  /** What the delivery engine works on, and who of the processes on this database sends for which bot. */
  readonly ledger: Ledger;
  readonly locks: BotLocks;
  readonly connections: Connections;
  /** Waits for the transaction under way and closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the database that `DATABASE_URL` names, makes it if it is new, and brings its schema up to date.
 * @throws FeedError `invalid` for an address that is not understood, `unavailable` when it cannot be opened, `conflict`
 *   when a newer program made it.
 */
export async function openStore(options: {
  readonly url: string;
  readonly clock?: Clock;
}): Promise<OpenStore> {
  const connections = openConnections(parseDatabaseUrl(options.url), options.clock ?? systemClock);
  try {
    await migrate(connections.writer);
  } catch (error) {
    await connections.close();
    throw error;
  }
  return {
    store: createStore(connections),
    ledger: createLedger(connections),
    locks: createBotLocks(connections),
    connections,
    close: () => connections.close(),
  };
}

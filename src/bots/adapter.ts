import type { Messenger } from '../feed/delivery/messenger.js';
import type { Address, DestinationKind } from '../feed/destination.js';
import type { Notices } from './notices.js';

/**
 * `starting` until the platform answered once; `running`; `unreachable` keeps trying; `conflict` another process polls
 * this token and we wait; `cut-off` the platform answers and cannot bring us what happens; `unauthorized` the token is
 * refused and this bot has stopped; `stopped` by us.
 */
export type BotState =
  | 'starting'
  | 'running'
  | 'unreachable'
  | 'conflict'
  | 'cut-off'
  | 'unauthorized'
  | 'stopped';

/** Where a platform brings what happens over the web, instead of being asked for it. */
export interface UpdateDoor {
  /** Whether the secret is the bot's own, compared in constant time. */
  isAuthentic(secret: string | undefined): boolean;
  /** Resolves when the update is noted for good. `closed`: not taken, to be brought again. */
  take(update: unknown): Promise<'taken' | 'malformed' | 'closed'>;
}

/** One bot of one platform: what it hears goes to the switchboard, what the engine sends goes through its messenger. */
export interface BotAdapter {
  readonly messenger: Messenger;
  readonly notices: Notices;
  /** Null where the bot asks for what happens, or holds a connection. */
  readonly webhook: UpdateDoor | null;
  state(): BotState;
  /** Begins to listen and returns at once; a platform that cannot be reached is tried until `stop`. */
  start(): void;
  /** Stops listening, waits for handlers under way, leaves no timer and no connection. */
  stop(): Promise<void>;
}

/** What the platform says about an address; null when it does not know it or cannot be asked. */
export interface ResolvedPlace {
  readonly address: Address;
  readonly kind: DestinationKind;
  readonly title: string;
}

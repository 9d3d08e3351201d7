import type { Messenger } from '../feed/delivery/messenger.js';
import type { Address, DestinationKind } from '../feed/destination.js';

/**
 * `starting` until the platform answered once; `running`; `unreachable` keeps trying; `conflict` another process polls
 * this token and we wait; `unauthorized` the token is refused and this bot has stopped; `stopped` by us.
 */
export type BotState = 'starting' | 'running' | 'unreachable' | 'conflict' | 'unauthorized' | 'stopped';

/** One bot of one platform: what it hears goes to the switchboard, what the engine sends goes through its messenger. */
export interface BotAdapter {
  readonly messenger: Messenger;
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

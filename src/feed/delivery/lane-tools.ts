import type { Clock } from '../clock.js';
import { USUAL_FRESH_FOR_MS } from '../freshness.js';
import type { Log } from '../log.js';
import type { Store } from '../ports.js';
import type { ViewPublication } from '../view-publication.js';
import type { DeliveryEvent } from './event.js';
import type { Guarantee } from './guarantee.js';
import type { BotLocks } from './lease.js';
import type { Ledger } from './ledger.js';
import type { PlatformLimits } from './messenger.js';

export interface DeliverySettings {
  /** Requests of one bot on their way at the same time; null for what its rate asks for. */
  readonly window: number | null;
  /** How long `stop` waits for answers to requests on their way, in milliseconds. */
  readonly stopPatienceMs: number;
  /** Whether copies of flashes are noted to be pinned. */
  readonly pinFlash: boolean;
  /** For how long a routine brief is posted to who was out of reach, in milliseconds; null for ever. */
  readonly freshForMs: number | null;
}

export const DEFAULT_SETTINGS: DeliverySettings = {
  window: null,
  stopPatienceMs: 7_000,
  pinFlash: false,
  freshForMs: USUAL_FRESH_FOR_MS,
};

/** As many as a bot at its full rate has on their way when the platform takes a quarter of a second; 64 at least. */
export function windowFor(limits: PlatformLimits, settings: DeliverySettings): number {
  return settings.window ?? Math.max(64, Math.ceil(limits.requestsPerSecond / 4));
}

/** What every lane of one engine shares. */
export interface LaneTools {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly locks: BotLocks;
  readonly clock: Clock;
  readonly random: () => number;
  readonly guarantee: Guarantee;
  readonly viewFor: ViewPublication;
  readonly log: Log;
  readonly settings: DeliverySettings;
  readonly onEvent: (event: DeliveryEvent) => void;
  /** Something about pins was noted. */
  readonly onPins: (botId: number) => void;
  /** Something to be done with copies was noted. */
  readonly onCopyTasks: (botId: number) => void;
}

/** What a lane is at. `waiting` for another process to give the bot up; `outage` until the platform answers a probe. */
export type LaneState = 'stopped' | 'waiting' | 'running' | 'outage' | 'unauthorized';

export interface LaneStatus {
  readonly botId: number;
  readonly state: LaneState;
  readonly inFlight: number;
}

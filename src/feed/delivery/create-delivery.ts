import type { Clock } from '../clock.js';
import type { Log } from '../log.js';
import type { Store } from '../ports.js';
import type { ViewBrief } from '../view-brief.js';
import type { DeliveryEvent } from './event.js';
import type { Guarantee } from './guarantee.js';
import type { BotLocks } from './lease.js';
import type { Ledger } from './ledger.js';
import type { AnswerGate, Messenger } from './messenger.js';

export interface DeliverySettings {
  /** Requests of one bot on their way at the same time. */
  readonly window: number;
  /** How long `stop` waits for answers to requests on their way, in milliseconds. */
  readonly stopPatienceMs: number;
}

export interface DeliveryOptions {
  readonly store: Store;
  readonly ledger: Ledger;
  readonly locks: BotLocks;
  readonly clock: Clock;
  /** In [0, 1); spreads retries. */
  readonly random: () => number;
  /** One for each bot of this process. Asked for at `start`, since adapters want their answer gate before. */
  readonly messengers: () => readonly Messenger[];
  readonly guarantee: Guarantee;
  readonly viewFor: ViewBrief;
  readonly log: Log;
  readonly settings?: Partial<DeliverySettings>;
  readonly onEvent?: (event: DeliveryEvent) => void;
}

/** What a lane is at. `waiting` for another process to give the bot up; `outage` until the platform answers a probe. */
export type LaneState = 'stopped' | 'waiting' | 'running' | 'outage' | 'unauthorized';

export interface LaneStatus {
  readonly botId: number;
  readonly state: LaneState;
  readonly inFlight: number;
}

export interface DeliveryEngine {
  /** Begins to deliver and returns at once; what the last run left is taken up from the ledger. */
  start(): void;
  /** Takes up nothing new, waits for requests on their way (ten seconds at most), settles them, leaves no timer. */
  stop(): Promise<void>;
  /** The bot's gate for answers to readers. May be asked for before `start`; answers wait until then. */
  lane(botId: number): AnswerGate;
  status(): readonly LaneStatus[];
  /** Resolves when no bot has anything due now or on its way; what is due later does not count. */
  idle(): Promise<void>;
}

/** Builds the delivery engine; nothing happens before `start`. */
export declare function createDelivery(options: DeliveryOptions): DeliveryEngine;

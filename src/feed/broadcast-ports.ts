import type { Brief } from './brief.js';
import type { DeliveryFigures, TroubledPlace } from './delivery/figures.js';
import type { QueueState } from './delivery/stall.js';
import type { BotForecast } from './forecast.js';
import type { Offer } from './wants.js';

export interface BroadcastWrites {
  /** One brief on its way to every bot's destinations. A row a bot, whatever the audience. */
  openBroadcasts(brief: Brief, at: number): Promise<void>;
  /** The brief changed: every ledger row with an older version becomes due, in bounded steps taken by the engine. */
  noteChange(brief: Brief, at: number): Promise<void>;
  /** The brief goes out on, or no more: rows without a copy are looked at again, in bounded steps taken by the engine. */
  noteSending(brief: Brief, at: number): Promise<void>;
  /**
   * Makes failed rows due again, `limit` at most; those whose post may stand there and must not be repeated stay.
   * @returns How many.
   */
  retryFailed(brief: Brief, retry: { readonly at: number; readonly limit: number }): Promise<number>;
}

/** Figures of one brief's way into the chats. */
export interface Reach {
  /** Copies that stand, are due, in flight or removed: everybody it was or may have been sent to. */
  readonly copies: number;
}

export interface BroadcastReads {
  /** Every bot's queue. Costs a few look-ups, whatever waits in it. */
  findQueues(now: number): Promise<readonly QueueState[]>;
  /** Whether a brief of that topic is still on its way to those who want it. */
  isUnderWay(slug: string): Promise<boolean>;
  countReach(briefNumber: number): Promise<Reach>;
  /** Costs what is not as it should be, never what came right. */
  getFigures(briefNumber: number): Promise<DeliveryFigures>;
  /** Where it failed or is out of reach, by reason. */
  findTroubled(briefNumber: number, limit: number): Promise<readonly TroubledPlace[]>;
  /** What each bot has before it when such a brief is published now. By counters, and one by one where there are few. */
  findForecast(offer: Offer & Pick<Brief, 'followUpOf'>): Promise<readonly BotForecast[]>;
}

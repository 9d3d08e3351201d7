import type { Address, Platform, Tier } from '../destination.js';
import type { DeliveryState } from './delivery.js';
import type { Failure } from './failure.js';

/** What is known in figures of one brief's way to all destinations. */
export interface DeliveryFigures {
  /** One for each bot. */
  readonly broadcasts: readonly BroadcastFigures[];
  readonly delays: readonly PostDelays[];
  readonly rows: readonly RowCount[];
}

/** See `Tally` for the figures. */
export interface BroadcastFigures {
  readonly botId: number;
  readonly platform: Platform;
  /** Whether destinations are still to be found that it goes to. */
  readonly posting: boolean;
  /** Whether copies are still to be found that a change concerns. */
  readonly changing: boolean;
  /** When that change was accepted, or the last one; null before the first. Milliseconds since 1970. */
  readonly changedAt: number | null;
  readonly edited: number;
  readonly removed: number;
  readonly uncertain: number;
  /** Places that have it as the member of a digest, and when the last of those was posted. */
  readonly digested: number;
  readonly lastDigestAt: number | null;
}

/** Copies that one bot posted to places of one tier after about the same time. */
export interface PostDelays {
  readonly botId: number;
  readonly tier: Tier;
  readonly copies: number;
  /** How long the last of them took, in milliseconds from when the brief was published. */
  readonly slowestMs: number;
}

/** Ledger rows that are alike, of those with something to come and those that ended without a right copy. */
export interface RowCount {
  readonly botId: number;
  readonly tier: Tier;
  readonly state: DeliveryState;
  /** Whether a request for them failed already. */
  readonly retrying: boolean;
  /** Whether a copy stands there. */
  readonly posted: boolean;
  readonly detail: string | null;
  readonly rows: number;
}

/** A destination that the brief did not reach as it should. */
export interface TroubledPlace extends Failure {
  readonly address: Address;
  readonly title: string;
  readonly state: 'failed' | 'out-of-reach';
}

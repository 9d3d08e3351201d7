import type { FailureCause } from './failure.js';

/** What one bot did in one go, added to the figures of the day. */
export interface Activity {
  readonly posted: number;
  /** Copies changed to the present version, notices included. */
  readonly edited: number;
  readonly removed: number;
  readonly failed: number;
  /** Of `failed`, by what stood in the way. */
  readonly failures: ReadonlyMap<FailureCause, number>;
}

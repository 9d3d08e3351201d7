import type { Urgency } from './brief.js';

/**
 * What one destination wants, one for each. `since` is kept for each topic: a brief is posted only where its topic
 * was wanted before the brief was published. Milliseconds since 1970.
 */
export interface Subscription {
  /** Since when every topic is wanted, or null when only `chosen` ones are. */
  readonly everySince: number | null;
  /** Topic slug to since when; empty while every topic is wanted. */
  readonly chosen: Readonly<Record<string, number>>;
  /** Slugs that are never wanted; a hidden topic wins over a chosen one and over "every topic". */
  readonly hidden: readonly string[];
  readonly leastUrgency: Urgency;
  /** BCP 47 languages wanted; null for all. */
  readonly languages: readonly string[] | null;
}

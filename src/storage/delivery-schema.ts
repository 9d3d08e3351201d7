import type { Generated } from 'kysely';
import type { Tier } from '../feed/destination.js';

/*
 * The tables of the delivery engine. `deliveries` is the largest of all by far, so it holds small codes and leaves out
 * whatever the destination says already.
 */

export interface DeliveryTables {
  interests: InterestTable;
  broadcasts: BroadcastTable;
  deliveries: DeliveryTable;
}

/** Which destinations want a topic at once: the index that a broadcast walks. Parked ones have no row. */
export interface InterestTable {
  bot_id: number;
  /** 0 for every topic. */
  topic_id: number;
  tier: Tier;
  destination_id: number;
  /** The later of when the topic was chosen and when the destination came (back). */
  since: number;
}

/** One brief on its way to one bot's destinations. */
export interface BroadcastTable {
  id: Generated<number>;
  brief_number: number;
  bot_id: number;
  urgency_rank: number;
  opened_at: number;
  /** The last place that discovery has passed. */
  cursor_tier: Generated<number>;
  cursor_destination: Generated<number>;
  /** When discovery came to its end; null while it is open. */
  finished_at: number | null;
  /** The version that a change is carrying through the ledger rows, and how far it has come; null when none is. */
  sweep_version: number | null;
  sweep_tier: Generated<number>;
  sweep_destination: Generated<number>;
  standing_count: Generated<number>;
  removed_count: Generated<number>;
  failed_count: Generated<number>;
}

/** The ledger row of one brief in one destination. */
export interface DeliveryTable {
  brief_number: number;
  bot_id: number;
  tier: Tier;
  destination_id: number;
  state: number;
  generation: number;
  version: number;
  form: number | null;
  message: string | null;
  /** The chat it was sent to; null for the destination's present one. */
  chat: string | null;
  /** Seconds since 1970. */
  posted_at: number | null;
  attempts: number;
  due_at: number | null;
  rank: number;
  uncertain_posts: number;
  detail: string | null;
  claimed_at: number | null;
}

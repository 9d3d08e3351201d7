import type { Generated } from 'kysely';
import type { DeliveryState } from '../feed/delivery/delivery.js';
import type { PinState } from '../feed/delivery/pin.js';
import type { Tier } from '../feed/destination.js';
import type { DigestOccasion } from '../feed/digest.js';

/*
 * The tables of the delivery engine. `deliveries` is the largest of all by far, so it holds small codes and leaves out
 * whatever the destination says already.
 */

export interface DeliveryTables {
  interests: InterestTable;
  broadcasts: BroadcastTable;
  post_delays: PostDelayTable;
  deliveries: DeliveryTable;
  digests: DigestTable;
  digest_runs: DigestRunTable;
  pins: PinTable;
  senders: SenderTable;
}

/** Which destinations want a topic: the index that a broadcast walks. Parked ones have no row. */
export interface InterestTable {
  bot_id: number;
  /** 0 for every topic. */
  topic_id: number;
  /** 1 for those that get digests: only a flash is looked for there. */
  gathers: 0 | 1;
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
  /** Slugs as of first publication. */
  topics_json: string;
  /** The number of the first brief of the story that it goes on with; null for one that goes on with none. */
  story: number | null;
  opened_at: number;
  /** The last place that discovery has passed; null at its end. */
  discovery_tier: Generated<Tier | null>;
  discovery_destination: Generated<number>;
  /** The version that a change is carrying through the ledger rows, and how far it has come; null when none is. */
  sweep_version: number | null;
  sweep_tier: Generated<Tier>;
  sweep_destination: Generated<number>;
  changed_at: number | null;
  /** Null while discovery or sweep has some way to go. */
  finished_at: number | null;
  made: Generated<number>;
  posted: Generated<number>;
  edited: Generated<number>;
  dropped: Generated<number>;
  failed: Generated<number>;
  removed: Generated<number>;
  uncertain: Generated<number>;
  /** Places that have it as the member of a digest. */
  digested: Generated<number>;
  /** When the last of those digests was posted. */
  last_digest_at: number | null;
}

/** How long posts of one broadcast took, those of about the same time in one row. */
export interface PostDelayTable {
  brief_number: number;
  bot_id: number;
  tier: Tier;
  /** See post-delay.ts. */
  bucket: number;
  copies: number;
  slowest_ms: number;
}

/** The ledger row of one brief in one destination. */
export interface DeliveryTable {
  brief_number: number;
  bot_id: number;
  tier: Tier;
  destination_id: number;
  /** See DELIVERY_STATES. */
  state: number;
  generation: number;
  version: number;
  /** See COPY_FORMS. */
  form: number | null;
  message: string | null;
  /** Where the copy stands; null for the destination's own chat. */
  chat: string | null;
  /** Seconds since 1970. */
  posted_at: number | null;
  attempts: number;
  refusals: number;
  troubled_since: number | null;
  unanswered_at: number | null;
  uncertain_posts: number;
  due_at: number | null;
  /** Class and tier in the order of service; matters while the row is due. */
  rank: number;
  detail: string | null;
  /** The digest that it stands in; null for a message of its own. */
  digest_id: number | null;
}

/** Several briefs in one message. Its ledger row has the number of the digest below zero. */
interface DigestTable {
  id: Generated<number>;
  bot_id: number;
  destination_id: number;
  occasion: DigestOccasion;
  /** The time that it was made for. */
  due_at: number;
  cut_at: number;
  /** Numbers of briefs, in the order of their publication. */
  members_json: string;
}

/** What became of the digests of one time. */
interface DigestRunTable {
  bot_id: number;
  occasion: DigestOccasion;
  due_at: number;
  cut: Generated<number>;
  sent: Generated<number>;
  last_sent_at: number | null;
}

/** A copy of a flash that is pinned for a while; forgotten when it is not any more. */
export interface PinTable {
  /** Grows in the order in which copies were posted. */
  id: Generated<number>;
  bot_id: number;
  /** Where the copy stands, which after a move is not its destination's chat. */
  chat: string;
  message: string;
  brief_number: number;
  tier: Tier;
  posted_at: number;
  state: PinState;
  /** When it is to be looked at. */
  due_at: number;
}

/** Who sends for a bot: a number that grows each time that changes. */
export interface SenderTable {
  bot_id: number;
  epoch: number;
}

/**
 * The codes of `deliveries.state` are places in this list. The first three are those of rows with something to come,
 * those from the seventh on of rows that ended without a right copy.
 */
export const DELIVERY_STATES = [
  'pending',
  'in-flight',
  'parked',
  'standing',
  'removed',
  'gathered',
  'failed',
  'expired',
  'skipped',
  'out-of-reach',
  'cancelled',
] as const satisfies readonly DeliveryState[];

export function stateCode(state: DeliveryState): number {
  return DELIVERY_STATES.indexOf(state);
}

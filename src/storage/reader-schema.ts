import type { Tier } from '../feed/destination.js';

/** The tables of what readers do with briefs. */
export interface ReaderTables {
  follows: FollowTable;
  feedback: FeedbackTable;
  standing_reactions: StandingReactionTable;
}

interface FollowTable {
  bot_id: number;
  /** The number of the story's first brief. */
  story: number;
  tier: Tier;
  destination_id: number;
  since: number;
}

interface FeedbackTable {
  brief_number: number;
  kind: 'reaction' | 'press';
  what: string;
  times: number;
}

interface StandingReactionTable {
  brief_number: number;
  bot_id: number;
  destination_id: number;
  counts_json: string;
}

/** The tables of what readers do with briefs. */
export interface ReaderTables {
  feedback: FeedbackTable;
  standing_reactions: StandingReactionTable;
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

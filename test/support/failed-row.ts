import { type DeliveryTable, stateCode } from '../../src/storage/delivery-schema.js';

/** The ledger row of a post of brief 1 that failed for good, in a private chat. */
export function failedRow(row: {
  readonly botId: number;
  readonly destinationId: number;
  readonly reason: string;
}): DeliveryTable {
  return {
    brief_number: 1,
    bot_id: row.botId,
    tier: 2,
    destination_id: row.destinationId,
    state: stateCode('failed'),
    generation: 1,
    version: 1,
    form: null,
    message: null,
    chat: null,
    posted_at: null,
    attempts: 1,
    refusals: 0,
    troubled_since: null,
    unanswered_at: null,
    uncertain_posts: 0,
    due_at: null,
    rank: 0,
    detail: row.reason,
    digest_id: null,
  };
}

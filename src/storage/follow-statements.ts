import type { Database, Statement } from 'better-sqlite3';
import type { Candidate, Place } from '../feed/delivery/ledger.js';
import type { DestinationRow } from './destination-row.js';

/** A destination among the followers of a story. */
export interface FollowerRow {
  readonly destination_id: number;
  readonly since: number;
}

/** Who follows a story, prepared once; used only inside the writer's transactions. */
export class FollowStatements {
  readonly #walk: Statement;
  readonly #since: Statement;

  constructor(database: Database) {
    this.#walk = database.prepare(`
      SELECT destination_id, since FROM follows
      WHERE bot_id = ? AND story = ? AND tier = ? AND destination_id > ?
      ORDER BY destination_id LIMIT ?`);
    this.#since = database
      .prepare('SELECT since FROM follows WHERE bot_id = ? AND story = ? AND tier = ? AND destination_id = ?')
      .pluck();
  }

  /** The next followers of one tier, by id. */
  walk(botId: number, story: number, from: Place, limit: number): readonly FollowerRow[] {
    return this.#walk.all(botId, story, from.tier, from.destinationId, limit) as FollowerRow[];
  }

  /** @param story Null for a brief that goes on with none, which nobody can have followed before it came out. */
  followOf(
    story: number | null,
    { bot_id, tier, id }: Pick<DestinationRow, 'bot_id' | 'tier' | 'id'>,
  ): Pick<Candidate, 'followedSince'> {
    if (story === null) return {};
    const since = this.#since.get(bot_id, story, tier, id) as number | undefined;
    return since === undefined ? {} : { followedSince: since };
  }
}

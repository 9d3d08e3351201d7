import type { Database, Statement } from 'better-sqlite3';
import type { Broadcast, Place, Step } from '../feed/delivery/ledger.js';
import type { BriefWords } from './brief-words.js';
import { stateCode } from './delivery-schema.js';
import type { DestinationRow } from './destination-row.js';
import type { FollowStatements } from './follow-statements.js';
import { AT_ONCE, EVERY_TOPIC, GATHERS } from './interests.js';
import { DELIVERY_COLUMNS, type JoinedRow, newCandidate, PLACE_COLUMNS, toCandidate } from './ledger-rows.js';

/** A destination under one topic of the index. */
interface InterestRow {
  readonly destination_id: number;
  readonly since: number;
}

const IN_FLIGHT = stateCode('in-flight');
const PARKED = stateCode('parked');
const CLOSED = new Set((['removed', 'expired', 'skipped', 'cancelled'] as const).map(stateCode));

/** The two walks of a broadcast, over the indexes of who wants it and over the ledger, in bounded steps by keyset. */
export class LedgerWalks {
  readonly #words: BriefWords;
  readonly #follows: FollowStatements;
  readonly #topicId: Statement;
  readonly #interests: Statement;
  readonly #places: Statement;
  readonly #rows: Statement;

  constructor(database: Database, words: BriefWords, follows: FollowStatements) {
    this.#words = words;
    this.#follows = follows;
    this.#topicId = database.prepare('SELECT id FROM topics WHERE slug = ?').pluck();
    this.#interests = database.prepare(`
      SELECT destination_id, since FROM interests
      WHERE bot_id = ? AND topic_id = ? AND gathers = ? AND tier = ? AND destination_id > ?
      ORDER BY destination_id LIMIT ?`);
    this.#places = database.prepare(`
      SELECT ${PLACE_COLUMNS}
      FROM json_each(@ids) wanting CROSS JOIN destinations t ON t.id = wanting.value
      WHERE t.parked_reason IS NULL AND NOT EXISTS (
        SELECT 1 FROM deliveries d
        WHERE d.brief_number = @brief AND d.bot_id = @bot AND d.tier = @tier AND d.destination_id = t.id)`);
    this.#rows = database.prepare(`
      SELECT ${DELIVERY_COLUMNS}, ${PLACE_COLUMNS}
      FROM deliveries d JOIN destinations t ON t.id = d.destination_id
      WHERE d.brief_number = ? AND d.bot_id = ? AND d.tier = ? AND d.destination_id > ?
      ORDER BY d.destination_id LIMIT ?`);
  }

  /**
   * Who may want the brief and has no row: found under its topics, under every topic and among those who follow its story,
   * merged by destination.
   */
  discover(botId: number, broadcast: Broadcast, from: Place, limit: number): Step {
    // Who gets digests is asked for a flash alone; everything else they find in the next digest.
    const modes = broadcast.brief.urgency === 'flash' ? [AT_ONCE, GATHERS] : [AT_ONCE];
    const { story } = broadcast;
    const interests = this.#topicIds(broadcast.topics).flatMap((topic) =>
      modes.map(
        (mode) =>
          this.#interests.all(botId, topic, mode, from.tier, from.destinationId, limit) as InterestRow[],
      ),
    );
    const lists = story === null ? interests : [...interests, this.#follows.walk(botId, story, from, limit)];
    // Beyond the end of a list that was cut there may be more of it, so that nothing later can be judged yet.
    const ends = lists
      .filter((list) => list.length === limit)
      .map((list) => list.at(-1)?.destination_id ?? 0);
    const horizon = ends.length === 0 ? null : Math.min(...ends);
    const wanting = new Set<number>();
    for (const { destination_id: id, since } of lists.flat()) {
      if (since < broadcast.openedAt && (horizon === null || id <= horizon)) wanting.add(id);
    }
    const ids = [...wanting].sort((a, b) => a - b).slice(0, limit);
    const cut = ids.length < wanting.size;
    const { brief } = broadcast;
    const wanted = { ids: JSON.stringify(ids), brief: brief.number, bot: botId, tier: from.tier };
    const rows = this.#places.all(wanted) as DestinationRow[];
    const candidates = rows.map((row) => ({
      ...newCandidate(row, brief, broadcast, this.#words),
      ...this.#follows.followOf(story, row),
    }));
    return { candidates, passed: cut ? (ids.at(-1) ?? null) : horizon };
  }

  /** Rows that a change concerns: all but those in flight (settling looks), parked (coming back looks) and closed. */
  sweep(botId: number, broadcast: Broadcast, from: Place, limit: number): Step {
    const { brief } = broadcast;
    const rows = this.#rows.all(brief.number, botId, from.tier, from.destinationId, limit) as JoinedRow[];
    const candidates = rows
      .filter((row) => row.version < (broadcast.sweep?.version ?? 0) && isOpenToChange(row))
      .map((row) => ({
        ...toCandidate(row, brief, broadcast, this.#words),
        ...(row.message === null && this.#follows.followOf(broadcast.story, row)),
      }));
    return { candidates, passed: rows.length < limit ? null : (rows.at(-1)?.id ?? null) };
  }

  #topicIds(slugs: readonly string[]): number[] {
    const ids = slugs.map((slug) => this.#topicId.get(slug) as number | undefined);
    return [EVERY_TOPIC, ...ids.filter((id) => id !== undefined)];
  }
}

function isOpenToChange(row: JoinedRow): boolean {
  if (row.digest_id !== null) return true;
  return row.state !== IN_FLIGHT && row.state !== PARKED && !CLOSED.has(row.state);
}

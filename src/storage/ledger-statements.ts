import type { Database, Statement } from 'better-sqlite3';
import type { Broadcast, Candidate, LedgerTransaction, Neighbour, Tally } from '../feed/delivery/ledger.js';
import { ALL_RANKS } from '../feed/delivery/rank.js';
import type { Tier } from '../feed/destination.js';
import { digestIdOf } from '../feed/digest.js';
import { BriefWords } from './brief-words.js';
import { CopyTaskStatements } from './copy-task-statements.js';
import { stateCode } from './delivery-schema.js';
import { DigestStatements } from './digest-statements.js';
import { quarterOf } from './figures-schema.js';
import { FollowStatements } from './follow-statements.js';
import { Heads } from './heads.js';
import {
  type BroadcastOffer,
  DELIVERY_COLUMNS,
  ENTER_SQL,
  FRESH_SINCE,
  HEAD_SQL,
  type HeadRow,
  INSERT_SQL,
  type JoinedRow,
  type OfferRow,
  PLACE_COLUMNS,
  SETTLE_SQL,
  toCandidate,
  toDigestCandidate,
  toOffer,
  toValues,
  UPDATE_SQL,
} from './ledger-rows.js';
import { LedgerWalks } from './ledger-walks.js';
import { PinStatements } from './pin-statements.js';

interface OpenRow extends OfferRow {
  readonly id: number;
  readonly brief_number: number;
  readonly discovery_tier: Tier | null;
  readonly discovery_destination: number;
  readonly sweep_version: number | null;
  readonly sweep_tier: Tier;
  readonly sweep_destination: number;
  readonly changed_at: number | null;
}

interface NeighbourRow extends Omit<HeadRow, 'sending'> {
  readonly row_state: number;
  readonly message: string | null;
  readonly due_at: number | null;
}

const FIGURES = [
  'made',
  'posted',
  'edited',
  'dropped',
  'failed',
  'removed',
  'uncertain',
  'digested',
] as const satisfies readonly (keyof Tally)[];

/** The hot statements, prepared once; used only inside the writer's transactions. */
export class LedgerStatements {
  readonly #words: BriefWords;
  readonly #follows: FollowStatements;
  readonly #walks: LedgerWalks;
  readonly #head: Statement;
  readonly #open: Statement;
  readonly #due: Statement;
  readonly #nextDue: Statement;
  readonly #parked: Statement;
  readonly #inFlight: Statement;
  readonly #neighbours: Statement;
  readonly #recentPosts: Statement;
  readonly #insert: Statement;
  readonly #enter: Statement;
  readonly #update: Statement;
  readonly #settle: Statement;
  readonly #moveDiscovery: Statement;
  readonly #moveSweep: Statement;
  readonly #count: Statement;
  readonly #countPosts: Statement;
  readonly #countActivity: Statement;
  readonly #countFailures: Statement;
  readonly #digests: DigestStatements;
  readonly #pins: PinStatements;
  readonly #copyTasks: CopyTaskStatements;

  constructor(database: Database) {
    this.#words = new BriefWords(database);
    this.#follows = new FollowStatements(database);
    this.#walks = new LedgerWalks(database, this.#words, this.#follows);
    this.#digests = new DigestStatements(database, this.#words, this.#follows);
    this.#head = database.prepare(HEAD_SQL);
    this.#open = database.prepare(`
      SELECT b.id, b.brief_number, b.topics_json, b.story, b.opened_at, ${FRESH_SINCE} AS fresh_since,
        b.discovery_tier, b.discovery_destination, b.sweep_version, b.sweep_tier, b.sweep_destination, b.changed_at
      FROM broadcasts b WHERE b.bot_id = ? AND b.finished_at IS NULL ORDER BY b.id`);
    const joined = `
      SELECT ${DELIVERY_COLUMNS}, ${PLACE_COLUMNS}, b.topics_json, b.story, b.opened_at,
        ${FRESH_SINCE} AS fresh_since
      FROM deliveries d
      CROSS JOIN destinations t ON t.id = d.destination_id
      LEFT JOIN broadcasts b ON b.brief_number = d.brief_number AND b.bot_id = d.bot_id`;
    this.#due = database.prepare(
      `${joined} WHERE d.bot_id = ? AND d.rank = ? AND d.due_at <= ? ORDER BY d.due_at LIMIT ?`,
    );
    this.#nextDue = database
      .prepare('SELECT min(due_at) FROM deliveries WHERE bot_id = ? AND rank = ? AND due_at IS NOT NULL')
      .pluck();
    this.#parked = database
      .prepare('SELECT parked_reason IS NOT NULL FROM destinations WHERE id = ?')
      .pluck();
    this.#inFlight = database.prepare(
      `${joined} WHERE d.bot_id = ? AND d.state <= 2 AND d.state = ${stateCode('in-flight')} LIMIT ?`,
    );
    this.#neighbours = database.prepare(`
      SELECT h.number, h.version, h.state, h.urgency, h.language, h.published_at, h.expires_at, h.sequence,
        d.state AS row_state, d.message, d.due_at
      FROM deliveries d CROSS JOIN briefs h ON h.number = d.brief_number
      WHERE d.bot_id = ? AND d.destination_id = ? AND d.state <= 2 AND d.state <> ${stateCode('parked')}
        AND d.brief_number <> ?`);
    // Broadcasts that ended a while ago have posted nothing lately but a retry or two.
    this.#recentPosts = database
      .prepare(`
        SELECT d.posted_at * 1000 FROM broadcasts b CROSS JOIN deliveries d
          ON d.brief_number = b.brief_number AND d.bot_id = b.bot_id AND d.tier = @tier AND d.destination_id = @id
        WHERE b.bot_id = @botId AND (b.finished_at IS NULL OR b.finished_at > @since)
          AND d.posted_at * 1000 > @since`)
      .pluck();
    this.#insert = database.prepare(INSERT_SQL);
    this.#enter = database.prepare(ENTER_SQL);
    this.#update = database.prepare(UPDATE_SQL);
    this.#settle = database.prepare(SETTLE_SQL);
    this.#moveDiscovery = database.prepare(`
      UPDATE broadcasts SET discovery_tier = @tier, discovery_destination = @destination,
        finished_at = CASE WHEN @tier IS NULL AND sweep_version IS NULL THEN @now ELSE NULL END
      WHERE id = @id`);
    this.#moveSweep = database.prepare(`
      UPDATE broadcasts SET sweep_version = CASE WHEN @done THEN NULL ELSE sweep_version END,
        sweep_tier = @tier, sweep_destination = @destination,
        finished_at = CASE WHEN @done AND discovery_tier IS NULL THEN @now ELSE NULL END
      WHERE id = @id`);
    this.#count = database.prepare(`
      UPDATE broadcasts SET ${FIGURES.map((figure) => `${figure} = ${figure} + ?`).join(', ')}
      WHERE brief_number = ? AND bot_id = ?`);
    this.#countPosts = database.prepare(`
      INSERT INTO post_delays (brief_number, bot_id, tier, bucket, copies, slowest_ms) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET copies = copies + excluded.copies,
        slowest_ms = max(slowest_ms, excluded.slowest_ms)`);
    this.#countActivity = database.prepare(`
      INSERT INTO activity (quarter, bot_id, posted, edited, removed, failed) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET posted = posted + excluded.posted, edited = edited + excluded.edited,
        removed = removed + excluded.removed, failed = failed + excluded.failed`);
    this.#countFailures = database.prepare(`
      INSERT INTO failures (quarter, bot_id, cause, copies) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET copies = copies + excluded.copies`);
    this.#pins = new PinStatements(database);
    this.#copyTasks = new CopyTaskStatements(database);
  }

  forBot(botId: number): LedgerTransaction {
    const heads = new Heads({
      brief: (wanted) => this.#head.get(wanted) as HeadRow | undefined,
      digest: (id) => this.#digests.digest(id),
    });
    return {
      ...this.#digests.forBot(botId),
      head: async (number) => heads.of(number),
      findOpen: async () => this.#findOpen(botId, heads),
      findDue: async ({ rank, now, limit }) =>
        this.#candidates(this.#due.all(botId, rank, now, limit) as (JoinedRow & OfferRow)[], heads),
      findDueTimes: async () => {
        // One look-up for each rank: the least of all would be a walk over everything that is due.
        const times = new Map<number, number>();
        for (const rank of ALL_RANKS) {
          const at = this.#nextDue.get(botId, rank) as number | null;
          if (at !== null) times.set(rank, at);
        }
        return times;
      },
      isParked: async (destinationId) => this.#parked.get(destinationId) === 1,
      findInFlight: async (limit) =>
        this.#candidates(this.#inFlight.all(botId, limit) as (JoinedRow & OfferRow)[], heads),
      discover: async (broadcast, from, limit) => this.#walks.discover(botId, broadcast, from, limit),
      sweep: async (broadcast, from, limit) => this.#walks.sweep(botId, broadcast, from, limit),
      moveDiscovery: async (id, to, now) => {
        this.#moveDiscovery.run({ id, tier: to?.tier ?? null, destination: to?.destinationId ?? 0, now });
      },
      moveSweep: async (id, to, now) => {
        const place = { tier: to?.tier ?? 0, destination: to?.destinationId ?? 0 };
        this.#moveSweep.run({ id, done: to === null ? 1 : 0, ...place, now });
      },
      findNeighbours: async (destinationId, except) =>
        (this.#neighbours.all(botId, destinationId, except) as NeighbourRow[]).map(toNeighbour),
      findRecentPosts: async ({ id, tier }, since) =>
        this.#recentPosts.all({ botId, tier, id, since }) as number[],
      insert: async (delivery, rank) => this.#insert.run(toValues(delivery, rank)).changes > 0,
      update: async (delivery, rank) => {
        this.#update.run(toValues(delivery, rank));
      },
      enterInFlight: async (deliveries) =>
        deliveries.map(
          ({ briefNumber, tier, destinationId, generation, unansweredAt }) =>
            this.#enter.run(briefNumber, botId, tier, destinationId, generation, unansweredAt).changes > 0,
        ),
      settle: async (rows) =>
        rows.map(({ delivery, rank }) => this.#settle.run(toValues(delivery, rank)).changes > 0),
      count: async (briefNumber, tally) => {
        this.#count.run(...FIGURES.map((figure) => tally[figure] ?? 0), briefNumber, botId);
      },
      countPosts: async (briefNumber, { tier, bucket, copies, slowestMs }) => {
        this.#countPosts.run(briefNumber, botId, tier, bucket, copies, slowestMs);
      },
      notePins: async (notes, now) => this.#pins.note(botId, notes, now),
      noteCopyTasks: async (notes, now) => this.#copyTasks.note(botId, notes, now),
      countActivity: async (at, { posted, edited, removed, failed, failures }) => {
        const quarter = quarterOf(at);
        this.#countActivity.run(quarter, botId, posted, edited, removed, failed);
        for (const [cause, copies] of failures) this.#countFailures.run(quarter, botId, cause, copies);
      },
    };
  }

  #findOpen(botId: number, heads: Heads): readonly Broadcast[] {
    return (this.#open.all(botId) as OpenRow[]).map((row) => ({
      id: row.id,
      brief: heads.of(row.brief_number),
      ...toOffer(row, row.brief_number),
      discovery:
        row.discovery_tier === null
          ? null
          : { tier: row.discovery_tier, destinationId: row.discovery_destination },
      sweep:
        row.sweep_version === null
          ? null
          : {
              version: row.sweep_version,
              changedAt: row.changed_at ?? row.opened_at,
              tier: row.sweep_tier,
              destinationId: row.sweep_destination,
            },
    }));
  }

  #candidates(rows: readonly (JoinedRow & OfferRow)[], heads: Heads): readonly Candidate[] {
    const offers = new Map<number, { readonly brief: Broadcast['brief']; readonly offer: BroadcastOffer }>();
    return rows.map((row) => {
      const number = row.brief_number;
      const digestId = digestIdOf(number);
      if (digestId !== null) {
        const digest = this.#digests.digest(digestId);
        return toDigestCandidate(row, digest, heads.ofDigest(digest));
      }
      const known = offers.get(number) ?? { brief: heads.of(number), offer: toOffer(row, number) };
      offers.set(number, known);
      const candidate = toCandidate(row, known.brief, known.offer, this.#words);
      // Where a copy stands it matters to nobody any more who wants it.
      if (row.message !== null) return candidate;
      return { ...candidate, ...this.#follows.followOf(known.offer.story, row) };
    });
  }
}

function toNeighbour(row: NeighbourRow): Neighbour {
  return {
    brief: { number: row.number, state: row.state, urgency: row.urgency, sequence: row.sequence },
    inFlight: row.row_state === stateCode('in-flight'),
    posted: row.message !== null,
    dueAt: row.due_at,
  };
}

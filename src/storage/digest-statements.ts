import type { Database, Statement } from 'better-sqlite3';
import type { DigestLedger } from '../feed/delivery/digest-ledger.js';
import type { Digest } from '../feed/digest.js';
import type { BriefWords } from './brief-words.js';
import { type DestinationRow, subscriptionOf, toDestination } from './destination-row.js';
import { DigestMembers } from './digest-members.js';
import { DIGEST_SQL, type DigestRow, toDigest } from './digests.js';
import type { FollowStatements } from './follow-statements.js';
import {
  FRESH_SINCE,
  HEAD_COLUMNS,
  type HeadRow,
  type OfferRow,
  PLACE_COLUMNS,
  toHead,
  toOffer,
} from './ledger-rows.js';

/** What is not sent at a time of its own is counted by the hour. */
const HOUR_MS = 3_600_000;

interface GatheringRow extends DestinationRow {
  readonly gather_due_at: number;
  readonly gather_after: number;
  readonly gather_occasion: Digest['occasion'];
}

type GatherableRow = HeadRow & OfferRow;

/** What digests need of the database, prepared once; used only inside the writer's transactions. */
export class DigestStatements {
  readonly #words: BriefWords;
  readonly #follows: FollowStatements;
  readonly #digest: Statement;
  readonly #nextAt: Statement;
  readonly #due: Statement;
  readonly #gatherable: Statement;
  readonly #lastSequence: Statement;
  readonly #gather: Statement;
  readonly #setGathering: Statement;
  readonly #members: DigestMembers;
  readonly #countCut: Statement;
  readonly #countSent: Statement;
  readonly #countMembers: Statement;
  readonly #estimate: Statement;

  constructor(database: Database, words: BriefWords, follows: FollowStatements) {
    this.#words = words;
    this.#follows = follows;
    this.#digest = database.prepare(DIGEST_SQL);
    this.#nextAt = database
      .prepare('SELECT min(gather_due_at) FROM destinations WHERE bot_id = ? AND gather_due_at IS NOT NULL')
      .pluck();
    this.#due = database.prepare(`
      SELECT ${PLACE_COLUMNS}, t.gather_due_at, t.gather_after, t.gather_occasion
      FROM destinations t INDEXED BY destinations_gathering
      WHERE t.bot_id = ? AND t.gather_due_at <= ? ORDER BY t.gather_due_at, t.tier, t.id LIMIT ?`);
    // The plus keeps the index of states out of it: that one has the order within each state alone.
    this.#gatherable = database.prepare(`
      SELECT ${HEAD_COLUMNS}, b.topics_json, b.story, b.opened_at, ${FRESH_SINCE} AS fresh_since
      FROM briefs h CROSS JOIN broadcasts b ON b.brief_number = h.number AND b.bot_id = @botId
      WHERE +h.state IN ('published', 'withheld') AND h.sequence > @after ORDER BY h.sequence`);
    this.#lastSequence = database
      .prepare('SELECT coalesce(max(last), 0) FROM sequences WHERE name = ?')
      .pluck();
    // One that is due earlier, or gathers from earlier on, stays as it is, and most of those asked for do.
    this.#gather = database.prepare(`
      UPDATE destinations SET
        gather_due_at = min(coalesce(gather_due_at, @until), @until),
        gather_after = min(coalesce(gather_after, @after), @after),
        gather_occasion = CASE WHEN @occasion = 'catch-up' OR gather_due_at IS NULL THEN @occasion
          ELSE gather_occasion END
      WHERE id = @id AND parked_reason IS NULL
        AND (gather_due_at IS NULL OR gather_due_at > @until OR gather_after > @after)`);
    this.#setGathering = database.prepare(
      'UPDATE destinations SET gather_due_at = ?, gather_after = ?, gather_occasion = ? WHERE id = ?',
    );
    this.#members = new DigestMembers(database);
    this.#countCut = database.prepare(`
      INSERT INTO digest_runs (bot_id, occasion, due_at, cut) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET cut = cut + excluded.cut`);
    this.#countSent = database.prepare(`
      INSERT INTO digest_runs (bot_id, occasion, due_at, sent, last_sent_at) VALUES (?, ?, ?, 1, ?)
      ON CONFLICT DO UPDATE SET sent = sent + 1, last_sent_at = max(coalesce(last_sent_at, 0), excluded.last_sent_at)`);
    this.#countMembers = database.prepare(`
      UPDATE broadcasts SET last_digest_at = max(coalesce(last_digest_at, 0), ?)
      WHERE brief_number IN (SELECT value FROM json_each(?)) AND bot_id = ?`);
    this.#estimate = database.prepare(`
      SELECT count(*) AS broadcasts, coalesce(sum(max(0, wanted - ended)), 0) AS messages FROM (
        SELECT b.posted + b.dropped + b.failed AS ended, (
          SELECT coalesce(sum(a.places - a.digests), 0) FROM topic_audience a LEFT JOIN topics t ON t.id = a.topic_id
          WHERE a.bot_id = b.bot_id
            AND (a.topic_id = 0 OR t.slug IN (SELECT value FROM json_each(b.topics_json)))) AS wanted
        FROM broadcasts b CROSS JOIN briefs h ON h.number = b.brief_number
        WHERE b.bot_id = ? AND b.finished_at IS NULL AND b.discovery_tier IS NOT NULL
          AND h.urgency = 'routine' AND h.state = 'published' AND h.sending = 'on')`);
  }

  /** @throws FeedError `not_found` */
  digest(id: number): Digest {
    return toDigest(this.#digest.get(id) as DigestRow | undefined, id);
  }

  forBot(botId: number): DigestLedger {
    return {
      ...this.#members.forBot(botId),
      nextGatherAt: async () => this.#nextAt.get(botId) as number | null,
      findGatherDue: async ({ now, limit }) =>
        (this.#due.all(botId, now, limit) as GatheringRow[]).map((row) => ({
          destination: toDestination(row),
          subscription: subscriptionOf(row),
          dueAt: row.gather_due_at,
          after: row.gather_after,
          occasion: row.gather_occasion,
        })),
      findGatherable: async (after) =>
        (this.#gatherable.all({ botId, after }) as GatherableRow[]).map((row) => ({
          brief: { ...toHead(row, row.number), sequence: row.sequence ?? 0 },
          ...toOffer(row, row.number),
        })),
      findFollowed: async ({ id, tier }, briefs) => {
        const place = { id, tier, bot_id: botId };
        const found = briefs.map(({ brief, story }) => {
          const { followedSince } = this.#follows.followOf(story, place);
          return [brief.number, followedSince ?? null] as const;
        });
        return new Map(found.filter((one): one is readonly [number, number] => one[1] !== null));
      },
      words: async (brief) => this.#words.of(brief),
      lastSequence: async () => this.#lastSequence.get('published') as number,
      gather: async (id, { until, after, occasion }) => {
        this.#gather.run({ id, until, after, occasion });
      },
      setGathering: async (id, { dueAt, after, occasion }) => {
        this.#setGathering.run(dueAt, after, occasion, id);
      },
      countDigest: async (digest, { cut, sentAt }) => {
        const dueAt = runOf(digest);
        if (cut !== undefined) this.#countCut.run(botId, digest.occasion, dueAt, cut);
        if (sentAt === undefined) return;
        this.#countSent.run(botId, digest.occasion, dueAt, sentAt);
        this.#countMembers.run(sentAt, JSON.stringify(digest.members), botId);
      },
      estimateRoutine: async () =>
        this.#estimate.get(botId) as { readonly broadcasts: number; readonly messages: number },
    };
  }
}

function runOf({ occasion, dueAt }: Digest): number {
  return occasion === 'scheduled' || occasion === 'quiet' ? dueAt : Math.floor(dueAt / HOUR_MS) * HOUR_MS;
}

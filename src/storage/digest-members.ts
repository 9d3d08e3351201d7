import type { Database, Statement } from 'better-sqlite3';
import type { DigestLedger, DigestRowKey, MemberRow } from '../feed/delivery/digest-ledger.js';
import { STALE } from '../feed/delivery/next-action.js';
import type { Destination } from '../feed/destination.js';
import { type Digest, digestNumber } from '../feed/digest.js';
import { stateCode } from './delivery-schema.js';

const PENDING = stateCode('pending');
const STANDING = stateCode('standing');
const GATHERED = stateCode('gathered');
const PARKED = stateCode('parked');
const FAILED = stateCode('failed');
const EXPIRED = stateCode('expired');
const SKIPPED = stateCode('skipped');
const CANCELLED = stateCode('cancelled');

interface RowKey {
  readonly botId: number;
  readonly tier: number;
  readonly destination: number;
}

interface MemberStateRow {
  readonly brief_number: number;
  readonly state: number;
  readonly detail: string | null;
  readonly message: string | null;
  readonly unanswered_at: number | null;
  readonly uncertain_posts: number;
  readonly digest_id: number | null;
}

type MemberLedger = Pick<
  DigestLedger,
  'findMemberRows' | 'cutDigest' | 'expire' | 'stir' | 'leaveOut' | 'noteShown' | 'noteUnchanged' | 'scatter'
>;

/** What becomes of digests and of their members' rows, prepared once; used only inside the writer's transactions. */
export class DigestMembers {
  readonly #rows: Statement;
  readonly #insertDigest: Statement;
  readonly #putMembers: Statement;
  readonly #expire: Statement;
  readonly #stir: Statement;
  readonly #shown: Statement;
  readonly #noteShown: Statement;
  readonly #noteUnchanged: Statement;
  readonly #over: Statement;
  readonly #setMembers: Statement;
  readonly #scatter: Statement;
  readonly #leave: Statement;

  constructor(database: Database) {
    this.#rows = database.prepare(`
      SELECT d.brief_number, d.state, d.detail, d.message, d.unanswered_at, d.uncertain_posts, d.digest_id
      FROM json_each(@numbers) wanted CROSS JOIN deliveries d
        ON d.brief_number = wanted.value AND d.bot_id = @botId AND d.tier = @tier AND d.destination_id = @id`);
    this.#insertDigest = database.prepare(`
      INSERT INTO digests (bot_id, destination_id, occasion, due_at, cut_at, members_json) VALUES (?, ?, ?, ?, ?, ?)`);
    this.#putMembers = database.prepare(`
      INSERT INTO deliveries (brief_number, bot_id, tier, destination_id, state, generation, version, attempts,
        refusals, uncertain_posts, rank, detail, digest_id)
      SELECT m.value, @botId, @tier, @destination, @state, 1, 0, 0, 0, 0, 0, @detail, @digest
      FROM json_each(@members) m WHERE true
      ON CONFLICT DO UPDATE SET state = excluded.state, digest_id = excluded.digest_id, due_at = NULL, rank = 0,
        detail = excluded.detail, version = 0`);
    this.#expire = database.prepare(`
      INSERT INTO deliveries (brief_number, bot_id, tier, destination_id, state, generation, version, attempts,
        refusals, uncertain_posts, rank, detail)
      VALUES (?, ?, ?, ?, ${EXPIRED}, 1, 0, 0, 0, 0, 0, '${STALE}')
      ON CONFLICT DO UPDATE SET state = excluded.state, due_at = NULL, rank = 0, detail = excluded.detail`);
    const key = 'bot_id = @botId AND tier = @tier AND destination_id = @destination';
    this.#stir = database.prepare(`
      UPDATE deliveries SET state = ${PENDING}, attempts = 0, due_at = min(coalesce(due_at, @at), @at), rank = @rank
      WHERE brief_number = @number AND ${key}
        AND (message IS NOT NULL AND state IN (${PENDING}, ${STANDING}, ${FAILED})
          OR state = ${PENDING} AND due_at IS NULL)`);
    const members = `
      brief_number IN (SELECT value FROM json_each(@members)) AND ${key} AND digest_id = @digest`;
    this.#shown = database.prepare(`
      SELECT d.brief_number AS number, d.version, d.state
      FROM json_each(@members) m
      CROSS JOIN deliveries d ON d.brief_number = m.value AND d.bot_id = @botId AND d.tier = @tier
        AND d.destination_id = @destination AND d.digest_id = @digest
      CROSS JOIN briefs h ON h.number = m.value
      WHERE d.version < h.version`);
    this.#noteShown = database.prepare(`
      UPDATE deliveries SET
        version = CASE WHEN @present THEN (SELECT h.version FROM briefs h WHERE h.number = brief_number)
          ELSE max(version, 1) END,
        state = CASE WHEN state = ${FAILED} THEN ${GATHERED} ELSE state END,
        detail = CASE WHEN state = ${FAILED} THEN NULL ELSE detail END
      WHERE ${members}`);
    this.#noteUnchanged = database
      .prepare(`
        UPDATE deliveries SET state = ${FAILED}, detail = @detail
        WHERE ${members} AND state = ${GATHERED}
          AND version < (SELECT h.version FROM briefs h WHERE h.number = deliveries.brief_number)
        RETURNING brief_number`)
      .pluck();
    this.#over = database.prepare(`
      SELECT h.number, CASE WHEN h.state = 'retracted' THEN ${SKIPPED} WHEN h.sending = 'stopped' THEN ${CANCELLED}
        ELSE ${EXPIRED} END AS state
      FROM json_each(@members) m CROSS JOIN briefs h ON h.number = m.value
      WHERE h.state = 'retracted' OR h.sending = 'stopped' OR h.expires_at <= @now`);
    this.#setMembers = database.prepare('UPDATE digests SET members_json = ? WHERE id = ?');
    // What failed may have been said of one version only.
    this.#scatter = database.prepare(`
      UPDATE deliveries SET digest_id = NULL,
        state = CASE WHEN state = ${EXPIRED} THEN state ELSE @state END,
        detail = CASE WHEN state = ${EXPIRED} THEN detail ELSE @detail END,
        uncertain_posts = CASE WHEN state = ${EXPIRED} THEN uncertain_posts ELSE @uncertain END,
        version = CASE WHEN @state = ${FAILED} AND state <> ${EXPIRED}
          THEN (SELECT h.version FROM briefs h WHERE h.number = deliveries.brief_number) ELSE version END
      WHERE ${members} RETURNING brief_number AS number, detail`);
    // Nothing of it is left to come back with the place: its members do.
    this.#leave = database.prepare(`
      UPDATE deliveries SET state = ${SKIPPED}, due_at = NULL
      WHERE brief_number = @number AND ${key} AND state IN (${PENDING}, ${PARKED})`);
  }

  forBot(botId: number): MemberLedger {
    const keyOf = ({ tier, destinationId }: DigestRowKey): RowKey => ({
      botId,
      tier,
      destination: destinationId,
    });
    return {
      findMemberRows: async ({ id, tier }, numbers) => {
        const found = new Map<number, MemberRow>(numbers.map((number) => [number, 'none'] as const));
        const rows = this.#rows.all({
          numbers: JSON.stringify(numbers),
          botId,
          tier,
          id,
        }) as MemberStateRow[];
        for (const row of rows) found.set(row.brief_number, memberRowOf(row));
        return found;
      },
      cutDigest: async (destination, digest) => this.#cut(botId, destination, digest),
      expire: async ({ id, tier }, number) => {
        this.#expire.run(number, botId, tier, id);
      },
      stir: async (row, digestId, { at, rank }) => {
        this.#stir.run({ ...keyOf(row), number: digestNumber(digestId), at, rank });
      },
      leaveOut: async (row, digest, now) => this.#leaveOut(keyOf(row), digest, now),
      noteShown: async (row, digest, isPresent) => this.#note(keyOf(row), digest, isPresent),
      noteUnchanged: async (row, { id, members }) => {
        const given = { ...keyOf(row), members: JSON.stringify(members), digest: id };
        return this.#noteUnchanged.all({ ...given, detail: row.detail }) as number[];
      },
      scatter: async (row, digest) => {
        const { state, detail, uncertainPosts: uncertain } = row;
        const key = keyOf(row);
        const left = this.#scatterAll(key, digest, { state: stateCode(state), detail, uncertain });
        this.#leave.run({ ...key, number: digestNumber(digest.id) });
        return left;
      },
    };
  }

  #cut(
    botId: number,
    { id, tier }: Destination,
    { occasion, dueAt, cutAt, members, expired }: Parameters<DigestLedger['cutDigest']>[1],
  ): Digest {
    const made = this.#insertDigest.run(botId, id, occasion, dueAt, cutAt, JSON.stringify(members));
    const digest = { id: Number(made.lastInsertRowid), occasion, dueAt, cutAt, members };
    const put = (numbers: readonly number[], state: number, detail: string | null) => {
      if (numbers.length === 0) return;
      const row = { botId, tier, destination: id, state, detail, digest: digest.id };
      this.#putMembers.run({ ...row, members: JSON.stringify(numbers) });
    };
    put(
      members.filter((brief) => !expired.has(brief)),
      GATHERED,
      null,
    );
    put(
      members.filter((brief) => expired.has(brief)),
      EXPIRED,
      STALE,
    );
    return digest;
  }

  #scatterAll(
    key: RowKey,
    { id, members }: Pick<Digest, 'id' | 'members'>,
    end: { readonly state: number; readonly detail: string | null; readonly uncertain: number },
  ): readonly number[] {
    const given = { ...key, members: JSON.stringify(members), digest: id, ...end };
    const left = this.#scatter.all(given) as { readonly number: number; readonly detail: string | null }[];
    // Late ones were so before.
    return left.filter(({ detail }) => detail !== STALE).map(({ number }) => number);
  }

  #leaveOut(key: RowKey, digest: Digest, now: number): Awaited<ReturnType<DigestLedger['leaveOut']>> {
    const { id, members } = digest;
    const over = this.#over.all({ members: JSON.stringify(members), now }) as {
      readonly number: number;
      readonly state: number;
    }[];
    if (over.length === 0) return null;
    const dropped = over.flatMap(({ number, state }) => {
      const detail = state === SKIPPED ? 'retracted' : null;
      return this.#scatterAll(key, { id, members: [number] }, { state, detail, uncertain: 0 });
    });
    const left = members.filter((member) => over.every(({ number }) => number !== member));
    this.#setMembers.run(JSON.stringify(left), id);
    return { digest: { ...digest, members: left }, dropped };
  }

  #note(
    key: RowKey,
    { id, members }: Digest,
    isPresent: boolean,
  ): Awaited<ReturnType<DigestLedger['noteShown']>> {
    const given = { ...key, members: JSON.stringify(members), digest: id };
    const rows = this.#shown.all(given) as {
      readonly number: number;
      readonly version: number;
      readonly state: number;
    }[];
    if (rows.length > 0) this.#noteShown.run({ ...given, present: isPresent ? 1 : 0 });
    const first = rows.filter(({ version, state }) => version === 0 && state === GATHERED);
    const changed = isPresent ? rows.filter(({ version }) => version > 0) : [];
    return { first: first.map(({ number }) => number), changed: changed.map(({ number }) => number) };
  }
}

function memberRowOf(row: MemberStateRow): MemberRow {
  const isUnsent = row.message === null && row.unanswered_at === null && row.uncertain_posts === 0;
  if (!isUnsent || row.digest_id !== null) return 'settled';
  if (row.state === EXPIRED && row.detail === STALE) return 'late';
  return row.state === PENDING ? 'waiting' : 'settled';
}

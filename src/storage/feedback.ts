import { type Kysely, sql, type Transaction } from 'kysely';
import { TIER, type Tier } from '../feed/destination.js';
import {
  afterReactions,
  type Feedback,
  type FeedbackReads,
  type FeedbackWrites,
  PRESSES,
  REACTED_BRIEFS,
  type ReactedCopy,
  type ReactedMessage,
  type ReactionCounts,
  reactionDifference,
  summedChanges,
} from '../feed/feedback.js';
import type { Schema } from './schema.js';
import { readJsonOrNull } from './stored-json.js';

/** Standing counts of briefs that became old, forgotten with one step of counting. */
const FORGOTTEN_AT_ONCE = 100;

/** The place in the order of publication after which briefs are among the newest. */
const NEWEST_AFTER = sql`(SELECT max(sequence) FROM briefs) - ${sql.lit(REACTED_BRIEFS)}`;

export function feedbackReads(db: Kysely<Schema>): FeedbackReads {
  return {
    async getFeedback(briefNumber) {
      const rows = await db
        .selectFrom('feedback')
        .select(['kind', 'what', 'times'])
        .where('brief_number', '=', briefNumber)
        .where('times', '>', 0)
        .execute();
      const times = (kind: 'reaction' | 'press') => rows.filter((row) => row.kind === kind);
      const pressed = new Map(times('press').map((row) => [row.what, row.times]));
      return {
        reactions: times('reaction')
          .map((row) => ({ emoji: row.what, count: row.times }))
          .sort((a, b) => b.count - a.count || (a.emoji < b.emoji ? -1 : 1)),
        presses: Object.fromEntries(
          PRESSES.map((press) => [press, pressed.get(press) ?? 0]),
        ) as Feedback['presses'],
      };
    },

    findReactedCopies: (messages) => findReactedCopies(db, messages),
  };
}

export function feedbackWrites(tx: Transaction<Schema>): FeedbackWrites {
  return {
    countPresses: (briefNumber, presses) =>
      count(tx, { briefNumber, kind: 'press', by: presses as ReactionCounts }),

    async countReactions(copy, changes) {
      const { briefNumber } = copy;
      if (!copy.isRemembered) {
        await count(tx, { briefNumber, kind: 'reaction', by: summedChanges(changes) });
        return;
      }
      const before = await findStanding(tx, copy);
      const after = afterReactions(before, changes);
      await count(tx, { briefNumber, kind: 'reaction', by: reactionDifference(before, after) });
      await keepStanding(tx, copy, after);
      await forgetOld(tx);
    },
  };
}

/** What was taken back and never counted takes nothing away. */
async function count(
  tx: Transaction<Schema>,
  {
    briefNumber,
    kind,
    by,
  }: {
    readonly briefNumber: number;
    readonly kind: 'reaction' | 'press';
    readonly by: ReactionCounts;
  },
): Promise<void> {
  for (const [what, times] of Object.entries(by)) {
    if (times === 0) continue;
    await sql`
      INSERT INTO feedback (brief_number, kind, what, times) VALUES (${briefNumber}, ${kind}, ${what}, max(0, ${times}))
      ON CONFLICT DO UPDATE SET times = max(0, times + ${times})`.execute(tx);
  }
}

interface CopyRow {
  readonly which: number;
  readonly bot_id: number;
  readonly tier: Tier;
  readonly destination_id: number;
  readonly brief_number: number | null;
}

/** The newest briefs first, one look-up by key for each: no index of the ledger follows its messages. */
async function findReactedCopies(
  db: Kysely<Schema>,
  messages: readonly ReactedMessage[],
): Promise<readonly (ReactedCopy | null)[]> {
  const wanted = JSON.stringify(
    messages.map(({ botId, chat, parent, message }) => ({
      bot: botId,
      chat,
      place: parent ?? chat,
      message,
    })),
  );
  // Materialized, since reading them out of the JSON costs more than a look-up does.
  const { rows } = await sql<CopyRow>`
    WITH wanted AS MATERIALIZED (
      SELECT key AS which, value ->> 'bot' AS bot, value ->> 'chat' AS chat, value ->> 'place' AS place,
        value ->> 'message' AS message
      FROM json_each(${wanted}))
    SELECT w.which, t.bot_id, t.tier, t.id AS destination_id, (
      SELECT d.brief_number
      FROM briefs b CROSS JOIN deliveries d
        ON d.brief_number = b.number AND d.bot_id = t.bot_id AND d.tier = t.tier AND d.destination_id = t.id
      WHERE b.sequence > ${NEWEST_AFTER} AND d.message = w.message AND coalesce(d.chat, t.chat) = w.chat
      ORDER BY b.sequence DESC LIMIT 1) AS brief_number
    FROM wanted w CROSS JOIN destinations t ON t.bot_id = w.bot AND t.chat IN (w.chat, w.place)`.execute(db);
  const found = new Map<number, ReactedCopy>();
  for (const row of rows) {
    if (row.brief_number === null) continue;
    found.set(row.which, {
      briefNumber: row.brief_number,
      botId: row.bot_id,
      destinationId: row.destination_id,
      isRemembered: row.tier === TIER.channel,
    });
  }
  return messages.map((_, index) => found.get(index) ?? null);
}

async function findStanding(tx: Transaction<Schema>, copy: ReactedCopy): Promise<ReactionCounts> {
  const row = await tx
    .selectFrom('standing_reactions')
    .select('counts_json')
    .where('brief_number', '=', copy.briefNumber)
    .where('bot_id', '=', copy.botId)
    .where('destination_id', '=', copy.destinationId)
    .executeTakeFirst();
  const name = { table: 'standing_reactions', row: `${copy.briefNumber} ${copy.destinationId}` };
  return readJsonOrNull<ReactionCounts>(row?.counts_json ?? null, name) ?? {};
}

async function keepStanding(
  tx: Transaction<Schema>,
  { briefNumber, botId, destinationId }: ReactedCopy,
  counts: ReactionCounts,
): Promise<void> {
  const kept = { counts_json: JSON.stringify(counts) };
  await tx
    .insertInto('standing_reactions')
    .values({ brief_number: briefNumber, bot_id: botId, destination_id: destinationId, ...kept })
    .onConflict((conflict) =>
      conflict.columns(['brief_number', 'bot_id', 'destination_id']).doUpdateSet(kept),
    )
    .execute();
}

/** Those of the lowest number, which leave the newest first or nearly so: what is kept stays bounded by them. */
async function forgetOld(tx: Transaction<Schema>): Promise<void> {
  await sql`
    DELETE FROM standing_reactions WHERE (brief_number, bot_id, destination_id) IN (
      SELECT s.brief_number, s.bot_id, s.destination_id
      FROM briefs b CROSS JOIN standing_reactions s ON s.brief_number = b.number
      WHERE b.number = (SELECT min(brief_number) FROM standing_reactions) AND b.sequence <= ${NEWEST_AFTER}
      LIMIT ${sql.lit(FORGOTTEN_AT_ONCE)})`.execute(tx);
}

import { type Kysely, sql, type Transaction } from 'kysely';
import type { Brief } from '../feed/brief.js';
import type { BriefReads } from '../feed/brief-ports.js';
import { type LikeBrief, likenessMarks } from '../feed/likeness.js';
import type { Schema } from './schema.js';

/** How many of the newest uses of a mark are looked at, which bounds the cost of words that every headline has. */
const USES_LOOKED_AT = 100;

/** The time of briefs that are being worked on: those are compared however old they are. */
const AT_WORK = Number.MAX_SAFE_INTEGER;

/** See `BriefReads.findSharing`. */
export async function findSharing(
  db: Kysely<Schema>,
  { marks, since, except, limit }: Parameters<BriefReads['findSharing']>[0],
): Promise<readonly LikeBrief[]> {
  if (marks.length === 0) return [];
  const uses = marks.map(
    (mark) => sql`SELECT * FROM (
      SELECT brief_number FROM brief_marks WHERE mark = ${mark} AND at >= ${since}
      ORDER BY at DESC LIMIT ${USES_LOOKED_AT})`,
  );
  const { rows } = await sql<LikeBrief>`
    SELECT number, headline, published_at AS "publishedAt", created_at AS "createdAt"
    FROM (
      SELECT brief_number, count(*) AS shared FROM (${sql.join(uses, sql` UNION ALL `)})
      WHERE brief_number <> ${except}
      GROUP BY brief_number ORDER BY shared DESC, brief_number DESC LIMIT ${limit})
    JOIN briefs ON number = brief_number
    ORDER BY shared DESC, number DESC`.execute(db);
  return rows;
}

/** Keeps what likeness finds: the marks of what is at work or out, and of nothing else. */
export async function indexMarks(tx: Transaction<Schema>, brief: Brief): Promise<void> {
  await tx.deleteFrom('brief_marks').where('brief_number', '=', brief.number).execute();
  const marks = isOver(brief) ? [] : likenessMarks(brief);
  if (marks.length === 0) return;
  const at = brief.publishedAt ?? AT_WORK;
  await tx
    .insertInto('brief_marks')
    .values(marks.map((mark) => ({ mark, at, brief_number: brief.number })))
    .execute();
}

function isOver({ state }: Brief): boolean {
  return state === 'spiked' || state === 'retracted';
}

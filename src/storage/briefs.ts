import type { Kysely, Transaction } from 'kysely';
import type { Brief } from '../feed/brief.js';
import type { BriefReads, BriefWrites } from '../feed/brief-ports.js';
import { FeedError } from '../feed/errors.js';
import { findHistory } from './brief-history.js';
import { toBrief, toBriefRow } from './brief-row.js';
import { findSharing, indexMarks } from './likeness.js';
import type { Schema } from './schema.js';
import { indexWords, searchPublished } from './search.js';
import { ensureTopicIds } from './topics.js';

export function briefReads(db: Kysely<Schema>): BriefReads {
  return {
    get: (number) => getBrief(db, number),
    findPublished: (page) => findPublished(db, page),
    findByState: (page) => findByState(db, page),
    findDue: (now) => findDue(db, now),
    findHistory: (number) => findHistory(db, number),
    findSharing: (search) => findSharing(db, search),
  };
}

export function briefWrites(tx: Transaction<Schema>): BriefWrites {
  return {
    async create(content, { authorId, at }) {
      const draft: Omit<Brief, 'number'> = {
        ...content,
        version: 1,
        state: 'draft',
        correction: null,
        retractionReason: null,
        authorId,
        createdAt: at,
        scheduledFor: null,
        undoUntil: null,
        publishedAt: null,
        updatedAt: null,
        sequence: null,
        sending: 'on',
      };
      const { number } = await tx
        .insertInto('briefs')
        .values(toBriefRow(draft))
        .returning('number')
        .executeTakeFirstOrThrow();
      const brief = { ...draft, number };
      await indexMarks(tx, brief);
      return brief;
    },

    async save(brief) {
      const { numUpdatedRows } = await tx
        .updateTable('briefs')
        .set(toBriefRow(brief))
        .where('number', '=', brief.number)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) throw noBrief(brief.number);
      await indexTopics(tx, brief);
      await indexMarks(tx, brief);
      await indexWords(tx, brief);
    },

    async nextSequence() {
      const { last } = await tx
        .insertInto('sequences')
        .values({ name: 'published', last: 1 })
        .onConflict((conflict) =>
          conflict.column('name').doUpdateSet((row) => ({ last: row('sequences.last', '+', 1) })),
        )
        .returning('last')
        .executeTakeFirstOrThrow();
      return last;
    },

    async addHistory(entry) {
      await tx
        .insertInto('brief_history')
        .values({
          brief_number: entry.briefNumber,
          at: entry.at,
          actor_json: JSON.stringify(entry.actor),
          action: entry.action,
          brief_json: JSON.stringify(entry.brief),
        })
        .execute();
    },
  };
}

async function getBrief(db: Kysely<Schema>, number: number): Promise<Brief> {
  const row = await db.selectFrom('briefs').selectAll().where('number', '=', number).executeTakeFirst();
  if (!row) throw noBrief(number);
  return toBrief(row);
}

async function findPublished(
  db: Kysely<Schema>,
  { before, scope, limit }: Parameters<BriefReads['findPublished']>[0],
): Promise<Brief[]> {
  // No number is larger, and one query text serves both the first page and the later ones.
  const end = before ?? Number.MAX_SAFE_INTEGER;
  if (scope.kind === 'search') return await searchPublished(db, { words: scope.words, before: end, limit });
  if (scope.kind === 'all') {
    const rows = await db
      .selectFrom('briefs')
      .selectAll()
      .where('state', '=', 'published')
      .where('sequence', '<', end)
      .orderBy('sequence', 'desc')
      .limit(limit)
      .execute();
    return rows.map(toBrief);
  }
  const rows = await db
    .selectFrom('brief_topics')
    .innerJoin('briefs', 'briefs.number', 'brief_topics.brief_number')
    .selectAll('briefs')
    .where('brief_topics.topic_id', '=', (query) =>
      // A page may go on from before the topic was retired into another one.
      query.selectFrom('topic_aliases').select('topic_id').where('name', '=', scope.slug),
    )
    .where('brief_topics.sequence', '<', end)
    .orderBy('brief_topics.sequence', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toBrief);
}

async function findByState(
  db: Kysely<Schema>,
  { states, authorId, beforeNumber, limit }: Parameters<BriefReads['findByState']>[0],
): Promise<Brief[]> {
  const page = db
    .selectFrom('briefs')
    .selectAll()
    .where('number', '<', beforeNumber ?? Number.MAX_SAFE_INTEGER)
    .$if(authorId !== null, (query) => query.where('author_id', '=', authorId))
    .orderBy('number', 'desc')
    .limit(limit);
  if (states === null) return (await page.execute()).map(toBrief);
  // One state at a time: each query then walks its index in order and stops, where one query would sort whole states.
  const found: Brief[] = [];
  for (const state of new Set(states)) {
    found.push(...(await page.where('state', '=', state).execute()).map(toBrief));
  }
  return found.sort((a, b) => b.number - a.number).slice(0, limit);
}

async function findDue(db: Kysely<Schema>, now: number): Promise<Brief[]> {
  const rows = await db
    .selectFrom('briefs')
    .selectAll()
    .where('state', '=', 'scheduled')
    .where('scheduled_for', '<=', now)
    // The embargo is a gate of its own, whatever the schedule says.
    .where((row) => row.or([row('embargo_until', 'is', null), row('embargo_until', '<=', now)]))
    .orderBy('scheduled_for')
    .orderBy('number')
    .execute();
  return rows.map(toBrief);
}

/** Keeps what reading by topic finds: the topics of what readers may read, and nothing else. */
async function indexTopics(tx: Transaction<Schema>, brief: Brief): Promise<void> {
  await tx.deleteFrom('brief_topics').where('brief_number', '=', brief.number).execute();
  const { sequence, number } = brief;
  if (brief.state !== 'published' || sequence === null) return;
  const ids = await ensureTopicIds(tx, brief.topics);
  if (ids.length === 0) return;
  await tx
    .insertInto('brief_topics')
    .values(ids.map((id) => ({ topic_id: id, sequence, brief_number: number })))
    .execute();
}

function noBrief(number: number): FeedError {
  // As text: a language would put separators into a number of four digits, and nobody could type it back.
  return new FeedError('not_found', { id: 'storage-no-brief', args: { number: String(number) } });
}

import { type Kysely, sql } from 'kysely';
import type { FigureReads, Span, SpanFigures, TopicCount } from '../feed/figures.js';
import { quarterOf } from './figures-schema.js';
import { EVERY_TOPIC } from './interests.js';
import type { Schema } from './schema.js';

export function figureReads(db: Kysely<Schema>): FigureReads {
  return {
    findActivity: (spans) => findActivity(db, spans),

    findFailures: ({ from, until }) =>
      db
        .selectFrom('failures')
        .select(['cause', ({ fn }) => fn.sum<number>('copies').as('copies')])
        .where('quarter', '>=', quarterOf(from))
        .where('quarter', '<', quarterOf(until))
        .groupBy('cause')
        .orderBy('copies', 'desc')
        .orderBy('cause')
        .execute(),

    async countPublished({ from, until }) {
      const { briefs } = await db
        .selectFrom('publications')
        .select(({ fn, val }) => fn.coalesce(fn.sum<number>('briefs'), val(0)).as('briefs'))
        .where('quarter', '>=', quarterOf(from))
        .where('quarter', '<', quarterOf(until))
        .where('topic_id', '=', EVERY_TOPIC)
        .executeTakeFirstOrThrow();
      return briefs;
    },

    findAudience: () =>
      db
        .selectFrom('audience')
        .innerJoin('bots', 'bots.id', 'audience.bot_id')
        .select(['bots.platform', 'audience.kind', ({ fn }) => fn.sum<number>('places').as('places')])
        .groupBy(['bots.platform', 'audience.kind'])
        .having(({ fn }) => fn.sum('places'), '>', 0)
        .orderBy('places', 'desc')
        .execute(),

    findTopicsBySubscribers: (limit) =>
      db
        .selectFrom('topic_audience')
        .innerJoin('topics', 'topics.id', 'topic_audience.topic_id')
        .select(['name', 'emoji', ({ fn }) => fn.sum<number>('places').as('count')])
        .groupBy('topics.id')
        .having(({ fn }) => fn.sum('places'), '>', 0)
        .orderBy('count', 'desc')
        .orderBy('position')
        .limit(limit)
        .execute(),

    findTopicsByBriefs: (span, limit) => findTopicsByBriefs(db, span, limit),
    findDelays: (of) => findDelays(db, of),
  };
}

interface ActivityRow extends SpanFigures {
  readonly span: number;
}

/** Each span is a range of the table's key, so that what lies outside costs nothing. */
async function findActivity(
  db: Kysely<Schema>,
  spans: readonly Span[],
): Promise<readonly (readonly SpanFigures[])[]> {
  if (spans.length === 0) return [];
  const values = spans.map(
    ({ from, until }, index) => sql`(${index}, ${quarterOf(from)}, ${quarterOf(until)})`,
  );
  const { rows } = await sql<ActivityRow>`
    WITH spans (span, begins, ends) AS (VALUES ${sql.join(values)})
    SELECT span, platform, sum(posted) AS posted, sum(edited) AS edited, sum(removed) AS removed,
      sum(failed) AS failed, sum(gained) AS gained, sum(lost) AS lost
    FROM spans CROSS JOIN activity ON quarter >= begins AND quarter < ends JOIN bots ON bots.id = bot_id
    GROUP BY span, platform`.execute(db);
  const bySpan = spans.map((): SpanFigures[] => []);
  for (const { span, ...figures } of rows) bySpan[span]?.push(figures);
  return bySpan;
}

async function findTopicsByBriefs(
  db: Kysely<Schema>,
  { from, until }: Span,
  limit: number,
): Promise<readonly TopicCount[]> {
  return await db
    .selectFrom('publications')
    .innerJoin('topics', 'topics.id', 'publications.topic_id')
    .select(['name', 'emoji', ({ fn }) => fn.sum<number>('briefs').as('count')])
    .where('quarter', '>=', quarterOf(from))
    .where('quarter', '<', quarterOf(until))
    .groupBy('topics.id')
    .orderBy('count', 'desc')
    .orderBy('position')
    .limit(limit)
    .execute();
}

/** A few dozen buckets for each brief; those of its bots and kinds of places are put together first. */
async function findDelays(
  db: Kysely<Schema>,
  { span, share, limit }: Parameters<FigureReads['findDelays']>[0],
): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly delay: number }>`
    WITH newest AS MATERIALIZED (
      SELECT brief_number, max(opened_at) AS opened_at, max(discovery_tier IS NOT NULL) AS posting
      FROM (SELECT brief_number, opened_at, discovery_tier FROM broadcasts ORDER BY id DESC
        LIMIT ${limit} * (SELECT max(1, count(*)) FROM bots))
      GROUP BY brief_number),
    together AS MATERIALIZED (
      SELECT d.brief_number, d.bucket, sum(d.copies) AS copies, max(d.slowest_ms) AS slowest_ms
      FROM newest CROSS JOIN post_delays d ON d.brief_number = newest.brief_number
      WHERE NOT newest.posting AND newest.opened_at >= ${span.from} AND newest.opened_at < ${span.until}
      GROUP BY d.brief_number, d.bucket),
    reached AS (
      SELECT brief_number, slowest_ms, sum(copies) OVER (PARTITION BY brief_number ORDER BY bucket) AS so_far,
        sum(copies) OVER (PARTITION BY brief_number) AS copies
      FROM together)
    SELECT min(slowest_ms) AS delay FROM reached WHERE so_far >= copies * ${share}
    GROUP BY brief_number`.execute(db);
  return rows.map(({ delay }) => delay);
}

import type { Kysely } from 'kysely';
import type { Digest } from '../feed/digest.js';
import type { DigestReads, DigestRun } from '../feed/digest-ports.js';
import { FeedError } from '../feed/errors.js';
import type { Schema } from './schema.js';
import { readJson } from './stored-json.js';

export interface DigestRow {
  readonly id: number;
  readonly occasion: Digest['occasion'];
  readonly due_at: number;
  readonly cut_at: number;
  readonly members_json: string;
}

export const DIGEST_SQL = 'SELECT id, occasion, due_at, cut_at, members_json FROM digests WHERE id = ?';

export function digestReads(db: Kysely<Schema>): DigestReads {
  return {
    async get(id) {
      const row = await db
        .selectFrom('digests')
        .select(['id', 'occasion', 'due_at', 'cut_at', 'members_json'])
        .where('id', '=', id)
        .executeTakeFirst();
      return toDigest(row, id);
    },
    async findRuns({ since, until, limit }) {
      const rows = await db
        .selectFrom('digest_runs')
        .select(({ fn }) => [
          'occasion',
          'due_at',
          fn.sum<number>('cut').as('cut'),
          fn.sum<number>('sent').as('sent'),
          fn.max('last_sent_at').as('last_sent_at'),
        ])
        .where('bot_id', 'in', db.selectFrom('bots').select('id'))
        .where('due_at', '>=', since)
        .where('due_at', '<', until)
        .groupBy(['due_at', 'occasion'])
        .orderBy('due_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(
        (row): DigestRun => ({
          occasion: row.occasion,
          dueAt: row.due_at,
          cut: row.cut,
          sent: row.sent,
          lastSentAt: row.last_sent_at,
        }),
      );
    },
  };
}

/** @throws FeedError `not_found` */
export function toDigest(row: DigestRow | undefined, id: number): Digest {
  if (!row) throw new FeedError('not_found', { id: 'digest-gone' });
  return {
    id,
    occasion: row.occasion,
    dueAt: row.due_at,
    cutAt: row.cut_at,
    members: readJson<readonly number[]>(row.members_json, { table: 'digests', row: id }),
  };
}

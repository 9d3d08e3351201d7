import type { Kysely } from 'kysely';
import type { HistoryEntry } from '../feed/brief-ports.js';
import type { Schema } from './schema.js';
import { readJson } from './stored-json.js';

/** Everything accepted about one brief, oldest first. */
export async function findHistory(db: Kysely<Schema>, number: number): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('brief_history')
    .selectAll()
    .where('brief_number', '=', number)
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const name = { table: 'brief_history', row: row.id };
    return {
      id: row.id,
      briefNumber: row.brief_number,
      at: row.at,
      actor: readJson(row.actor_json, name),
      action: row.action,
      brief: readJson(row.brief_json, name),
    };
  });
}

import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AuditReads, AuditWrites } from '../feed/audit-ports.js';
import type { AuditEntry } from '../feed/newsroom.js';
import type { Schema } from './schema.js';
import { readJson } from './stored-json.js';

export function auditReads(db: Kysely<Schema>): AuditReads {
  return {
    async findAudit({ subject, beforeId, limit }) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('id', '<', beforeId ?? Number.MAX_SAFE_INTEGER)
        .$if(subject !== null, (query) => query.where('subject', '=', subject ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
    async findAuditAfter(id, limit) {
      const rows = await db
        .selectFrom('audit')
        .selectAll()
        .where('id', '>', id)
        .orderBy('id')
        .limit(limit)
        .execute();
      return rows.map(toEntry);
    },
  };
}

function toEntry(row: Selectable<Schema['audit']>): AuditEntry {
  const name = { table: 'audit', row: row.id };
  return {
    id: row.id,
    at: row.at,
    actor: readJson(row.actor_json, name),
    action: row.action,
    subject: row.subject,
    before: readJson(row.before_json, name),
    after: readJson(row.after_json, name),
  };
}

export function auditWrites(tx: Transaction<Schema>): AuditWrites {
  return {
    async append(entry) {
      await tx
        .insertInto('audit')
        .values({
          at: entry.at,
          actor_json: JSON.stringify(entry.actor),
          action: entry.action,
          subject: entry.subject,
          // JSON has no `undefined`; what was not there is null.
          before_json: JSON.stringify(entry.before ?? null),
          after_json: JSON.stringify(entry.after ?? null),
        })
        .execute();
    },
  };
}

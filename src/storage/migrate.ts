import type { Database } from 'better-sqlite3';
import { FeedError } from '../feed/errors.js';
import { first } from './migrations/0001-first.js';
import type { Migration } from './migrations/migration.js';
import type { Writer } from './writer.js';

const MIGRATIONS: readonly Migration[] = [first];

/**
 * Brings the schema to what this program knows, each step in one transaction, so that a step that fails leaves the
 * database as the step before it made it. Several processes may start at once: each step looks again inside its own.
 * @throws FeedError `conflict` when a newer program made the database: this one could only damage it.
 */
export async function migrate(writer: Writer, migrations = MIGRATIONS): Promise<void> {
  const known = migrations.length;
  for (;;) {
    const done = await writer.run((database) => {
      const found = versionOf(database);
      if (found > known) {
        throw new FeedError('conflict', { id: 'storage-newer-schema', args: { found, known } });
      }
      const next = migrations[found];
      if (!next) return true;
      database.exec(next.sql);
      database
        .prepare('INSERT INTO schema_versions (version, name) VALUES (?, ?)')
        .run(next.version, next.name);
      return false;
    });
    if (done) return;
  }
}

function versionOf(database: Database): number {
  database.exec(
    'CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, name TEXT NOT NULL)',
  );
  const row = database.prepare('SELECT max(version) AS version FROM schema_versions').get() as {
    readonly version: number | null;
  };
  return row.version ?? 0;
}

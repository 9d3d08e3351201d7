import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { Clock } from '../feed/clock.js';
import { FeedError } from '../feed/errors.js';
import { Commits } from './commits.js';
import type { SqliteLocation } from './database-url.js';
import type { Schema } from './schema.js';
import { createSqliteDialect, isBusy } from './sqlite-driver.js';
import { Statements } from './statements.js';
import { WalFile } from './wal-file.js';
import { Writer } from './writer.js';

/** The open database: one connection that writes, one that reads what was last committed. */
export interface Connections {
  readonly reader: Kysely<Schema>;
  /** The reader's raw statements, for what runs thousands of times a second. */
  read<T>(work: (statements: Statements) => T): Promise<T>;
  readonly writer: Writer;
  readonly commits: Commits;
  /** The database's file, or null when it is in memory. */
  readonly file: string | null;
  /** Waits for the transaction under way, then closes. Nothing may be asked of it afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the connections and sets them up. A database in memory has one connection for both: reads then wait for the
 * transaction under way to end, and a read outside the transaction from within it is refused.
 * @throws FeedError `unavailable` when the file cannot be opened, `invalid` when it is no database.
 */
export function openConnections(location: SqliteLocation, clock: Clock): Connections {
  const { file } = location;
  const writing = new Statements(openDatabase(file));
  const commits = new Commits(clock, () => dataVersion(writing));
  const log = file === null ? null : new WalFile(file);
  const writer = new Writer(writing, commits, log);
  const reading = file === null ? writing : new Statements(openReader(file));
  const dialect =
    file === null ? createSqliteDialect(reading, () => writer.takeTurn()) : createSqliteDialect(reading);
  return {
    reader: new Kysely<Schema>({ dialect }),
    async read(work) {
      if (file !== null) return work(reading);
      const endTurn = await writer.takeTurn();
      try {
        return work(reading);
      } finally {
        endTurn();
      }
    },
    writer,
    commits,
    file,
    async close() {
      commits.stop();
      const endTurn = await writer.takeTurn();
      await log?.close();
      reading.database.close();
      writing.database.close();
      endTurn();
    },
  };
}

/**
 * A number that changes with each commit of every connection but this one: asked of the writer, it tells of other
 * processes alone. Null when it cannot be told for the moment. https://www.sqlite.org/pragma.html#pragma_data_version
 */
function dataVersion(writing: Statements): number | null {
  try {
    const row = writing.get('PRAGMA data_version').get() as { readonly data_version: number };
    return row.data_version;
  } catch (error) {
    if (isBusy(error)) return null;
    throw error;
  }
}

function openDatabase(file: string | null): Database {
  try {
    if (file !== null) mkdirSync(dirname(file), { recursive: true });
    const database = new BetterSqlite3(file ?? ':memory:', { timeout: 5_000 });
    database.pragma('journal_mode = WAL');
    // NORMAL may lose the last commits in a power cut, and a lost ledger row is a message posted twice.
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    // A checkpoint cuts the log back to this many bytes after a burst has made it long.
    database.pragma('journal_size_limit = 67108864');
    // From here on waiting for another process's transaction is the driver's, which does not block the process.
    database.pragma('busy_timeout = 0');
    return database;
  } catch (error) {
    throw openingFault(file, error);
  }
}

function openReader(file: string): Database {
  try {
    const database = new BetterSqlite3(file, { timeout: 5_000 });
    database.pragma('query_only = ON');
    return database;
  } catch (error) {
    throw openingFault(file, error);
  }
}

function openingFault(file: string | null, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error)) return error;
  const args = { file: file ?? ':memory:', reason: String(error.code) };
  if (error.code === 'SQLITE_NOTADB') {
    return new FeedError('invalid', { id: 'storage-not-a-database', args }, { cause: error });
  }
  return new FeedError('unavailable', { id: 'storage-cannot-open', args }, { cause: error });
}

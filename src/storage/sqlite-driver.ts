import assert from 'node:assert';
import { setTimeout as wait } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { FeedError } from '../feed/errors.js';
import type { Statements } from './statements.js';

/** How long a transaction waits for another process to finish its own, in milliseconds. */
const BEGIN_PATIENCE_MS = 5_000;
/** Between two tries to begin, in milliseconds: writers hold the lock for a few of them. */
const BEGIN_PAUSE_MS = 4;

/** Waits until the connection may be used; returns what ends the turn. */
type Admission = () => Promise<() => void>;

const atOnce: Admission = async () => () => undefined;

/**
 * Kysely over one better-sqlite3 connection. Unlike Kysely's own SQLite dialect it keeps prepared statements, begins
 * transactions with IMMEDIATE (a transaction that reads first and writes later could otherwise fail half-way with
 * SQLITE_BUSY). Closing the database is left to whoever opened it.
 * @param admit For a connection that others use as well.
 */
export function createSqliteDialect(statements: Statements, admit: Admission = atOnce): Dialect {
  return {
    createDriver: () => new SqliteDriver(statements, admit),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/**
 * Begins a transaction that holds the write lock from the start. While another process writes, it tries again by
 * timer instead of blocking in SQLite's own busy handler: that would stop every bot of this process for as long, and
 * would never end when the lock is held by a second connection of this very process.
 * @param patienceMs How long it tries.
 * @throws FeedError `unavailable` when the lock was not free for so long.
 */
export async function beginImmediate(statements: Statements, patienceMs = BEGIN_PATIENCE_MS): Promise<void> {
  const begin = statements.get('begin immediate');
  const deadline = performance.now() + patienceMs;
  for (;;) {
    try {
      begin.run();
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > deadline) {
        throw new FeedError('unavailable', { id: 'storage-busy' }, { cause: error });
      }
    }
    await wait(BEGIN_PAUSE_MS);
  }
}

/** Whether another connection is in the way, for now. */
export function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

class SqliteDriver implements Driver {
  readonly #statements: Statements;
  readonly #admit: Admission;

  constructor(statements: Statements, admit: Admission) {
    this.#statements = statements;
    this.#admit = admit;
  }

  async init(): Promise<void> {
    // The database is open already: nothing is to be done.
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#statements, await this.#admit());
  }

  async beginTransaction(): Promise<void> {
    await beginImmediate(this.#statements);
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite itself has rolled back after some errors (disk full, out of memory); there is nothing to undo then.
    if (this.#statements.database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    assert(connection instanceof SqliteConnection);
    connection.release();
  }

  async destroy(): Promise<void> {
    // Whoever opened the database closes it.
  }
}

/** One turn on the connection. */
class SqliteConnection implements DatabaseConnection {
  readonly #statements: Statements;
  readonly #endTurn: () => void;

  constructor(statements: Statements, endTurn: () => void) {
    this.#statements = statements;
    this.#endTurn = endTurn;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const statement = this.#statements.get(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as R[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, and this one only refuses.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new assert.AssertionError({
      message: 'Rows are read by keyset pages: an open cursor would hold the write-ahead log back.',
    });
  }

  release(): void {
    this.#endTurn();
  }
}

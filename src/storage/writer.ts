import assert from 'node:assert';
import { AsyncLocalStorage } from 'node:async_hooks';
import type Database from 'better-sqlite3';
import { Kysely, type Transaction } from 'kysely';
import { UnsureCommitError } from '../feed/delivery/ledger.js';
import type { Commits } from './commits.js';
import { Mutex } from './mutex.js';
import type { Schema } from './schema.js';
import { beginImmediate, createSqliteDialect } from './sqlite-driver.js';
import type { Statements } from './statements.js';
import type { WalFile } from './wal-file.js';

/** The one connection that writes. Whoever writes waits for their turn, in the order of asking. */
export class Writer {
  readonly #statements: Statements;
  readonly #commits: Commits;
  /** Null for a database in memory, of which nothing has to reach a disk. */
  readonly #log: Pick<WalFile, 'sync'> | null;
  readonly #mutex = new Mutex();
  readonly #inside = new AsyncLocalStorage<{ open: boolean }>();
  readonly #db: Kysely<Schema>;

  constructor(statements: Statements, commits: Commits, log: Pick<WalFile, 'sync'> | null) {
    this.#statements = statements;
    this.#commits = commits;
    this.#log = log;
    this.#db = new Kysely<Schema>({ dialect: createSqliteDialect(statements) });
  }

  /**
   * One transaction: all or nothing. It begins with the write lock and holds the turn until it has ended.
   * @param about.minor Commits without waiting for the disk, and tells nobody. The next commit that waits covers it.
   * @throws FeedError `unavailable` when another process held the lock for five seconds.
   */
  async transaction<T>(
    work: (tx: Transaction<Schema>) => Promise<T>,
    { minor }: { readonly minor: boolean } = { minor: false },
  ): Promise<T> {
    // The turn is taken here and not by Kysely, which asks for it a few ticks later than it was asked.
    const endTurn = await this.takeTurn();
    let result: T;
    try {
      if (minor) this.#waitForDisk(false);
      result = await this.#db.transaction().execute((tx) => this.#markInside(() => work(tx)));
    } finally {
      if (minor) this.#waitForDisk(true);
      endTurn();
    }
    if (!minor) this.#commits.announce();
    return result;
  }

  /**
   * One transaction of raw statements with no await inside: the way of what runs thousands of times a second.
   * It is not announced to who listens for commits in this process: the delivery engine would only wake itself.
   * Resolves once what was committed is on the disk; the process goes on meanwhile, and so may other transactions.
   * @param work Given the connection; whatever it throws rolls everything back.
   * @throws FeedError `unavailable` when another process held the lock for five seconds.
   * @throws UnsureCommitError when it is committed and could not be brought to the disk.
   */
  async run<T>(work: (database: Database.Database) => T): Promise<T> {
    return await this.#runRaw(work);
  }

  /**
   * Like `run`, for work made of steps that are promises because another engine's would be. It may await nothing but
   * its own statements: waiting for another turn from within it would be waiting for itself.
   * @throws FeedError `unavailable` when another process held the lock for five seconds.
   * @throws UnsureCommitError when it is committed and could not be brought to the disk.
   */
  async runSteps<T>(work: (database: Database.Database) => Promise<T>): Promise<T> {
    return await this.#runRaw(work);
  }

  async #runRaw<T>(work: (database: Database.Database) => T | Promise<T>): Promise<T> {
    const endTurn = await this.takeTurn();
    let result: T;
    try {
      this.#waitForDisk(false);
      result = await this.#commitRaw(work);
    } finally {
      this.#waitForDisk(true);
      endTurn();
    }
    await this.#sync();
    return result;
  }

  async #commitRaw<T>(work: (database: Database.Database) => T | Promise<T>): Promise<T> {
    await beginImmediate(this.#statements);
    try {
      const result = await work(this.#statements.database);
      this.#statements.get('commit').run();
      return result;
    } catch (error) {
      if (this.#statements.database.inTransaction) this.#statements.get('rollback').run();
      throw error;
    }
  }

  /** In WAL mode NORMAL leaves out the waiting at a commit: https://www.sqlite.org/pragma.html#pragma_synchronous */
  #waitForDisk(wait: boolean): void {
    this.#statements.get(`PRAGMA synchronous = ${wait ? 'FULL' : 'NORMAL'}`).run();
  }

  async #sync(): Promise<void> {
    try {
      await this.#log?.sync();
    } catch (cause) {
      throw new UnsureCommitError({ cause });
    }
  }

  /** A prepared statement for the caller to keep. It may be run only inside the work given to `run`. */
  prepare(sql: string): Database.Statement {
    return this.#statements.database.prepare(sql);
  }

  /**
   * Waits for the turn on the connection.
   * @returns What ends it.
   */
  async takeTurn(): Promise<() => void> {
    // Inside a transaction the turn is already taken by it: waiting here would be waiting for oneself.
    assert(
      this.#inside.getStore()?.open !== true,
      'Inside a transaction only the transaction itself may be used.',
    );
    return this.#mutex.take();
  }

  /**
   * The storage that carries the mark makes every promise of the process dearer while it is on, by a fifth of what a
   * message costs: it is switched off as soon as no transaction needs it.
   */
  async #markInside<T>(work: () => Promise<T>): Promise<T> {
    const mark = { open: true };
    try {
      return await this.#inside.run(mark, work);
    } finally {
      // What the work has started and left behind may wait for a turn once this one is over.
      mark.open = false;
      this.#inside.disable();
    }
  }
}

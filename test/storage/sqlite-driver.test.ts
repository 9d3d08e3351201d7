import BetterSqlite3 from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginImmediate, createSqliteDialect } from '../../src/storage/sqlite-driver.js';
import { Statements } from '../../src/storage/statements.js';
import { temporaryFolder } from './temporary-folder.js';

const pathOf = temporaryFolder();
let database: BetterSqlite3.Database;
beforeEach(() => {
  database = new BetterSqlite3(':memory:');
});
afterEach(() => {
  database.close();
});

test('a query of the same text is prepared once, and however many there are, all are answered', () => {
  const statements = new Statements(database);
  const first = statements.get('SELECT 0 AS number');
  expect(statements.get('SELECT 0 AS number')).toBe(first);
  for (let number = 1; number <= 1000; number++) {
    expect(statements.get(`SELECT ${number} AS number`).get()).toEqual({ number });
  }
  expect(statements.get('SELECT 0 AS number')).not.toBe(first);
});

test('a transaction that cannot begin in time says that the database is busy', async () => {
  const file = pathOf('busy.db');
  const [holder, other] = [new BetterSqlite3(file), new BetterSqlite3(file, { timeout: 0 })];
  holder.exec('BEGIN IMMEDIATE');
  await expect(beginImmediate(new Statements(other), 0)).rejects.toMatchObject({
    code: 'unavailable',
    said: { id: 'storage-busy' },
  });
  holder.close();
  await beginImmediate(new Statements(other), 0);
  expect(other.inTransaction).toBe(true);
  other.close();
});

test('a transaction holds the write lock before it writes', async () => {
  const file = pathOf('lock.db');
  const [own, other] = [new BetterSqlite3(file), new BetterSqlite3(file, { timeout: 0 })];
  const db = new Kysely<Record<string, never>>({ dialect: createSqliteDialect(new Statements(own)) });
  await db.transaction().execute(async (tx) => {
    await sql`SELECT 1`.execute(tx);
    expect(() => other.exec('BEGIN IMMEDIATE')).toThrow('locked');
  });
  other.exec('BEGIN IMMEDIATE');
  own.close();
  other.close();
});

test('a fault for which SQLite itself has rolled back is told as it is', async () => {
  const db = new Kysely<Record<string, never>>({ dialect: createSqliteDialect(new Statements(database)) });
  database.exec('CREATE TABLE once (id INTEGER PRIMARY KEY ON CONFLICT ROLLBACK)');
  const twice = db.transaction().execute(async (tx) => {
    await sql`INSERT INTO once VALUES (1)`.execute(tx);
    await sql`INSERT INTO once VALUES (1)`.execute(tx);
  });
  await expect(twice).rejects.toThrow('UNIQUE constraint failed');
  expect(database.prepare('SELECT count(*) AS rows FROM once').get()).toEqual({ rows: 0 });
});

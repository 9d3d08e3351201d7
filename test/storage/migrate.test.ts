import { afterEach, beforeEach, expect, test } from 'vitest';
import { systemClock } from '../../src/feed/clock.js';
import { migrate } from '../../src/storage/migrate.js';
import { type Connections, openConnections } from '../../src/storage/sqlite.js';

const first = { version: 1, name: 'first', sql: 'CREATE TABLE letters (id INTEGER PRIMARY KEY);' };
const second = { version: 2, name: 'second', sql: "ALTER TABLE letters ADD COLUMN text TEXT DEFAULT 'x';" };
const broken = {
  version: 2,
  name: 'broken',
  sql: 'CREATE TABLE half (id INTEGER); CREATE TABLE letters (id);',
};

let connections: Connections;
beforeEach(() => {
  connections = openConnections({ file: null }, systemClock);
});
afterEach(() => connections.close());

function tables(): Promise<unknown[]> {
  return connections.writer.run((database) =>
    database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all(),
  );
}

test('each step is done once, in its order, and rows are kept', async () => {
  await migrate(connections.writer, [first]);
  await connections.writer.run((database) => database.exec('INSERT INTO letters (id) VALUES (7)'));
  await migrate(connections.writer, [first, second]);
  await migrate(connections.writer, [first, second]);
  const rows = await connections.writer.run((database) => database.prepare('SELECT * FROM letters').all());
  expect(rows).toEqual([{ id: 7, text: 'x' }]);
});

test('a step that fails leaves the schema as the step before it made it', async () => {
  await expect(migrate(connections.writer, [first, broken])).rejects.toThrow('already exists');
  expect(await tables()).toEqual(['letters', 'schema_versions']);
  await migrate(connections.writer, [first, second]);
  expect(await tables()).toEqual(['letters', 'schema_versions']);
});

test('the schema of the first release can be made', async () => {
  await migrate(connections.writer);
  expect(await tables()).toContain('briefs');
});

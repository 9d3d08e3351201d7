import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { expect, test } from 'vitest';
import { FeedError } from '../../src/feed/errors.js';
import { createLanguages } from '../../src/feed/language.js';
import { openStore } from '../../src/storage/open-store.js';
import { temporaryFolder } from './temporary-folder.js';

const pathOf = temporaryFolder();

/** The sentence that a person reads when the database cannot be opened. */
async function refusalOf(url: string): Promise<{ code: string; sentence: string }> {
  const ftl = readFileSync(new URL('../../locales/en/storage.ftl', import.meta.url), 'utf8');
  const english = createLanguages({ en: [ftl] }, 'en').in('en');
  try {
    await (await openStore({ url })).close();
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { code: error.code, sentence: english.say(error.said.id, error.said.args) };
  }
  throw new Error(`${url} was opened.`);
}

test('the folder of a new database is made', async () => {
  const { store, close } = await openStore({ url: `sqlite:${pathOf('deep/er/wire.db')}` });
  expect(await store.topics.findTopics()).toEqual([]);
  await close();
  expect(readdirSync(pathOf('deep/er'))).toEqual(['wire.db']);
});

test('each database in memory is one of its own', async () => {
  const [one, other] = [await openStore({ url: ':memory:' }), await openStore({ url: 'sqlite::memory:' })];
  await one.store.transaction((tx) => tx.topics.ensureTopic('harbour'));
  expect(await other.store.topics.findTopics()).toEqual([]);
  await one.close();
  await other.close();
});

test('a database is opened as safely as it must be', async () => {
  const { connections, close } = await openStore({ url: `sqlite:${pathOf('safe.db')}` });
  const settings = ['journal_mode', 'synchronous', 'foreign_keys'].map((name) =>
    connections.writer.prepare(`PRAGMA ${name}`).pluck().get(),
  );
  await close();
  expect(settings).toEqual(['wal', 2, 1]);
});

test('the reader cannot write', async () => {
  const { connections, close } = await openStore({ url: `sqlite:${pathOf('read.db')}` });
  const writing = connections.reader.insertInto('newsroom_servers').values({ server_id: '1' }).execute();
  await expect(writing).rejects.toThrow('readonly');
  await close();
});

test.each([
  ['mysql://somebody:secret@localhost/wire', 'DATABASE_URL is not understood.'],
  ['sqlite:', 'DATABASE_URL is not understood.'],
  ['', 'DATABASE_URL is not understood.'],
  ['postgres://somebody:secret@localhost/wire', 'PostgreSQL is not supported yet.'],
  ['postgresql://somebody:secret@localhost/wire', 'PostgreSQL is not supported yet.'],
])('the address %j is refused with a sentence that does not repeat it', async (url, start) => {
  const { code, sentence } = await refusalOf(url);
  expect(code).toBe('invalid');
  expect(sentence.startsWith(start)).toBe(true);
  expect(sentence).not.toContain('secret');
});

test('a database made by a newer program is refused and left as it was', async () => {
  const file = pathOf('newer.db');
  await (await openStore({ url: `sqlite:${file}` })).close();
  const database = new BetterSqlite3(file);
  database.exec("INSERT INTO schema_versions (version, name) VALUES (99, 'from the future')");
  database.close();
  const { code, sentence } = await refusalOf(`sqlite:${file}`);
  expect(code).toBe('conflict');
  expect(sentence).toMatch(/^This database was made by a newer Briefwire \(its schema is 99/);
});

test('a file that is no database is refused and left as it was', async () => {
  const file = pathOf('letter.db');
  writeFileSync(
    file,
    'Dear reader, this is a letter and long enough not to look like an empty database.'.repeat(9),
  );
  const before = readFileSync(file);
  const { code, sentence } = await refusalOf(`sqlite:${file}`);
  expect(code).toBe('invalid');
  expect(sentence).toContain(`${file} is not a Briefwire database`);
  expect(readFileSync(file)).toEqual(before);
});

test('a place where no file can be made is named', async () => {
  writeFileSync(pathOf('plain'), 'a file, not a folder');
  const { code, sentence } = await refusalOf(`sqlite:${pathOf('plain/wire.db')}`);
  expect(code).toBe('unavailable');
  expect(sentence).toContain(pathOf('plain/wire.db'));
});

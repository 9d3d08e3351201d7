import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { ALL_BRIEFS } from '../../src/feed/reading-scope.js';
import { Commits } from '../../src/storage/commits.js';
import { openStore } from '../../src/storage/open-store.js';
import { Statements } from '../../src/storage/statements.js';
import { Writer } from '../../src/storage/writer.js';
import { temporaryFolder } from './temporary-folder.js';

const pathOf = temporaryFolder();

test('raw work takes its turn behind the transaction under way', async () => {
  const { store, connections, close } = await openStore({ url: `sqlite:${pathOf('turns.db')}` });
  const steps: string[] = [];
  const transaction = store.transaction(async (tx) => {
    await tx.topics.ensureTopic('harbour');
    steps.push('written');
    await tx.topics.findTopics();
    steps.push('read');
  });
  const raw = connections.writer.run((database) => {
    steps.push('raw');
    return database.prepare('SELECT count(*) AS topics FROM topics').get();
  });
  expect(await raw).toEqual({ topics: 1 });
  await transaction;
  expect(steps).toEqual(['written', 'read', 'raw']);
  await close();
});

test('raw work that throws leaves nothing behind, and the next one goes on', async () => {
  const { connections, close } = await openStore({ url: ':memory:' });
  const insert = connections.writer.prepare("INSERT INTO newsroom_servers (server_id) VALUES ('1')");
  const failing = connections.writer.run(() => {
    insert.run();
    throw new Error('the work failed');
  });
  await expect(failing).rejects.toThrow('the work failed');
  await connections.writer.run(() => insert.run());
  expect(await connections.reader.selectFrom('newsroom_servers').selectAll().execute()).toHaveLength(1);
  await close();
});

test('while another program writes, this one waits without standing still', async () => {
  const { store, close } = await openStore({ url: `sqlite:${pathOf('wait.db')}` });
  const other = new BetterSqlite3(pathOf('wait.db'));
  other.exec('BEGIN IMMEDIATE');
  const waiting = store.transaction((tx) => tx.topics.ensureTopic('harbour'));
  // Reading is answered while the writer waits, which shows that the process is not blocked.
  expect(await store.topics.findTopics()).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  other.exec('COMMIT');
  other.close();
  expect((await waiting).slug).toBe('harbour');
  await close();
});

test('closing waits for the transaction under way', async () => {
  const url = `sqlite:${pathOf('closing.db')}`;
  const { store, close } = await openStore({ url });
  const transaction = store.transaction(async (tx) => {
    await tx.topics.findTopics();
    return tx.topics.ensureTopic('harbour');
  });
  await Promise.all([transaction, close()]);
  const again = await openStore({ url });
  expect(await again.store.topics.findTopics()).toHaveLength(1);
  await again.close();
});

test('what is minor is kept, wakes nobody, and leaves the next transaction as durable as ever', async () => {
  const { store, connections, close } = await openStore({ url: `sqlite:${pathOf('minor.db')}` });
  const seat = { botId: 1, place: 'telegram:42', userId: '42' };
  const position = { scope: ALL_BRIEFS, before: 7 };
  const durability = () => connections.writer.prepare('PRAGMA synchronous').pluck().get();
  const full = durability();
  let heard = 0;
  const stop = store.onCommit(() => {
    heard += 1;
  });
  const within = await store.transaction(
    async (tx) => {
      await tx.conversations.setPosition(seat, position);
      return heard;
    },
    { minor: true },
  );
  await Promise.resolve();
  expect({ within, after: heard }).toEqual({ within: 0, after: 0 });
  expect(await store.conversations.findPosition(seat)).toEqual(position);
  const failing = store.transaction(() => Promise.reject(new Error('the work failed')), { minor: true });
  await expect(failing).rejects.toThrow('the work failed');
  expect(durability()).toBe(full);
  stop();
  await close();
});

describe('raw work', () => {
  const openWriter = (name: string, log: { sync(): Promise<void> }) => {
    const statements = new Statements(new BetterSqlite3(pathOf(name)));
    statements.database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE notes (note)',
    );
    const stillClock = { now: () => 0, after: () => () => undefined };
    return { statements, writer: new Writer(statements, new Commits(stillClock, () => null), log) };
  };
  const note = (writer: Writer, words: string) =>
    writer.run((database) => void database.prepare('INSERT INTO notes VALUES (?)').run(words));

  test('is done when the log is on the disk, and holds nobody up until then', async () => {
    const waiting: (() => void)[] = [];
    const log = { sync: () => new Promise<void>((resolve) => waiting.push(resolve)) };
    const { statements, writer } = openWriter('disk.db', log);
    const done: string[] = [];
    const first = note(writer, 'first').then(() => done.push('first'));
    const second = note(writer, 'second').then(() => done.push('second'));
    while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect(statements.database.prepare('SELECT count(*) FROM notes').pluck().get()).toBe(2);
    expect(statements.database.pragma('synchronous', { simple: true })).toBe(2);
    expect(done).toEqual([]);
    waiting[1]?.();
    await second;
    expect(done).toEqual(['second']);
    waiting[0]?.();
    await first;
    statements.database.close();
  });

  test('that the disk does not confirm is committed, and says so', async () => {
    const cause = new Error('the disk is gone');
    const { statements, writer } = openWriter('gone.db', { sync: () => Promise.reject(cause) });
    await expect(note(writer, 'unsure')).rejects.toMatchObject({ name: 'UnsureCommitError', cause });
    expect(statements.database.prepare('SELECT note FROM notes').pluck().all()).toEqual(['unsure']);
    statements.database.close();
  });
});

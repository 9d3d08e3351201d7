import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LeaseLostError } from '../../src/feed/delivery/lease.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { temporaryFolder } from './temporary-folder.js';

const path = temporaryFolder();

async function openWithBot(file: string): Promise<OpenStore> {
  const opened = await openStore({ url: `sqlite:${path(file)}` });
  await opened.store.transaction((tx) => tx.bots.ensureBot('telegram', '1'));
  return opened;
}

test('of two openings of one database only one sends for a bot, and the other after it', async () => {
  const one = await openWithBot('two.db');
  const two = await openWithBot('two.db');
  const first = await one.locks.acquire(1);
  expect(first).toMatchObject({ botId: 1, epoch: 1 });
  expect(await two.locks.acquire(1)).toBeNull();
  expect(await one.locks.acquire(1)).toBeNull();
  await first?.release();
  const second = await two.locks.acquire(1);
  expect(second).toMatchObject({ botId: 1, epoch: 2 });
  await second?.release();
  await one.close();
  await two.close();
});

test('bots are locked each for itself', async () => {
  const opened = await openWithBot('each.db');
  await opened.store.transaction((tx) => tx.bots.ensureBot('discord', '1'));
  const leases = [await opened.locks.acquire(1), await opened.locks.acquire(2)];
  expect(leases.map((lease) => lease?.botId)).toEqual([1, 2]);
  for (const lease of leases) await lease?.release();
  await opened.close();
});

test('a process that is killed leaves its lock to the next at once', async () => {
  const opened = await openWithBot('killed.db');
  const holder = spawn(
    process.execPath,
    [
      '-e',
      `const Database = require('better-sqlite3');
       const side = new Database(process.argv[1]);
       side.pragma('journal_mode = DELETE');
       side.exec('BEGIN EXCLUSIVE');
       console.log('held');
       setInterval(() => undefined, 1000);`,
      `${path('killed.db')}.bot-1.lock`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(holder.stdout, 'data');
  expect(await opened.locks.acquire(1)).toBeNull();
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const lease = await opened.locks.acquire(1);
  expect(lease).not.toBeNull();
  await lease?.release();
  await opened.close();
});

test('a holder whose side file was deleted is no sender any more once another has taken it', async () => {
  const one = await openWithBot('deleted.db');
  const two = await openWithBot('deleted.db');
  const first = await one.locks.acquire(1);
  rmSync(`${path('deleted.db')}.bot-1.lock`);
  const second = await two.locks.acquire(1);
  if (!first || !second) throw new Error('Both have a lock on a file of their own.');
  await expect(one.ledger.transaction(first, (tx) => tx.findOpen())).rejects.toThrow(LeaseLostError);
  expect(await two.ledger.transaction(second, (tx) => tx.findOpen())).toEqual([]);
  await first.release();
  await second.release();
  await one.close();
  await two.close();
});

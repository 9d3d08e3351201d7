import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/storage/open-store.js';
import type { OpenedStore } from './contract/harness.js';
import { describeStore } from './store-contract.js';

async function openSqlite(url: string): Promise<OpenedStore> {
  const { store, connections, close } = await openStore({ url });
  return {
    store,
    console: (sql) =>
      connections.writer.run((database) => {
        const statement = database.prepare<[], Record<string, unknown>>(sql);
        if (statement.reader) return statement.all();
        statement.run();
        return [];
      }),
    close,
  };
}

describeStore('a store in memory', () => openSqlite(':memory:'));

describeStore('a store in a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'briefwire-'));
  const opened = await openSqlite(`sqlite:${join(folder, 'briefwire.db')}`);
  return {
    ...opened,
    async close() {
      await opened.close();
      await rm(folder, { recursive: true });
    },
  };
});

import { expect, test } from 'vitest';
import { openStore } from '../../src/storage/open-store.js';

test('a new database in memory has the schema of the first release', async () => {
  const { connections, close } = await openStore({ url: ':memory:' });
  expect(await connections.reader.selectFrom('briefs').selectAll().execute()).toEqual([]);
  await close();
});

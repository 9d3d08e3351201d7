import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { numberIn, openTown, type Town, textOf, textOfMessage } from './town.js';

test('a database begun anew posts its own first brief to a channel that got the former one a moment ago', async () => {
  const town = await openTown();
  await town.eventually(async () => expect(await countDestinations(town)).toBe(1));
  await publishFirst(town, 'Former');
  await town.stopProgram();
  for (const file of ['', '-wal', '-shm']) rmSync(join(town.folder, `briefwire.db${file}`), { force: true });
  await town.startProgram();
  // One destination comes before the Discord channel here too, so that everything is counted as it was.
  await town.tell(town.ada, '/start');
  await publishFirst(town, 'Present');
  const texts = town.embeds().map(textOfMessage).join('\n');
  expect(texts).toContain('Former');
  expect(texts).toContain('Present');
});

async function publishFirst(town: Town, headline: string): Promise<void> {
  await town.eventually(() => town.use(town.dan, 'claim'));
  await town.use(town.dan, 'subscribe');
  await town.offered(town.dan, 'post');
  const number = numberIn(textOf(await town.use(town.dan, 'post', { text: `${headline}\nText.` })));
  await town.use(town.dan, 'publish', { number });
  await town.eventually(() => expect(town.embeds().map(textOfMessage).join()).toContain(headline));
}

async function countDestinations(town: Town): Promise<number> {
  return (await town.app.opened.store.destinations.findAll({ afterId: 0, limit: 10 })).length;
}

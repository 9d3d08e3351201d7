import { expect, test } from 'vitest';
import { openTown, type Town } from './town.js';

async function draftedTown(): Promise<Town> {
  const town = await openTown();
  await town.ready();
  await town.tell(town.ada, '/subscribe');
  await town.tell(town.eddy, '/post Ferry late\nIt is an hour late.');
  await town.press(town.eddy, 'Publish');
  return town;
}

const card = (town: Town) => town.private(town.eddy).at(-1)?.text ?? '';
const posts = (town: Town) => town.posts().filter(({ text }) => text.includes('Ferry late'));

test('what was published by the button goes out by itself, over a restart too, and its card says so', async () => {
  const town = await draftedTown();
  expect(card(town)).toMatch(/#1 · going out in 10 s/);
  await town.restartProgram();
  await town.eventually(() => expect(card(town)).toMatch(/#1 · published[\s\S]*All 2 copies are right/));
  expect(posts(town)).toHaveLength(1);
  const cards = town.private(town.eddy).filter(({ text }) => /Ferry late[\s\S]*#1/.test(text));
  expect(cards).toHaveLength(1);
});

test('what was taken back reaches nobody', async () => {
  const town = await draftedTown();
  await town.press(town.eddy, 'Undo');
  expect(card(town)).toMatch(/#1 · draft[\s\S]*taken back in time/);
  town.clock.leap(30_000);
  await town.app.tick();
  await town.app.idle();
  expect(posts(town)).toEqual([]);
  expect(await town.app.opened.feed.store.briefs.get(1)).toMatchObject({ state: 'draft', sequence: null });
});

import { expect, test } from 'vitest';
import { openTown, type Town, textOf, textOfMessage } from './town.js';

/** Two chats on Telegram and one on Discord want everything. */
async function openSubscribedTown(): Promise<Town> {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'correct');
  await town.use(town.dan, 'subscribe');
  await town.tell(town.ada, '/subscribe');
  return town;
}

const privateTexts = (town: Town) => town.private(town.eddy).map(({ text }) => text);

test('the card of a brief tells on both platforms, by edits, once all its copies are right', async () => {
  const town = await openSubscribedTown();
  await town.tell(town.eddy, '/post Ferry late\nIt is an hour late.');
  const said = await town.tell(town.eddy, '/publish 1');
  expect(said.text).toMatch(/#1 · published[\s\S]*Posted/);
  await town.eventually(() =>
    expect(privateTexts(town).at(-1)).toMatch(/All 3 copies are right · 95 % after/),
  );

  const corrected = await town.use(town.dan, 'correct', { number: 1, note: 'It was two hours.' });
  const [card] = corrected.messages;
  expect(textOf(corrected)).toMatch(/version 2[\s\S]*Changed/);
  await town.eventually(() => {
    const now = town.discord.control
      .messages({ channelId: town.news, viewerId: town.dan })
      .find(({ id }) => id === card?.id);
    expect(now && textOfMessage(now)).toMatch(/#1 · published[\s\S]*All 3 copies are right/);
  });
  expect(privateTexts(town).filter((text) => /copies are right/.test(text))).toHaveLength(1);
  expect(town.log.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a card goes on after a restart', async () => {
  const town = await openSubscribedTown();
  await town.tell(town.eddy, '/post Ferry late\nIt is an hour late.');
  await town.tell(town.eddy, '/publish 1');
  await town.restartProgram();
  await town.eventually(() => expect(privateTexts(town).at(-1)).toMatch(/All 3 copies are right/));
  const { store } = town.app.opened.feed;
  await town.eventually(async () => expect(await store.conversations.findFollowed()).toEqual([]));
});

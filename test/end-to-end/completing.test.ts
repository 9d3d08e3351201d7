import { expect, test } from 'vitest';
import { numberIn, openTown, type Town, textOf } from './town.js';

/** What somebody in the news channel is offered while typing into an option. */
async function offered(town: Town, userId: string, name: string, typed: string, option = 'number') {
  const use = { userId, channelId: town.news, name, options: { [option]: typed }, focused: option };
  const { choices } = await town.discord.people.autocomplete(use);
  return choices ?? [];
}

test('a brief is found by its headline while a command is typed, and its number is what the command takes', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'post');
  const post = await town.use(town.dan, 'post', {
    text: 'The ferry sails again\nIt left at noon.\n#harbour',
  });
  const number = numberIn(textOf(post));
  expect(await offered(town, town.dora, 'read', 'ferry')).toEqual([]);
  const [draft] = await offered(town, town.dan, 'publish', 'ferry');
  expect(draft).toEqual({ name: `#${number} The ferry sails again`, value: number });

  await town.use(town.dan, 'publish', { number: draft?.value ?? 0 });
  await town.eventually(async () => {
    expect(await offered(town, town.dora, 'read', 'ferr')).toEqual([draft]);
  });
  expect(await offered(town, town.dan, 'publish', 'ferry')).toEqual([]);
  expect(textOf(await town.use(town.dora, 'read', { number }))).toContain('It left at noon.');
});

test('a topic is found by how it begins', async () => {
  const town = await openTown();
  await town.ready();
  await town.use(town.dan, 'claim');
  await town.offered(town.dan, 'post');
  await town.use(town.dan, 'post', { text: 'The ferry sails again\nIt left at noon.\n#harbour' });
  const choices = await offered(town, town.dora, 'latest', 'har', 'topic');
  expect(choices.map(({ value }) => value)).toEqual(['harbour']);
});

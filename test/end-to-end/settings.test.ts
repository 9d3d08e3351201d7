import { expect, test } from 'vitest';
import type { InteractionResult } from '../../src/playground/discord/interaction-result.js';
import { openTown, type Town, textOf } from './town.js';

async function pressOn(town: Town, shown: InteractionResult, label: string): Promise<InteractionResult> {
  const message = shown.messages[0] ?? shown.source;
  if (!message) throw new Error('There is no menu.');
  return await town.discord.people.pressButton({ userId: town.dan, messageId: message.id, label });
}

test('on Telegram the settings are one message that edits itself, and the next brief follows them', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  const { ada, eddy } = town;
  await town.tell(ada, '/subscribe');
  const menu = await town.tell(ada, '/settings');
  expect(menu.text).toMatch(/^Your settings\n\nTopics: all/);
  const look = await town.press(ada, 'Look and sound');
  expect(look.message.message_id).toBe(menu.message.message_id);
  await town.press(ada, 'Layout');
  expect((await town.press(ada, 'headline only')).text).toMatch(/Layout: headline only/);
  await town.press(ada, 'Back');
  await town.press(ada, 'Filters');
  await town.press(ada, 'Words');
  await town.press(ada, 'Never with…');
  expect((await town.tell(ada, 'storm')).text).toMatch(/Words: one word left out/);

  await town.tell(eddy, '/post Storm tonight\nStay inside.');
  await town.tell(eddy, '/publish 1');
  await town.tell(eddy, '/post Market day\nOn the square.');
  await town.tell(eddy, '/publish 2');
  await town.eventually(() => expect(town.private(ada).at(-1)?.text).toMatch(/Market day/));
  expect(town.private(ada).at(-1)?.text).not.toMatch(/On the square/);
  await town.eventually(() =>
    expect(
      town
        .posts()
        .map(({ text }) => text)
        .join(),
    ).toMatch(/Storm[\s\S]*Market/),
  );
  expect(
    town
      .private(ada)
      .map(({ text }) => text)
      .join(),
  ).not.toMatch(/Storm tonight/);
});

test('on Discord the settings belong to the channel, and only its administrators open them', async () => {
  const town = await openTown({ UNDO_SECONDS: '0' });
  await town.ready();
  await town.offered(town.dan, 'settings');
  await town.use(town.dan, 'subscribe');
  const offered = town.discord.control.offeredCommands({ userId: town.dora, channelId: town.news });
  expect(offered.map(({ name }) => name)).not.toContain('settings');
  const menu = await town.use(town.dan, 'settings');
  expect(textOf(menu)).toMatch(/Settings of The town #news/);
  const urgency = await pressOn(town, await pressOn(town, menu, 'Filters'), 'Urgency');
  expect(textOf(await pressOn(town, urgency, 'only flash'))).toMatch(/Urgency: only flash/);

  await town.tell(town.eddy, '/post Market day\nOn the square.');
  await town.tell(town.eddy, '/publish 1');
  await town.tell(town.eddy, '/post Dam breaks\nLeave the valley.');
  await town.tell(town.eddy, '/publish 2 flash');
  await town.eventually(() => expect(JSON.stringify(town.embeds())).toMatch(/Dam breaks/));
  await town.eventually(() => expect(town.posts()).toHaveLength(2));
  expect(JSON.stringify(town.embeds())).not.toMatch(/Market day/);
});

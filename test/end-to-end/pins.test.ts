import { expect, test } from 'vitest';
import { openTown, type Town } from './town.js';

const DAY = 86_400_000;

/** The Discord channel, where the bot may pin, takes every brief, as the Telegram channel does. */
async function wiredTown(settings: Readonly<Record<string, string>> = {}): Promise<Town> {
  const town = await openTown(settings);
  await town.ready();
  await town.tell(town.ada, '/subscribe');
  await town.use(town.dan, 'claim');
  await town.use(town.dan, 'subscribe');
  return town;
}

function letPinOnDiscord({ discord, server, news }: Town): void {
  discord.control.setOverwrite({
    channelId: news,
    target: server,
    allow: ['PinMessages'],
  });
}

async function flash(town: Town, headline: string): Promise<number> {
  const { text } = await town.tell(town.eddy, `/post ${headline}\nMore follows.`);
  const number = Number(/#(\d+)/.exec(text)?.[1]);
  await town.tell(town.eddy, `/publish ${number} flash`);
  return number;
}

/** What is pinned in the Telegram channel and in the Discord channel. */
function pinned(town: Town): readonly (readonly (string | undefined)[])[] {
  return [
    town.telegram.control.pinned({ chat: town.channel }).map(({ text }) => /Bridge \w+/.exec(text)?.[0]),
    town
      .embeds()
      .filter((message) => message.pinned)
      .map(({ embeds }) => /Bridge \w+/.exec(embeds[0]?.title ?? '')?.[0]),
  ];
}

const isPinned = (town: Town, ...headlines: readonly string[]) =>
  town.eventually(() => expect(pinned(town)).toEqual([headlines, headlines]));

test('a flash is pinned in both channels, over a restart until the next flash, and that one until it is retracted', async () => {
  const town = await wiredTown();
  letPinOnDiscord(town);
  await flash(town, 'Bridge closed');
  await isPinned(town, 'Bridge closed');
  expect(town.telegram.control.pinned({ chat: town.ada })).toEqual([]);
  await town.restartProgram();
  const second = await flash(town, 'Bridge damaged');
  await isPinned(town, 'Bridge damaged');
  await town.tell(town.eddy, `/retract ${second} It was another bridge.`);
  await isPinned(town);
  expect(town.log.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('a flash is pinned once, whenever the program is restarted after the post, and unpinned a day later', async () => {
  const town = await wiredTown();
  letPinOnDiscord(town);
  await flash(town, 'Bridge closed');
  await town.eventually(() => expect([town.posts().length, town.embeds().length]).toEqual([1, 1]));
  await town.restartProgram();
  await isPinned(town, 'Bridge closed');
  const told = town.telegram.control
    .messages({ chat: town.channel })
    .filter(({ message }) => message.pinned_message);
  expect(told).toHaveLength(1);
  town.clock.leap(DAY);
  await isPinned(town);
});

test('where the bot may not pin, the flash stands unpinned and the log says so once for each platform', async () => {
  const town = await wiredTown();
  town.telegram.control.promoteBot({ chat: town.channel, rights: { can_edit_messages: false } });
  await flash(town, 'Bridge closed');
  const refusals = () => town.log.filter(({ message }) => message.includes('could not be pinned'));
  await town.eventually(() =>
    expect(
      refusals()
        .map(({ fields }) => fields.platform)
        .sort(),
    ).toEqual(['discord', 'telegram']),
  );
  await flash(town, 'Bridge damaged');
  await town.eventually(() => expect(town.embeds()).toHaveLength(2));
  await town.app.idle();
  expect(pinned(town)).toEqual([[], []]);
  expect(refusals()).toHaveLength(2);
});

test('PIN_FLASH=off pins nothing', async () => {
  const town = await wiredTown({ PIN_FLASH: 'off' });
  letPinOnDiscord(town);
  await flash(town, 'Bridge closed');
  await town.eventually(() => expect(town.embeds()).toHaveLength(1));
  await town.app.idle();
  expect(await town.app.opened.store.pins.findNextTime(1)).toBeNull();
  expect(pinned(town)).toEqual([[], []]);
});

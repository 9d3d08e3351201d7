import { Events, MessageType } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
});

test('a pin is told to the bot, marks the message and leaves a message of its own', async () => {
  stage = await Stage.open({ permissions: ['PinMessages'] });
  const { client, channel } = await stage.loginToChannel();
  const message = await channel.send('Bridge closed');
  const told = new Promise<string>((resolve) =>
    client.once(Events.ChannelPinsUpdate, ({ id }) => resolve(id)),
  );
  await message.pin();
  expect(await told).toBe(channel.id);
  const seen = stage.seen();
  expect(seen.map(({ content, pinned, type }) => [content, pinned, type])).toEqual([
    ['Bridge closed', true, MessageType.Default],
    ['', false, MessageType.ChannelPinnedMessage],
  ]);
  expect(seen[1]?.message_reference).toMatchObject({ message_id: message.id });
  await message.pin();
  expect(stage.seen()).toHaveLength(2);
  await message.unpin();
  expect(stage.seen()[0]?.pinned).toBe(false);
});

test('the right to manage messages is not the right to pin', async () => {
  stage = await Stage.open({ permissions: ['ManageMessages'] });
  const { channel } = await stage.loginToChannel();
  const message = await channel.send('Bridge closed');
  await expect(message.pin()).rejects.toMatchObject({ status: 403, code: 50013 });
  expect(stage.seen()).toHaveLength(1);
});

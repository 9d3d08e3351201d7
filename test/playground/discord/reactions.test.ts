import { Events, GatewayIntentBits, Partials } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
});

describe('a reaction', () => {
  test('of a person reaches a bot that asked for reactions, when it comes and when it goes', async () => {
    stage = await Stage.open();
    const { control } = stage.server;
    const { client, channel } = await stage.loginToChannel({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessageReactions],
      partials: [Partials.Message, Partials.Reaction],
    });
    const message = await channel.send('Bridge closed');
    const place = { userId: stage.readerId, channelId: channel.id, messageId: message.id, emoji: '🔥' };
    const added = new Promise<string>((resolve) =>
      client.once(Events.MessageReactionAdd, (reaction, user) =>
        resolve(`${reaction.emoji.name} ${reaction.message.id} ${user.id}`),
      ),
    );
    control.reactAs({ ...place, on: true });
    expect(await added).toBe(`🔥 ${message.id} ${stage.readerId}`);
    const removed = new Promise<string>((resolve) =>
      client.once(Events.MessageReactionRemove, (reaction, user) =>
        resolve(`${reaction.emoji.name} ${user.id}`),
      ),
    );
    control.reactAs({ ...place, on: false });
    expect(await removed).toBe(`🔥 ${stage.readerId}`);
    expect(control.reactions({ messageId: message.id })).toEqual([]);
  });

  test('of one emoji, or all, can be cleared by who may manage messages, and a bot is told', async () => {
    stage = await Stage.open({ permissions: ['ManageMessages'] });
    const { control } = stage.server;
    const { client, channel } = await stage.loginToChannel({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessageReactions],
      partials: [Partials.Message, Partials.Reaction],
    });
    const message = await channel.send('Bridge closed');
    const place = { userId: stage.readerId, channelId: channel.id, messageId: message.id, on: true };
    const emojis = ['🔥', '👍', '🎉'];
    const added = new Promise<void>((resolve) => {
      client.on(Events.MessageReactionAdd, ({ emoji }) => emoji.name === emojis.at(-1) && resolve());
    });
    for (const emoji of emojis) control.reactAs({ ...place, emoji });
    await added;
    const oneGone = new Promise<string | null>((resolve) =>
      client.once(Events.MessageReactionRemoveEmoji, (reaction) => resolve(reaction.emoji.name)),
    );
    await message.reactions.resolve('🔥')?.remove();
    expect(await oneGone).toBe('🔥');
    const allGone = new Promise<string>((resolve) =>
      client.once(Events.MessageReactionRemoveAll, ({ id }) => resolve(id)),
    );
    await message.reactions.removeAll();
    expect(await allGone).toBe(message.id);
    expect(control.reactions({ messageId: message.id })).toEqual([]);
  });

  test('of the bot is counted with those of people, and is its own', async () => {
    stage = await Stage.open();
    const { channel } = await stage.loginToChannel();
    const message = await channel.send('Bridge closed');
    const { control } = stage.server;
    control.reactAs({
      userId: stage.readerId,
      channelId: channel.id,
      messageId: message.id,
      emoji: '👍',
      on: true,
    });
    await message.react('👍');
    const fetched = await channel.messages.fetch({ message: message.id, force: true });
    expect(fetched.reactions.cache.map(({ emoji, count, me }) => [emoji.name, count, me])).toEqual([
      ['👍', 2, true],
    ]);
    const users = await fetched.reactions.cache.first()?.users.fetch();
    expect([...(users?.keys() ?? [])].sort()).toEqual([stage.readerId, stage.applicationId].sort());
    await fetched.reactions.cache.first()?.users.remove();
    expect(control.reactions({ messageId: message.id })).toEqual([
      { emoji: '👍', userIds: [stage.readerId] },
    ]);
  });

  test('is refused where it is no emoji, or one kind too many', async () => {
    stage = await Stage.open();
    const id = await stage.posted({ content: 'Bridge closed' });
    const path = (emoji: string) =>
      `/channels/${stage?.channelId}/messages/${id}/reactions/${encodeURIComponent(emoji)}/@me`;
    expect((await stage.request('PUT', path('bridge:1'))).body).toMatchObject({ code: 10014 });
    const emojis = [...'🍎🍐🍊🍋🍌🍉🍇🍓🍒🍑🥭🍍🥝🍅🍆🥑🥦🥬🥒🌽'];
    for (const emoji of emojis) expect((await stage.request('PUT', path(emoji))).status).toBe(204);
    expect((await stage.request('PUT', path('🥕'))).body).toMatchObject({ code: 30010 });
  });
});

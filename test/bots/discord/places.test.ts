import { afterEach, describe, expect, it } from 'vitest';
import { discordAccountOf } from '../../../src/bots/discord/account.js';
import { resolveDiscordPlace } from '../../../src/bots/discord/resolve-place.js';
import { destination } from './fakes.js';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

describe('a destination on Discord', () => {
  it('is lost when its channel is deleted', async () => {
    stage = await Stage.open();
    stage.store.destinations.set(stage.channelId, destination(stage.channelId));
    await stage.listening();
    stage.server.control.deleteChannel({ channelId: stage.channelId });
    await stage.settled(() => stage.switchboard.lost.length > 0);
    expect(stage.switchboard.lost).toMatchObject([
      { botId: 1, address: { chat: stage.channelId }, kind: 'discord-text', reason: 'deleted' },
    ]);
  });

  it('is lost when the bot is removed from its server, and other channels are not heard of', async () => {
    stage = await Stage.open();
    const { guildId, channelId, applicationId } = stage;
    stage.server.control.createChannel({ guildId, name: 'talk' });
    stage.store.destinations.set(channelId, destination(channelId));
    const bot = await stage.listening();
    stage.server.control.removeMember({ guildId, userId: applicationId });
    await stage.settled(() => stage.switchboard.lost.length > 0);
    await bot.stop();
    expect(stage.switchboard.lost).toMatchObject([{ address: { chat: channelId }, reason: 'kicked' }]);
  });

  it('comes back when the bot does, and one that the newsroom paused does not', async () => {
    stage = await Stage.open();
    const { guildId, channelId, applicationId, server } = stage;
    const paused = server.control.createChannel({ guildId, name: 'talk' }).id;
    const parked = (reason: 'kicked' | 'paused') => ({ parked: { reason, at: 0 } });
    stage.store.destinations.set(channelId, destination(channelId, 'discord-text', parked('kicked')));
    stage.store.destinations.set(paused, destination(paused, 'discord-text', parked('paused')));
    server.control.removeMember({ guildId, userId: applicationId });
    const bot = await stage.listening();
    server.control.addBotToGuild({ guildId, applicationId });
    await stage.settled(() => stage.switchboard.added.length > 0);
    await bot.stop();
    expect(stage.switchboard.added).toMatchObject([
      // The server's language is Discord's default, which says nothing about its people.
      { address: { chat: channelId }, title: 'Newsroom #briefs', by: null, locale: null },
    ]);
  });

  it('comes back when the bot may write there again', async () => {
    stage = await Stage.open();
    const { channelId, applicationId: target, server } = stage;
    const parked = { parked: { reason: 'no-rights' as const, at: 0 } };
    stage.store.destinations.set(channelId, destination(channelId, 'discord-text', parked));
    server.control.setOverwrite({ channelId, target, deny: ['SendMessages'] });
    const bot = await stage.listening();
    server.control.setOverwrite({ channelId, target, deny: ['AddReactions'] });
    await stage.settled(() => stage.switchboard.added.length > 0);
    await bot.stop();
    expect(stage.switchboard.added).toMatchObject([{ address: { chat: channelId } }]);
  });

  it('is nothing new in a server that the bot was just added to', async () => {
    stage = await Stage.open();
    const { ownerId, applicationId, server } = stage;
    const bot = await stage.listening();
    const guildId = server.control.createGuild({ name: 'Readers', ownerId }).id;
    const channelId = server.control.createChannel({ guildId, name: 'news' }).id;
    server.control.addBotToGuild({ guildId, applicationId });
    const result = await server.people.useCommand({ userId: ownerId, channelId, name: 'latest' });
    expect(result.state).toBe('answered');
    await bot.stop();
    expect(stage.switchboard.added).toEqual([]);
    expect(server.control.messages({ channelId, viewerId: applicationId })).toEqual([]);
  });
});

describe('an address', () => {
  const at = (chat: string) => ({ platform: 'discord' as const, chat, thread: null });

  it('is looked up at Discord with its kind and title', async () => {
    stage = await Stage.open();
    const { apiRoot, guildId, channelId, ownerId, server } = stage;
    const announcements = server.control.createChannel({ guildId, name: 'wire', kind: 'announcement' }).id;
    const thread = server.control.createThread({ parentId: channelId, name: 'harbour', ownerId }).id;
    const ask = (chat: string) => resolveDiscordPlace({ token: stage.token, apiRoot }, at(chat));
    expect(await ask(channelId)).toEqual({
      address: at(channelId),
      kind: 'discord-text',
      title: 'Newsroom #briefs',
    });
    expect(await ask(announcements)).toMatchObject({ kind: 'discord-announcement', title: 'Newsroom #wire' });
    expect(await ask(thread)).toMatchObject({ kind: 'discord-thread' });
  });

  it('is unknown when there is no such channel, the token is wrong or nobody answers', async () => {
    stage = await Stage.open();
    const { apiRoot, channelId, token } = stage;
    expect(await resolveDiscordPlace({ token, apiRoot }, at('999999999999999999'))).toBeNull();
    expect(await resolveDiscordPlace({ token: 'MTIz.wrong.token', apiRoot }, at(channelId))).toBeNull();
    await stage.server.outage('refuse');
    expect(await resolveDiscordPlace({ token, apiRoot }, at(channelId))).toBeNull();
  });
});

describe('a token', () => {
  it.each([
    ['MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDE.x-y_z', '123456789012345678'],
    ['MTIzNDU2Nzg5MDEyMzQ1Njc4', null],
    ['bm90IGFuIGlk.GabcDE.x-y_z', null],
    ['', null],
  ])('%s belongs to the account %s', async (token, account) => {
    stage = await Stage.open();
    expect(discordAccountOf(token)).toBe(account);
  });
});

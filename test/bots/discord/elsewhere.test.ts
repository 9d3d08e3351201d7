import { afterEach, describe, expect, it } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;
afterEach(() => stage.close());

const EPHEMERAL = 1 << 6;

/** A server of the reader's own, without the bot; the reader has added the app to their account. */
async function openElsewhere(): Promise<string> {
  stage = await Stage.open();
  await stage.listening();
  const { readerId: userId, applicationId, server } = stage;
  server.control.installForUser({ userId, applicationId, installed: true });
  const { id: guildId } = server.control.createGuild({ name: 'Elsewhere', ownerId: userId });
  return server.control.createChannel({ guildId, name: 'talk' }).id;
}

const use = (channelId: string, name: string) =>
  stage.server.people.useCommand({ userId: stage.readerId, channelId, name });

describe('the app on somebody’s own account', () => {
  it('answers readers’ commands in a server without the bot, for the person alone', async () => {
    const result = await use(await openElsewhere(), 'latest');
    expect(result.messages).toMatchObject([{ flags: EPHEMERAL, content: 'Noted.' }]);
  });

  it('lets nobody set up such a place, not even its owner, and says why', async () => {
    const channelId = await openElsewhere();
    await use(channelId, 'latest');
    const place = stage.switchboard.calls[0]?.call.caller.place;
    expect(place).toMatchObject({ kind: 'discord-text', serverId: null, address: { chat: channelId } });
    await expect(place?.mayConfigure()).rejects.toMatchObject({ said: { id: 'discord-not-here' } });
    expect(await place?.postingProblem()).toBe('discord-not-here');
  });

  it('is offered neither the newsroom’s commands nor what makes a server its own', async () => {
    const channelId = await openElsewhere();
    const offered = stage.server.control.offeredCommands({ channelId, userId: stage.readerId });
    expect(offered.map(({ name }) => name).toSorted()).toEqual(['latest', 'subscribe']);
  });

  it('takes two people’s direct messages for a place of many', async () => {
    await openElsewhere();
    const pair = { userId: stage.readerId, applicationId: stage.ownerId };
    const { id } = stage.server.control.openDirectMessage(pair);
    const result = await use(id, 'latest');
    expect(result.messages).toMatchObject([{ flags: EPHEMERAL }]);
    expect(stage.switchboard.calls[0]?.call.caller.place.kind).toBe('discord-text');
  });

  it('leaves the person’s own direct messages with the bot as they were', async () => {
    await openElsewhere();
    const { readerId: userId, applicationId } = stage;
    const { id } = stage.server.control.openDirectMessage({ userId, applicationId });
    const result = await use(id, 'subscribe');
    expect(result.messages).toMatchObject([{ flags: 0 }]);
    const place = stage.switchboard.calls[0]?.call.caller.place;
    expect(place?.kind).toBe('discord-direct');
    expect(await place?.mayConfigure()).toBe(true);
  });
});

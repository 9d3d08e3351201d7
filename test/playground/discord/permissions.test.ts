import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PermissionName } from '../../../src/playground/discord/permissions.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(async () => stage.close());

const deny = (...names: PermissionName[]) =>
  stage.server.control.setOverwrite({ channelId: stage.channelId, target: stage.applicationId, deny: names });

describe('what a bot may not do', () => {
  test.each([
    ['see the channel', 'ViewChannel', { content: 'n' }, 50001, 'Missing Access'],
    ['write in it', 'SendMessages', { content: 'n' }, 50013, 'Missing Permissions'],
    ['embed', 'EmbedLinks', { embeds: [{ title: 'n' }] }, 50013, 'Missing Permissions'],
  ] as const)('a bot that may not %s is refused', async (_name, permission, body, code, message) => {
    deny(permission);
    expect(await stage.post(body)).toMatchObject({ status: 403, body: { code, message } });
    expect(stage.seen()).toEqual([]);
  });

  test('a bot that may not attach files is refused', async () => {
    const { channel } = await stage.loginToChannel();
    deny('AttachFiles');
    const files = [{ attachment: Buffer.from('n'), name: 'n.txt' }];
    await expect(channel.send({ files })).rejects.toMatchObject({ status: 403, code: 50013 });
  });

  test('without the history nothing is listed, fetched or replied to', async () => {
    const id = await stage.posted({ content: 'First' });
    deny('ReadMessageHistory');
    const path = `/channels/${stage.channelId}/messages`;
    expect((await stage.request('GET', path)).body).toEqual([]);
    expect(await stage.request('GET', `${path}/${id}`)).toMatchObject({ status: 403 });
    const reply = await stage.post({ content: 'n', message_reference: { message_id: id } });
    expect(reply).toMatchObject({ status: 400, body: { code: 160002 } });
  });

  test("another's message cannot be edited, and deleted only by a moderator", async () => {
    const { control } = stage.server;
    const { id } = control.postAs({ userId: stage.readerId, channelId: stage.channelId, content: 'Mine' });
    const path = `/channels/${stage.channelId}/messages/${id}`;
    expect(await stage.request('PATCH', path, { content: 'Ours' })).toMatchObject({
      status: 403,
      body: { code: 50005, message: 'Cannot edit a message authored by another user' },
    });
    expect(await stage.request('DELETE', path)).toMatchObject({ status: 403, body: { code: 50013 } });
    control.setOverwrite({
      channelId: stage.channelId,
      target: stage.applicationId,
      allow: ['ManageMessages'],
    });
    expect((await stage.request('DELETE', path)).status).toBe(204);
  });

  test('a bot that was taken out of the guild sees none of it', async () => {
    stage.server.control.removeMember({ guildId: stage.guildId, userId: stage.applicationId });
    expect(await stage.post({ content: 'n' })).toMatchObject({ status: 403, body: { code: 50001 } });
    expect(await stage.request('GET', `/guilds/${stage.guildId}`)).toMatchObject({
      status: 404,
      body: { code: 10004, message: 'Unknown Guild' },
    });
  });
});

describe('what is not there', () => {
  test.each([
    ['/channels/100000000000000000', 10003, 'Unknown Channel'],
    ['/channels/100000000000000000/messages', 10003, 'Unknown Channel'],
    ['/guilds/100000000000000000', 10004, 'Unknown Guild'],
    ['/users/100000000000000000', 10013, 'Unknown User'],
    ['/nowhere', 0, '404: Not Found'],
    ['/%zz', 0, '404: Not Found'],
  ])('GET %s is refused', async (path, code, message) => {
    expect(await stage.request('GET', path)).toMatchObject({ status: 404, body: { code, message } });
  });

  test('a deleted message or channel is unknown', async () => {
    const id = await stage.posted({ content: 'n' });
    const path = `/channels/${stage.channelId}/messages/${id}`;
    await stage.request('DELETE', path);
    expect(await stage.request('PATCH', path, { content: 'm' })).toMatchObject({
      status: 404,
      body: { code: 10008, message: 'Unknown Message' },
    });
    stage.server.control.deleteChannel({ channelId: stage.channelId });
    expect(await stage.post({ content: 'n' })).toMatchObject({ status: 404, body: { code: 10003 } });
    expect(stage.server.control.history({ channelId: stage.channelId })).toMatchObject([{ id }]);
  });

  test('all channels of a deleted guild are unknown', async () => {
    stage.server.control.deleteGuild({ guildId: stage.guildId });
    expect(await stage.post({ content: 'n' })).toMatchObject({ status: 404, body: { code: 10003 } });
  });
});

describe('direct messages', () => {
  const open = async (userId: string) => {
    const { body } = await stage.request('POST', '/users/@me/channels', { recipient_id: userId });
    return (body as { id: string }).id;
  };

  test('a person is written to directly and sees it', async () => {
    const client = await stage.login();
    const user = await client.users.fetch(stage.readerId);
    const message = await user.send('For you');
    expect(stage.seen(stage.readerId, message.channelId)).toMatchObject([{ content: 'For you' }]);
    expect(stage.seen(stage.ownerId, message.channelId)).toEqual([]);
    expect(await open(stage.readerId)).toBe(message.channelId);
  });

  test('a person who blocks it, or shares no guild, cannot be written to', async () => {
    stage.server.control.blockDirectMessages({ userId: stage.readerId, blocked: true });
    expect(await stage.post({ content: 'n' }, await open(stage.readerId))).toMatchObject({
      status: 403,
      body: { code: 50007, message: 'Cannot send messages to this user' },
    });
    const stranger = stage.server.control.createUser({ name: 'Stranger' }).id;
    expect(await stage.post({ content: 'n' }, await open(stranger))).toMatchObject({
      status: 403,
      body: { code: 50278 },
    });
  });
});

describe('overwrites', () => {
  test('those of @everyone, of the roles and of the member follow one another', () => {
    const { control } = stage.server;
    const { channelId, guildId, readerId } = stage;
    const sees = () => control.permissions({ channelId, userId: readerId }) !== '0';
    const roleId = control.createRole({ guildId, name: 'Subscribers' }).id;
    control.setOverwrite({ channelId, target: guildId, deny: ['ViewChannel'] });
    expect(sees()).toBe(false);
    control.setOverwrite({ channelId, target: roleId, allow: ['ViewChannel'] });
    control.addMember({ guildId, userId: readerId, roleIds: [roleId] });
    expect(sees()).toBe(true);
    control.setOverwrite({ channelId, target: readerId, deny: ['ViewChannel'] });
    expect(sees()).toBe(false);
    control.setRolePermissions({ guildId, roleId, permissions: ['Administrator'] });
    expect(sees()).toBe(true);
  });
});

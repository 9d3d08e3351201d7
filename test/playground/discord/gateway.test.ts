import { once } from 'node:events';
import { constants, createInflate, inflateSync } from 'node:zlib';
import { ChannelType, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Stage, TOKEN } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(async () => stage.close());

/** The next event of that name at a client, with its first argument. */
async function heard<T>(
  client: { once(event: string, listener: (value: T) => void): unknown },
  event: string,
): Promise<T> {
  return await new Promise((resolve) => client.once(event, resolve));
}

/** A bare gateway connection, for what discord.js never does itself. */
function connect(query = '?v=10&encoding=json'): { socket: WebSocket; closed: Promise<number> } {
  const socket = new WebSocket(`${stage.apiRoot.replace('http', 'ws').replace('/api', '/')}${query}`);
  const closed = once(socket, 'close').then(([code]) => Number(code));
  return { socket, closed };
}

describe('login', () => {
  test('an unmodified discord.js client becomes ready and knows its guilds and channels', async () => {
    const client = await stage.login();
    expect(client.user.username).toBe('Wire');
    expect(client.application.id).toBe(stage.applicationId);
    const guild = client.guilds.cache.get(stage.guildId);
    expect(guild?.name).toBe('Newsroom');
    expect(guild?.members.me?.id).toBe(stage.applicationId);
    expect(guild?.channels.cache.get(stage.channelId)?.type).toBe(ChannelType.GuildText);
    expect(stage.server.gateway.connectedBots()).toEqual([stage.applicationId]);
  });

  test('a bot in no guild becomes ready too', async () => {
    stage.server.control.removeMember({ guildId: stage.guildId, userId: stage.applicationId });
    const client = await stage.login();
    expect(client.guilds.cache.size).toBe(0);
  });

  test('a wrong token is refused by REST and so by discord.js', async () => {
    await expect(stage.client().login('not-a-token')).rejects.toThrow('An invalid token was provided.');
    expect(await stage.request('GET', '/users/@me', undefined, 'not-a-token')).toMatchObject({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
  });

  test.each([
    ['a wrong token', { token: 'not-a-token', intents: 1 }, 4004],
    ['intents that do not exist', { token: TOKEN, intents: 1 << 30 }, 4013],
    ['a privileged intent that is not switched on', { token: TOKEN, intents: 1 << 15 }, 4014],
    ['a shard beyond the count', { token: TOKEN, intents: 1, shard: [2, 2] }, 4010],
  ])('identifying with %s closes the connection', async (_name, d, code) => {
    const { socket, closed } = connect();
    await once(socket, 'message');
    socket.send(JSON.stringify({ op: 2, d: { properties: {}, ...d } }));
    expect(await closed).toBe(code);
  });

  test.each([
    ['another API version', '?v=6', null, 4012],
    ['a payload that is not JSON', '?v=10', '{', 4002],
    ['an unknown opcode', '?v=10', '{"op":42}', 4001],
    ['a token that is no text', '?v=10', '{"op":2,"d":{"token":{"toString":1}}}', 4004],
    ['a command before identifying', '?v=10', '{"op":3,"d":{}}', 4003],
  ])('%s closes the connection', async (_name, query, payload, code) => {
    const { socket, closed } = connect(query);
    if (payload !== null) {
      await once(socket, 'message');
      socket.send(payload);
    }
    expect(await closed).toBe(code);
  });

  test('heartbeats are acknowledged', async () => {
    const { socket, closed } = connect();
    await once(socket, 'message');
    const answered = once(socket, 'message');
    socket.send('{"op":1,"d":null}');
    expect(JSON.parse(String((await answered)[0]))).toEqual({ op: 11 });
    socket.terminate();
    await closed;
  });

  test('a client that asks for it gets all payloads in one compressed stream', async () => {
    const { socket, closed } = connect('?v=10&encoding=json&compress=zlib-stream');
    const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
    socket.on('message', (data) => inflate.write(data));
    const received: string[] = [];
    const hello = once(inflate, 'data');
    received.push(String((await hello)[0]));
    const ready = once(inflate, 'data');
    socket.send(JSON.stringify({ op: 2, d: { token: TOKEN, intents: 0, properties: {} } }));
    received.push(String((await ready)[0]));
    expect(received.map((text) => JSON.parse(text))).toMatchObject([{ op: 10 }, { op: 0, t: 'READY', s: 1 }]);
    socket.terminate();
    await closed;
  });
});

test('a client that asks for it when it identifies gets each payload compressed', async () => {
  const { socket, closed } = connect();
  await once(socket, 'message');
  const ready = once(socket, 'message');
  socket.send(JSON.stringify({ op: 2, d: { token: TOKEN, intents: 0, properties: {}, compress: true } }));
  const [bytes] = (await ready) as [Buffer];
  expect(JSON.parse(String(inflateSync(bytes)))).toMatchObject({ op: 0, t: 'READY' });
  socket.terminate();
  await closed;
});

describe('events', () => {
  test('being added to a guild and taken out of it reaches the bot', async () => {
    const client = await stage.login();
    const { control } = stage.server;
    const created = heard<{ id: string; name: string }>(client, Events.GuildCreate);
    const other = control.createGuild({ name: 'Harbour watch', ownerId: stage.ownerId });
    control.addBotToGuild({ guildId: other.id, applicationId: stage.applicationId });
    expect(await created).toMatchObject({ id: other.id, name: 'Harbour watch' });

    const deleted = heard<{ id: string }>(client, Events.GuildDelete);
    control.removeMember({ guildId: other.id, userId: stage.applicationId });
    expect((await deleted).id).toBe(other.id);
  });

  test('channels come, change and go', async () => {
    const client = await stage.login();
    const { control } = stage.server;
    const created = heard<{ id: string; type: number }>(client, Events.ChannelCreate);
    const { id } = control.createChannel({ guildId: stage.guildId, name: 'wire', kind: 'announcement' });
    expect(await created).toMatchObject({ id, type: ChannelType.GuildAnnouncement });

    const changed = heard<{ id: string }>(client, Events.ChannelUpdate);
    control.setOverwrite({ channelId: id, target: stage.applicationId, deny: ['SendMessages'] });
    expect((await changed).id).toBe(id);

    const deleted = heard<{ id: string }>(client, Events.ChannelDelete);
    control.deleteChannel({ channelId: id });
    expect((await deleted).id).toBe(id);
  });

  test('members are fetched by their ids, and all of them with the privileged intent', async () => {
    await stage.close();
    stage = await Stage.open({ privilegedIntents: GatewayIntentBits.GuildMembers });
    const plain = await stage.login();
    const found = await plain.guilds.cache.get(stage.guildId)?.members.fetch({ user: [stage.readerId] });
    expect(found?.map(({ id }) => id)).toEqual([stage.readerId]);
    const client = await stage.login({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMembers],
    });
    expect((await client.guilds.cache.get(stage.guildId)?.members.fetch())?.size).toBe(3);
  });

  test('messages reach a bot with the intent, but their content needs the privileged one', async () => {
    const client = await stage.login({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    const first = heard<{ content: string; author: { id: string } }>(client, Events.MessageCreate);
    stage.server.control.postAs({
      userId: stage.readerId,
      channelId: stage.channelId,
      content: 'Good morning',
    });
    expect(await first).toMatchObject({ content: '', author: { id: stage.readerId } });

    const second = heard<{ content: string }>(client, Events.MessageCreate);
    const mention = `Good morning <@${stage.applicationId}>`;
    stage.server.control.postAs({ userId: stage.readerId, channelId: stage.channelId, content: mention });
    expect((await second).content).toBe(mention);
  });

  test('messages of a channel that the bot cannot see do not reach it', async () => {
    const { control } = stage.server;
    const hidden = control.createChannel({ guildId: stage.guildId, name: 'hidden' }).id;
    control.setOverwrite({ channelId: hidden, target: stage.applicationId, deny: ['ViewChannel'] });
    const client = await stage.login({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages],
    });
    const first = heard<{ channelId: string }>(client, Events.MessageCreate);
    control.postAs({ userId: stage.readerId, channelId: hidden, content: 'Unheard' });
    control.postAs({ userId: stage.readerId, channelId: stage.channelId, content: 'Heard' });
    expect((await first).channelId).toBe(stage.channelId);
  });
});

describe('lost connections', () => {
  test('what happened while a client was away is replayed when it resumes', async () => {
    const client = await stage.login();
    const resumed = heard<number>(client, Events.ShardResume);
    const created = heard<{ name: string }>(client, Events.ChannelCreate);
    const lost = stage.next('gateway-closed');
    stage.server.dropGateways();
    await lost;
    stage.server.control.createChannel({ guildId: stage.guildId, name: 'while-away' });
    expect((await created).name).toBe('while-away');
    await resumed;
    expect(stage.server.gateway.identifies).toBe(1);
  });

  test('a client that is told to reconnect resumes its session', async () => {
    const client = await stage.login();
    const resumed = heard<number>(client, Events.ShardResume);
    stage.server.gateway.askToReconnect();
    await resumed;
    expect(stage.server.gateway.identifies).toBe(1);
  });

  /** Identifies over a bare connection and gives the session's id. */
  async function identify(): Promise<string> {
    const { socket } = connect();
    await once(socket, 'message');
    const ready = once(socket, 'message');
    socket.send(JSON.stringify({ op: 2, d: { token: TOKEN, intents: 0, properties: {} } }));
    const payload: { d: { session_id: string } } = JSON.parse(String((await ready)[0]));
    const lost = stage.next('gateway-closed');
    socket.terminate();
    await lost;
    return payload.d.session_id;
  }

  /** What the gateway answers to an attempt to resume. */
  async function resume(d: object): Promise<{ op: number; t?: string; d: unknown }> {
    const { socket, closed } = connect();
    await once(socket, 'message');
    const answered = once(socket, 'message');
    socket.send(JSON.stringify({ op: 6, d: { token: TOKEN, ...d } }));
    const payload = JSON.parse(String((await answered)[0]));
    socket.terminate();
    await closed;
    return payload;
  }

  test('a lost session can be resumed for five minutes and no longer', async () => {
    const session_id = await identify();
    stage.clock.advance(5 * 60_000);
    const resumed = stage.next('gateway-closed');
    expect(await resume({ session_id, seq: 1 })).toMatchObject({ op: 0, t: 'RESUMED' });
    await resumed;
    stage.clock.advance(5 * 60_000 + 1);
    expect(await resume({ session_id, seq: 2 })).toEqual({ op: 9, d: false });
  });

  test('a session that was never there, or events that were never sent, make the session invalid', async () => {
    expect(await resume({ session_id: 'none', seq: 1 })).toEqual({ op: 9, d: false });
    expect(await resume({ session_id: await identify(), seq: 99 })).toEqual({ op: 9, d: false });
  });

  test('ended sessions tell their clients, and cannot be resumed', async () => {
    const session_id = await identify();
    stage.server.gateway.invalidateAll();
    expect(await resume({ session_id, seq: 1 })).toEqual({ op: 9, d: false });
  });
});

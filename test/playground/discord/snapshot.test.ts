import { afterEach, expect, test } from 'vitest';
import { DiscordServer } from '../../../src/playground/discord/discord-server.js';
import type { Snapshot } from '../../../src/playground/discord/snapshot.js';
import { Stage, TOKEN } from './stage.js';

let stage: Stage;
let restored: DiscordServer | null = null;
afterEach(async () => {
  await stage.close();
  await restored?.stop();
  restored = null;
});

/** Takes a snapshot through JSON and serves it from another server at another port. */
async function moveToAnotherServer(): Promise<{ server: DiscordServer; apiRoot: string }> {
  const snapshot: Snapshot = JSON.parse(JSON.stringify(stage.server.snapshot()));
  restored = new DiscordServer({ now: stage.clock.now });
  restored.restore(snapshot);
  return { server: restored, ...(await restored.start({ host: '127.0.0.1', port: 0 })) };
}

test('a restored server has the same people, channels, commands and messages, and goes on', async () => {
  stage = await Stage.open();
  const { client, channel } = await stage.loginToChannel();
  await client.application.commands.set([{ name: 'latest', description: 'The latest briefs' }]);
  const message = await channel.send('Before');
  await message.edit('Edited before');
  const deleted = await channel.send('Gone');
  await deleted.delete();
  const { server, apiRoot } = await moveToAnotherServer();

  expect(server.control.history({ channelId: stage.channelId })).toEqual(
    stage.server.control.history({ channelId: stage.channelId }),
  );
  expect(server.control.commands({ applicationId: stage.applicationId })).toMatchObject([{ name: 'latest' }]);
  const response = await fetch(`${apiRoot}/v10/channels/${stage.channelId}/messages/${message.id}`, {
    method: 'PATCH',
    headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ content: 'Edited after' }),
  });
  expect(await response.json()).toMatchObject({ id: message.id, content: 'Edited after' });
  const { id } = server.control.createUser({ name: 'Late' });
  expect(BigInt(id)).toBeGreaterThan(BigInt(deleted.id));
});

test('files move along, and their addresses follow the server to its new port', async () => {
  stage = await Stage.open();
  const { channel } = await stage.loginToChannel();
  await channel.send({ files: [{ attachment: Buffer.from('Notes'), name: 'notes.txt' }] });
  const { server, apiRoot } = await moveToAnotherServer();
  const view = { channelId: stage.channelId, viewerId: stage.readerId };
  const url = server.control.messages(view)[0]?.attachments[0]?.url ?? '';
  expect(new URL(url).origin).toBe(new URL(apiRoot).origin);
  expect(await (await fetch(url)).text()).toBe('Notes');
});

test('an enforced nonce and an open interaction outlive the restart', async () => {
  stage = await Stage.open();
  const body = { content: 'Once', nonce: 'd1.1', enforce_nonce: true };
  await stage.post(body);
  await stage.request('PUT', `/applications/${stage.applicationId}/commands`, [
    { name: 'latest', description: 'The latest briefs' },
  ]);
  const created = stage.next('interaction-created');
  const at = { userId: stage.readerId, channelId: stage.channelId };
  await stage.server.people.useCommand({ ...at, name: 'latest', until: 'sent' });
  const { interactionId, payload } = await created;

  const { server, apiRoot } = await moveToAnotherServer();
  const send = async (path: string, value: unknown) =>
    await fetch(`${apiRoot}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });
  await send(`/channels/${stage.channelId}/messages`, body);
  expect(server.control.history({ channelId: stage.channelId })).toHaveLength(1);
  const answer = { type: 4, data: { content: 'Answered' } };
  expect((await send(`/interactions/${interactionId}/${payload.token}/callback`, answer)).status).toBe(204);
  expect(server.people.result(interactionId).state).toBe('answered');
});

test('a snapshot shares nothing with the living world', async () => {
  stage = await Stage.open();
  const snapshot = stage.server.snapshot();
  const before = JSON.stringify(snapshot);
  await stage.posted({ content: 'Later' });
  stage.server.control.setOverwrite({
    channelId: stage.channelId,
    target: stage.readerId,
    deny: ['SendMessages'],
  });
  expect(JSON.stringify(snapshot)).toBe(before);
});

import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.open();
});
afterEach(async () => stage.close());

const address = (action: string) => `${stage.apiRoot.replace(/api$/, 'control')}/${action}`;

async function control(action: string, body: object = {}): Promise<{ status: number; body: unknown }> {
  const response = await fetch(address(action), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

test('another process can set the stage, act for people and read what they see', async () => {
  const user = await control('createUser', { name: 'Taras' });
  const { id: userId } = user.body as { id: string };
  await control('addMember', { guildId: stage.guildId, userId });
  const posted = await control('postAs', { userId, channelId: stage.channelId, content: 'Hello' });
  expect(posted.body).toMatchObject({ content: 'Hello', author: { id: userId } });
  const seen = await control('messages', { channelId: stage.channelId, viewerId: stage.readerId });
  expect(seen.body).toMatchObject([{ content: 'Hello' }]);

  await stage.request('PUT', `/applications/${stage.applicationId}/commands`, [
    { name: 'latest', description: 'The latest briefs' },
  ]);
  const used = await control('useCommand', {
    userId,
    channelId: stage.channelId,
    name: 'latest',
    until: 'sent',
  });
  expect(used.body).toMatchObject({ state: 'waiting' });
  const { id: interactionId } = used.body as { id: string };
  expect((await control('interaction', { interactionId })).body).toMatchObject({ id: interactionId });
});

test('faults and outages can be ordered from outside', async () => {
  const fault = { kind: 'server-error', status: 500, when: 'before' };
  const added = await control('addFault', { fault });
  expect((await stage.post({ content: 'n' })).status).toBe(500);
  await control('removeFault', added.body as object);
  expect((await stage.post({ content: 'n' })).status).toBe(200);
  expect((await control('counts')).body).toMatchObject({ faults: 1, messages: 1 });
});

test('what cannot be done is refused with a sentence', async () => {
  expect(await control('deleteChannel', { channelId: '1' })).toEqual({
    status: 400,
    body: { error: 'Unknown Channel' },
  });
  expect(
    await control('useCommand', { userId: stage.readerId, channelId: stage.channelId, name: 'none' }),
  ).toEqual({
    status: 400,
    body: { error: 'No command /none is offered here.' },
  });
  expect((await control('noSuchAction')).status).toBe(404);
});

test('a page of another site cannot give orders', async () => {
  const simple = await fetch(address('deleteGuild'), {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body: JSON.stringify({ guildId: stage.guildId }),
  });
  expect(simple.status).toBe(415);
  expect(stage.server.control.guilds()).toHaveLength(1);
});

test('events are streamed as they happen, without the tokens of interactions', async () => {
  const leave = new AbortController();
  const response = await fetch(address('events'), { signal: leave.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  await reader?.read();
  await stage.posted({ content: 'Live' });
  const { value = '' } = (await reader?.read()) ?? {};
  const event: unknown = JSON.parse(value.replace(/^data: /, ''));
  expect(event).toMatchObject({ kind: 'message-created', record: { message: { content: 'Live' } } });

  await stage.request('PUT', `/applications/${stage.applicationId}/commands`, [
    { name: 'latest', description: 'The latest briefs' },
  ]);
  await reader?.read();
  const created = stage.next('interaction-created');
  const at = { userId: stage.readerId, channelId: stage.channelId };
  await stage.server.people.useCommand({ ...at, name: 'latest', until: 'sent' });
  const streamed = (await reader?.read())?.value ?? '';
  expect(streamed).toContain('interaction-created');
  expect(streamed).not.toContain(String((await created).payload.token));
  leave.abort();
});

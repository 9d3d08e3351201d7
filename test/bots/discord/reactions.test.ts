import { afterEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;

afterEach(() => stage.close());

/** A post of the bot in a channel, as the messenger makes it. */
async function request(method: string, path: string, body?: unknown): Promise<{ readonly id: string }> {
  const answer = await fetch(`${stage.apiRoot}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${stage.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? { id: '' } : ((await answer.json()) as { readonly id: string });
}

test('reactions are told as they come, go and are cleared, without who gave them', async () => {
  stage = await Stage.open({ permissions: ['ManageMessages'] });
  await stage.listening();
  const { control } = stage.server;
  const { channelId, readerId, ownerId, switchboard } = stage;
  const { id: messageId } = await request('POST', `/channels/${channelId}/messages`, { content: 'News' });
  const react = (userId: string, emoji: string, on = true) =>
    control.reactAs({ userId, channelId, messageId, emoji, on });
  react(readerId, '👍');
  react(ownerId, '👍');
  react(readerId, '❤️');
  react(readerId, '👍', false);
  await request('DELETE', `/channels/${channelId}/messages/${messageId}/reactions/%F0%9F%91%8D`);
  await request('DELETE', `/channels/${channelId}/messages/${messageId}/reactions`);
  await stage.settled(() => switchboard.reactions.length >= 6);
  const message = { botId: 1, chat: channelId, parent: null, message: messageId };
  expect(switchboard.reactions).toEqual([
    [message, { kind: 'more', by: { '👍': 1 } }],
    [message, { kind: 'more', by: { '👍': 1 } }],
    [message, { kind: 'more', by: { '❤': 1 } }],
    [message, { kind: 'more', by: { '👍': -1 } }],
    [message, { kind: 'none', emoji: '👍' }],
    [message, { kind: 'none', emoji: null }],
  ]);
});

test('a reaction in a thread of a forum names the forum as well', async () => {
  stage = await Stage.open();
  await stage.listening();
  const { control } = stage.server;
  const forum = control.createChannel({ guildId: stage.guildId, name: 'stories', kind: 'forum' }).id;
  const body = { name: 'Ferry late', message: { content: 'It is an hour late.' } };
  const { id: thread } = await request('POST', `/channels/${forum}/threads`, body);
  control.reactAs({ userId: stage.readerId, channelId: thread, messageId: thread, emoji: '🔥', on: true });
  await stage.settled(() => stage.switchboard.reactions.length > 0);
  expect(stage.switchboard.reactions).toEqual([
    [
      { botId: 1, chat: thread, parent: forum, message: thread },
      { kind: 'more', by: { '🔥': 1 } },
    ],
  ]);
});

test('reactions in direct messages are told', async () => {
  stage = await Stage.open();
  await stage.listening();
  const { readerId } = stage;
  const { id: channelId } = await request('POST', '/users/@me/channels', { recipient_id: readerId });
  const { id: messageId } = await request('POST', `/channels/${channelId}/messages`, { content: 'News' });
  stage.server.control.reactAs({ userId: readerId, channelId, messageId, emoji: '👍', on: true });
  await stage.settled(() => stage.switchboard.reactions.length > 0);
  expect(stage.switchboard.reactions[0]?.[0]).toMatchObject({ chat: channelId, message: messageId });
});

import { describe, expect, test } from 'vitest';
import { openStage, refusalOf } from './stage.js';

async function openPlace(kind: 'group' | 'supergroup' | 'channel', isForum = false) {
  const stage = await openStage();
  const { id } = stage.control.createChat({ kind, title: 'City wire', owner: stage.reader, isForum });
  return { ...stage, id };
}

async function descriptionOf(call: Promise<unknown>): Promise<string> {
  return (await refusalOf(call)).description;
}

describe('a private chat', () => {
  test('cannot be opened by the bot', async () => {
    const { api, reader, control } = await openStage();
    expect(await descriptionOf(api.sendMessage(reader, 'x'))).toBe(
      "Forbidden: bot can't initiate conversation with a user",
    );
    expect(await descriptionOf(api.sendMessage(99, 'x'))).toBe('Bad Request: chat not found');
    control.start({ user: reader });
    await api.sendMessage(reader, 'x');
  });

  test('tells the bot when it is blocked and unblocked', async () => {
    const { api, reader, control } = await openStage();
    control.start({ user: reader });
    const sent = await api.sendMessage(reader, 'x');
    control.block({ user: reader });
    const refusal = await refusalOf(api.sendMessage(reader, 'x'));
    expect(refusal).toMatchObject({ error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    expect(await descriptionOf(api.editMessageText(reader, sent.message_id, 'y'))).toBe(
      'Forbidden: bot was blocked by the user',
    );
    control.start({ user: reader });
    await api.sendMessage(reader, 'x');
    const standing = (await api.getUpdates()).flatMap(({ my_chat_member }) => my_chat_member ?? []);
    expect(
      standing.map((change) => [
        change.from.id,
        change.old_chat_member.status,
        change.new_chat_member.status,
      ]),
    ).toEqual([
      [reader, 'member', 'kicked'],
      [reader, 'kicked', 'member'],
    ]);
  });

  test('is deactivated when the account is deleted', async () => {
    const { api, reader, control } = await openStage();
    control.start({ user: reader });
    control.deleteAccount({ user: reader });
    const refusal = await refusalOf(api.sendMessage(reader, 'x'));
    expect(refusal).toMatchObject({ error_code: 403, description: 'Forbidden: user is deactivated' });
  });

  test('is another chat for every bot', async () => {
    const { api, reader, control, telegram } = await openStage();
    telegram.addBot({ token: '700002:other', username: 'other_bot' });
    control.start({ user: reader, bot: 'other_bot' });
    await refusalOf(api.sendMessage(reader, 'x'));
    expect(control.messages({ chat: reader, bot: 'wire_bot' })).toEqual([]);
    expect(control.messages({ chat: reader, bot: 'other_bot' })).toHaveLength(1);
  });
});

describe('the standing of the bot', () => {
  test('is told to it with who changed it', async () => {
    const { api, control, id, reader } = await openPlace('supergroup');
    const editor = control.createUser({ firstName: 'Max' }).id;
    control.addBot({ chat: id, by: editor });
    control.promoteBot({ chat: id, by: editor });
    control.kickBot({ chat: id });
    const updates = await api.getUpdates();
    expect(
      updates.flatMap(({ my_chat_member: change }) =>
        change ? [[change.from.id, change.old_chat_member.status, change.new_chat_member.status]] : [],
      ),
    ).toEqual([
      [editor, 'left', 'member'],
      [editor, 'member', 'administrator'],
      [reader, 'administrator', 'kicked'],
    ]);
    expect(updates.flatMap(({ message }) => message?.new_chat_members ?? [])).toMatchObject([{ id: 700001 }]);
  });

  test.each([
    ['group', 'bot is not a member of the group chat', 'bot was kicked from the group chat'],
    ['supergroup', 'bot is not a member of the supergroup chat', 'bot was kicked from the supergroup chat'],
    ['channel', 'bot is not a member of the channel chat', 'bot was kicked from the channel chat'],
  ] as const)('decides whether it can post in a %s', async (kind, left, kicked) => {
    const { api, control, id } = await openPlace(kind);
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(`Forbidden: ${left}`);
    control.addBot({ chat: id });
    await api.sendMessage(id, 'x');
    control.removeBot({ chat: id });
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(`Forbidden: ${left}`);
    control.kickBot({ chat: id });
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(`Forbidden: ${kicked}`);
  });

  test('ends when it leaves', async () => {
    const { api, control, id } = await openPlace('group');
    control.addBot({ chat: id });
    await api.leaveChat(id);
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(
      'Forbidden: bot is not a member of the group chat',
    );
  });

  test('ends when the chat is deleted', async () => {
    const { api, control, id, reader } = await openPlace('group');
    control.addBot({ chat: id });
    control.deleteChat({ chat: id });
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe('Forbidden: the group chat was deleted');
    const channel = control.createChat({ kind: 'channel', title: 'Gone', owner: reader }).id;
    control.addBot({ chat: channel });
    control.deleteChat({ chat: channel });
    expect(await descriptionOf(api.sendMessage(channel, 'x'))).toBe(
      'Forbidden: bot was kicked from the channel chat',
    );
  });
});

describe('rights', () => {
  test('to post are needed in a channel', async () => {
    const { api, control, id } = await openPlace('channel');
    control.addBot({ chat: id, rights: { can_post_messages: false } });
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(
      'Bad Request: need administrator rights in the channel chat',
    );
    control.promoteBot({ chat: id, rights: { can_post_messages: true } });
    const post = await api.sendMessage(id, 'x');
    expect(post).toMatchObject({ sender_chat: { id, type: 'channel' }, chat: { title: 'City wire' } });
    expect(post).not.toHaveProperty('from');
  });

  test('to write can be taken from everybody or from the bot, but not from an administrator', async () => {
    const { api, control, id } = await openPlace('supergroup');
    control.addBot({ chat: id });
    control.setPermissions({ chat: id, permissions: { can_send_messages: false } });
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(
      'Bad Request: not enough rights to send text messages to the chat',
    );
    control.promoteBot({ chat: id });
    await api.sendMessage(id, 'x');
    control.setPermissions({ chat: id, permissions: { can_send_messages: true } });
    control.restrictBot({ chat: id, permissions: { can_send_messages: false } });
    expect(await descriptionOf(api.sendMessage(id, 'x'))).toBe(
      'Bad Request: not enough rights to send text messages to the chat',
    );
  });

  test('to pin are needed in groups', async () => {
    const { api, control, id } = await openPlace('supergroup');
    control.addBot({ chat: id });
    const { message_id } = await api.sendMessage(id, 'x');
    expect(await descriptionOf(api.pinChatMessage(id, message_id))).toBe(
      'Bad Request: not enough rights to manage pinned messages in the chat',
    );
    control.promoteBot({ chat: id });
    await api.pinChatMessage(id, message_id);
  });

  test('can be read', async () => {
    const { api, control, id, reader } = await openPlace('channel');
    control.addBot({ chat: id });
    expect(await api.getChatMember(id, reader)).toMatchObject({ status: 'creator' });
    const administrators = await api.getChatAdministrators(id);
    expect(administrators.map(({ user }) => user.id)).toEqual([reader, 700001]);
    expect(await api.getChat(id)).toMatchObject({ id, type: 'channel', title: 'City wire' });
  });
});

describe('a group that becomes a supergroup', () => {
  test('answers with its new id and tells the bot on both sides', async () => {
    const { api, control, id } = await openPlace('group');
    control.addBot({ chat: id });
    const { id: newId } = control.migrateGroup({ chat: id });
    const refusal = await refusalOf(api.sendMessage(id, 'x'));
    expect(refusal).toMatchObject({
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: newId },
    });
    await api.sendMessage(newId, 'x');
    const messages = (await api.getUpdates()).flatMap(({ message }) => message ?? []);
    expect(messages.slice(-2)).toMatchObject([
      { chat: { id }, migrate_to_chat_id: newId },
      { chat: { id: newId }, migrate_from_chat_id: id },
    ]);
  });
});

describe('a forum', () => {
  test('takes posts into its topics', async () => {
    const { api, control, id } = await openPlace('supergroup', true);
    control.addBot({ chat: id });
    const { threadId } = control.createTopic({ chat: id, name: 'Politics' });
    const sent = await api.sendMessage(id, 'x', { message_thread_id: threadId });
    expect(sent).toMatchObject({ message_thread_id: threadId, is_topic_message: true });
    const reply = await api.sendMessage(id, 'y', { reply_parameters: { message_id: sent.message_id } });
    expect(reply.message_thread_id).toBe(threadId);
  });

  test('refuses topics that are unknown, deleted or closed, and the number of the General topic', async () => {
    const { api, control, id } = await openPlace('supergroup', true);
    control.addBot({ chat: id });
    const { threadId } = control.createTopic({ chat: id, name: 'Politics' });
    const post = (thread: number) => api.sendMessage(id, 'x', { message_thread_id: thread });
    expect(await descriptionOf(post(99))).toBe('Bad Request: message thread not found');
    expect(await descriptionOf(post(1))).toBe('Bad Request: message thread not found');
    control.closeTopic({ chat: id, threadId });
    expect(await descriptionOf(post(threadId))).toBe('Bad Request: TOPIC_CLOSED');
    control.reopenTopic({ chat: id, threadId });
    await post(threadId);
    control.deleteTopic({ chat: id, threadId });
    expect(await descriptionOf(post(threadId))).toBe('Bad Request: message thread not found');
  });

  test('lets an administrator of topics write into a closed one', async () => {
    const { api, control, id } = await openPlace('supergroup', true);
    control.addBot({ chat: id, as: 'administrator', rights: { can_manage_topics: true } });
    const { threadId } = control.createTopic({ chat: id, name: 'Politics' });
    control.closeTopic({ chat: id, threadId });
    await api.sendMessage(id, 'x', { message_thread_id: threadId });
  });
});

describe('what a bot hears in a group', () => {
  test('is commands for it and replies to it, in privacy mode', async () => {
    const { api, control, id, reader } = await openPlace('supergroup');
    control.addBot({ chat: id });
    const sent = await api.sendMessage(id, 'Bridge reopens');
    control.say({ user: reader, chat: id, text: 'just talking' });
    control.say({ user: reader, chat: id, text: '/latest' });
    control.say({ user: reader, chat: id, text: '/latest@wire_bot' });
    control.say({ user: reader, chat: id, text: '/latest@other_bot' });
    control.say({ user: reader, chat: id, text: 'when?', replyTo: sent.message_id });
    const texts = (await api.getUpdates()).flatMap(({ message }) => message?.text ?? []);
    expect(texts).toEqual(['/latest', '/latest@wire_bot', 'when?']);
  });

  test('is everything when it is an administrator', async () => {
    const { api, control, id, reader } = await openPlace('group');
    control.addBot({ chat: id, as: 'administrator' });
    control.say({ user: reader, chat: id, text: 'just talking' });
    const texts = (await api.getUpdates()).flatMap(({ message }) => message?.text ?? []);
    expect(texts).toEqual(['just talking']);
  });
});

test('posts of a channel come as channel posts, and only administrators make them', async () => {
  const { api, control, id, reader } = await openPlace('channel');
  control.addBot({ chat: id });
  control.say({ user: reader, chat: id, text: 'From the editor' });
  const stranger = control.createUser({}).id;
  expect(() => control.say({ user: stranger, chat: id, text: 'x' })).toThrow('no administrator');
  expect((await api.getUpdates()).at(-1)?.channel_post).toMatchObject({
    text: 'From the editor',
    sender_chat: { id },
  });
});

test('a public channel is known by its name', async () => {
  const { api, control, reader } = await openStage();
  const { id } = control.createChat({ kind: 'channel', title: 'Wire', owner: reader, username: 'city_wire' });
  expect(await api.getChat('@City_Wire')).toMatchObject({ id, username: 'city_wire' });
  expect(await descriptionOf(api.sendMessage('@city_wire', 'x'))).toBe(
    'Forbidden: bot is not a member of the channel chat',
  );
  expect(await descriptionOf(api.getChat('@nobody'))).toBe('Bad Request: chat not found');
});

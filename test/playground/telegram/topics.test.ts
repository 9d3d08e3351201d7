import { describe, expect, test } from 'vitest';
import { openStage, refusalOf } from './stage.js';

async function openForum(rights: Record<string, boolean> = { can_manage_topics: true }) {
  const stage = await openStage();
  const chat = stage.control.createChat({
    kind: 'supergroup',
    title: 'Town',
    owner: stage.reader,
    isForum: true,
  }).id;
  stage.control.addBot({ chat, as: 'administrator', rights });
  await stage.api.getUpdates({ offset: -1 });
  return { ...stage, chat };
}

describe('a forum topic of the bot', () => {
  test('is opened, renamed, closed and opened again, each with a message that says so', async () => {
    const { api, chat, control } = await openForum();
    const topic = await api.createForumTopic(chat, 'Sport', { icon_color: 9367192 });
    expect(topic).toMatchObject({ name: 'Sport', icon_color: 9367192 });
    const thread = topic.message_thread_id;
    await api.editForumTopic(chat, thread, { name: 'Sports' });
    await api.closeForumTopic(chat, thread);
    await api.reopenForumTopic(chat, thread);
    const said = control.messages({ chat }).map(({ message }) => message);
    expect(said.slice(-4)).toMatchObject([
      { message_thread_id: thread, is_topic_message: true, forum_topic_created: { name: 'Sport' } },
      { forum_topic_edited: { name: 'Sports' } },
      { forum_topic_closed: {} },
      { forum_topic_reopened: {} },
    ]);
    const sent = await api.sendMessage(chat, 'Match tonight', { message_thread_id: thread });
    expect(sent).toMatchObject({ message_thread_id: thread, is_topic_message: true });
    expect(control.message({ chat, messageId: sent.message_id }).topic).toBe('Sports');
  });

  test('takes no posts of ordinary members while it is closed', async () => {
    const { api, chat, control } = await openForum();
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Sport');
    await api.closeForumTopic(chat, thread);
    control.demoteBot({ chat });
    const refusal = await refusalOf(api.sendMessage(chat, 'x', { message_thread_id: thread }));
    expect(refusal.description).toBe('Bad Request: TOPIC_CLOSED');
    const member = control.createUser({ firstName: 'Bo' }).id;
    control.addMember({ chat, user: member });
    expect(() => control.say({ user: member, chat, threadId: thread, text: 'x' })).toThrow('closed');
  });

  test('goes with all that was written in it', async () => {
    const { api, chat, control } = await openForum({ can_manage_topics: true, can_delete_messages: true });
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Sport');
    await api.sendMessage(chat, 'Match tonight', { message_thread_id: thread });
    await api.deleteForumTopic(chat, thread);
    expect(control.messages({ chat }).some(({ text }) => text === 'Match tonight')).toBe(false);
    const refusal = await refusalOf(api.sendMessage(chat, 'x', { message_thread_id: thread }));
    expect(refusal.description).toBe('Bad Request: message thread not found');
  });

  test('takes over a person who answers in it', async () => {
    const { api, chat, reader, control } = await openForum();
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Sport');
    const sent = await api.sendMessage(chat, 'Match tonight', { message_thread_id: thread });
    control.say({ user: reader, chat, text: 'When?', replyTo: sent.message_id });
    expect((await api.getUpdates()).at(-1)?.message).toMatchObject({ message_thread_id: thread });
  });

  test('tells its name with whatever answers nothing else in it', async () => {
    const { api, chat, reader, control } = await openForum();
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Sport');
    const said = control.say({ user: reader, chat, threadId: thread, text: 'When?' });
    expect((await api.getUpdates()).at(-1)?.message?.reply_to_message).toMatchObject({
      message_id: thread,
      forum_topic_created: { name: 'Sport' },
    });
    control.say({ user: reader, chat, threadId: thread, replyTo: said.message.message_id, text: 'Where?' });
    expect((await api.getUpdates()).at(-1)?.message?.reply_to_message).toMatchObject({ text: 'When?' });
  });

  test('is refused as Telegram refuses it', async () => {
    const { api, chat, control } = await openForum();
    const { message_thread_id: thread } = await api.createForumTopic(chat, 'Sport');
    const reasons = [
      api.createForumTopic(chat, '  '),
      api.editForumTopic(chat, thread, { name: 'Sport' }),
      api.reopenForumTopic(chat, thread),
      api.closeForumTopic(chat, 999),
    ].map(async (call) => (await refusalOf(call)).description);
    expect(await Promise.all(reasons)).toEqual([
      'Bad Request: title must be non-empty',
      'Bad Request: TOPIC_NOT_MODIFIED',
      'Bad Request: TOPIC_NOT_MODIFIED',
      'Bad Request: TOPIC_ID_INVALID',
    ]);
    control.promoteBot({ chat, rights: { can_manage_topics: false } });
    const other = control.createTopic({ chat, name: 'Weather' });
    const foreign = await refusalOf(api.closeForumTopic(chat, other.threadId));
    expect(foreign.description).toBe('Bad Request: not enough rights to edit the topic');
    control.setPermissions({ chat, permissions: { can_manage_topics: false } });
    control.demoteBot({ chat });
    const created = await refusalOf(api.createForumTopic(chat, 'News'));
    expect(created.description).toBe('Bad Request: not enough rights to create a topic');
  });
});

test('a channel post is forwarded into the group where it is discussed, and pinned there', async () => {
  const { api, control, reader } = await openStage();
  const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
  const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: reader }).id;
  control.addBot({ chat: channel });
  control.addBot({ chat: group, as: 'administrator' });
  control.linkDiscussion({ channel, group });
  await api.getUpdates({ offset: -1 });
  const post = await api.sendMessage(channel, 'Bridge closed');
  const heard = (await api.getUpdates()).at(-1)?.message;
  expect(heard).toMatchObject({
    chat: { id: group },
    is_automatic_forward: true,
    sender_chat: { id: channel, type: 'channel' },
    forward_origin: { type: 'channel', message_id: post.message_id },
    text: 'Bridge closed',
  });
  expect(control.pinned({ chat: group }).map(({ text }) => text)).toEqual(['Bridge closed']);
  expect(await api.getChat(channel)).toMatchObject({ linked_chat_id: group });
  expect(await api.getChat(group)).toMatchObject({ linked_chat_id: channel });
});

test('the copy in the discussion follows its post, and goes with it', async () => {
  const { api, control, reader } = await openStage();
  const channel = control.createChat({ kind: 'channel', title: 'Town wire', owner: reader }).id;
  const group = control.createChat({ kind: 'supergroup', title: 'Town talk', owner: reader }).id;
  control.addBot({ chat: channel });
  control.linkDiscussion({ channel, group });
  const first = await api.sendMessage(channel, 'Bridge closed');
  const second = await api.sendMessage(channel, 'Ferry full');
  const discussed = () => control.messages({ chat: group }).map(({ text }) => text);
  await api.editMessageText(channel, first.message_id, 'Bridge open');
  expect(discussed()).toEqual(['Bridge open', 'Ferry full']);
  control.say({ user: reader, chat: group, text: 'At last' });
  await api.deleteMessage(channel, first.message_id);
  expect(discussed()).toEqual(['Ferry full', 'At last']);
  control.deleteMessage({ chat: channel, messageId: second.message_id });
  expect(discussed()).toEqual(['At last']);
});

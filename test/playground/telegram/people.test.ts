import { InlineKeyboard } from 'grammy';
import { describe, expect, test } from 'vitest';
import type { TelegramEvent } from '../../../src/playground/telegram/events.js';
import { openStage, refusalOf } from './stage.js';

async function openChat() {
  const stage = await openStage();
  stage.control.start({ user: stage.reader });
  return stage;
}

describe('pressing a button', () => {
  test('asks the bot and shows what it answers', async () => {
    const { api, reader, control } = await openChat();
    const keyboard = new InlineKeyboard().text('More', 'more:7');
    const { message_id } = await api.sendMessage(reader, 'Bridge reopens', { reply_markup: keyboard });
    const { id } = control.press({ user: reader, text: 'More' });
    expect(control.callbackAnswer({ id })).toBeNull();
    const query = (await api.getUpdates()).at(-1)?.callback_query;
    expect(query).toMatchObject({ id, data: 'more:7', from: { id: reader }, message: { message_id } });
    await api.answerCallbackQuery(id, { text: 'Here is more', show_alert: true });
    expect(control.callbackAnswer({ id })).toMatchObject({ text: 'Here is more', showAlert: true });
  });

  test('finds the newest message that has the button, unless one is named', async () => {
    const { api, reader, control } = await openChat();
    const keyboard = new InlineKeyboard().text('More', 'more');
    const first = await api.sendMessage(reader, 'One', { reply_markup: keyboard });
    const second = await api.sendMessage(reader, 'Two', { reply_markup: keyboard });
    expect(control.press({ user: reader, data: 'more' }).messageId).toBe(second.message_id);
    const named = control.press({ user: reader, data: 'more', messageId: first.message_id });
    expect(named.messageId).toBe(first.message_id);
    expect(() => control.press({ user: reader, text: 'Less' })).toThrow('no button Less');
  });

  test('can be answered for a minute and with 200 characters', async () => {
    const { api, reader, control, clock } = await openChat();
    await api.sendMessage(reader, 'One', { reply_markup: new InlineKeyboard().text('More', 'more') });
    const { id } = control.press({ user: reader, text: 'More' });
    const long = await refusalOf(api.answerCallbackQuery(id, { text: 'x'.repeat(201) }));
    expect(long.description).toBe('Bad Request: MESSAGE_TOO_LONG');
    clock.now += 60_001;
    const late = await refusalOf(api.answerCallbackQuery(id));
    expect(late.description).toBe(
      'Bad Request: query is too old and response timeout expired or query ID is invalid',
    );
  });
});

describe('writing', () => {
  test('replies and forwards reach the bot with what they refer to', async () => {
    const { api, reader, control } = await openChat();
    const sent = await api.sendMessage(reader, 'Bridge reopens');
    control.say({ user: reader, text: 'when?', replyTo: sent.message_id });
    const channel = control.createChat({ kind: 'channel', title: 'Tips', owner: reader }).id;
    const post = control.say({ user: reader, chat: channel, text: 'A tip' });
    control.forward({ user: reader, fromChat: channel, messageId: post.messageId });
    const [reply, forward] = (await api.getUpdates()).slice(-2);
    expect(reply?.message).toMatchObject({ text: 'when?', reply_to_message: { text: 'Bridge reopens' } });
    expect(forward?.message).toMatchObject({
      text: 'A tip',
      forward_origin: { type: 'channel', chat: { id: channel }, message_id: post.messageId },
    });
  });

  test('can be where somebody is', async () => {
    const { api, reader, control } = await openChat();
    control.sendLocation({ user: reader, latitude: 50.45, longitude: 30.52 });
    const message = (await api.getUpdates()).at(-1)?.message;
    expect(message).toMatchObject({ location: { latitude: 50.45, longitude: 30.52 } });
    expect(message).not.toHaveProperty('text');
    expect(() => control.sendLocation({ user: reader, latitude: 91, longitude: 0 })).toThrow();
  });

  test('can be formatted', async () => {
    const { api, reader, control } = await openChat();
    control.say({ user: reader, text: '/post <b>Bridge</b>', parseMode: 'HTML' });
    expect((await api.getUpdates()).at(-1)?.message?.entities).toMatchObject([
      { type: 'bot_command' },
      { type: 'bold' },
    ]);
  });

  test('is refused with a clear sentence when it makes no sense', async () => {
    const { control, reader } = await openChat();
    expect(() => control.say({ user: 99, text: 'x' })).toThrow('There is no user 99.');
    expect(() => control.say({ user: reader, chat: -5, text: 'x' })).toThrow('There is no chat -5.');
    expect(() => control.say({ user: reader, text: '' })).toThrow();
  });
});

test('listeners hear of every change until they stop listening', async () => {
  const { api, reader, control, telegram } = await openChat();
  const heard: TelegramEvent[] = [];
  const stop = telegram.on((event) => heard.push(event));
  const { message_id } = await api.sendMessage(reader, 'One', {
    reply_markup: new InlineKeyboard().text('More', 'more'),
  });
  const { id } = control.press({ user: reader, text: 'More' });
  await api.answerCallbackQuery(id);
  await api.sendChatAction(reader, 'typing');
  await api.editMessageText(reader, message_id, 'Two');
  await api.deleteMessage(reader, message_id);
  control.block({ user: reader });
  await api.setMyCommands([{ command: 'latest', description: 'Latest briefs' }]);
  stop();
  control.say({ user: reader, text: 'unheard' });
  expect(heard.map(({ kind }) => kind)).toEqual([
    'message-added',
    'callback-pressed',
    'callback-answered',
    'chat-action',
    'message-edited',
    'message-deleted',
    'chat-changed',
    'commands-changed',
  ]);
  expect(heard[0]).toMatchObject({
    chat: '700001/42',
    message: { text: 'One', buttons: [[{ text: 'More' }]] },
  });
});

describe('the commands of a bot', () => {
  test('are kept by scope and language and shown to those they are for', async () => {
    const { api, reader, control } = await openChat();
    const owner = control.createUser({ firstName: 'Max' }).id;
    control.start({ user: owner });
    const everybody = [{ command: 'latest', description: 'Latest briefs' }];
    const german = [{ command: 'latest', description: 'Neueste Meldungen' }];
    const newsroom = [{ command: 'post', description: 'Write a brief' }];
    await api.setMyCommands(everybody);
    await api.setMyCommands(german, { language_code: 'de' });
    await api.setMyCommands(newsroom, { scope: { type: 'chat', chat_id: owner } });
    expect(await api.getMyCommands()).toEqual(everybody);
    expect(control.commands({})).toHaveLength(3);
    expect(control.visibleCommands({ user: reader })).toEqual(everybody);
    expect(control.visibleCommands({ user: owner })).toEqual(newsroom);
    expect(control.visibleCommands({ user: control.createUser({ languageCode: 'de' }).id })).toEqual(german);
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: owner } });
    expect(control.visibleCommands({ user: owner })).toEqual(everybody);
  });

  test.each([
    [[{ command: 'Latest', description: 'x' }], {}, 'BOT_COMMAND_INVALID'],
    [[{ command: 'x'.repeat(33), description: 'x' }], {}, 'command length must not exceed 32'],
    [[{ command: 'latest', description: '' }], {}, 'command description must be non-empty'],
    [
      [{ command: 'latest', description: 'x'.repeat(257) }],
      {},
      'command description length must not exceed 256',
    ],
    [
      Array.from({ length: 101 }, (_, index) => ({ command: `c${index}`, description: 'x' })),
      {},
      'BOT_COMMANDS_TOO_MUCH',
    ],
    [
      [{ command: 'latest', description: 'x' }],
      { scope: { type: 'chat', chat_id: 99 } as const },
      'chat not found',
    ],
  ])('are refused when they are not as they must be (%#)', async (commands, other, reason) => {
    const { api } = await openStage();
    expect((await refusalOf(api.setMyCommands(commands, other))).description).toBe(`Bad Request: ${reason}`);
  });
});

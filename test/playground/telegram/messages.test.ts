import { InlineKeyboard } from 'grammy';
import { describe, expect, test } from 'vitest';
import { openStage, refusalOf } from './stage.js';

const day = 24 * 60 * 60 * 1000;

async function openChat(options: Parameters<typeof openStage>[0] = {}) {
  const stage = await openStage(options);
  stage.control.start({ user: stage.reader });
  return stage;
}

describe('sending', () => {
  test('answers with the message as it stands in the chat', async () => {
    const { api, reader, control, clock } = await openChat();
    const keyboard = new InlineKeyboard().text('More', 'more:7').url('Open', 'https://example.com/7');
    const sent = await api.sendMessage(reader, '<b>Bridge</b> reopens #city', {
      parse_mode: 'HTML',
      reply_markup: keyboard,
      disable_notification: true,
      protect_content: true,
      link_preview_options: { url: 'https://example.com/7', prefer_large_media: true, show_above_text: true },
    });
    expect(sent).toEqual({
      message_id: 2,
      from: { id: 700001, is_bot: true, first_name: 'Wire', username: 'wire_bot' },
      chat: { id: 42, type: 'private', first_name: 'Ada', username: 'ada' },
      date: clock.now / 1000,
      has_protected_content: true,
      text: 'Bridge reopens #city',
      entities: [
        { type: 'bold', offset: 0, length: 6 },
        { type: 'hashtag', offset: 15, length: 5 },
      ],
      link_preview_options: {
        url: 'https://example.com/7',
        prefer_large_media: true,
        show_above_text: true,
      },
      reply_markup: {
        inline_keyboard: [
          [
            { text: 'More', callback_data: 'more:7' },
            { text: 'Open', url: 'https://example.com/7' },
          ],
        ],
      },
    });
    expect(control.message({ chat: reader, messageId: 2 })).toMatchObject({
      silent: true,
      protectedContent: true,
    });
  });

  test('replies to a message, and goes without when it may', async () => {
    const { api, reader } = await openChat();
    const reply = await api.sendMessage(reader, 'Hello', { reply_parameters: { message_id: 1 } });
    expect(reply.reply_to_message).toMatchObject({ message_id: 1, text: '/start' });
    const alone = await api.sendMessage(reader, 'Hello', {
      reply_parameters: { message_id: 99, allow_sending_without_reply: true },
    });
    expect(alone.reply_to_message).toBeUndefined();
  });

  const tooMany = Array.from({ length: 101 }, () => [{ text: 'x', callback_data: 'x' }]);
  test.each([
    ['', {}, 'message text is empty'],
    [' \n ', {}, 'text must be non-empty'],
    ['<b> </b>', { parse_mode: 'HTML' }, 'text must be non-empty'],
    ['x'.repeat(4097), {}, 'message is too long'],
    [
      '<i>x',
      { parse_mode: 'HTML' },
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "i"',
    ],
    ['x', { reply_parameters: { message_id: 99 } }, 'message to be replied not found'],
    ['x', { message_thread_id: 5 }, 'message thread not found'],
    ['x', keyboardOf({ text: 'x', callback_data: 'é'.repeat(33) }), 'BUTTON_DATA_INVALID'],
    [
      'x',
      keyboardOf({ text: 'x', url: 'http://localhost/x' }),
      "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
    ],
    [
      'x',
      keyboardOf({ text: 'x' }),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    ['x', { reply_markup: { inline_keyboard: tooMany } }, 'reply markup is too long'],
  ] as const)('refuses %j with %j', async (text, other, reason) => {
    const { api, reader, control } = await openChat();
    // Some of these are not of the types that grammY knows, which is what they are here for.
    const refusal = await refusalOf(api.sendMessage(reader, text, other as object));
    expect(refusal).toMatchObject({ error_code: 400, description: `Bad Request: ${reason}` });
    expect(control.messages({ chat: reader })).toHaveLength(1);
  });

  test('takes 4096 characters that stay after the markup is read', async () => {
    const { api, reader } = await openChat();
    const sent = await api.sendMessage(reader, `<b>${'&amp;'.repeat(4096)}</b>`, { parse_mode: 'HTML' });
    expect(sent.text).toHaveLength(4096);
  });

  test('forwards and copies what is not protected', async () => {
    const { api, reader, control } = await openChat();
    const original = await api.sendMessage(reader, 'Bridge reopens');
    const forwarded = await api.forwardMessage(reader, reader, original.message_id);
    expect(forwarded).toMatchObject({ text: 'Bridge reopens', forward_origin: { type: 'user' } });
    const copied = await api.copyMessage(reader, reader, original.message_id);
    expect(
      control.message({ chat: reader, messageId: copied.message_id }).message.forward_origin,
    ).toBeUndefined();
    const kept = await api.sendMessage(reader, 'Stay', { protect_content: true });
    const refusal = await refusalOf(api.forwardMessage(reader, reader, kept.message_id));
    expect(refusal.description).toBe("Bad Request: message can't be forwarded");
  });

  test('accepts a forced reply, after which nobody can edit the message', async () => {
    const { api, reader } = await openChat();
    const asked = await api.sendMessage(reader, 'Which topic?', { reply_markup: { force_reply: true } });
    const refusal = await refusalOf(api.editMessageText(reader, asked.message_id, 'Never mind'));
    expect(refusal.description).toBe("Bad Request: message can't be edited");
  });
});

describe('editing', () => {
  test('replaces text and keyboard and keeps every version with what was asked for', async () => {
    const { api, reader, control, clock } = await openChat();
    const { message_id } = await api.sendMessage(
      reader,
      'One',
      keyboardOf({ text: 'x', callback_data: 'x' }),
    );
    clock.now += 60_000;
    const edited = await api.editMessageText(reader, message_id, 'Two');
    expect(edited).toMatchObject({ text: 'Two', edit_date: clock.now / 1000 });
    const { versions, message } = control.message({ chat: reader, messageId: message_id });
    expect(message.reply_markup).toBeUndefined();
    expect(versions.map(({ change, method, parameters }) => [change, method, parameters?.text])).toEqual([
      ['added', 'sendMessage', 'One'],
      ['edited', 'editMessageText', 'Two'],
    ]);
  });

  test('refuses an edit that changes nothing', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendMessage(reader, '<b>One</b>', { parse_mode: 'HTML' });
    const refusal = await refusalOf(
      api.editMessageText(reader, message_id, ' <strong>One</strong> ', { parse_mode: 'HTML' }),
    );
    expect(refusal.description).toBe(
      'Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  });

  test('takes a change of formatting, keyboard or link preview for a change', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'One');
    await api.editMessageText(reader, message_id, '<b>One</b>', { parse_mode: 'HTML' });
    await api.editMessageReplyMarkup(reader, message_id, keyboardOf({ text: 'x', callback_data: 'x' }));
    await api.editMessageReplyMarkup(reader, message_id);
    await api.editMessageText(reader, message_id, '<b>One</b>', {
      parse_mode: 'HTML',
      link_preview_options: { is_disabled: true },
    });
  });

  test('leaves the edit date alone when only the keyboard changes', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'One');
    const edited = await api.editMessageReplyMarkup(
      reader,
      message_id,
      keyboardOf({ text: 'x', callback_data: 'x' }),
    );
    expect(edited).not.toHaveProperty('edit_date');
  });

  test('refuses messages that are not there, not its own or without a text or caption', async () => {
    const { api, reader } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'One');
    const missing = await refusalOf(api.editMessageText(reader, 99, 'x'));
    expect(missing.description).toBe('Bad Request: message to edit not found');
    const foreign = await refusalOf(api.editMessageText(reader, 1, 'x'));
    expect(foreign.description).toBe("Bad Request: message can't be edited");
    const textOnly = await refusalOf(api.editMessageCaption(reader, message_id, { caption: 'x' }));
    expect(textOnly.description).toBe('Bad Request: there is no caption in the message to edit');
  });

  test('reaches its own messages at any age', async () => {
    const { api, reader, clock } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'One');
    clock.now += 400 * day;
    await expect(api.editMessageText(reader, message_id, 'Two')).resolves.toMatchObject({ text: 'Two' });
  });
});

describe('deleting', () => {
  test('works for 48 hours in a private chat and keeps the message in the history', async () => {
    const { api, reader, control, clock } = await openChat();
    const young = await api.sendMessage(reader, 'Young');
    clock.now += 2 * day;
    await api.deleteMessage(reader, young.message_id);
    expect(control.messages({ chat: reader }).map(({ text }) => text)).toEqual(['/start']);
    expect(control.history({ chat: reader }).at(-1)).toMatchObject({ text: 'Young', deleted: true });
    const old = await api.sendMessage(reader, 'Old');
    clock.now += 2 * day + 1;
    const refusal = await refusalOf(api.deleteMessage(reader, old.message_id));
    expect(refusal.description).toBe("Bad Request: message can't be deleted for everyone");
  });

  test('works at any age in a channel and a supergroup, and for 48 hours in a group', async () => {
    const { api, reader, control, clock } = await openStage();
    const chats = (['channel', 'supergroup', 'group'] as const).map((kind) => {
      const { id } = control.createChat({ kind, title: 'Wire', owner: reader });
      control.addBot({ chat: id });
      return id;
    });
    const sent = await Promise.all(chats.map((id) => api.sendMessage(id, 'Old')));
    clock.now += 3 * day;
    const results = await Promise.allSettled(
      sent.map(({ chat, message_id }) => api.deleteMessage(chat.id, message_id)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  test('refuses what is gone already and passes over it in a list', async () => {
    const { api, reader, control } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'One');
    await api.deleteMessages(reader, [message_id, 99]);
    expect(control.messages({ chat: reader })).toHaveLength(1);
    const refusal = await refusalOf(api.deleteMessage(reader, message_id));
    expect(refusal.description).toBe('Bad Request: message to delete not found');
  });

  test('a message that a person deleted is not found any more', async () => {
    const { api, reader, control } = await openChat();
    const { message_id } = await api.sendMessage(reader, 'One');
    control.deleteMessage({ chat: reader, messageId: message_id });
    const refusal = await refusalOf(api.editMessageText(reader, message_id, 'Two'));
    expect(refusal.description).toBe('Bad Request: message to edit not found');
  });
});

test('pinned messages can be read, and are gone when they are deleted', async () => {
  const { api, reader, control } = await openChat();
  const { message_id } = await api.sendMessage(reader, 'Pin me');
  await api.pinChatMessage(reader, message_id);
  expect(control.pinned({ chat: reader }).map(({ text }) => text)).toEqual(['Pin me']);
  expect((await api.getChat(reader)).pinned_message).toMatchObject({ message_id });
  await api.deleteMessage(reader, message_id);
  expect(control.pinned({ chat: reader })).toEqual([]);
});

test('a server that keeps little forgets the oldest messages and all versions', async () => {
  const { api, reader, control } = await openChat({ keepHistory: 2 });
  for (const text of ['One', 'Two', 'Three']) await api.sendMessage(reader, text);
  const kept = control.history({ chat: reader });
  expect(kept.map(({ text, versions }) => [text, versions.length])).toEqual([
    ['Two', 0],
    ['Three', 0],
  ]);
});

function keyboardOf(button: object) {
  return { reply_markup: { inline_keyboard: [[button]] } } as { reply_markup: InlineKeyboard };
}

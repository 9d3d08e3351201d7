import { Api, InlineKeyboard, InputFile } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { TelegramServer } from '../../../src/playground/telegram/server.js';
import { openStage, picture, token } from './stage.js';

describe('a snapshot', () => {
  test('brings people, chats, messages, files and updates into another server', async () => {
    const { api, reader, control, telegram } = await openStage();
    control.start({ user: reader });
    const channel = control.createChat({
      kind: 'channel',
      title: 'Wire',
      owner: reader,
      username: 'wire',
    }).id;
    control.addBot({ chat: channel });
    const [first] = await api.getUpdates();
    await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 });
    const photo = await api.sendPhoto(channel, new InputFile(picture), { caption: 'Bridge' });
    const sent = await api.sendMessage(reader, 'One', {
      reply_markup: new InlineKeyboard().text('More', 'more'),
    });
    control.press({ user: reader, text: 'More' });
    await api.setMyCommands([{ command: 'latest', description: 'Latest briefs' }]);
    const before = {
      updates: await api.getUpdates(),
      history: control.history({ chat: reader }),
      chats: control.chats(),
    };

    const later = new TelegramServer({ now: () => Date.UTC(2026, 10, 3) });
    onTestFinished(() => later.stop());
    later.restore(JSON.parse(JSON.stringify(telegram.snapshot())));
    const { url } = await later.start();
    const again = new Api(token, { apiRoot: url });
    expect({
      updates: await again.getUpdates(),
      history: later.control.history({ chat: reader }),
      chats: later.control.chats(),
    }).toEqual(before);
    await again.editMessageText(reader, sent.message_id, 'Two');
    await again.sendPhoto('@wire', photo.photo[0]?.file_id ?? '');
    expect(await again.getMyCommands()).toHaveLength(1);
    const next = await again.sendMessage(reader, 'Three');
    expect(next.message_id).toBe(sent.message_id + 1);
    const file = await again.getFile(photo.photo[0]?.file_id ?? '');
    const served = await fetch(`${url}/file/bot${token}/${file.file_path}`);
    expect(new Uint8Array(await served.arrayBuffer())).toEqual(picture);
  });

  test('is refused when it is something else', () => {
    const telegram = new TelegramServer();
    expect(() => telegram.restore({ version: 3, world: {} })).toThrow();
    expect(() => telegram.restore({ version: 3, world: { users: [] } })).toThrow();
  });
});

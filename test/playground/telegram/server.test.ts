import { afterEach, describe, expect, test } from 'vitest';
import type { TelegramServer } from '../../../src/playground/telegram/server.js';
import { openStage, refusalOf } from './stage.js';

let running: TelegramServer | undefined;
afterEach(async () => {
  await running?.stop();
});

async function open(options: Parameters<typeof openStage>[0] = {}) {
  const stage = await openStage(options);
  running = stage.telegram;
  return stage;
}

describe('the Bot API over HTTP', () => {
  test('says who the bot is', async () => {
    const { api } = await open();
    const me = await api.getMe();
    expect(me).toMatchObject({ id: 700001, is_bot: true, username: 'wire_bot', first_name: 'Wire' });
  });

  test('sends, edits and deletes a message in a private chat', async () => {
    const { api, control } = await open();
    const reader = control.createUser({ firstName: 'Ada' });
    control.start({ user: reader.id });
    const sent = await api.sendMessage(reader.id, 'Bridge <b>reopens</b>', { parse_mode: 'HTML' });
    expect(sent).toMatchObject({
      text: 'Bridge reopens',
      entities: [{ type: 'bold', offset: 7, length: 7 }],
    });
    await api.editMessageText(reader.id, sent.message_id, 'Bridge closed again');
    expect(control.messages({ chat: reader.id }).map(({ text }) => text)).toEqual([
      '/start',
      'Bridge closed again',
    ]);
    await api.deleteMessage(reader.id, sent.message_id);
    expect(control.messages({ chat: reader.id }).map(({ text }) => text)).toEqual(['/start']);
    const gone = await refusalOf(api.deleteMessage(reader.id, sent.message_id));
    expect(gone.description).toBe('Bad Request: message to delete not found');
  });
});

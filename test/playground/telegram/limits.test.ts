import { describe, expect, test } from 'vitest';
import { telegramRates } from '../../../src/playground/telegram/limits.js';
import { openStage, refusalOf } from './stage.js';

async function openLimited() {
  const stage = await openStage({ rates: telegramRates });
  const { firstId } = stage.control.createReaders({ count: 100 });
  const group = stage.control.createChat({ kind: 'supergroup', title: 'Newsroom', owner: stage.reader }).id;
  stage.control.addBot({ chat: group });
  return { ...stage, firstId, group };
}

describe('the rates of Telegram', () => {
  test('allow 30 messages of a bot in any second', async () => {
    const { api, firstId, clock, telegram } = await openLimited();
    for (let index = 0; index < 30; index++) {
      await api.sendMessage(firstId + index, 'Bridge reopens');
      clock.now += 20;
    }
    const refusal = await refusalOf(api.sendMessage(firstId + 30, 'Bridge reopens'));
    expect(refusal).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    });
    clock.now += 400;
    await api.sendMessage(firstId + 30, 'Bridge reopens');
    expect(telegram.counters).toMatchObject({ tooMany: 1, messagesSent: 31 });
  });

  test('allow a thousand a second to a bot that pays', async () => {
    const { api, firstId } = await openLimited();
    for (let index = 0; index < 60; index++) {
      await api.sendMessage(firstId + index, 'Bridge reopens', { allow_paid_broadcast: true });
    }
  });

  test('allow one message a second in a chat', async () => {
    const { api, firstId, clock } = await openLimited();
    await api.sendMessage(firstId, 'One');
    clock.now += 999;
    expect((await refusalOf(api.sendMessage(firstId, 'Two'))).parameters.retry_after).toBe(1);
    clock.now += 1;
    await api.sendMessage(firstId, 'Two');
  });

  test('allow 20 messages a minute in a group', async () => {
    const { api, group, clock } = await openLimited();
    for (let index = 0; index < 20; index++) {
      await api.sendMessage(group, `Message ${index}`);
      clock.now += 1000;
    }
    expect((await refusalOf(api.sendMessage(group, 'One more'))).parameters.retry_after).toBe(40);
    clock.now += 40_000;
    await api.sendMessage(group, 'One more');
  });

  test('allow 20 edits a minute in a group and any number in a private chat', async () => {
    const { api, group, firstId, clock } = await openLimited();
    const inGroup = await api.sendMessage(group, 'Version 0');
    const inPrivate = await api.sendMessage(firstId, 'Version 0');
    for (let index = 1; index <= 20; index++) {
      await api.editMessageText(group, inGroup.message_id, `Version ${index}`);
      await api.editMessageText(firstId, inPrivate.message_id, `Version ${index}`);
    }
    await api.editMessageText(firstId, inPrivate.message_id, 'Version 21');
    const refusal = await refusalOf(api.editMessageText(group, inGroup.message_id, 'Version 21'));
    expect(refusal.parameters.retry_after).toBe(60);
    clock.now += 60_000;
    await api.editMessageText(group, inGroup.message_id, 'Version 21');
  });

  test('are kept by each bot on its own', async () => {
    const { api, firstId, telegram, control, url } = await openLimited();
    const { Api } = await import('grammy');
    telegram.addBot({ token: '700002:other', username: 'other_bot' });
    control.createReaders({ count: 1, firstId, bot: 'other_bot' });
    await api.sendMessage(firstId, 'One');
    await new Api('700002:other', { apiRoot: url }).sendMessage(firstId, 'One');
  });

  test('let small bursts through when they are told to', async () => {
    const { api, firstId, control, clock } = await openLimited();
    control.setRates({ rates: { chatBurst: 3 } });
    for (let index = 0; index < 3; index++) await api.sendMessage(firstId, `Message ${index}`);
    await refusalOf(api.sendMessage(firstId, 'Message 3'));
    clock.now += 1000;
    await api.sendMessage(firstId, 'Message 3');
    await refusalOf(api.sendMessage(firstId, 'Message 4'));
  });

  test('can be switched off', async () => {
    const { api, firstId, control } = await openLimited();
    control.setRates({ rates: null });
    for (let index = 0; index < 40; index++) await api.sendMessage(firstId, `Message ${index}`);
  });
});

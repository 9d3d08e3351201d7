import { Bot, GrammyError } from 'grammy';
import { describe, expect, test } from 'vitest';
import { openStage, refusalOf, token } from './stage.js';

describe('getUpdates', () => {
  test('gives updates again until they are confirmed', async () => {
    const { api, control, reader } = await openStage();
    control.start({ user: reader, payload: 'city' });
    control.say({ user: reader, text: '/latest politics' });
    const first = await api.getUpdates();
    expect(first.map(({ message }) => message?.text)).toEqual(['/start city', '/latest politics']);
    expect(await api.getUpdates()).toEqual(first);
    const second = await api.getUpdates({ offset: (first[0]?.update_id ?? 0) + 1 });
    expect(second).toEqual(first.slice(1));
    expect(await api.getUpdates({ offset: (first[1]?.update_id ?? 0) + 1 })).toEqual([]);
  });

  test('gives no more than asked for, and with a negative offset only the last', async () => {
    const { api, control, reader } = await openStage();
    for (const text of ['a', 'b', 'c']) control.say({ user: reader, text });
    expect(await api.getUpdates({ limit: 2 })).toHaveLength(2);
    expect((await api.getUpdates({ offset: -1 })).map(({ message }) => message?.text)).toEqual(['c']);
    expect(await api.getUpdates()).toHaveLength(1);
  });

  test('waits for an update and answers with it at once', async () => {
    const { api, control, reader } = await openStage();
    const waiting = api.getUpdates({ timeout: 30 });
    await expect.poll(() => control.counters().requests.getUpdates).toBe(1);
    control.say({ user: reader, text: 'hello' });
    expect(await waiting).toMatchObject([
      { message: { text: 'hello', from: { id: reader, username: 'ada' } } },
    ]);
  });

  test('ends the earlier of two that wait', async () => {
    const { api, control, reader } = await openStage();
    const first = refusalOf(api.getUpdates({ timeout: 30 }));
    await expect.poll(() => control.counters().requests.getUpdates).toBe(1);
    const second = api.getUpdates({ timeout: 30 });
    expect(await first).toMatchObject({
      error_code: 409,
      description:
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    control.say({ user: reader, text: 'hello' });
    expect(await second).toHaveLength(1);
  });

  test('leaves out the kinds that were not asked for, and remembers the choice', async () => {
    const { api, control, reader } = await openStage();
    await api.getUpdates({ allowed_updates: ['my_chat_member'] });
    control.say({ user: reader, text: 'hello' });
    control.block({ user: reader });
    expect((await api.getUpdates()).map((update) => Object.keys(update)[1])).toEqual(['my_chat_member']);
    await api.getUpdates({ allowed_updates: [] });
    control.say({ user: reader, text: 'back' });
    expect((await api.getUpdates()).map((update) => Object.keys(update)[1])).toEqual([
      'my_chat_member',
      'my_chat_member',
      'message',
    ]);
  });

  test('is refused while a webhook is set, and interrupted by setting one', async () => {
    const { api, control } = await openStage();
    const waiting = refusalOf(api.getUpdates({ timeout: 30 }));
    await expect.poll(() => control.counters().requests.getUpdates).toBe(1);
    await api.setWebhook('https://news.example.com/hook', { secret_token: 'abc' });
    expect((await waiting).description).toBe('Conflict: terminated by setWebhook request');
    expect(await api.getWebhookInfo()).toMatchObject({
      url: 'https://news.example.com/hook',
      pending_update_count: 0,
    });
    expect((await refusalOf(api.getUpdates())).error_code).toBe(409);
    await api.deleteWebhook();
    expect(await api.getUpdates()).toEqual([]);
  });

  test('forgets what waits when the bot drops it', async () => {
    const { api, control, reader } = await openStage();
    control.say({ user: reader, text: 'old' });
    await api.deleteWebhook({ drop_pending_updates: true });
    expect(await api.getUpdates()).toEqual([]);
  });
});

test('a grammY bot polls, answers commands and stops', async () => {
  const { control, reader, url } = await openStage();
  const bot = new Bot(token, { client: { apiRoot: url } });
  bot.command('start', (context) => context.reply(`Welcome ${context.match}`));
  const running = bot.start();
  control.start({ user: reader, payload: 'friend' });
  await expect
    .poll(() => control.messages({ chat: reader }).map(({ text }) => text))
    .toEqual(['/start friend', 'Welcome friend']);
  await bot.stop();
  await running;
});

test('a second grammY bot with the same token makes the first one fail with a conflict', async () => {
  const { control, url } = await openStage();
  const first = new Bot(token, { client: { apiRoot: url } });
  const second = new Bot(token, { client: { apiRoot: url } });
  const ended = first.start();
  await expect.poll(() => control.counters().requests.getUpdates).toBe(1);
  const running = second.start();
  await expect(ended).rejects.toSatisfy((error) => error instanceof GrammyError && error.error_code === 409);
  await second.stop();
  await running;
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Bot, webhookCallback } from 'grammy';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStage, token } from './stage.js';

interface Received {
  readonly secret: string | undefined;
  readonly text: string | undefined;
}

/** A webhook that writes down what it gets and answers as it is told. */
async function openHook(answer: (count: number) => { status: number; body?: unknown }) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const secret = request.headers['x-telegram-bot-api-secret-token'];
    received.push({ secret: secret?.toString(), text: JSON.parse(body).message?.text });
    const { status, body: given } = answer(received.length);
    response.writeHead(status).end(given === undefined ? '' : JSON.stringify(given));
  });
  return { received, url: await listen(server) };
}

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

describe('a webhook', () => {
  test('gets the updates that waited and those that come, with its secret and in order', async () => {
    const { api, control, reader } = await openStage();
    const hook = await openHook(() => ({ status: 200 }));
    control.say({ user: reader, text: 'one' });
    await api.setWebhook(hook.url, { secret_token: 'sesame' });
    control.say({ user: reader, text: 'two' });
    control.say({ user: reader, text: 'three' });
    await expect
      .poll(() => hook.received)
      .toEqual(['one', 'two', 'three'].map((text) => ({ secret: 'sesame', text })));
    await expect.poll(async () => (await api.getWebhookInfo()).pending_update_count).toBe(0);
  });

  test('gets an update again until it takes it, and the failure can be read', async () => {
    const { api, control, reader, clock } = await openStage({ webhookRetryMs: 5 });
    const hook = await openHook((count) => ({ status: count < 3 ? 500 : 200 }));
    await api.setWebhook(hook.url);
    control.say({ user: reader, text: 'one' });
    await expect.poll(() => hook.received.length).toBe(3);
    expect(await api.getWebhookInfo()).toMatchObject({
      last_error_date: clock.now / 1000,
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
  });

  test('may answer with a method', async () => {
    const { api, control, reader } = await openStage();
    const hook = await openHook(() => ({
      status: 200,
      body: { method: 'sendMessage', chat_id: reader, text: 'Hello back' },
    }));
    await api.setWebhook(hook.url);
    control.say({ user: reader, text: 'hello' });
    await expect.poll(() => control.messages({ chat: reader }).at(-1)?.text).toBe('Hello back');
  });

  test('gets nothing during an outage and everything after it', async () => {
    const { api, control, reader, telegram } = await openStage();
    const hook = await openHook(() => ({ status: 200 }));
    await api.setWebhook(hook.url);
    await telegram.outage('refuse');
    control.say({ user: reader, text: 'one' });
    await telegram.outage('off');
    control.say({ user: reader, text: 'two' });
    await expect.poll(() => hook.received.map(({ text }) => text)).toEqual(['one', 'two']);
  });

  test('that cannot be reached is reported', async () => {
    const { api, control, reader } = await openStage();
    const closed = createServer();
    const address = await listen(closed);
    closed.close();
    await api.setWebhook(address);
    control.say({ user: reader, text: 'one' });
    await expect
      .poll(() => api.getWebhookInfo())
      .toMatchObject({ pending_update_count: 1, last_error_message: 'Connection refused' });
  });

  test('can be a grammY bot', async () => {
    const { api, control, reader, url } = await openStage();
    const bot = new Bot(token, { client: { apiRoot: url } });
    bot.command('start', (context) => context.reply('Welcome'));
    const hook = await listen(createServer(webhookCallback(bot, 'http', { secretToken: 'sesame' })));
    await api.setWebhook(hook, { secret_token: 'sesame' });
    control.start({ user: reader });
    await expect.poll(() => control.messages({ chat: reader }).at(-1)?.text).toBe('Welcome');
  });
});

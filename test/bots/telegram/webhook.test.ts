import { Api } from 'grammy';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BotAdapter } from '../../../src/bots/adapter.js';
import { createTelegramWebhookRoutes } from '../../../src/web/telegram-webhooks.js';
import { startWebServer } from '../../../src/web/web-server.js';
import { nextAnswer, openStage, token } from './stage.js';

/** A stage whose bots are brought their updates over a web server of their own. */
async function openWithWebhook(options: Parameters<typeof openStage>[0] = {}) {
  const stage = await openStage({ server: { webhookRetryMs: 5 }, ...options });
  let present: BotAdapter | null = null;
  const web = await startWebServer(
    createTelegramWebhookRoutes(() => present?.webhook ?? null),
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => web.stop());
  const webhookUrl = `${web.url}/700001`;
  const api = new Api(token, { apiRoot: stage.url });
  /** Puts a bot behind the web server. */
  const startBot = async (url = webhookUrl): Promise<BotAdapter> => {
    present = stage.createBot({}, { webhookUrl: url });
    present.start();
    // It looks after its webhook now and then, from when that is set.
    await stage.clock.awaited();
    return present;
  };
  return { ...stage, api, webhookUrl, startBot };
}

/** Waits, looking again whenever the event loop has gone round. The test's own time-out bounds it. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
}

describe('a bot with a webhook', () => {
  it('is brought what people write, those that waited first, and answers', async () => {
    const { telegram, control, reader, api, webhookUrl, startBot } = await openWithWebhook();
    control.say({ user: reader, text: '/latest one' });
    const first = nextAnswer(telegram);
    const bot = await startBot();
    expect((await first).message.text).toBe('heard latest: one');
    const second = nextAnswer(telegram);
    control.say({ user: reader, text: '/latest two' });
    expect((await second).message.text).toBe('heard latest: two');
    expect(bot.state()).toBe('running');
    await until(async () => (await api.getWebhookInfo()).pending_update_count === 0);
    expect(await api.getWebhookInfo()).toMatchObject({ url: webhookUrl });
    expect((await api.getWebhookInfo()).allowed_updates).toContain('my_chat_member');
    expect(telegram.counters.requests.get('getUpdates')).toBeUndefined();
  });

  it('handles an update once however often it is brought', async () => {
    const { telegram, control, reader, startBot } = await openWithWebhook();
    const bot = await startBot();
    const hello = nextAnswer(telegram);
    control.say({ user: reader, text: 'hello' });
    await hello;
    const update = {
      update_id: 900,
      message: {
        message_id: 5,
        date: 1,
        text: '/latest',
        entities: [{ type: 'bot_command', offset: 0, length: 7 }],
        chat: { id: reader, type: 'private', first_name: 'Ada' },
        from: { id: reader, is_bot: false, first_name: 'Ada' },
      },
    };
    const answer = nextAnswer(telegram);
    expect(await bot.webhook?.take(update)).toBe('taken');
    expect(await bot.webhook?.take(update)).toBe('taken');
    await answer;
    await bot.stop();
    const answers = control.messages({ chat: reader }).map(({ message }) => message.text);
    expect(answers).toEqual(['hello', 'said: hello', 'heard latest:']);
  });

  it('lets in nobody without the secret, which no other token gives', async () => {
    const { createBot, webhookUrl, api, startBot, telegram } = await openWithWebhook();
    const bot = await startBot();
    expect(bot.webhook?.isAuthentic(undefined)).toBe(false);
    expect(bot.webhook?.isAuthentic('')).toBe(false);
    expect(bot.webhook?.isAuthentic(token)).toBe(false);
    const other = createBot({}, { webhookUrl, token: '700001:another-secret' });
    expect(other.webhook?.isAuthentic(undefined)).toBe(false);
    const answer = await fetch(webhookUrl, { method: 'POST', body: '{"update_id":1}' });
    expect(answer.status).toBe(401);
    expect((await api.getWebhookInfo()).last_error_message).toBeUndefined();
    expect(telegram.counters.requests.get('sendMessage')).toBeUndefined();
  });

  it('takes nothing before it listens and after it stopped, and leaves it with Telegram', async () => {
    const { api, control, reader, telegram, createBot, webhookUrl, startBot } = await openWithWebhook();
    const waiting = createBot({}, { webhookUrl });
    expect(await waiting.webhook?.take({ update_id: 1 })).toBe('closed');
    const bot = await startBot();
    await bot.stop();
    control.say({ user: reader, text: '/latest' });
    await until(async () => (await api.getWebhookInfo()).last_error_message !== undefined);
    expect(await bot.webhook?.take({ update_id: 1 })).toBe('closed');
    const answer = nextAnswer(telegram);
    await startBot();
    expect((await answer).message.text).toBe('heard latest:');
  });

  it('refuses what is no update', async () => {
    const { startBot } = await openWithWebhook();
    const bot = await startBot();
    for (const body of [null, 5, {}, { update_id: 'x' }, []]) {
      expect(await bot.webhook?.take(body)).toBe('malformed');
    }
  });

  it('sets its webhook again within a minute of its being taken away, and says so', async () => {
    const { api, clock, log, webhookUrl, startBot } = await openWithWebhook();
    await startBot();
    await api.deleteWebhook();
    clock.advance(60_000);
    await log.said(/took the webhook of this bot away/);
    await until(async () => (await api.getWebhookInfo()).url === webhookUrl);
  });

  it('says that Telegram does not reach it, and that it does again', async () => {
    const { api, clock, control, log, reader, startBot, webhookUrl } = await openWithWebhook();
    const nowhere = webhookUrl.replace('/700001', '/no/bot/here');
    const bot = await startBot(nowhere);
    control.say({ user: reader, text: '/latest' });
    await until(async () => (await api.getWebhookInfo()).last_error_message !== undefined);
    clock.advance(60_000);
    await log.said(/cannot bring updates here/);
    expect(bot.state()).toBe('cut-off');
    // Another look finds the same, and says nothing more.
    await clock.awaited();
    clock.advance(60_000);
    await clock.awaited();
    expect(log.saying(/cannot bring updates here/)).toHaveLength(1);
    await api.setWebhook(nowhere, { drop_pending_updates: true });
    clock.advance(60_000);
    await log.said(/reaches the webhook of this bot again/);
    expect(bot.state()).toBe('running');
  });

  it('keeps trying while Telegram cannot be reached', async () => {
    const { clock, log, telegram, createBot, webhookUrl } = await openWithWebhook();
    telegram.faults.add({
      methods: ['setWebhook'],
      times: 1,
      fault: { kind: 'server-error', status: 502, when: 'before' },
    });
    const bot = createBot({}, { webhookUrl });
    bot.start();
    await log.said(/does not answer/);
    expect(bot.state()).toBe('unreachable');
    clock.advance(1_000);
    await log.said(/answers again/);
    expect(bot.state()).toBe('running');
  });

  it('leaves nothing behind when it stops', async () => {
    const { clock, startBot } = await openWithWebhook();
    const bot = await startBot();
    await bot.stop();
    expect(clock.pending).toBe(0);
    expect(bot.state()).toBe('stopped');
  });
});

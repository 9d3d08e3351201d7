import type { Api } from 'grammy';
import type { Health, HealthOptions } from './health.js';
import { pause } from './pause.js';
import { ALLOWED_UPDATES } from './read-update.js';
import { grammySignal } from './signal.js';
import type { Webhook } from './webhook.js';

export interface HoldWebhookOptions extends HealthOptions {
  readonly api: Api;
  readonly webhook: Webhook;
}

/** Nobody tells us that another program took the webhook away, or that Telegram does not reach us. */
const CHECK_MS = 60_000;
/** Updates on their way to us at the same time; Telegram's own default. */
const CONNECTIONS = 40;

/**
 * Has Telegram bring updates to the webhook until the bot is stopped or its token refused. The webhook stays when we
 * stop: Telegram keeps what it cannot bring for a day, for whoever listens next.
 */
export async function holdWebhook(options: HoldWebhookOptions, health: Health): Promise<void> {
  const { api, webhook, stopping, clock } = options;
  let isSet = false;
  /** The last failure that is over. */
  let past: number | undefined;
  while (!stopping.aborted) {
    try {
      // What is set already may have another secret, or other kinds of updates.
      if (!isSet) await setWebhook(options);
      const info = await api.getWebhookInfo(grammySignal(stopping));
      if (info.url !== webhook.url) await setAgain(options);
      const { last_error_date: failedAt, last_error_message: reason = '' } = info;
      if (!isSet || info.pending_update_count === 0) past = failedAt;
      isSet = true;
      // What waits after a failure waits because of it: Telegram tries less and less often.
      if (failedAt === past) health.answered();
      else health.cutOff(reason);
      await pause(clock, CHECK_MS, stopping);
    } catch (error) {
      if (!(await health.survives(error))) return;
    }
  }
}

async function setWebhook({ api, webhook, stopping }: HoldWebhookOptions): Promise<void> {
  const { url, secret } = webhook;
  const kinds = { allowed_updates: ALLOWED_UPDATES, max_connections: CONNECTIONS };
  await api.setWebhook(url, { ...kinds, secret_token: secret }, grammySignal(stopping));
}

async function setAgain(options: HoldWebhookOptions): Promise<void> {
  const { log, botId } = options;
  log.warn({ bot: botId }, 'Another program took the webhook of this bot away. Stop it; ours is set again.');
  await setWebhook(options);
}

import type { Update } from '@grammyjs/types';
import type { BotApi } from './bot-api.js';
import { findMethod } from './methods/table.js';
import type { BotRecord } from './model.js';
import { Parameters } from './parameters.js';

/** How long a webhook may take to answer, in milliseconds, before the update is sent again. */
const answerTimeoutMs = 60_000;
const longestRetryMs = 60_000;

interface BotDelivery {
  /** Ids of the updates that are on their way. */
  readonly inFlight: Set<number>;
  /** Chats with an update on its way: each chat's updates arrive one after another. */
  readonly busyChats: Set<number>;
  failuresInARow: number;
  retryTimer: NodeJS.Timeout | null;
}

/**
 * Sends updates to the bots that have set a webhook: as many at once as the bot allows, in order within a chat, each again
 * until it is answered with 2xx. An answer may name a method, which is then carried out:
 * https://core.telegram.org/bots/api#making-requests-when-getting-updates
 *
 * Unlike api.telegram.org, and like a local Bot API server, it takes plain http addresses.
 */
export class Webhooks {
  readonly #api: BotApi;
  readonly #retryMs: number;
  readonly #deliveries = new Map<number, BotDelivery>();
  /** Aborted while nothing may be sent. */
  #closing = new AbortController();

  /** @param retryMs The wait after the first failure; it doubles with each one that follows, up to a minute. */
  constructor(api: BotApi, retryMs: number) {
    this.#api = api;
    this.#retryMs = retryMs;
    this.#closing.abort();
    api.world.listenForUpdates((botId) => this.#wake(botId));
  }

  /** Takes up whatever waits, as after a start. */
  open(): void {
    this.#closing = new AbortController();
    for (const botId of this.#api.world.state.bots.keys()) this.#wake(botId);
  }

  /** Ends every request; the updates stay in their queues. */
  close(): void {
    this.#closing.abort();
    for (const { retryTimer } of this.#deliveries.values()) if (retryTimer) clearTimeout(retryTimer);
    this.#deliveries.clear();
  }

  #wake(botId: number): void {
    const bot = this.#api.world.getBot(botId);
    const delivery = this.#deliveryOf(botId);
    if (!bot.webhook || delivery.retryTimer || this.#closing.signal.aborted) return;
    for (const update of bot.updates.pending) {
      if (delivery.inFlight.size >= bot.webhook.maxConnections) return;
      const chat = chatOf(update);
      if (delivery.busyChats.has(chat) || delivery.inFlight.has(update.update_id)) continue;
      delivery.inFlight.add(update.update_id);
      delivery.busyChats.add(chat);
      this.#deliver(bot, delivery, update).finally(() => {
        delivery.inFlight.delete(update.update_id);
        delivery.busyChats.delete(chat);
        this.#wake(botId);
      });
    }
  }

  /** Never rejects: a failure is written down for `getWebhookInfo` and tried again later. */
  async #deliver(bot: BotRecord, delivery: BotDelivery, update: Update): Promise<void> {
    const { signal } = this.#closing;
    const failure = await this.#post(bot, update, signal);
    if (signal.aborted || !bot.webhook) return;
    if (failure === null) {
      delivery.failuresInARow = 0;
      this.#api.world.queueOf(bot.id).remove(update.update_id);
      return;
    }
    bot.webhook.lastError = { at: this.#api.world.now(), message: failure };
    if (delivery.retryTimer) return;
    const waitMs = Math.min(this.#retryMs * 2 ** delivery.failuresInARow, longestRetryMs);
    delivery.failuresInARow += 1;
    delivery.retryTimer = setTimeout(() => {
      delivery.retryTimer = null;
      this.#wake(bot.id);
    }, waitMs);
  }

  /** @returns Why it failed, or null when the bot has taken the update. */
  async #post(bot: BotRecord, update: Update, signal: AbortSignal): Promise<string | null> {
    if (!bot.webhook) return null;
    const { url, secretToken } = bot.webhook;
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secretToken === null ? {} : { 'x-telegram-bot-api-secret-token': secretToken }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeoutMs)]),
      });
      const text = await response.text();
      if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
      await this.#obey(bot, text);
      return null;
    } catch (error) {
      return error instanceof Error ? describe(error) : String(error);
    }
  }

  /** Carries out the method that the answer names; its result is told to nobody, as on the real platform. */
  async #obey(bot: BotRecord, answer: string): Promise<void> {
    if (!answer.startsWith('{')) return;
    const values: Record<string, unknown> = JSON.parse(answer);
    const method = findMethod(String(values.method ?? ''));
    if (!method) return;
    this.#api.counters.countRequest(method.name);
    const { signal } = this.#closing;
    const given = await this.#api.answer(bot, method, new Parameters(values), () => signal);
    if (given.status !== 200) this.#api.counters.countError(given.status);
  }

  #deliveryOf(botId: number): BotDelivery {
    const known = this.#deliveries.get(botId);
    if (known) return known;
    const created: BotDelivery = {
      inFlight: new Set(),
      busyChats: new Set(),
      failuresInARow: 0,
      retryTimer: null,
    };
    this.#deliveries.set(botId, created);
    return created;
  }
}

function chatOf(update: Update): number {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message;
  return (message ?? update.my_chat_member)?.chat.id ?? 0;
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error && 'code' in error.cause ? error.cause.code : null;
  if (cause === 'ECONNREFUSED') return 'Connection refused';
  return error.name === 'TimeoutError' ? 'Read timeout expired' : 'Connection reset by peer';
}

import type { WebhookInfo } from '@grammyjs/types';
import { badRequest, conflict } from '../errors.js';
import type { UpdateKind } from '../model.js';
import type { Parameters } from '../parameters.js';
import type { Call, Method } from './call.js';

/** The longest wait in seconds that telegram-bot-api allows (`LONG_POLL_MAX_TIMEOUT`). */
const maxTimeoutS = 50;
const maxWebhookConnections = 100;
const defaultWebhookConnections = 40;

/** Every kind of update that a bot can ask for; others are ignored, as on the real platform. */
const updateKinds: readonly UpdateKind[] = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
];

export const updateMethods = {
  getUpdates: ({ world, bot, parameters, closed }) => {
    if (bot.webhook) {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    const queue = world.queueOf(bot.id);
    const kinds = readKinds(parameters);
    if (kinds) queue.allow(kinds);
    const request = {
      offset: parameters.integer('offset') ?? 0,
      limit: Math.min(Math.max(parameters.integer('limit') ?? 100, 1), 100),
      timeoutS: Math.min(Math.max(parameters.integer('timeout') ?? 0, 0), maxTimeoutS),
    };
    return queue.get(request, closed());
  },

  setWebhook: (call) => setWebhook(call, call.parameters.text('url') ?? ''),
  deleteWebhook: (call) => setWebhook(call, ''),

  getWebhookInfo: ({ world, bot }): WebhookInfo => {
    const queue = world.queueOf(bot.id);
    return {
      url: bot.webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.pendingCount,
      ...(bot.webhook ? { max_connections: bot.webhook.maxConnections } : {}),
      ...(bot.webhook?.lastError
        ? {
            last_error_date: Math.floor(bot.webhook.lastError.at / 1000),
            last_error_message: bot.webhook.lastError.message,
          }
        : {}),
      ...(queue.allowed ? { allowed_updates: [...queue.allowed] } : {}),
    };
  },
} satisfies Record<string, Method>;

function setWebhook({ world, bot, parameters }: Call, url: string): true {
  const queue = world.queueOf(bot.id);
  const secretToken = parameters.text('secret_token') ?? '';
  if (secretToken.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters');
  if (url !== '' && !URL.canParse(url)) throw badRequest('invalid webhook URL specified');
  const kinds = readKinds(parameters);
  if (kinds) queue.allow(kinds);
  if (parameters.flag('drop_pending_updates')) queue.drop();
  if (url !== '') queue.interrupt('terminated by setWebhook request');
  const connections = parameters.integer('max_connections') ?? defaultWebhookConnections;
  bot.webhook =
    url === ''
      ? null
      : {
          url,
          secretToken: secretToken === '' ? null : secretToken,
          maxConnections: Math.min(Math.max(connections, 1), maxWebhookConnections),
          lastError: null,
        };
  world.noticeUpdates(bot.id);
  return true;
}

/** Undefined leaves the bot's choice as it is. */
function readKinds(parameters: Parameters): UpdateKind[] | undefined {
  const value = parameters.json('allowed_updates', 'allowed updates');
  if (!Array.isArray(value)) return undefined;
  return updateKinds.filter((kind) => value.includes(kind));
}

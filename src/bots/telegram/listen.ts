import { type Api, GrammyError } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import { ChatLanes } from './chat-lanes.js';
import { Health, type HealthOptions } from './health.js';
import { holdWebhook } from './hold-webhook.js';
import { outcomeOf } from './outcome.js';
import { ALLOWED_UPDATES, chatOf, isCountedOnly } from './read-update.js';
import { grammySignal } from './signal.js';
import { TakenUpdates, type TakenUpdatesStore } from './taken-updates.js';
import type { Webhook } from './webhook.js';

export interface ListenOptions extends HealthOptions {
  readonly api: Api;
  readonly store: TakenUpdatesStore;
  /** Where Telegram brings updates to; null to ask for them. */
  readonly webhook: Webhook | null;
  /** Called once, as soon as Telegram says who we are. Must not throw. */
  readonly onIdentified: (me: UserFromGetMe) => void;
  /** Handles one update. Must not throw. */
  readonly handle: (update: Update) => Promise<void>;
  /** Deals with an update that an earlier process began and did not finish. Must not throw. */
  readonly handleInterrupted: (update: Update) => Promise<void>;
}

/** How long Telegram holds a poll when nothing happens: https://core.telegram.org/bots/api#getupdates. */
const POLL_SECONDS = 30;
/** The most updates of one answer; Telegram's limit. */
const BATCH = 100;
/** Updates taken and not yet handled; more are left with Telegram, which keeps them for a day. */
const MAX_PENDING = 1000;

/**
 * Listens, by long polling or a webhook, until it is stopped or the token is refused: updates of different chats side by
 * side, those of one chat in order. An update is confirmed to Telegram only after it was noted, with what it holds, so
 * that it is handled once even when it is delivered again, and one that this process does not live to finish is found by
 * the next one. Confirming only what is finished would not do: Telegram hands over again at once whatever follows an
 * update that is not confirmed, so that one slow chat would hold up all others
 * (https://core.telegram.org/bots/api#getupdates).
 *
 * @returns Resolves when every handler has finished.
 */
export async function listen(options: ListenOptions): Promise<void> {
  const lanes = new ChatLanes(MAX_PENDING);
  const health = new Health(options);
  try {
    const me = await identify(options, health);
    if (me) {
      options.onIdentified(me);
      const taken = new TakenUpdates(options);
      for (const update of await taken.interrupted()) {
        lanes.add(chatOf(update), () => taken.finishing(update, options.handleInterrupted));
      }
      const { webhook } = options;
      if (webhook === null) await poll(options, health, lanes, taken);
      else {
        webhook.open((update) => receive(update, { options, lanes, taken }));
        await holdWebhook({ ...options, webhook }, health);
      }
    }
  } finally {
    await options.webhook?.close();
    await lanes.idle();
  }
}

/** Who we are; null when we are stopped or refused first. */
async function identify(options: ListenOptions, health: Health): Promise<UserFromGetMe | null> {
  const signal = grammySignal(options.stopping);
  while (!options.stopping.aborted) {
    try {
      const me = await options.api.getMe(signal);
      health.answered();
      return me;
    } catch (error) {
      if (!(await health.survives(error))) return null;
    }
  }
  return null;
}

async function poll(
  options: ListenOptions,
  health: Health,
  lanes: ChatLanes,
  taken: TakenUpdates,
): Promise<void> {
  let offset = 0;
  let webhookRemoved = false;
  while (!options.stopping.aborted) {
    await lanes.room();
    try {
      const updates = await options.api.getUpdates(
        {
          offset,
          limit: BATCH,
          // After an outage the answer has to come at once, or nobody would know for half a minute that it is over.
          timeout: health.isUnreachable ? 0 : POLL_SECONDS,
          allowed_updates: ALLOWED_UPDATES,
        },
        grammySignal(options.stopping),
      );
      health.answered();
      webhookRemoved = false;
      for (const update of await taken.take(updates)) await begin(update, { options, lanes, taken });
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    } catch (error) {
      // Once for each time that it helps: a server that goes on about a webhook is waited for like any other trouble.
      webhookRemoved = isWebhookInTheWay(error) && !webhookRemoved && (await removeWebhook(options));
      if (!webhookRemoved && !(await health.survives(error))) return;
    }
  }
}

/** Resolves when the update is noted; handling it goes on. */
async function receive(
  update: Update,
  { options, lanes, taken }: { options: ListenOptions; lanes: ChatLanes; taken: TakenUpdates },
): Promise<void> {
  await lanes.room();
  for (const fresh of await taken.take([update])) await begin(fresh, { options, lanes, taken });
}

/** What is only counted waits for nobody, so that a flood of it fills no chat's lane. */
async function begin(
  update: Update,
  { options, lanes, taken }: { options: ListenOptions; lanes: ChatLanes; taken: TakenUpdates },
): Promise<void> {
  if (isCountedOnly(update)) await options.handle(update);
  else lanes.add(chatOf(update), () => taken.finishing(update, options.handle));
}

/** Telegram answers polls of a bot with a webhook by the same code as those of two processes. */
function isWebhookInTheWay(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409 && /webhook/i.test(error.description);
}

async function removeWebhook({ api, log, botId, stopping }: ListenOptions): Promise<boolean> {
  try {
    await api.deleteWebhook({ drop_pending_updates: false }, grammySignal(stopping));
    log.info({ bot: botId }, 'The webhook of this bot was removed, so that it can be polled.');
    return true;
  } catch (error) {
    log.warn(
      { bot: botId, outcome: outcomeOf(error, { kind: 'post' }) },
      'The webhook could not be removed.',
    );
    return false;
  }
}

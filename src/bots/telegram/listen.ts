import { type Api, GrammyError } from 'grammy';
import type { Update, UserFromGetMe } from 'grammy/types';
import type { Clock } from '../../feed/clock.js';
import type { Log } from '../../feed/log.js';
import type { Store } from '../../feed/ports.js';
import type { BotState } from '../adapter.js';
import { ChatLanes } from './chat-lanes.js';
import { isPlatformError, isTokenRefused, outcomeOf } from './outcome.js';
import { pause } from './pause.js';
import { ALLOWED_UPDATES, chatOf } from './read-update.js';
import { reasonOf } from './reason.js';

export interface ListenOptions {
  readonly botId: number;
  readonly api: Api;
  readonly store: Pick<Store, 'transaction'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Called each time the bot's state is another one. */
  readonly onState: (state: BotState) => void;
  /** Called once, as soon as Telegram says who we are. Must not throw. */
  readonly onIdentified: (me: UserFromGetMe) => void;
  /** Handles one update. Must not throw. */
  readonly handle: (update: Update) => Promise<void>;
  /** Ends listening when it is aborted. */
  readonly stopping: AbortSignal;
}

/** How long Telegram holds a poll when nothing happens: https://core.telegram.org/bots/api#getupdates. */
const POLL_SECONDS = 30;
/** The most updates of one answer; Telegram's limit. */
const BATCH = 100;
/** Updates taken and not yet handled; more are left with Telegram, which keeps them for a day. */
const MAX_PENDING = 1000;
/** Between two tries, growing: an outage must not become a storm of requests. In milliseconds. */
const BACKOFF_MS = [1000, 2000, 5000, 10_000, 30_000] as const;
/** The other process has the token until it stops; asking often would only disturb it. */
const CONFLICT_PAUSE_MS = 10_000;

/**
 * Listens by long polling until it is stopped or the token is refused: updates of different chats side by side, those of one
 * chat in order. An update is confirmed to Telegram only after it was noted as taken, so that it is handled once even
 * when it is delivered again.
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
      await poll(options, health, lanes);
    }
  } finally {
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

async function poll(options: ListenOptions, health: Health, lanes: ChatLanes): Promise<void> {
  let offset = 0;
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
      for (const update of await takeFresh(options, updates)) {
        lanes.add(chatOf(update), () => options.handle(update));
      }
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1;
    } catch (error) {
      if (isWebhookInTheWay(error)) await removeWebhook(options);
      if (!(await health.survives(error))) return;
    }
  }
}

/** Telegram answers polls of a bot with a webhook by the same code as those of two processes. */
function isWebhookInTheWay(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code === 409 && /webhook/i.test(error.description);
}

async function removeWebhook({ api, log, botId, stopping }: ListenOptions): Promise<void> {
  try {
    await api.deleteWebhook({ drop_pending_updates: false }, grammySignal(stopping));
    log.info({ bot: botId }, 'The webhook of this bot was removed, so that it can be polled.');
  } catch (error) {
    log.warn(
      { bot: botId, outcome: outcomeOf(error, { kind: 'post' }) },
      'The webhook could not be removed.',
    );
  }
}

/** grammY's types name a polyfill's signal; what it uses of it, Node's own has. */
function grammySignal(signal: AbortSignal): NonNullable<Parameters<Api['getMe']>[0]> {
  return signal as unknown as NonNullable<Parameters<Api['getMe']>[0]>;
}

/** Notes the updates as taken, all in one transaction, and leaves out those that were taken before. */
async function takeFresh(
  { store, botId, clock }: ListenOptions,
  updates: readonly Update[],
): Promise<readonly Update[]> {
  if (updates.length === 0) return [];
  return store.transaction(async ({ conversations }) => {
    const fresh: Update[] = [];
    for (const update of updates) {
      const isNew = await conversations.takeUpdate(botId, String(update.update_id), clock.now());
      if (isNew) fresh.push(update);
    }
    return fresh;
  });
}

/** How the platform does, said once at each change, and how long to wait before the next try. */
class Health {
  readonly #options: ListenOptions;
  #state: BotState = 'starting';
  #failures = 0;

  constructor(options: ListenOptions) {
    this.#options = options;
  }

  get isUnreachable(): boolean {
    return this.#state === 'unreachable';
  }

  answered(): void {
    const { log, botId } = this.#options;
    this.#failures = 0;
    if (this.#state === 'unreachable') log.info({ bot: botId }, 'Telegram answers again.');
    if (this.#state === 'conflict') log.info({ bot: botId }, 'This process polls the bot again.');
    if (this.#state === 'starting') log.info({ bot: botId }, 'The Telegram bot is listening.');
    this.#become('running');
  }

  /** Waits as the error asks; false when there is no point in trying again. */
  async survives(error: unknown): Promise<boolean> {
    const { log, botId, stopping, clock } = this.#options;
    if (stopping.aborted) return false;
    if (isTokenRefused(error)) {
      log.error(
        { bot: botId },
        'Telegram refuses the token of this bot. Check TELEGRAM_BOT_TOKEN; the bot has stopped.',
      );
      this.#become('unauthorized');
      return false;
    }
    if (!isPlatformError(error)) {
      log.error({ bot: botId, reason: reasonOf(error) }, 'Updates could not be taken; trying again.');
      await pause(clock, BACKOFF_MS[0], stopping);
      return !stopping.aborted;
    }
    const isConflict = error instanceof GrammyError && error.error_code === 409;
    if (isConflict && this.#state !== 'conflict') {
      log.warn(
        { bot: botId },
        'Another process polls this bot. Stop it, or give this one another token; waiting.',
      );
    }
    const outcome = outcomeOf(error, { kind: 'post' });
    if (!isConflict && outcome.kind !== 'retry' && this.#state !== 'unreachable') {
      log.warn({ bot: botId, outcome }, 'Telegram does not answer; trying again until it does.');
    }
    this.#become(isConflict ? 'conflict' : outcome.kind === 'retry' ? this.#state : 'unreachable');
    await pause(clock, this.#waitMs(isConflict, outcome.kind === 'retry' ? outcome.afterMs : null), stopping);
    return !stopping.aborted;
  }

  #waitMs(isConflict: boolean, askedMs: number | null): number {
    if (askedMs !== null) return askedMs;
    if (isConflict) return CONFLICT_PAUSE_MS;
    const wait = BACKOFF_MS[Math.min(this.#failures, BACKOFF_MS.length - 1)] ?? BACKOFF_MS[0];
    this.#failures += 1;
    return wait;
  }

  #become(state: BotState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onState(state);
  }
}

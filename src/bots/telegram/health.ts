import { GrammyError } from 'grammy';
import type { Clock } from '../../feed/clock.js';
import type { Log } from '../../feed/log.js';
import type { BotState } from '../adapter.js';
import { isPlatformError, isTokenRefused, outcomeOf } from './outcome.js';
import { pause } from './pause.js';
import { reasonOf } from './reason.js';

export interface HealthOptions {
  readonly botId: number;
  readonly clock: Clock;
  readonly log: Log;
  /** Called each time the bot's state is another one. */
  readonly onState: (state: BotState) => void;
  /** Ends every wait when it is aborted. */
  readonly stopping: AbortSignal;
}

/** Between two tries, growing: an outage must not become a storm of requests. In milliseconds. */
const BACKOFF_MS = [1000, 2000, 5000, 10_000, 30_000] as const;
/** The other process has the token until it stops; asking often would only disturb it. */
const CONFLICT_PAUSE_MS = 10_000;

/** How the platform does, said once at each change, and how long to wait before the next try. */
export class Health {
  readonly #options: HealthOptions;
  #state: BotState = 'starting';
  #failures = 0;

  constructor(options: HealthOptions) {
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
    if (this.#state === 'cut-off')
      log.info({ bot: botId }, 'Telegram reaches the webhook of this bot again.');
    this.#become('running');
  }

  /** Telegram answers us and does not reach us. @param reason In its own words. */
  cutOff(reason: string): void {
    const { log, botId } = this.#options;
    this.#failures = 0;
    if (this.#state !== 'cut-off') {
      log.warn(
        { bot: botId, reason },
        'Telegram cannot bring updates here. Check PUBLIC_URL and what stands before it.',
      );
    }
    this.#become('cut-off');
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
    await pause(clock, this.#noteTrouble(error), stopping);
    return !stopping.aborted;
  }

  /** Says what is wrong where that is news, and how many milliseconds to wait. */
  #noteTrouble(error: unknown): number {
    const { log, botId } = this.#options;
    if (error instanceof GrammyError && error.error_code === 409) {
      if (this.#state !== 'conflict') {
        log.warn(
          { bot: botId },
          'Another process polls this bot. Stop it, or give this one another token; waiting.',
        );
      }
      this.#become('conflict');
      return CONFLICT_PAUSE_MS;
    }
    const outcome = outcomeOf(error, { kind: 'post' });
    if (outcome.kind === 'retry') return outcome.afterMs;
    if (this.#state !== 'unreachable') {
      log.warn({ bot: botId, outcome }, 'Telegram does not answer; trying again until it does.');
    }
    this.#become('unreachable');
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

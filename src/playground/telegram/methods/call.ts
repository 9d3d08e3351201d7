import type { Counters } from '../counters.js';
import type { RateLimits } from '../limits.js';
import type { BotRecord } from '../model.js';
import type { Parameters } from '../parameters.js';
import type { World } from '../world.js';

/** One call of a Bot API method. */
export interface Call {
  readonly world: World;
  readonly limits: RateLimits;
  readonly counters: Counters;
  readonly bot: BotRecord;
  /** In Telegram's spelling, whatever the caller wrote. */
  readonly method: string;
  readonly parameters: Parameters;
  /** Aborted when the caller's connection is gone; made when asked for. */
  closed(): AbortSignal;
}

/**
 * Carries a call out and returns its `result`.
 *
 * @throws TelegramError when Telegram would refuse it; nothing has changed then.
 */
export type Method = (call: Call) => unknown;

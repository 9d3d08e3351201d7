import { type REST, RESTEvents } from 'discord.js';
import type { Clock } from '../../feed/clock.js';
import type { Outcome } from '../../feed/delivery/outcome.js';
import type { Log } from '../../feed/log.js';
import { toOutcome } from './outcome.js';

/**
 * Discord shuts out an address after 10,000 answers of 401, 403 or 429 in ten minutes (discord.com/developers, "Invalid
 * Request Limit"). The library counts them over all bots of the process; what is left is for answers to people, and for
 * other programs at the same address.
 */
const MAX_INVALID_REQUESTS = 5_000;

/** Asks Discord as long as it may be asked. */
export interface Attempts {
  /** What came of the work; it is not begun once the token was refused, nor while the bot is silent. */
  run(work: () => Promise<Outcome>): Promise<Outcome>;
  /** Notes a refused token in an outcome, which it returns. */
  note(outcome: Outcome): Outcome;
}

export interface AttemptsOptions {
  readonly botId: number;
  readonly rest: REST;
  readonly clock: Clock;
  readonly log: Log;
  /** Called once when the token is refused; nothing is asked from then on. */
  readonly onUnauthorized: () => void;
}

export function createAttempts({ botId, rest, clock, log, onUnauthorized }: AttemptsOptions): Attempts {
  let isRefused = false;
  let quietUntil = 0;

  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) => {
    if (count < MAX_INVALID_REQUESTS) return;
    const now = clock.now();
    if (quietUntil <= now) {
      log.error(
        { bot: botId, count, forMs: remainingTime },
        'Discord refused so much that this bot falls silent.',
      );
    }
    quietUntil = now + remainingTime;
  });

  function note(outcome: Outcome): Outcome {
    if (outcome.kind === 'unauthorized' && !isRefused) {
      isRefused = true;
      onUnauthorized();
    }
    return outcome;
  }

  return {
    note,
    async run(work) {
      // The library forgets a token that was refused, and further requests would count against the address.
      if (isRefused) return { kind: 'unauthorized' };
      const quietMs = quietUntil - clock.now();
      if (quietMs > 0) return { kind: 'silenced', afterMs: quietMs };
      try {
        return await work();
      } catch (error) {
        return note(toOutcome(error));
      }
    },
  };
}

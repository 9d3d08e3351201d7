import type { BotAdapter } from './bots/adapter.js';
import { createDiscordBot } from './bots/discord/create-discord-bot.js';
import type { Switchboard } from './bots/switchboard.js';
import { createTelegramBot } from './bots/telegram/create-telegram-bot.js';
import type { Config } from './config.js';
import type { Clock } from './feed/clock.js';
import type { BotLocks } from './feed/delivery/lease.js';
import type { AnswerGate, PlatformLimits } from './feed/delivery/messenger.js';
import type { Log } from './feed/log.js';
import type { Store } from './feed/ports.js';
import type { ResolvedBot } from './places.js';

/** Discord: 50 requests a second for each bot; the limits of channels come from the answers' headers (docs, "Rate Limits"). */
export const DISCORD_LIMITS: PlatformLimits = {
  requestsPerSecond: 50,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

export interface FleetOptions {
  readonly bots: readonly ResolvedBot[];
  readonly store: Store;
  readonly switchboard: Switchboard;
  readonly gateOf: (botId: number) => AnswerGate;
  readonly clock: Clock;
  readonly log: Log;
  readonly telegram: Pick<Config['telegram'], 'messagesPerSecond' | 'paidBroadcast'>;
}

export interface FleetMember {
  readonly bot: ResolvedBot;
  readonly adapter: BotAdapter;
}

/** All bots of this process. */
export function createFleet(options: FleetOptions): readonly FleetMember[] {
  return options.bots.map((bot) => ({ bot, adapter: createAdapter(bot, options) }));
}

/**
 * Hands leases out and lets a bot listen from the moment this process holds its lease: polling and the gateway belong to
 * the one sender, as the limits do.
 */
export function listenWhileLeased(locks: BotLocks, fleet: () => readonly FleetMember[]): BotLocks {
  return {
    async acquire(botId) {
      const lease = await locks.acquire(botId);
      if (lease !== null)
        fleet()
          .find(({ bot }) => bot.id === botId)
          ?.adapter.start();
      return lease;
    },
  };
}

function createAdapter(bot: ResolvedBot, options: FleetOptions): BotAdapter {
  const { store, switchboard, clock, log } = options;
  const { token, apiRoot, id: botId } = bot;
  const common = { token, apiRoot, botId, store, switchboard, clock, log, answers: options.gateOf(botId) };
  switch (bot.platform) {
    case 'telegram':
      return createTelegramBot({
        ...common,
        perSecond: options.telegram.messagesPerSecond,
        paidBroadcast: options.telegram.paidBroadcast,
      });
    case 'discord':
      return createDiscordBot({ ...common, limits: DISCORD_LIMITS });
  }
}

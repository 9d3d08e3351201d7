import type { BotAdapter } from './bots/adapter.js';
import type { Switchboard } from './bots/switchboard.js';
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
  readonly telegram: Pick<Config['telegram'], 'messagesPerSecond' | 'paidBroadcast' | 'webhookRoot'>;
}

export interface FleetMember {
  readonly bot: ResolvedBot;
  readonly adapter: BotAdapter;
}

/** All bots of this process. Of the platforms' libraries only those in use are loaded. */
export async function createFleet(options: FleetOptions): Promise<readonly FleetMember[]> {
  return await Promise.all(
    options.bots.map(async (bot) => ({ bot, adapter: await createAdapter(bot, options) })),
  );
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

/** `telegram-webhooks.ts` answers there. */
function webhookUrlOf({ account }: ResolvedBot, root: string | null): string | null {
  return root === null ? null : `${root}/webhooks/telegram/${account}`;
}

/** The bot's adapter, while it listens in this process. */
export function runningAdapter(fleet: readonly FleetMember[], botId: number): BotAdapter | null {
  const adapter = fleet.find(({ bot }) => bot.id === botId)?.adapter;
  return adapter?.state() === 'running' ? adapter : null;
}

async function createAdapter(bot: ResolvedBot, options: FleetOptions): Promise<BotAdapter> {
  const { store, switchboard, clock, log } = options;
  const { token, apiRoot, id: botId } = bot;
  const common = { token, apiRoot, botId, store, switchboard, clock, log, answers: options.gateOf(botId) };
  switch (bot.platform) {
    case 'telegram': {
      const { createTelegramBot } = await import('./bots/telegram/create-telegram-bot.js');
      return createTelegramBot({
        ...common,
        perSecond: options.telegram.messagesPerSecond,
        paidBroadcast: options.telegram.paidBroadcast,
        webhookUrl: webhookUrlOf(bot, options.telegram.webhookRoot),
      });
    }
    case 'discord': {
      const { createDiscordBot } = await import('./bots/discord/create-discord-bot.js');
      return createDiscordBot({ ...common, limits: DISCORD_LIMITS });
    }
  }
}

import { DISCORD_LIMITS } from './bot-fleet.js';
import type { Outlook } from './bots/outlook.js';
import type { Config } from './config.js';

/**
 * How the platforms will show and post a brief. Their renderers are loaded when somebody asks: a wire on one platform
 * starts without the library of the other.
 */
export function createOutlook({ messagesPerSecond }: Pick<Config['telegram'], 'messagesPerSecond'>): Outlook {
  return {
    looks: {
      telegram: async (view) => (await import('./bots/telegram/look.js')).lookOnTelegram(view),
      discord: async (view) => (await import('./bots/discord/look.js')).lookOnDiscord(view),
    },
    rates: { telegram: messagesPerSecond, discord: DISCORD_LIMITS.requestsPerSecond },
  };
}

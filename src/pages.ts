import { Hono } from 'hono';
import type { FleetMember } from './bot-fleet.js';
import type { Store } from './feed/ports.js';
import type { ResolvedBot } from './places.js';
import { createHealthRoutes } from './web/health.js';
import { createTelegramWebhookRoutes } from './web/telegram-webhooks.js';

/** What the web answers whether or not there is a playground: how the program is, and Telegram's webhooks. */
export function createPages(store: Store, fleet: () => readonly FleetMember[]): Hono {
  const pages = new Hono();
  pages.route(
    '/health',
    createHealthRoutes({
      databaseAnswers: () => answers(() => store.bots.findBots()),
      bots: () =>
        fleet().map(({ bot, adapter }) => ({
          platform: bot.platform,
          account: bot.account,
          state: adapter.state(),
          updates: wayOfUpdates(bot, adapter.webhook),
        })),
    }),
  );
  const webhookOf = (account: string) =>
    fleet().find(({ bot }) => bot.platform === 'telegram' && bot.account === account)?.adapter.webhook ??
    null;
  pages.route('/webhooks/telegram', createTelegramWebhookRoutes(webhookOf));
  return pages;
}

/** How a bot learns what happens. */
function wayOfUpdates({ platform }: ResolvedBot, webhook: object | null): string {
  if (platform === 'discord') return 'gateway';
  return webhook === null ? 'polling' : 'webhook';
}

async function answers(question: () => Promise<unknown>): Promise<boolean> {
  try {
    await question();
    return true;
  } catch {
    // Whatever the reason, the answer to "does it answer" is no; the log has the reason from whoever needed it.
    return false;
  }
}

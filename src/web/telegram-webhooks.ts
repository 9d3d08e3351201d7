import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';

/** Where one bot takes the updates that Telegram brings. */
export interface UpdateDoor {
  /** Whether the secret is the bot's own, compared in constant time. */
  isAuthentic(secret: string | undefined): boolean;
  /** `closed`: not taken, to be brought again. */
  take(update: unknown): Promise<'taken' | 'malformed' | 'closed'>;
}

/** https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = 'X-Telegram-Bot-Api-Secret-Token';

/** Far above any update: files are not part of them. */
const MAX_BYTES = 1_000_000;

/**
 * `POST /:bot`, by the id of the bot's account. Telegram brings an update again until it is answered with 2xx: 200 once
 * it is noted for good, 401 without the secret, 404 for a bot that has no webhook here, 503 while it is not listening.
 */
export function createTelegramWebhookRoutes(doorOf: (account: string) => UpdateDoor | null): Hono {
  const routes = new Hono();
  routes.post(
    '/:bot',
    async (context, next) => {
      const door = doorOf(context.req.param('bot'));
      if (door === null) return context.body(null, 404);
      // Before the body is read: a stranger gets no memory of ours.
      return door.isAuthentic(context.req.header(SECRET_HEADER)) ? await next() : context.body(null, 401);
    },
    bodyLimit({ maxSize: MAX_BYTES }),
    async (context) => {
      const door = doorOf(context.req.param('bot'));
      const update = await context.req.json<unknown>().catch(() => null);
      switch ((await door?.take(update)) ?? 'closed') {
        case 'taken':
          return context.body(null, 200);
        case 'malformed':
          return context.body(null, 400);
        case 'closed':
          return context.body(null, 503);
      }
    },
  );
  return routes;
}

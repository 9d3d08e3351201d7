import { Hono } from 'hono';

/** What `/health/ready` tells about one bot. */
export interface BotHealth {
  readonly platform: string;
  readonly account: string;
  readonly state: string;
  /** How it learns what happens: `polling`, `webhook` or `gateway`. */
  readonly updates: string;
}

/** Where the health pages look. */
export interface HealthSource {
  /** Whether the database answers. */
  readonly databaseAnswers: () => Promise<boolean>;
  readonly bots: () => readonly BotHealth[];
}

/**
 * `GET /health/live`: the process serves. `GET /health/ready`: 200 once the database answers, else 503; the bots'
 * states are told but do not decide, since a platform's outage is no reason to restart us.
 */
export function createHealthRoutes({ databaseAnswers, bots }: HealthSource): Hono {
  const routes = new Hono();
  routes.get('/live', (context) => context.json({ status: 'ok' }));
  routes.get('/ready', async (context) => {
    const database = await databaseAnswers();
    return context.json(
      { status: database ? 'ok' : 'unavailable', database: database ? 'ok' : 'unavailable', bots: bots() },
      database ? 200 : 503,
    );
  });
  return routes;
}

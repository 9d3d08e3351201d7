import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { DiscordError } from '../discord/errors.js';
import { PersonError } from '../discord/person-error.js';
import { TelegramError } from '../telegram/errors.js';
import { type Act, act } from './act.js';
import { discordActions } from './discord/discord-actions.js';
import type { FaultSwitch } from './faults.js';
import type { PageOptions } from './ports.js';
import { readScene } from './scene.js';
import { telegramActions } from './telegram/telegram-actions.js';

/** A picture of 10 MB as base64, and a little. */
const MAX_BODY = 15_000_000;

const envelope = z.object({
  as: z.string(),
  chat: z.string(),
  channel: z.string(),
  action: z.string(),
  input: z.unknown(),
});

/** `POST /act` with JSON `{as, chat, channel, action, input}`: answers what an `Act` gives, or 400 and `{error}`. */
export function createActionRoutes(options: PageOptions, switches: readonly FaultSwitch[]): Hono {
  const acts = {
    ...telegramActions(options.telegram),
    ...discordActions(options.discord),
    ...faultAct(switches),
  };
  const routes = new Hono();
  routes.post('/act', bodyLimit({ maxSize: MAX_BODY }), async (context) => {
    const refusal = refuseForeign(context);
    if (refusal !== null) return context.json({ error: refusal }, 403);
    try {
      const { action, input, ...wanted } = envelope.parse(await context.req.json());
      const perform: Act | undefined = Object.hasOwn(acts, action) ? acts[action] : undefined;
      if (perform === undefined) return context.json({ error: `There is no action ${action}.` }, 404);
      return context.json(await perform(input, readScene(options, wanted)));
    } catch (error) {
      const sentence = refusalOf(error);
      if (sentence === null) throw error;
      return context.json({ error: sentence }, 400);
    }
  });
  return routes;
}

function faultAct(switches: readonly FaultSwitch[]): Readonly<Record<string, Act>> {
  return {
    fault: act(z.object({ id: z.string(), on: z.boolean() }), async ({ id, on }) => {
      const found = switches.find((one) => one.id === id);
      if (found === undefined) throw new PersonError(`There is no switch ${id}.`);
      await found.turn(on);
      return {};
    }),
  };
}

/**
 * A page of another site can neither send this type unasked nor pass for this one: browsers say with `Sec-Fetch-Site`
 * where a request came from.
 */
function refuseForeign({ req }: Context): string | null {
  if (!/^application\/json\b/.test(req.header('content-type') ?? ''))
    return 'The body must be application/json.';
  const site = req.header('sec-fetch-site') ?? 'same-origin';
  return site === 'same-origin' ? null : 'Only the page itself can act here.';
}

/** A sentence for the visitor where the wish was at fault; null where the program was. */
function refusalOf(error: unknown): string | null {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join(' ');
  if (error instanceof SyntaxError) return 'The body is not JSON.';
  const known =
    error instanceof TelegramError || error instanceof PersonError || error instanceof DiscordError;
  return known ? error.message : null;
}

import { openDirectChannel } from '../channels.js';
import { describeApplication, describeChannel, describeSelf } from '../describe.js';
import { Field, Form } from '../forms/form.js';
import type { Gateway } from '../gateway/gateway.js';
import type { World } from '../world.js';
import { type BotRequest, botRoute, ok, openRoute, param, type Route } from './router.js';

/** The bot's own account, its application, the way to the gateway. */
export function botRoutes(world: World, gateway: Gateway): Route[] {
  const self = ({ bot }: BotRequest) => ok(describeSelf(bot.user));
  const application = ({ bot }: BotRequest) => ok(describeApplication(bot));
  return [
    openRoute('GET', '/gateway', () => ok({ url: gateway.address() })),
    botRoute('GET', '/gateway/bot', () =>
      ok({
        url: gateway.address(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: gateway.identifiesLeft(),
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      }),
    ),
    botRoute('GET', '/users/@me', self),
    botRoute('GET', '/users/:user', (request) => ok(world.account(param(request, 'user')).user)),
    botRoute('GET', '/users/@me/guilds', ({ bot }) =>
      ok(
        [...world.guilds.values()]
          .filter(({ members }) => members.has(bot.id))
          .map(({ id, name, ownerId }) => ({
            id,
            name,
            icon: null,
            owner: ownerId === bot.id,
            features: [],
          })),
      ),
    ),
    botRoute('POST', '/users/@me/channels', ({ bot, body }) => {
      const form = new Form();
      const recipientId = new Field(form, body).get('recipient_id').id(true) ?? '';
      form.check();
      world.account(recipientId);
      return ok(describeChannel(world, openDirectChannel(world, bot.id, recipientId), bot.id));
    }),
    botRoute('GET', '/applications/@me', application),
    botRoute('GET', '/oauth2/applications/@me', application),
  ];
}

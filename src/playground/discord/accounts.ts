import type { APIUser } from 'discord-api-types/v10';
import type { Bot, World } from './world.js';

function newUser(world: World, name: string, bot: boolean): APIUser {
  return {
    id: world.ids.next(),
    username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, '_'),
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    ...(bot ? { bot: true } : {}),
  };
}

/** A person on the platform. */
export function createUser(world: World, person: { name: string; locale?: string }): APIUser {
  const user = newUser(world, person.name, false);
  world.accounts.set(user.id, {
    user,
    locale: person.locale ?? 'en-US',
    blocksDirectMessages: false,
    installedIds: [],
  });
  world.emit({ kind: 'account-created', userId: user.id });
  return user;
}

/** An application with its bot account, which logs in with the token. Throws RangeError when the token is taken. */
export function createBot(
  world: World,
  bot: { token: string; name: string; privilegedIntents?: number },
): Bot {
  if (world.botsByToken.has(bot.token)) throw new RangeError('There is a bot with this token already.');
  const user = newUser(world, bot.name, true);
  const created: Bot = {
    id: user.id,
    token: bot.token,
    user,
    privilegedIntents: bot.privilegedIntents ?? 0,
    commands: new Map(),
  };
  world.accounts.set(user.id, { user, locale: 'en-US', blocksDirectMessages: false, installedIds: [] });
  world.bots.set(created.id, created);
  world.botsByToken.set(created.token, created);
  world.emit({ kind: 'account-created', userId: user.id });
  return created;
}

import { z } from 'zod';
import { announceChat, openPrivateChat } from '../chats.js';
import { deliverStanding } from '../delivery.js';
import { TelegramError } from '../errors.js';
import { toUser } from '../members.js';
import type { ChatRecord, Member, UserRecord } from '../model.js';
import type { World } from '../world.js';
import { action, botAddress, resolveBot } from './action.js';

const newUser = z.object({
  id: z.int().positive().optional(),
  firstName: z.string().min(1).default('Reader'),
  lastName: z.string().optional(),
  username: z.string().optional(),
  languageCode: z.string().optional(),
});

const newBot = z.object({
  token: z.string().regex(/^[1-9]\d*:[\w-]+$/),
  username: z.string().min(1),
  name: z.string().min(1).optional(),
  /** Hears everything in groups: privacy mode is off. */
  readsAllGroupMessages: z.boolean().default(false),
  /** Offers results to whoever types its name: inline mode is on, and so is its feedback. */
  isInline: z.boolean().default(false),
});

const person = z.object({ user: z.number(), bot: botAddress });

export const accountActions = {
  createBot: action(newBot, ({ world }, bot) => {
    const id = Number(bot.token.split(':')[0]);
    if (world.state.bots.has(id)) throw new TelegramError(400, `There is a bot ${id} already.`);
    world.addBot({
      id,
      token: bot.token,
      user: {
        id,
        is_bot: true,
        first_name: bot.name ?? bot.username,
        username: bot.username,
        can_join_groups: true,
        can_read_all_group_messages: bot.readsAllGroupMessages,
        supports_inline_queries: bot.isInline,
        can_connect_to_business: false,
        has_main_web_app: false,
        has_topics_enabled: false,
        allows_users_to_create_topics: false,
        can_manage_bots: false,
        supports_join_request_queries: false,
      },
      nextPrivateMessageId: 1,
      commands: new Map(),
      menuButtons: new Map(),
      updates: { nextUpdateId: 1, pending: [], allowed: null },
      webhook: null,
    });
    return world.getBot(id).user;
  }),

  createUser: action(newUser, ({ world }, user) => {
    const id = user.id ?? world.state.nextUserId++;
    if (world.state.users.has(id)) throw new TelegramError(400, `There is a user ${id} already.`);
    const record: UserRecord = {
      id,
      firstName: user.firstName,
      ...(user.lastName === undefined ? {} : { lastName: user.lastName }),
      ...(user.username === undefined ? {} : { username: user.username }),
      ...(user.languageCode === undefined ? {} : { languageCode: user.languageCode }),
      deleted: false,
    };
    world.state.users.set(id, record);
    return toUser(record);
  }),

  /** Makes many users at once who have all started the bot; nobody is told, so that large audiences cost little. */
  createReaders: action(
    z.object({ count: z.int().positive(), firstId: z.int().positive().default(1_000_000), bot: botAddress }),
    ({ world }, { count, firstId, bot }) => {
      const record = resolveBot(world, bot);
      for (let id = firstId; id < firstId + count; id++) {
        const user: UserRecord = { id, firstName: `Reader ${id}`, deleted: false };
        world.state.users.set(id, user);
        openPrivateChat(world, record, user);
      }
      return { firstId, lastId: firstId + count - 1 };
    },
  ),

  /** The user blocks the bot; the bot is told. */
  block: action(person, ({ world }, { user, bot }) => setBlocked(world, user, bot, true)),

  unblock: action(person, ({ world }, { user, bot }) => setBlocked(world, user, bot, false)),

  /** The account is gone: whoever writes to it hears that the user is deactivated. Bots are not told. */
  deleteAccount: action(z.object({ user: z.number() }), ({ world }, { user }) => {
    world.getUser(user).deleted = true;
    for (const chat of world.state.chats.values()) chat.members.delete(user);
    return true;
  }),
};

function setBlocked(world: World, userId: number, bot: number | string | undefined, blocked: boolean): true {
  const chat = openPrivateChat(world, resolveBot(world, bot), world.getUser(userId));
  changeBlocked(world, chat, blocked);
  return true;
}

/** Blocks or unblocks and tells the bot; nothing happens when it is so already. */
export function changeBlocked(world: World, chat: ChatRecord, blocked: boolean): void {
  const { privateWith } = chat;
  if (!privateWith || privateWith.blocked === blocked) return;
  privateWith.blocked = blocked;
  const member: Member = { status: 'member' };
  const kicked: Member = { status: 'kicked' };
  deliverStanding(world, chat, {
    botId: privateWith.botId,
    byUserId: privateWith.userId,
    from: blocked ? member : kicked,
    to: blocked ? kicked : member,
  });
  announceChat(world, chat);
}

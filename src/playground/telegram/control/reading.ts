import type { BotCommand, Chat, ChatMember, User } from '@grammyjs/types';
import { z } from 'zod';
import { TelegramError } from '../errors.js';
import { findFileByPath } from '../files.js';
import { isAdministrator, isPresent, memberOf, toChatMember, toUser } from '../members.js';
import { findMessage } from '../messages.js';
import { commandsKey } from '../methods/account.js';
import type { CallbackAnswer, ScopedCommands, Topic } from '../model.js';
import { type MessageView, toChat, toView } from '../views.js';
import { action, botAddress, chatAddress, findChat, resolveBot, resolveChat } from './action.js';

const inChat = z.object({ chat: chatAddress, bot: botAddress });
const oneMessage = inChat.extend({ messageId: z.number() });

interface KnownChat {
  readonly key: string;
  readonly chat: Chat;
  readonly topics: readonly Topic[];
  /** The bots that were let in; none for a private chat. */
  readonly botIds: readonly number[];
}

/** What a person, a page or a test sees. Nothing here changes anything. */
export const readingActions = {
  /** The messages of a chat as they stand now, the oldest first; none when the chat was never opened. */
  messages: action(inChat, ({ world }, { chat, bot }): MessageView[] => {
    const record = findChat(world, chat, bot);
    if (!record) return [];
    return [...record.messages.values()]
      .filter(({ deletedAt }) => deletedAt === null)
      .map((message) => toView(world, record, message));
  }),

  /** Every message that ever stood in a chat, deleted ones included, each with its versions. */
  history: action(inChat, ({ world }, { chat, bot }): MessageView[] => {
    const record = findChat(world, chat, bot);
    if (!record) return [];
    return [...record.messages.values()].map((message) => toView(world, record, message));
  }),

  /** One message, deleted or not. */
  message: action(oneMessage, ({ world }, { chat, bot, messageId }): MessageView => {
    const record = resolveChat(world, chat, bot);
    const message = record.messages.get(messageId);
    if (!message) throw new TelegramError(400, `There is no message ${messageId} in the chat ${record.id}.`);
    return toView(world, record, message);
  }),

  /** The pinned messages, the newest pin last; none when the chat was never opened. */
  pinned: action(inChat, ({ world }, { chat, bot }): MessageView[] => {
    const record = findChat(world, chat, bot);
    if (!record) return [];
    return record.pinned.flatMap((id) => {
      const message = findMessage(record, id);
      return message ? [toView(world, record, message)] : [];
    });
  }),

  /** What the bot answered to a press of a button; null until it does. */
  callbackAnswer: action(z.object({ id: z.string() }), ({ world }, { id }): CallbackAnswer | null => {
    const callback = world.state.callbacks.get(id);
    if (!callback) throw new TelegramError(400, `There was no callback query ${id}.`);
    return callback.answer;
  }),

  /** Every list of commands the bot has set. */
  commands: action(z.object({ bot: botAddress }), ({ world }, { bot }): ScopedCommands[] => [
    ...resolveBot(world, bot).commands.values(),
  ]),

  /**
   * The commands that a user is offered in a chat, by Telegram's order of scopes:
   * https://core.telegram.org/bots/api#determining-list-of-commands
   */
  visibleCommands: action(
    z.object({ user: z.number(), chat: chatAddress.optional(), bot: botAddress }),
    ({ world }, { user, chat: address, bot: botName }): readonly BotCommand[] => {
      const bot = resolveBot(world, botName);
      const chat = findChat(world, address ?? user, botName);
      const language = world.getUser(user).languageCode ?? '';
      const isPrivate = !chat || chat.kind === 'private';
      const isAdmin = chat ? isAdministrator(memberOf(chat, user)) : false;
      const chat_id = chat?.id ?? user;
      const scopes = [
        ...(isPrivate ? [] : [{ type: 'chat_member' as const, chat_id, user_id: user }]),
        ...(isAdmin ? [{ type: 'chat_administrators' as const, chat_id }] : []),
        { type: 'chat' as const, chat_id },
        ...(isAdmin ? [{ type: 'all_chat_administrators' as const }] : []),
        isPrivate ? { type: 'all_private_chats' as const } : { type: 'all_group_chats' as const },
        { type: 'default' as const },
      ];
      for (const scope of scopes) {
        const found =
          bot.commands.get(commandsKey(scope, language)) ?? bot.commands.get(commandsKey(scope, ''));
        if (found) return found.commands;
      }
      return [];
    },
  ),

  /** What a user is in a chat, and whether the user has blocked the bot there. */
  standing: action(
    z.object({ user: z.number(), chat: chatAddress, bot: botAddress }),
    ({ world }, { user, chat, bot }): { readonly member: ChatMember; readonly blocked: boolean } => {
      const record = findChat(world, chat, bot);
      const member = record ? memberOf(record, user) : { status: 'left' as const };
      return {
        member: toChatMember(toUser(world.getUser(user)), member),
        blocked: record?.privateWith?.blocked ?? false,
      };
    },
  ),

  /** The bytes of a picture by the path that a message shows; over HTTP `GET /control/files/<path>` serves them. */
  picture: action(
    z.object({ path: z.string() }),
    ({ world }, { path }): Uint8Array | null => findFileByPath(world, path)?.bytes ?? null,
  ),

  users: action(z.object({}).default({}), ({ world }): User[] => [...world.state.users.values()].map(toUser)),

  bots: action(z.object({}).default({}), ({ world }): User[] =>
    [...world.state.bots.values()].map(({ user }) => user),
  ),

  chats: action(z.object({}).default({}), ({ world }): KnownChat[] =>
    [...world.state.chats.values()].map((chat) => ({
      key: chat.key,
      chat: toChat(world, chat),
      topics: [...chat.topics.values()],
      botIds: [...world.state.bots.keys()].filter((id) => isPresent(memberOf(chat, id))),
    })),
  ),

  counters: action(z.object({}).default({}), ({ counters }) => counters.toJSON()),
};

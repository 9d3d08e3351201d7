import type { ChatFullInfo, ChatMember } from '@grammyjs/types';
import { getChat } from '../access.js';
import { announceChat } from '../chats.js';
import { deliverStanding } from '../delivery.js';
import { badRequest } from '../errors.js';
import { isAdministrator, isPresent, memberOf, toAnyUser, toChatMember } from '../members.js';
import { findMessage } from '../messages.js';
import type { ChatRecord } from '../model.js';
import { toChat, toMessage } from '../views.js';
import type { Call, Method } from './call.js';

export const chatMethods = {
  getChat: (call) => toFullInfo(call, getChat(call.world, call.bot, call.parameters, 'read')),

  getChatMember: ({ world, bot, parameters }): ChatMember => {
    const chat = getChat(world, bot, parameters, 'write');
    const userId = parameters.integer('user_id') ?? 0;
    const known = world.state.users.has(userId) || world.state.bots.has(userId);
    if (!known) throw badRequest('user not found');
    const user = toAnyUser(world, userId);
    if (chat.kind === 'private') return { status: 'member', user };
    const mayLook = chat.kind !== 'channel' || userId === bot.id || isAdministrator(memberOf(chat, bot.id));
    if (!mayLook) throw badRequest('CHAT_ADMIN_REQUIRED');
    return toChatMember(user, memberOf(chat, userId));
  },

  getChatAdministrators: ({ world, bot, parameters }): ChatMember[] => {
    const chat = getChat(world, bot, parameters, 'write');
    if (chat.kind === 'private') throw badRequest('there are no administrators in the private chat');
    return [...chat.members]
      .filter(([id, member]) => isAdministrator(member) && (id === bot.id || !world.state.bots.has(id)))
      .map(([id, member]) => toChatMember(toAnyUser(world, id), member));
  },

  getChatMemberCount: ({ world, bot, parameters }) => {
    const chat = getChat(world, bot, parameters, 'write');
    return chat.kind === 'private' ? 2 : [...chat.members.values()].filter(isPresent).length;
  },

  leaveChat: ({ world, bot, parameters }) => {
    const chat = getChat(world, bot, parameters, 'write');
    if (chat.kind === 'private') {
      throw badRequest("chat member status can't be changed in private chats");
    }
    const from = memberOf(chat, bot.id);
    chat.members.set(bot.id, { status: 'left' });
    deliverStanding(world, chat, { botId: bot.id, byUserId: bot.id, from, to: { status: 'left' } });
    announceChat(world, chat);
    return true;
  },
} satisfies Record<string, Method>;

function toFullInfo({ world, bot }: Call, chat: ChatRecord): ChatFullInfo {
  const pinnedId = chat.pinned.at(-1);
  const pinned = pinnedId === undefined ? undefined : findMessage(chat, pinnedId);
  const info = {
    ...toChat(world, chat),
    accent_color_id: Math.abs(chat.id) % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
    ...(chat.kind === 'group' || chat.kind === 'supergroup' ? { permissions: chat.permissions } : {}),
    ...(chat.linkedTo === null ? {} : { linked_chat_id: chat.linkedTo }),
    ...(chat.description === null ? {} : { description: chat.description }),
    ...(chat.username === null ? {} : { active_usernames: [chat.username] }),
    ...(pinned ? { pinned_message: toMessage(world, chat, pinned, bot.id) } : {}),
  };
  return info as ChatFullInfo;
}

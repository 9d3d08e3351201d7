import { badRequest, forbidden, refusals } from './errors.js';
import { hasRight, isPermitted, isPresent, memberOf } from './members.js';
import type { BotRecord, ChatRecord, Content } from './model.js';
import type { Parameters } from './parameters.js';
import { chatKey, privateKey, type World } from './world.js';

/** What a call wants of the chat: telegram-bot-api refuses reading, editing and writing for different reasons. */
export type Access = 'read' | 'edit' | 'write';

const general = 1;

/**
 * The chat that `chat_id` names, if the bot may use it in this way.
 *
 * @throws TelegramError 400 or 403 in the words of telegram-bot-api's `check_chat_access`.
 */
export function getChat(
  world: World,
  bot: BotRecord,
  parameters: Parameters,
  access: Access,
  name = 'chat_id',
): ChatRecord {
  const chat = resolveChat(world, bot, parameters.text(name)?.trim() ?? '', access);
  checkAccess(world, bot, chat, access);
  return chat;
}

function resolveChat(world: World, bot: BotRecord, address: string, access: Access): ChatRecord {
  if (address === '') throw badRequest('chat_id is empty');
  if (address.startsWith('@')) {
    const chat = world.findChatByUsername(address.slice(1));
    if (!chat) throw refusals.chatNotFound();
    return chat;
  }
  const id = Number(address);
  const chat = world.state.chats.get(id > 0 ? privateKey(bot.id, id) : chatKey(id));
  if (chat) return chat;
  const user = world.state.users.get(id);
  if (access === 'read' || (!user && !world.state.bots.has(id))) throw refusals.chatNotFound();
  if (!user) throw forbidden("bots can't send messages to bots");
  throw user.deleted
    ? forbidden('user is deactivated')
    : forbidden("bot can't initiate conversation with a user");
}

function checkAccess(world: World, bot: BotRecord, chat: ChatRecord, access: Access): void {
  switch (chat.kind) {
    case 'private':
      if (world.getUser(chat.id).deleted && access !== 'read') throw forbidden('user is deactivated');
      return;
    case 'group':
      checkGroup(chat, bot, access);
      return;
    case 'supergroup':
    case 'channel': {
      const member = memberOf(chat, bot.id);
      if (member.status === 'kicked') throw forbidden(`bot was kicked from the ${chat.kind} chat`);
      const isPublic = chat.username !== null;
      if (!isPresent(member) && (!isPublic || access !== 'read')) {
        throw forbidden(`bot is not a member of the ${chat.kind} chat`);
      }
    }
  }
}

function checkGroup(chat: ChatRecord, bot: BotRecord, access: Access): void {
  if (access === 'read') return;
  if (chat.migratedTo !== null) {
    throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.migratedTo });
  }
  if (chat.deleted) throw forbidden('the group chat was deleted');
  const member = memberOf(chat, bot.id);
  if (member.status === 'kicked') throw forbidden('bot was kicked from the group chat');
  if (member.status === 'left') throw forbidden('bot is not a member of the group chat');
}

/** @throws TelegramError 400 when the bot may not post content of this kind in the chat. */
export function checkPosting(chat: ChatRecord, bot: BotRecord, kind: Content['kind']): void {
  if (chat.kind === 'private') return;
  const member = memberOf(chat, bot.id);
  if (chat.kind === 'channel') {
    if (!hasRight(member, 'can_post_messages'))
      throw badRequest('need administrator rights in the channel chat');
    return;
  }
  const [permission, what] =
    kind === 'photo'
      ? (['can_send_photos', 'photos'] as const)
      : (['can_send_messages', 'text messages'] as const);
  if (!isPermitted(chat, member, permission)) {
    throw badRequest(`not enough rights to send ${what} to the chat`);
  }
}

/**
 * The forum topic that `message_thread_id` names; null for none, and in chats that have no topics, where Telegram
 * ignores the parameter. The General topic has no id that can be written to.
 *
 * @throws TelegramError 400 `message thread not found` or `TOPIC_CLOSED`.
 */
export function getThread(chat: ChatRecord, bot: BotRecord, parameters: Parameters): number | null {
  const threadId = parameters.integer('message_thread_id') ?? 0;
  if (threadId === 0) return null;
  if (chat.kind === 'private') throw refusals.threadNotFound();
  if (!chat.isForum) return null;
  const topic = threadId === general ? undefined : chat.topics.get(threadId);
  if (!topic) throw refusals.threadNotFound();
  if (topic.closed && !hasRight(memberOf(chat, bot.id), 'can_manage_topics')) throw refusals.topicClosed();
  return threadId;
}

/** @throws TelegramError 403 when the person of a private chat has blocked the bot. */
export function checkNotBlocked(chat: ChatRecord): void {
  if (chat.privateWith?.blocked) throw refusals.blocked();
}

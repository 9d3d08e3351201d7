import type { CallbackQuery, ChatMemberUpdated } from '@grammyjs/types';
import { inlineMessageId } from './inline.js';
import { isAdministrator, isPresent, memberOf, toAnyUser, toChatMember, toUser } from './members.js';
import type { BotRecord, CallbackRecord, ChatRecord, Member, MessageRecord } from './model.js';
import { toChat, toMessage } from './views.js';
import type { World } from './world.js';

/**
 * Tells the bots of a new message. In groups a bot in privacy mode only hears commands for it, replies to it and service
 * messages, unless it is an administrator: https://core.telegram.org/bots/features#privacy-mode
 */
export function deliverMessage(world: World, chat: ChatRecord, record: MessageRecord): void {
  for (const bot of botsIn(world, chat)) {
    if (record.botId === bot.id || !hears(chat, record, bot)) continue;
    const message = toMessage(world, chat, record, bot.id);
    const kind = chat.kind === 'channel' ? 'channel_post' : 'message';
    world.queueOf(bot.id).push(kind, { [kind]: message });
  }
}

/** Tells a bot that its own standing in a chat has changed, and who changed it. */
export function deliverStanding(
  world: World,
  chat: ChatRecord,
  change: { readonly botId: number; readonly byUserId: number; readonly from: Member; readonly to: Member },
): void {
  const me = toAnyUser(world, change.botId);
  const update: ChatMemberUpdated = {
    chat: toChat(world, chat),
    from: toAnyUser(world, change.byUserId),
    date: world.unixTime(),
    old_chat_member: toChatMember(me, change.from),
    new_chat_member: toChatMember(me, change.to),
  };
  world.queueOf(change.botId).push('my_chat_member', { my_chat_member: update });
}

export function deliverCallback(
  world: World,
  chat: ChatRecord,
  record: MessageRecord,
  callback: CallbackRecord,
): void {
  const query: CallbackQuery = {
    id: callback.id,
    from: toUser(world.getUser(callback.userId)),
    ...(record.viaBotId === callback.botId
      ? { inline_message_id: inlineMessageId(chat, record.id) }
      : { message: toMessage(world, chat, record, callback.botId) }),
    chat_instance: `${callback.botId}${chat.id}`,
    data: callback.data,
  };
  world.queueOf(callback.botId).push('callback_query', { callback_query: query });
}

/** The bots that are in a chat now. */
export function botsIn(world: World, chat: ChatRecord): readonly BotRecord[] {
  if (chat.privateWith) {
    return chat.privateWith.blocked ? [] : [world.getBot(chat.privateWith.botId)];
  }
  return [...world.state.bots.values()].filter((bot) => isPresent(memberOf(chat, bot.id)));
}

function hears(chat: ChatRecord, record: MessageRecord, bot: BotRecord): boolean {
  if (chat.kind === 'private' || chat.kind === 'channel' || record.content.kind === 'service') return true;
  if (bot.user.can_read_all_group_messages || isAdministrator(memberOf(chat, bot.id))) return true;
  const replied = record.replyTo === null ? undefined : chat.messages.get(record.replyTo);
  if (replied?.botId === bot.id) return true;
  const { content } = record;
  if (content.kind === 'location') return false;
  const text = content.kind === 'text' ? content.text : content.caption;
  return content.entities.some((entity) => {
    if (entity.type !== 'bot_command') return false;
    const [, addressee] = text.slice(entity.offset, entity.offset + entity.length).split('@');
    return addressee === undefined || addressee.toLowerCase() === bot.user.username.toLowerCase();
  });
}

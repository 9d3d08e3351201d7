import { getChat } from '../access.js';
import { announceChat } from '../chats.js';
import { deliverMessage } from '../delivery.js';
import { deleteInDiscussion } from '../discussion.js';
import { badRequest } from '../errors.js';
import { hasRight, isAdministrator, memberOf } from '../members.js';
import { addServiceMessage, deleteMessage, findMessage, getMessage } from '../messages.js';
import type { BotRecord, ChatRecord, MessageRecord } from '../model.js';
import type { World } from '../world.js';
import type { Call, Method } from './call.js';

/** How long a message can be deleted in private chats and groups: https://core.telegram.org/bots/api#deletemessage */
const revocableMs = 48 * 60 * 60 * 1000;
const maxAtOnce = 100;

export const deletingMethods = {
  deleteMessage: (call) => {
    const { world, bot, parameters } = call;
    const messageId = parameters.integer('message_id') ?? 0;
    if (parameters.text('chat_id') === undefined) throw badRequest('chat identifier is not specified');
    if (messageId === 0) throw badRequest('message identifier is not specified');
    const chat = getChat(world, bot, parameters, 'write');
    return deleteAll(call, chat, [getMessage(chat, messageId, 'message to delete')]);
  },

  /** Messages that are not there are passed over; one that cannot be deleted keeps all the others. */
  deleteMessages: (call) => {
    const { world, bot, parameters } = call;
    const ids = parameters.json('message_ids', 'message_ids');
    if (!Array.isArray(ids)) throw badRequest('expected an Array of message identifiers');
    if (ids.length === 0) throw badRequest('message identifiers are not specified');
    if (ids.length > maxAtOnce) throw badRequest('too many message identifiers specified');
    const chat = getChat(world, bot, parameters, 'write');
    return deleteAll(
      call,
      chat,
      ids.flatMap((id: unknown) => findMessage(chat, Number(id)) ?? []),
    );
  },

  pinChatMessage: ({ world, bot, parameters }) => {
    const chat = getChat(world, bot, parameters, 'write');
    const record = getMessage(chat, parameters.integer('message_id'), 'message to pin');
    checkPinning(bot, chat);
    if (chat.pinned.includes(record.id)) return true;
    chat.pinned.push(record.id);
    const sender = chat.kind === 'channel' ? record.sender : { kind: 'user' as const, id: bot.id };
    deliverMessage(world, chat, addServiceMessage(world, chat, sender, { pinnedMessageId: record.id }));
    announceChat(world, chat);
    return true;
  },

  unpinChatMessage: ({ world, bot, parameters }) => {
    const chat = getChat(world, bot, parameters, 'write');
    const messageId = parameters.integer('message_id') ?? chat.pinned.at(-1) ?? 0;
    checkPinning(bot, chat);
    if (!chat.pinned.includes(messageId)) throw badRequest('message to unpin not found');
    chat.pinned = chat.pinned.filter((id) => id !== messageId);
    announceChat(world, chat);
    return true;
  },

  unpinAllChatMessages: ({ world, bot, parameters }) => {
    const chat = getChat(world, bot, parameters, 'write');
    checkPinning(bot, chat);
    chat.pinned = [];
    announceChat(world, chat);
    return true;
  },
} satisfies Record<string, Method>;

function deleteAll(call: Call, chat: ChatRecord, records: readonly MessageRecord[]): true {
  const { world, bot, method, parameters } = call;
  for (const record of records) checkDeletable(world, bot, chat, record);
  for (const record of records) {
    deleteMessage(world, chat, record, { method, parameters: parameters.values });
    deleteInDiscussion(world, chat, record);
  }
  call.counters.messagesDeleted += records.length;
  return true;
}

function checkDeletable(world: World, bot: BotRecord, chat: ChatRecord, record: MessageRecord): void {
  const isOwn = record.botId === bot.id;
  const member = memberOf(chat, bot.id);
  if (chat.kind === 'supergroup' || chat.kind === 'channel') {
    const may =
      hasRight(member, 'can_delete_messages') ||
      (isOwn && (chat.kind === 'supergroup' || hasRight(member, 'can_post_messages')));
    if (!may) throw badRequest("message can't be deleted");
    return;
  }
  const isOld = world.now() - record.sentAt > revocableMs;
  const isForeign = chat.kind === 'group' && !isOwn && !isAdministrator(member);
  if (isOld || isForeign) throw badRequest("message can't be deleted for everyone");
}

function checkPinning(bot: BotRecord, chat: ChatRecord): void {
  if (chat.kind === 'private') return;
  const right = chat.kind === 'channel' ? 'can_edit_messages' : 'can_pin_messages';
  if (!hasRight(memberOf(chat, bot.id), right)) {
    throw badRequest('not enough rights to manage pinned messages in the chat');
  }
}

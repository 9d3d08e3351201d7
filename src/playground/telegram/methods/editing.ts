import { isDeepStrictEqual } from 'node:util';
import type { InlineKeyboardMarkup, Message } from '@grammyjs/types';
import { checkNotBlocked, getChat } from '../access.js';
import { editInDiscussion } from '../discussion.js';
import { badRequest, refusals } from '../errors.js';
import { findInlineMessage } from '../inline.js';
import { readReplyMarkup } from '../keyboard.js';
import { hasRight, memberOf } from '../members.js';
import { editMessage, getMessage } from '../messages.js';
import type { BotRecord, ChatRecord, Content, MessageRecord } from '../model.js';
import { toMessage } from '../views.js';
import type { Call, Method } from './call.js';
import { readCaption, readMedia, readText } from './content.js';

export const editingMethods = {
  editMessageText: (call) => {
    const content = readText(call);
    const target = getTarget(call);
    if (target.record.content.kind !== 'text') throw badRequest('there is no text in the message to edit');
    return edit(call, target, content);
  },

  editMessageCaption: (call) => {
    const caption = readCaption(call.world, call.parameters);
    const target = getTarget(call);
    const { content } = target.record;
    if (content.kind !== 'photo') throw badRequest('there is no caption in the message to edit');
    return edit(call, target, {
      ...content,
      caption: caption.text,
      entities: caption.entities,
      captionAbove: call.parameters.flag('show_caption_above_media'),
    });
  },

  /** Puts a picture in place of a picture or a text; TDLib's `can_edit_message_media` allows both. */
  editMessageMedia: (call) => {
    const content = readMedia(call);
    return edit(call, getTarget(call), content);
  },

  editMessageReplyMarkup: (call) => {
    const target = getTarget(call);
    return edit(call, target, target.record.content);
  },
} satisfies Record<string, Method>;

interface Target {
  readonly chat: ChatRecord;
  readonly record: MessageRecord;
  /** What the call says of the keyboard; nothing takes it away. */
  readonly keyboard: InlineKeyboardMarkup | null;
}

function getTarget({ world, bot, parameters }: Call): Target {
  const keyboard = readReplyMarkup(parameters).inline;
  const inlineId = parameters.text('inline_message_id') ?? '';
  if (inlineId !== '') {
    const found = findInlineMessage(world, bot.id, inlineId);
    if (found === null) throw badRequest('MESSAGE_ID_INVALID');
    return { ...found, keyboard };
  }
  const messageId = parameters.integer('message_id') ?? 0;
  if (parameters.text('chat_id') === undefined && messageId === 0) {
    throw badRequest('message identifier is not specified');
  }
  const chat = getChat(world, bot, parameters, 'edit');
  const record = getMessage(chat, messageId, 'message to edit');
  if (!isEditable(bot, chat, record)) throw badRequest("message can't be edited");
  return { chat, record, keyboard };
}

/** A bot may edit its own messages at any age, but none that was forwarded or came with a reply keyboard. */
function isEditable(bot: BotRecord, chat: ChatRecord, record: MessageRecord): boolean {
  if (record.origin !== null || record.frozen || record.content.kind === 'service') return false;
  const isOwn = record.botId === bot.id;
  if (chat.kind !== 'channel') return isOwn;
  const member = memberOf(chat, bot.id);
  return hasRight(member, 'can_edit_messages') || (isOwn && hasRight(member, 'can_post_messages'));
}

/** The message as it is now; of one that was sent through the bot, only that it was done. */
function edit(call: Call, { chat, record, keyboard }: Target, wanted: Content): Message | true {
  const { world, bot, limits, method, parameters } = call;
  limits.chargeEdit(bot.id, chat);
  checkNotBlocked(chat);
  const content = isDeepStrictEqual(wanted, record.content) ? record.content : wanted;
  if (content === record.content && isDeepStrictEqual(keyboard, record.keyboard))
    throw refusals.notModified();
  const change = { content, keyboard, method, parameters: parameters.values };
  editMessage(world, chat, record, change);
  editInDiscussion(world, chat, record, change);
  call.counters.messagesEdited += 1;
  return record.viaBotId === bot.id ? true : toMessage(world, chat, record, bot.id);
}

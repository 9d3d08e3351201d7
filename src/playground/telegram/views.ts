import type { Chat, InlineKeyboardButton, Message } from '@grammyjs/types';
import { TelegramError } from './errors.js';
import { photoSizes } from './files.js';
import { toAnyUser } from './members.js';
import type { ChatRecord, MessageRecord, Version } from './model.js';
import { chatKey, type World } from './world.js';

export interface ReactionView {
  readonly emoji: string;
  readonly userIds: readonly number[];
}

/** A message as a person or a test looks at it. */
export interface MessageView {
  /** The key of its chat: the chat id, or `bot/user` for a private chat. */
  readonly chat: string;
  readonly messageId: number;
  /** As the Bot API shows it. */
  readonly message: Message;
  /** Its text or caption; empty where it has none. */
  readonly text: string;
  readonly buttons: readonly (readonly InlineKeyboardButton[])[];
  /** The name of its forum topic; null for none. */
  readonly topic: string | null;
  /** Where the picture is served, below the server's address; null where there is none. */
  readonly picturePath: string | null;
  /** How many people have looked at a channel's post; null elsewhere, where Telegram does not say. */
  readonly views: number | null;
  /** How often people and bots reacted with each emoji, and who did. */
  readonly reactions: readonly ReactionView[];
  readonly silent: boolean;
  readonly protectedContent: boolean;
  readonly deleted: boolean;
  /** Every state it has been in, the present one last; empty when the server keeps no history. */
  readonly versions: readonly Version[];
}

export function toChat(world: World, chat: ChatRecord): Chat {
  const username = chat.username === null ? {} : { username: chat.username };
  switch (chat.kind) {
    case 'private': {
      const user = world.getUser(chat.id);
      return {
        id: chat.id,
        type: 'private',
        first_name: user.deleted ? '' : user.firstName,
        ...(user.lastName !== undefined && !user.deleted ? { last_name: user.lastName } : {}),
        ...(user.username !== undefined && !user.deleted ? { username: user.username } : {}),
      };
    }
    case 'group':
      return { id: chat.id, type: 'group', title: chat.title };
    case 'supergroup':
      return {
        id: chat.id,
        type: 'supergroup',
        title: chat.title,
        ...username,
        ...(chat.isForum ? { is_forum: true } : {}),
      };
    case 'channel':
      return { id: chat.id, type: 'channel', title: chat.title, ...username };
  }
}

/** @param viewer The bot it is shown to: file ids are different for every bot. */
export function toMessage(world: World, chat: ChatRecord, record: MessageRecord, viewer: number): Message {
  const replied = repliedTo(chat, record);
  return {
    ...messageBody(world, chat, record, viewer),
    ...(replied && replied.deletedAt === null
      ? {
          reply_to_message: messageBody(world, chat, replied, viewer) as NonNullable<
            Message['reply_to_message']
          >,
        }
      : {}),
  };
}

/**
 * What a message answers. In a forum topic, what answers nothing else answers the message that opened the topic, which
 * has the topic's id (https://core.telegram.org/api/forum): so bots learn the topic's name.
 */
function repliedTo(
  chat: ChatRecord,
  { replyTo, threadId, content }: MessageRecord,
): MessageRecord | undefined {
  if (replyTo !== null) return chat.messages.get(replyTo);
  return threadId === null || content.kind === 'service' ? undefined : chat.messages.get(threadId);
}

function messageBody(world: World, chat: ChatRecord, record: MessageRecord, viewer: number): Message {
  const chatObject = toChat(world, chat);
  return {
    message_id: record.id,
    ...senderFields(world, chatObject, record),
    chat: chatObject,
    date: Math.floor(record.sentAt / 1000),
    ...(record.editedAt === null ? {} : { edit_date: Math.floor(record.editedAt / 1000) }),
    ...(record.threadId === null ? {} : { message_thread_id: record.threadId, is_topic_message: true }),
    ...(record.origin === null ? {} : { forward_origin: record.origin }),
    ...(record.sender.kind === 'linked-channel' ? { is_automatic_forward: true as const } : {}),
    ...(record.viaBotId === null ? {} : { via_bot: toAnyUser(world, record.viaBotId) }),
    ...(record.albumId === null ? {} : { media_group_id: record.albumId }),
    ...(record.protectedContent ? { has_protected_content: true as const } : {}),
    ...contentFields(world, chat, record, viewer),
    ...(record.keyboard === null ? {} : { reply_markup: record.keyboard }),
  };
}

/** The account in whose name Telegram itself acts: https://core.telegram.org/bots/api#message */
const telegramAccount = { id: 777000, is_bot: false, first_name: 'Telegram' };

function linkedChat(world: World, chatId: number): Chat {
  const chat = world.state.chats.get(chatKey(chatId));
  if (chat === undefined) throw new TelegramError(500, `There is no chat ${chatId}.`);
  return toChat(world, chat);
}

function senderFields(world: World, chat: Chat, { sender }: MessageRecord): Partial<Message> {
  if (sender.kind === 'user') return { from: toAnyUser(world, sender.id) };
  if (sender.kind === 'linked-channel')
    return { from: telegramAccount, sender_chat: linkedChat(world, sender.chatId) };
  return {
    sender_chat: chat,
    ...(sender.signature === null ? {} : { author_signature: sender.signature }),
  };
}

function contentFields(
  world: World,
  chat: ChatRecord,
  { content }: MessageRecord,
  viewer: number,
): Partial<Message> {
  switch (content.kind) {
    case 'text':
      return {
        text: content.text,
        ...(content.entities.length > 0 ? { entities: [...content.entities] } : {}),
        ...(content.linkPreview === null ? {} : { link_preview_options: content.linkPreview }),
      };
    case 'photo': {
      const file = world.state.files.get(content.fileUniqueId);
      return {
        photo: file ? photoSizes(viewer, file) : [],
        ...(content.caption === '' ? {} : { caption: content.caption }),
        ...(content.entities.length > 0 ? { caption_entities: [...content.entities] } : {}),
        ...(content.captionAbove ? { show_caption_above_media: true as const } : {}),
        ...(content.spoiler ? { has_media_spoiler: true as const } : {}),
      };
    }
    case 'location':
      return { location: { latitude: content.latitude, longitude: content.longitude } };
    case 'service': {
      const { pinnedMessageId, ...fields } = content.fields;
      const pinned = pinnedMessageId === undefined ? undefined : chat.messages.get(pinnedMessageId);
      return {
        ...fields,
        ...(pinned ? { pinned_message: messageBody(world, chat, pinned, viewer) } : {}),
      };
    }
  }
}

export function toView(world: World, chat: ChatRecord, record: MessageRecord): MessageView {
  const viewer = record.botId ?? chat.privateWith?.botId ?? [...world.state.bots.keys()][0] ?? 0;
  const { content } = record;
  const file = content.kind === 'photo' ? world.state.files.get(content.fileUniqueId) : undefined;
  return {
    chat: chat.key,
    messageId: record.id,
    message: toMessage(world, chat, record, viewer),
    text: content.kind === 'text' ? content.text : content.kind === 'photo' ? content.caption : '',
    buttons: record.keyboard?.inline_keyboard ?? [],
    topic: record.threadId === null ? null : (chat.topics.get(record.threadId)?.name ?? null),
    picturePath: file ? `/control/files/${file.path}` : null,
    views: chat.kind === 'channel' ? countViews(chat, record.id) : null,
    reactions: readReactions(record),
    silent: record.silent,
    protectedContent: record.protectedContent,
    deleted: record.deletedAt !== null,
    versions: record.versions,
  };
}

/** People look at a channel in the order of its posts. */
export function countViews({ seenUpTo }: ChatRecord, messageId: number): number {
  let count = 0;
  for (const seen of seenUpTo.values()) if (seen >= messageId) count += 1;
  return count;
}

function readReactions({ reactions }: MessageRecord): readonly ReactionView[] {
  const users = new Map<string, number[]>();
  for (const [userId, emojis] of reactions) {
    for (const emoji of emojis) users.set(emoji, [...(users.get(emoji) ?? []), userId]);
  }
  return [...users].map(([emoji, userIds]) => ({ emoji, userIds }));
}

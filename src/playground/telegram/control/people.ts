import type { MessageOrigin } from '@grammyjs/types';
import { z } from 'zod';
import { openPrivateChat } from '../chats.js';
import { deliverCallback, deliverMessage } from '../delivery.js';
import { TelegramError } from '../errors.js';
import { addPicture } from '../files.js';
import { formatText } from '../formatted-text.js';
import type { ParsedText } from '../html-entities.js';
import { isAdministrator, memberOf, toUser } from '../members.js';
import { addMessage, deleteMessage, findMessage } from '../messages.js';
import type { CallbackRecord, ChatRecord, Content, MessageRecord, Sender } from '../model.js';
import { countViews, type MessageView, toChat, toView } from '../views.js';
import type { World } from '../world.js';
import { changeBlocked } from './accounts.js';
import { action, botAddress, bytes, chatAddress, resolveBot, resolveChat } from './action.js';

const place = {
  user: z.number(),
  /** Default: the user's private chat with the bot. */
  chat: chatAddress.optional(),
  bot: botAddress,
  threadId: z.number().optional(),
  replyTo: z.number().optional(),
};

interface Place {
  readonly user: number;
  readonly chat?: number | string | undefined;
  readonly bot?: number | string | undefined;
  readonly threadId?: number | undefined;
  readonly replyTo?: number | undefined;
}

const formatting = {
  parseMode: z.literal('HTML').optional(),
  entities: z.array(z.record(z.string(), z.unknown())).optional(),
};

export const peopleActions = {
  /** Presses Start: opens the private chat, unblocks the bot if need be and writes `/start`, with a payload if one is given. */
  start: action(
    z.object({ user: z.number(), bot: botAddress, payload: z.string().max(64).optional() }),
    ({ world }, { user, bot, payload }) =>
      write(world, { user, bot }, plainText(world, payload ? `/start ${payload}` : '/start')),
  ),

  /** Writes a text. In a channel it is a post, which only its administrators can make. */
  say: action(z.object({ ...place, ...formatting, text: z.string().min(1) }), ({ world }, input) => {
    const { text, parseMode, entities } = input;
    const formatted = formatText(world, { text, parseMode, entities });
    return write(world, input, { kind: 'text', ...formatted, linkPreview: null });
  }),

  sendPhoto: action(
    z.object({ ...place, ...formatting, bytes, caption: z.string().default('') }),
    ({ world }, input) => {
      const { caption, parseMode, entities } = input;
      const formatted = formatText(world, { text: caption, parseMode, entities });
      return write(world, input, photo(world, input.bytes, formatted));
    },
  ),

  /** Sends several pictures together: a message each, with one `media_group_id`; the words go with the first. */
  sendAlbum: action(
    z.object({
      ...place,
      ...formatting,
      pictures: z.array(bytes).min(2).max(10),
      caption: z.string().default(''),
    }),
    ({ world }, input) => {
      const { caption, parseMode, entities } = input;
      const formatted = formatText(world, { text: caption, parseMode, entities });
      const albumId = world.takeAlbumId();
      return input.pictures.map((picture, index) => {
        const words = index === 0 ? formatted : { text: '', entities: [] };
        return write(world, input, photo(world, picture, words), { albumId });
      });
    },
  ),

  forward: action(
    z.object({ ...place, fromChat: chatAddress, messageId: z.number() }),
    ({ world }, input) => {
      const source = resolveChat(world, input.fromChat, input.bot);
      return forward(world, input, { source, record: getRecord(source, input.messageId) });
    },
  ),

  /** Forwards a message with all that came in one album with it. */
  forwardAlbum: action(
    z.object({ ...place, fromChat: chatAddress, messageId: z.number() }),
    ({ world }, input) => {
      const source = resolveChat(world, input.fromChat, input.bot);
      const parts = findAlbum(source, getRecord(source, input.messageId));
      const more = parts.length > 1 ? { albumId: world.takeAlbumId() } : {};
      return parts.map((record) => forward(world, input, { source, record }, more));
    },
  ),

  /** Presses an inline button by its text or its callback data, on the message given or the newest that has it. */
  press: action(
    z.object({
      user: z.number(),
      chat: chatAddress.optional(),
      bot: botAddress,
      messageId: z.number().optional(),
      text: z.string().optional(),
      data: z.string().optional(),
    }),
    ({ world }, input) => {
      const chat = resolveChat(world, input.chat ?? input.user, input.bot);
      const candidates =
        input.messageId === undefined
          ? [...chat.messages.values()].reverse()
          : [getRecord(chat, input.messageId)];
      for (const record of candidates) {
        const data = record.deletedAt === null ? findCallbackData(record, input) : undefined;
        if (data !== undefined) return press(world, chat, record, { userId: input.user, data });
      }
      throw new TelegramError(400, `There is no button ${input.text ?? input.data} in the chat ${chat.id}.`);
    },
  ),

  /** Looks at all posts of a channel, as a person does who has it open. */
  look: action(z.object({ user: z.number(), chat: chatAddress, bot: botAddress }), ({ world }, input) => {
    const chat = resolveChat(world, input.chat, input.bot);
    if (chat.kind === 'channel') look(world, chat, world.getUser(input.user).id);
    return true;
  }),

  /** Somebody other than a bot deletes a message. */
  deleteMessage: action(
    z.object({ chat: chatAddress, bot: botAddress, messageId: z.number() }),
    ({ world }, { chat, bot, messageId }) => {
      const record = resolveChat(world, chat, bot);
      deleteMessage(world, record, getRecord(record, messageId), null);
      return true;
    },
  ),
};

function plainText(world: World, text: string): Content {
  const formatted = formatText(world, { text, parseMode: undefined, entities: undefined });
  return { kind: 'text', ...formatted, linkPreview: null };
}

function photo(world: World, picture: Uint8Array, { text, entities }: ParsedText): Content {
  return {
    kind: 'photo',
    fileUniqueId: addPicture(world, picture).uniqueId,
    caption: text,
    entities,
    captionAbove: false,
    spoiler: false,
  };
}

function write(
  world: World,
  place: Place,
  content: Content,
  more: { readonly origin?: MessageOrigin; readonly albumId?: string } = {},
): MessageView {
  const user = world.getUser(place.user);
  const inPrivate = place.chat === undefined || place.chat === place.user;
  const chat = inPrivate
    ? openPrivateChat(world, resolveBot(world, place.bot), user)
    : resolveChat(world, place.chat ?? place.user, place.bot);
  changeBlocked(world, chat, false);
  const record = addMessage(world, chat, {
    sender: senderIn(chat, place.user),
    content,
    threadId: place.threadId ?? null,
    replyTo: place.replyTo ?? null,
    ...more,
  });
  deliverMessage(world, chat, record);
  return toView(world, chat, record);
}

function senderIn(chat: ChatRecord, userId: number): Sender {
  if (chat.kind === 'private') return { kind: 'user', id: userId };
  const member = memberOf(chat, userId);
  if (chat.kind === 'channel') {
    if (!isAdministrator(member)) {
      throw new TelegramError(400, `The user ${userId} is no administrator of the channel ${chat.id}.`);
    }
    return { kind: 'channel', signature: null };
  }
  if (member.status === 'left') chat.members.set(userId, { status: 'member' });
  return { kind: 'user', id: userId };
}

function forward(
  world: World,
  to: Place,
  { source, record }: { readonly source: ChatRecord; readonly record: MessageRecord },
  more: { readonly albumId?: string } = {},
): MessageView {
  if (record.content.kind === 'service')
    throw new TelegramError(400, 'A service message cannot be forwarded.');
  const origin = record.origin ?? originOf(world, source, record);
  return write(world, to, record.content, { ...more, origin });
}

function findAlbum(chat: ChatRecord, record: MessageRecord): readonly MessageRecord[] {
  if (record.albumId === null) return [record];
  return [...chat.messages.values()].filter(
    ({ albumId, deletedAt }) => albumId === record.albumId && deletedAt === null,
  );
}

function findCallbackData(
  record: MessageRecord,
  wanted: { readonly text?: string | undefined; readonly data?: string | undefined },
): string | undefined {
  for (const button of record.keyboard?.inline_keyboard.flat() ?? []) {
    if (!('callback_data' in button) || button.callback_data === undefined) continue;
    if (wanted.data === button.callback_data || wanted.text === button.text) return button.callback_data;
  }
  return undefined;
}

function press(
  world: World,
  chat: ChatRecord,
  record: MessageRecord,
  { userId, data }: { readonly userId: number; readonly data: string },
): CallbackRecord {
  if (record.botId === null) throw new TelegramError(400, 'The message with this button is not from a bot.');
  const callback: CallbackRecord = {
    id: String(4_000_000_000_000 + world.state.nextCallbackId++),
    botId: record.botId,
    userId: world.getUser(userId).id,
    chatKey: chat.key,
    messageId: record.id,
    data,
    at: world.now(),
    answer: null,
  };
  world.state.callbacks.set(callback.id, callback);
  world.announce(() => ({ kind: 'callback-pressed', chat: chat.key, callback: { ...callback } }));
  deliverCallback(world, chat, record, callback);
  return callback;
}

function originOf(world: World, source: ChatRecord, record: MessageRecord): MessageOrigin {
  const date = Math.floor(record.sentAt / 1000);
  if (record.sender.kind === 'user') {
    const bot = world.state.bots.get(record.sender.id);
    const sender_user = bot ? bot.user : toUser(world.getUser(record.sender.id));
    return { type: 'user', date, sender_user };
  }
  const chat = toChat(world, source);
  if (chat.type !== 'channel') throw new TelegramError(400, `The chat ${source.id} is no channel.`);
  return { type: 'channel', date, chat, message_id: record.id };
}

function getRecord(chat: ChatRecord, messageId: number): MessageRecord {
  const record = findMessage(chat, messageId);
  if (!record) throw new TelegramError(400, `There is no message ${messageId} in the chat ${chat.id}.`);
  return record;
}

function look(world: World, chat: ChatRecord, userId: number): void {
  const before = chat.seenUpTo.get(userId) ?? 0;
  const newest = chat.nextMessageId - 1;
  if (newest <= before) return;
  chat.seenUpTo.set(userId, newest);
  const fresh = Array.from({ length: newest - before }, (_, index) => before + 1 + index);
  world.announce(() => ({
    kind: 'posts-viewed',
    chat: chat.key,
    views: fresh.map((messageId) => ({ messageId, views: countViews(chat, messageId) })),
  }));
}

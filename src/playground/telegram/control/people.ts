import type { MessageOrigin } from '@grammyjs/types';
import { z } from 'zod';
import { openPrivateChat } from '../chats.js';
import { deliverMessage } from '../delivery.js';
import { forwardToDiscussion } from '../discussion.js';
import { TelegramError } from '../errors.js';
import { addPicture } from '../files.js';
import { formatText } from '../formatted-text.js';
import type { ParsedText } from '../html-entities.js';
import { isAdministrator, memberOf, toUser } from '../members.js';
import { addMessage, type Draft, findMessage } from '../messages.js';
import type { ChatRecord, Content, MessageRecord, Sender } from '../model.js';
import { type MessageView, toChat, toView } from '../views.js';
import type { World } from '../world.js';
import { changeBlocked } from './accounts.js';
import { action, botAddress, bytes, chatAddress, resolveBot, resolveChat, resolveMessage } from './action.js';

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

  /** Sends where the person is, as the clients do from the paper clip. */
  sendLocation: action(
    z.object({
      ...place,
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    }),
    ({ world }, { latitude, longitude, ...input }) =>
      write(world, input, { kind: 'location', latitude, longitude }),
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
      return forward(world, input, { source, record: resolveMessage(source, input.messageId) });
    },
  ),

  /** Forwards a message with all that came in one album with it. */
  forwardAlbum: action(
    z.object({ ...place, fromChat: chatAddress, messageId: z.number() }),
    ({ world }, input) => {
      const source = resolveChat(world, input.fromChat, input.bot);
      const parts = findAlbum(source, resolveMessage(source, input.messageId));
      const more = parts.length > 1 ? { albumId: world.takeAlbumId() } : {};
      return parts.map((record) => forward(world, input, { source, record }, more));
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

/** Writes into a chat as a person, and tells the bots that hear it. */
export function write(
  world: World,
  place: Place,
  content: Content,
  more: Pick<Draft, 'origin' | 'albumId' | 'viaBotId' | 'keyboard'> = {},
): MessageView {
  const user = world.getUser(place.user);
  const inPrivate = place.chat === undefined || place.chat === place.user;
  const chat = inPrivate
    ? openPrivateChat(world, resolveBot(world, place.bot), user)
    : resolveChat(world, place.chat ?? place.user, place.bot);
  changeBlocked(world, chat, false);
  const topic = place.threadId === undefined ? undefined : chat.topics.get(place.threadId);
  if (topic?.closed === true && !isAdministrator(memberOf(chat, place.user))) {
    throw new TelegramError(400, 'This topic is closed: only administrators write in it.');
  }
  const replied = place.replyTo === undefined ? undefined : findMessage(chat, place.replyTo);
  const record = addMessage(world, chat, {
    sender: senderIn(chat, place.user),
    content,
    threadId: place.threadId ?? replied?.threadId ?? null,
    replyTo: place.replyTo ?? null,
    ...more,
  });
  deliverMessage(world, chat, record);
  forwardToDiscussion(world, chat, record);
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

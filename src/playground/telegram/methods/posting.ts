import type { Message, MessageOrigin } from '@grammyjs/types';
import { checkNotBlocked, checkPosting, getChat, getThread } from '../access.js';
import { forwardToDiscussion } from '../discussion.js';
import { type ReplyMarkup, readReplyMarkup } from '../keyboard.js';
import { addMessage } from '../messages.js';
import type { ChatRecord, Content, MessageRecord } from '../model.js';
import { toMessage } from '../views.js';
import type { Call } from './call.js';
import { getReplied } from './reply-parameters.js';

export interface Posted {
  readonly chat: ChatRecord;
  readonly record: MessageRecord;
}

/** Checks in Telegram's order whether the bot may post here now, and posts. */
export function post(call: Call, content: Content, origin?: MessageOrigin): Posted {
  const markup = readReplyMarkup(call.parameters);
  const place = findPlace(call, content.kind);
  return addPost(call, place, { content, markup, origin });
}

/** Posts pictures as one album, which counts as one message against the rates and has no keyboard. */
export function postAlbum(call: Call, pictures: readonly Content[]): readonly Posted[] {
  const place = findPlace(call, 'photo');
  const albumId = pictures.length > 1 ? call.world.takeAlbumId() : null;
  const markup = { inline: null, hasOther: false };
  return pictures.map((content) => addPost(call, place, { content, markup, albumId }));
}

export function sent({ world, bot }: Call, { chat, record }: Posted): Message {
  return toMessage(world, chat, record, bot.id);
}

interface Place {
  readonly chat: ChatRecord;
  readonly threadId: number | null;
  readonly replyTo: number | null;
}

function findPlace({ world, bot, parameters, limits }: Call, kind: Content['kind']): Place {
  const chat = getChat(world, bot, parameters, 'write');
  const threadId = getThread(chat, bot, parameters);
  const replied = getReplied(chat, parameters);
  checkPosting(chat, bot, kind);
  limits.chargeMessage(bot.id, chat, parameters.flag('allow_paid_broadcast'));
  checkNotBlocked(chat);
  return { chat, threadId: threadId ?? replied?.threadId ?? null, replyTo: replied?.id ?? null };
}

function addPost(
  call: Call,
  { chat, threadId, replyTo }: Place,
  given: {
    readonly content: Content;
    readonly markup: ReplyMarkup;
    readonly origin?: MessageOrigin | undefined;
    readonly albumId?: string | null;
  },
): Posted {
  const { world, bot, parameters, method } = call;
  const record = addMessage(world, chat, {
    sender: chat.kind === 'channel' ? { kind: 'channel', signature: null } : { kind: 'user', id: bot.id },
    content: given.content,
    botId: bot.id,
    threadId,
    replyTo,
    ...(given.origin ? { origin: given.origin } : {}),
    albumId: given.albumId ?? null,
    silent: parameters.flag('disable_notification'),
    protectedContent: parameters.flag('protect_content'),
    frozen: given.markup.hasOther,
    keyboard: given.markup.inline,
    method,
    parameters: parameters.values,
  });
  forwardToDiscussion(world, chat, record);
  call.counters.messagesSent += 1;
  return { chat, record };
}

import type { MessageId, MessageOrigin } from '@grammyjs/types';
import { checkNotBlocked, getChat, getThread } from '../access.js';
import { badRequest } from '../errors.js';
import { toAnyUser } from '../members.js';
import { getMessage } from '../messages.js';
import type { ChatRecord, Content, MessageRecord } from '../model.js';
import { toChat } from '../views.js';
import type { Call, Method } from './call.js';
import { readAlbum, readCaption, readPhoto, readText } from './content.js';
import { post, postAlbum, sent } from './posting.js';

/** https://core.telegram.org/bots/api#sendchataction */
const chatActions = [
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
];

export const sendingMethods = {
  sendMessage: (call) => sent(call, post(call, readText(call))),

  sendPhoto: (call) => sent(call, post(call, readPhoto(call))),

  sendMediaGroup: (call) => postAlbum(call, readAlbum(call)).map((posted) => sent(call, posted)),

  sendChatAction: ({ world, bot, parameters }) => {
    const action = parameters.text('action') ?? '';
    if (!chatActions.includes(action)) throw badRequest('wrong parameter action in request');
    const chat = getChat(world, bot, parameters, 'write');
    getThread(chat, bot, parameters);
    checkNotBlocked(chat);
    world.announce(() => ({ kind: 'chat-action', chat: chat.key, botId: bot.id, action }));
    return true;
  },

  forwardMessage: (call) => {
    const { source, record } = getSource(call, 'message to forward');
    if (record.protectedContent || record.content.kind === 'service') {
      throw badRequest("message can't be forwarded");
    }
    return sent(call, post(call, record.content, originOf(call, source, record)));
  },

  copyMessage: (call): MessageId => {
    const { record } = getSource(call, 'message to copy');
    const { content } = record;
    if (record.protectedContent || content.kind === 'service') throw badRequest("message can't be copied");
    const copied = post(call, withNewCaption(call, content));
    return { message_id: copied.record.id };
  },
} satisfies Record<string, Method>;

function getSource(call: Call, what: string): { source: ChatRecord; record: MessageRecord } {
  const { world, bot, parameters } = call;
  const source = getChat(world, bot, parameters, 'read', 'from_chat_id');
  return { source, record: getMessage(source, parameters.integer('message_id'), what) };
}

function originOf({ world }: Call, source: ChatRecord, record: MessageRecord): MessageOrigin {
  if (record.origin) return record.origin;
  const date = Math.floor(record.sentAt / 1000);
  const chat = toChat(world, source);
  if (record.sender.kind === 'user') {
    return { type: 'user', date, sender_user: toAnyUser(world, record.sender.id) };
  }
  if (chat.type !== 'channel') return { type: 'chat', date, sender_chat: chat };
  return { type: 'channel', date, chat, message_id: record.id };
}

function withNewCaption({ world, parameters }: Call, content: Content): Content {
  if (content.kind !== 'photo' || parameters.text('caption') === undefined) return content;
  const caption = readCaption(world, parameters);
  return { ...content, caption: caption.text, entities: caption.entities };
}

import { badRequest } from '../errors.js';
import { findMessage } from '../messages.js';
import type { ChatRecord, MessageRecord } from '../model.js';
import { Parameters } from '../parameters.js';

/**
 * The message of the same chat that `reply_parameters` (or the older `reply_to_message_id`) names; null for none, and
 * where it is missing and the caller allows that.
 *
 * @throws TelegramError 400 `message to be replied not found`.
 */
export function getReplied(chat: ChatRecord, parameters: Parameters): MessageRecord | null {
  const value = parameters.json('reply_parameters', 'reply parameters');
  if (value !== undefined && (typeof value !== 'object' || value === null)) {
    throw badRequest('object expected as reply parameters');
  }
  const fields = value === undefined ? parameters : new Parameters({ ...value });
  const messageId = fields.integer(value === undefined ? 'reply_to_message_id' : 'message_id') ?? 0;
  if (messageId <= 0) return null;
  const chatId = value === undefined ? undefined : fields.integer('chat_id');
  const isHere = chatId === undefined || chatId === chat.id;
  const record = isHere ? findMessage(chat, messageId) : undefined;
  if (record) return record;
  if (fields.flag('allow_sending_without_reply')) return null;
  throw badRequest('message to be replied not found');
}

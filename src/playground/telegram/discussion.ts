import { deliverMessage } from './delivery.js';
import { addMessage } from './messages.js';
import type { ChatRecord, MessageRecord } from './model.js';
import { toChat } from './views.js';
import { chatKey, type World } from './world.js';

/**
 * Forwards a channel's post into the group where it is discussed, and pins it there, as Telegram does by itself
 * (`is_automatic_forward`, https://core.telegram.org/bots/api#message).
 */
export function forwardToDiscussion(world: World, channel: ChatRecord, post: MessageRecord): void {
  if (channel.kind !== 'channel' || channel.linkedTo === null || post.content.kind === 'service') return;
  const group = world.state.chats.get(chatKey(channel.linkedTo));
  const chat = toChat(world, channel);
  if (group === undefined || chat.type !== 'channel') return;
  const record = addMessage(world, group, {
    sender: { kind: 'linked-channel', chatId: channel.id },
    content: post.content,
    albumId: post.albumId,
    keyboard: post.keyboard,
    origin: { type: 'channel', date: Math.floor(post.sentAt / 1000), chat, message_id: post.id },
  });
  group.pinned.push(record.id);
  deliverMessage(world, group, record);
}

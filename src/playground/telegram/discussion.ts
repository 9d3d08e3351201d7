import { deliverMessage } from './delivery.js';
import { addMessage, type Change, deleteMessage, editMessage } from './messages.js';
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

/** The copy in the discussion follows its post (https://github.com/gram-js/gramjs/issues/430). */
export function editInDiscussion(
  world: World,
  channel: ChatRecord,
  post: MessageRecord,
  change: Change,
): void {
  for (const [group, copy] of copiesOf(world, channel, post)) editMessage(world, group, copy, change);
}

/** The copy in the discussion goes with its post; what people answered to it stays. */
export function deleteInDiscussion(world: World, channel: ChatRecord, post: MessageRecord): void {
  for (const [group, copy] of copiesOf(world, channel, post)) deleteMessage(world, group, copy, null);
}

/** None, or one: a post is forwarded once. */
function copiesOf(
  world: World,
  channel: ChatRecord,
  post: MessageRecord,
): readonly (readonly [ChatRecord, MessageRecord])[] {
  if (channel.kind !== 'channel' || channel.linkedTo === null) return [];
  const group = world.state.chats.get(chatKey(channel.linkedTo));
  if (group === undefined) return [];
  const copies = [...group.messages.values()].filter(
    ({ sender, origin, deletedAt }) =>
      deletedAt === null &&
      sender.kind === 'linked-channel' &&
      origin?.type === 'channel' &&
      origin.chat.id === channel.id &&
      origin.message_id === post.id,
  );
  return copies.map((copy) => [group, copy]);
}

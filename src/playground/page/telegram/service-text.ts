import type { Message } from '@grammyjs/types';

/** What a service message says in the middle of a chat; null for a message that somebody wrote. */
export function serviceText(message: Message): string | null {
  const { from, new_chat_members: joined, left_chat_member: left, sender_chat: sender } = message;
  const who = from?.first_name ?? (sender !== undefined && 'title' in sender ? sender.title : undefined);
  const name = who ?? 'Somebody';
  if (joined !== undefined) return `${name} added ${joined.map(({ first_name }) => first_name).join(', ')}`;
  if (left !== undefined) return `${left.first_name} left`;
  if (message.pinned_message !== undefined) return `${name} pinned ${pinnedText(message.pinned_message)}`;
  if (message.new_chat_title !== undefined) return `${name} named the chat “${message.new_chat_title}”`;
  if (message.forum_topic_created !== undefined)
    return `${name} opened “${message.forum_topic_created.name}”`;
  if (message.forum_topic_edited?.name !== undefined)
    return `${name} renamed the topic to “${message.forum_topic_edited.name}”`;
  if (message.forum_topic_closed !== undefined) return `${name} closed the topic`;
  if (message.forum_topic_reopened !== undefined) return `${name} opened the topic again`;
  if (message.migrate_to_chat_id !== undefined) return 'The group became a supergroup';
  if (message.location !== undefined) return null;
  if (message.text === undefined && message.photo === undefined) return 'Service message';
  return null;
}

/** How much of a pinned message is named, in characters. */
const MAX_PINNED = 32;

function pinnedText(pinned: NonNullable<Message['pinned_message']>): string {
  const text = 'text' in pinned ? pinned.text : 'caption' in pinned ? pinned.caption : undefined;
  const line = text?.split('\n')[0] ?? '';
  if (line === '') return 'a photo';
  return `“${line.length > MAX_PINNED ? `${line.slice(0, MAX_PINNED - 1)}…` : line}”`;
}

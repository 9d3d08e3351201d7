import { announceChat } from './chats.js';
import { deliverMessage } from './delivery.js';
import { badRequest } from './errors.js';
import { addServiceMessage, deleteMessage } from './messages.js';
import type { ChatRecord, Sender, ServiceFields, Topic } from './model.js';
import type { World } from './world.js';

/** The colours of topic icons: https://core.telegram.org/bots/api#createforumtopic */
export const topicColours: readonly number[] = [7322096, 16766590, 13338331, 9367192, 16749490, 16478047];
const blue = 7322096;

/** https://core.telegram.org/bots/api#createforumtopic */
const maxNameLength = 128;

/**
 * Opens a forum topic; its thread id is the id of the message that says so, as on the real platform.
 *
 * @throws TelegramError 400 when the chat has no topics or the name is empty.
 */
export function openTopic(
  world: World,
  chat: ChatRecord,
  topic: { readonly name: string; readonly by: Sender; readonly iconColour?: number | undefined },
): Topic {
  if (!chat.isForum) throw badRequest('the chat is not a forum');
  const name = cleanName(topic.name);
  const iconColour = topic.iconColour ?? blue;
  // The General topic takes the first id of every forum.
  chat.nextMessageId = Math.max(chat.nextMessageId, 2);
  const created: Topic = { threadId: chat.nextMessageId, name, iconColour, closed: false, by: topic.by };
  chat.topics.set(created.threadId, created);
  say(world, chat, created, topic.by, { forum_topic_created: { name, icon_color: iconColour } });
  announceChat(world, chat);
  return created;
}

/** @throws TelegramError 400 `TOPIC_NOT_MODIFIED` when it is called that already. */
export function renameTopic(world: World, chat: ChatRecord, topic: Topic, wanted: string, by: Sender): void {
  const name = cleanName(wanted);
  if (name === topic.name) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.name = name;
  say(world, chat, topic, by, { forum_topic_edited: { name } });
  announceChat(world, chat);
}

/** @throws TelegramError 400 `TOPIC_NOT_MODIFIED` when it is so already. */
export function setTopicClosed(
  world: World,
  chat: ChatRecord,
  topic: Topic,
  closed: boolean,
  by: Sender,
): void {
  if (topic.closed === closed) throw badRequest('TOPIC_NOT_MODIFIED');
  topic.closed = closed;
  say(world, chat, topic, by, closed ? { forum_topic_closed: {} } : { forum_topic_reopened: {} });
  announceChat(world, chat);
}

/** The topic is gone with all that was written in it: posts to it hear that the thread is not found. */
export function deleteTopic(world: World, chat: ChatRecord, topic: Topic): void {
  chat.topics.delete(topic.threadId);
  for (const record of [...chat.messages.values()]) {
    if (record.threadId === topic.threadId && record.deletedAt === null)
      deleteMessage(world, chat, record, null);
  }
  announceChat(world, chat);
}

function cleanName(wanted: string): string {
  const name = wanted.trim().slice(0, maxNameLength);
  if (name === '') throw badRequest('title must be non-empty');
  return name;
}

function say(world: World, chat: ChatRecord, topic: Topic, by: Sender, fields: ServiceFields): void {
  deliverMessage(world, chat, addServiceMessage(world, chat, by, fields, topic.threadId));
}

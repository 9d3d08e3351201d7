import type { ForumTopic } from '@grammyjs/types';
import { getChat } from '../access.js';
import { announceChat } from '../chats.js';
import { badRequest } from '../errors.js';
import { hasRight, isPermitted, memberOf } from '../members.js';
import { findMessage } from '../messages.js';
import type { ChatRecord, Sender, Topic } from '../model.js';
import { deleteTopic, openTopic, renameTopic, setTopicClosed, topicColours } from '../topics.js';
import type { Call, Method } from './call.js';

/** Forum topics but the General one: https://core.telegram.org/bots/api#createforumtopic */
export const topicMethods = {
  createForumTopic: (call): ForumTopic => {
    const { world, bot, parameters } = call;
    const chat = getForum(call);
    if (!isPermitted(chat, memberOf(chat, bot.id), 'can_manage_topics')) {
      throw badRequest('not enough rights to create a topic');
    }
    const iconColour = parameters.integer('icon_color') ?? undefined;
    if (iconColour !== undefined && !topicColours.includes(iconColour)) throw badRequest('COLOR_INVALID');
    const topic = openTopic(world, chat, {
      name: parameters.text('name') ?? '',
      by: senderOf(call),
      iconColour,
    });
    return {
      message_thread_id: topic.threadId,
      name: topic.name,
      icon_color: topic.iconColour as ForumTopic['icon_color'],
    };
  },

  editForumTopic: (call) => {
    const { chat, topic } = getTopic(call);
    const name = call.parameters.text('name') ?? '';
    if (name !== '') renameTopic(call.world, chat, topic, name, senderOf(call));
    return true;
  },

  closeForumTopic: (call) => {
    const { chat, topic } = getTopic(call);
    setTopicClosed(call.world, chat, topic, true, senderOf(call));
    return true;
  },

  reopenForumTopic: (call) => {
    const { chat, topic } = getTopic(call);
    setTopicClosed(call.world, chat, topic, false, senderOf(call));
    return true;
  },

  /** What is written in a topic goes with it, which takes the right to delete. */
  deleteForumTopic: (call) => {
    const { chat, topic } = getTopic(call);
    if (!hasRight(memberOf(chat, call.bot.id), 'can_delete_messages')) {
      throw badRequest('not enough rights to delete the topic');
    }
    deleteTopic(call.world, chat, topic);
    return true;
  },

  unpinAllForumTopicMessages: (call) => {
    const { chat, topic } = getTopic(call);
    if (!hasRight(memberOf(chat, call.bot.id), 'can_pin_messages')) {
      throw badRequest('not enough rights to manage pinned messages in the chat');
    }
    chat.pinned = chat.pinned.filter((id) => findMessage(chat, id)?.threadId !== topic.threadId);
    announceChat(call.world, chat);
    return true;
  },
} satisfies Record<string, Method>;

function senderOf({ bot }: Call): Sender {
  return { kind: 'user', id: bot.id };
}

function getForum({ world, bot, parameters }: Call): ChatRecord {
  const chat = getChat(world, bot, parameters, 'write');
  if (!chat.isForum) throw badRequest('the chat is not a forum');
  return chat;
}

/** Whoever opened a topic may change it without a right. */
function getTopic(call: Call): { readonly chat: ChatRecord; readonly topic: Topic } {
  const { bot, parameters } = call;
  const chat = getForum(call);
  const topic = chat.topics.get(parameters.integer('message_thread_id') ?? 0);
  if (topic === undefined) throw badRequest('TOPIC_ID_INVALID');
  const isOwn = topic.by.kind === 'user' && topic.by.id === bot.id;
  if (!isOwn && !hasRight(memberOf(chat, bot.id), 'can_manage_topics')) {
    throw badRequest('not enough rights to edit the topic');
  }
  return { chat, topic };
}

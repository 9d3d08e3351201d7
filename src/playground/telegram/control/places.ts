import { z } from 'zod';
import { announceChat, createChat } from '../chats.js';
import { botsIn, deliverMessage, deliverStanding } from '../delivery.js';
import { TelegramError } from '../errors.js';
import { memberOf } from '../members.js';
import { addServiceMessage } from '../messages.js';
import type { ChatRecord, Sender, ServiceFields, Topic } from '../model.js';
import { deleteTopic, openTopic, setTopicClosed } from '../topics.js';
import { toChat } from '../views.js';
import type { World } from '../world.js';
import { action, chatAddress, resolveChat } from './action.js';

const newChat = z.object({
  kind: z.enum(['group', 'supergroup', 'channel']),
  title: z.string().min(1),
  /** Who makes it and owns it. */
  owner: z.number(),
  id: z.int().negative().optional(),
  username: z.string().optional(),
  description: z.string().optional(),
  /** A supergroup with topics. */
  isForum: z.boolean().default(false),
});

const topic = z.object({ chat: chatAddress, by: z.number().optional(), threadId: z.number() });

export const placeActions = {
  createChat: action(newChat, ({ world }, input) => {
    const owner = world.getUser(input.owner);
    const chat = createChat(world, input);
    chat.members.set(owner.id, { status: 'creator' });
    announceChat(world, chat);
    return toChat(world, chat);
  }),

  createTopic: action(
    z.object({ chat: chatAddress, name: z.string().min(1), by: z.number().optional() }),
    ({ world }, { chat: address, name, by }): Topic => {
      const chat = resolveChat(world, address);
      return openTopic(world, chat, { name, by: personIn(chat, by) });
    },
  ),

  closeTopic: action(topic, ({ world }, { chat, by, threadId }) => {
    const record = resolveChat(world, chat);
    setTopicClosed(world, record, getTopic(record, threadId), true, personIn(record, by));
    return true;
  }),

  reopenTopic: action(topic, ({ world }, { chat, by, threadId }) => {
    const record = resolveChat(world, chat);
    setTopicClosed(world, record, getTopic(record, threadId), false, personIn(record, by));
    return true;
  }),

  deleteTopic: action(topic, ({ world }, { chat, threadId }) => {
    const record = resolveChat(world, chat);
    deleteTopic(world, record, getTopic(record, threadId));
    return true;
  }),

  /** Makes a supergroup the place where a channel's posts are discussed; each later post is forwarded into it. */
  linkDiscussion: action(
    z.object({ channel: chatAddress, group: chatAddress }),
    ({ world }, { channel: channelAddress, group: groupAddress }) => {
      const channel = resolveChat(world, channelAddress);
      const group = resolveChat(world, groupAddress);
      if (channel.kind !== 'channel' || group.kind !== 'supergroup') {
        throw new TelegramError(400, 'A channel is discussed in a supergroup.');
      }
      channel.linkedTo = group.id;
      group.linkedTo = channel.id;
      announceChat(world, channel);
      announceChat(world, group);
      return true;
    },
  ),

  /** Sets what ordinary members may do; what is left out stays as it is. */
  setPermissions: action(
    z.object({ chat: chatAddress, permissions: z.record(z.string(), z.boolean()) }),
    ({ world }, { chat, permissions }) => {
      const record = resolveChat(world, chat);
      record.permissions = { ...record.permissions, ...permissions };
      announceChat(world, record);
      return record.permissions;
    },
  ),

  /** Turns a group into a supergroup: everybody moves along, the messages and their ids do not. */
  migrateGroup: action(
    z.object({ chat: chatAddress, by: z.number().optional() }),
    ({ world }, { chat: address, by }) => {
      const group = resolveChat(world, address);
      if (group.kind !== 'group' || group.migratedTo !== null) {
        throw new TelegramError(400, `The chat ${group.id} is no group that could become a supergroup.`);
      }
      const supergroup = createChat(world, { kind: 'supergroup', title: group.title });
      for (const [id, member] of group.members) supergroup.members.set(id, member);
      supergroup.permissions = group.permissions;
      tell(world, group, by, { migrate_to_chat_id: supergroup.id });
      group.migratedTo = supergroup.id;
      tell(world, supergroup, by, { migrate_from_chat_id: group.id });
      announceChat(world, group);
      return toChat(world, supergroup);
    },
  ),

  /** Deletes a chat for everybody. Supergroups and channels then answer as if the bot had been kicked, as TDLib does. */
  deleteChat: action(
    z.object({ chat: chatAddress, by: z.number().optional() }),
    ({ world }, { chat, by }) => {
      const record = resolveChat(world, chat);
      record.deleted = true;
      if (record.kind !== 'group') {
        for (const bot of botsIn(world, record)) {
          const from = memberOf(record, bot.id);
          record.members.set(bot.id, { status: 'kicked' });
          deliverStanding(world, record, {
            botId: bot.id,
            byUserId: by ?? ownerOf(record),
            from,
            to: { status: 'kicked' },
          });
        }
      }
      announceChat(world, record);
      return true;
    },
  ),

  addMember: action(
    z.object({ chat: chatAddress, user: z.number(), as: z.enum(['member', 'creator']).default('member') }),
    ({ world }, { chat, user, as }) => {
      const record = resolvePlace(world, chat);
      record.members.set(world.getUser(user).id, { status: as });
      announceChat(world, record);
      return true;
    },
  ),

  removeMember: action(z.object({ chat: chatAddress, user: z.number() }), ({ world }, { chat, user }) => {
    const record = resolvePlace(world, chat);
    record.members.set(user, { status: 'left' });
    announceChat(world, record);
    return true;
  }),
};

/** The person who acts when a test does not say who: the owner. */
export function ownerOf(chat: ChatRecord): number {
  for (const [id, member] of chat.members) if (member.status === 'creator') return id;
  throw new TelegramError(400, `The chat ${chat.id} has no owner; say who does it.`);
}

function personIn(chat: ChatRecord, by: number | undefined): Sender {
  return { kind: 'user', id: by ?? ownerOf(chat) };
}

/** Writes a service message into a chat and tells the bots that are in it. */
export function tell(
  world: World,
  chat: ChatRecord,
  by: number | undefined,
  fields: ServiceFields,
  threadId: number | null = null,
): void {
  deliverMessage(world, chat, addServiceMessage(world, chat, personIn(chat, by), fields, threadId));
}

function resolvePlace(world: World, address: number | string): ChatRecord {
  const chat = resolveChat(world, address);
  if (chat.kind === 'private') throw new TelegramError(400, 'A private chat has no members.');
  return chat;
}

function getTopic(chat: ChatRecord, threadId: number): Topic {
  const found = chat.topics.get(threadId);
  if (!found) throw new TelegramError(400, `There is no topic ${threadId} in the chat ${chat.id}.`);
  return found;
}

import type { Channel, Guild, MessageRecord, World } from './world.js';

/** A message with everything it ever was. */
export type MessageHistory = Pick<
  MessageRecord,
  'id' | 'channelId' | 'authorId' | 'visibleTo' | 'interactionId' | 'message' | 'versions' | 'deletedAt'
>;

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly guildId: string | null;
  readonly parentId: string | null;
  readonly recipientIds: readonly string[];
  /** A forum's tags; a post's own ones, by name. */
  readonly tags: readonly string[];
}

export function viewChannel(world: World, channel: Channel): ChannelView {
  const { id, name, type, guildId, parentId, recipientIds } = channel;
  return { id, name, type, guildId, parentId, recipientIds, tags: tagsOf(world, channel) };
}

export interface GuildView {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string;
  readonly memberIds: readonly string[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
}

export function viewGuild({ id, name, ownerId, members, roles }: Guild): GuildView {
  return {
    id,
    name,
    ownerId,
    memberIds: [...members.keys()],
    roles: [...roles.values()].map((role) => ({ id: role.id, name: role.name })),
  };
}

function tagsOf(world: World, { tags, thread, parentId }: Channel): readonly string[] {
  if (thread === null) return tags.map(({ name }) => name);
  const forum = parentId === null ? undefined : world.channels.get(parentId);
  return (forum?.tags ?? []).filter(({ id }) => thread.appliedTags.includes(id)).map(({ name }) => name);
}

/** What people call an account, a role or a channel; null when there is none of this id. */
export function nameOf(world: World, id: string): string | null {
  const user = world.accounts.get(id)?.user;
  if (user !== undefined) return user.global_name ?? user.username;
  const channel = world.channels.get(id);
  if (channel !== undefined) return channel.name;
  for (const { roles } of world.guilds.values()) {
    const role = roles.get(id);
    if (role !== undefined) return role.name;
  }
  return null;
}

export function describeHistory(record: MessageRecord): MessageHistory {
  const { id, channelId, authorId, visibleTo, interactionId, message, versions, deletedAt } = record;
  return { id, channelId, authorId, visibleTo, interactionId, message, versions, deletedAt };
}

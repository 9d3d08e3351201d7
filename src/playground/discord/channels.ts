import { type APIOverwrite, ChannelType, OverwriteType } from 'discord-api-types/v10';
import { refusal } from './errors.js';
import { wireTime } from './forms/form.js';
import { type PermissionName, permissionBits } from './permissions.js';
import type { Channel, World } from './world.js';

/** The names under which the control API knows Discord's channel types. */
const CHANNEL_TYPES = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  category: ChannelType.GuildCategory,
} as const;

type ChannelKind = keyof typeof CHANNEL_TYPES;

export interface NewChannel {
  readonly name: string;
  readonly kind?: ChannelKind;
  readonly topic?: string;
  readonly parentId?: string;
  /** A forum's tags by name, those of them that only moderators may set, and whether each post must carry one. */
  readonly tags?: readonly string[];
  readonly moderatedTags?: readonly string[];
  readonly tagRequired?: boolean;
}

export function createChannel(world: World, channel: NewChannel & { guildId: string }): Channel {
  const guild = world.guild(channel.guildId);
  const created = newChannel(world.ids.next(), {
    type: CHANNEL_TYPES[channel.kind ?? 'text'],
    guildId: guild.id,
    parentId: channel.parentId ?? null,
    name: channel.name,
  });
  created.topic = channel.topic ?? null;
  created.position = guild.channelIds.size;
  created.tags = (channel.tags ?? []).map((name) => ({
    id: world.ids.next(),
    name,
    emoji: null,
    moderated: channel.moderatedTags?.includes(name) ?? false,
  }));
  created.tagRequired = channel.tagRequired ?? false;
  world.channels.set(created.id, created);
  guild.channelIds.add(created.id);
  world.emit({ kind: 'channel-created', channel: created });
  return created;
}

function newChannel(
  id: string,
  place: Pick<Channel, 'type' | 'guildId' | 'parentId' | 'name'> &
    Partial<Pick<Channel, 'recipientIds' | 'thread'>>,
): Channel {
  return {
    recipientIds: [],
    thread: null,
    ...place,
    id,
    topic: null,
    position: 0,
    overwrites: [],
    tags: [],
    tagRequired: false,
    log: [],
    pinnedIds: new Set(),
    lastPinAt: null,
  };
}

/** A thread under a channel, or a forum's post. */
export function createThread(
  world: World,
  thread: {
    parentId: string;
    name: string;
    ownerId: string;
    appliedTags?: readonly string[];
    /** A thread that grows out of a message has the message's id. */
    id?: string;
  },
): Channel {
  const parent = world.channel(thread.parentId);
  const { guildId } = parent;
  if (guildId === null) throw refusal('wrongChannelType');
  const created = newChannel(thread.id ?? world.ids.next(), {
    type:
      parent.type === ChannelType.GuildAnnouncement
        ? ChannelType.AnnouncementThread
        : ChannelType.PublicThread,
    guildId,
    parentId: parent.id,
    name: thread.name,
    thread: {
      archived: false,
      locked: false,
      ownerId: thread.ownerId,
      appliedTags: [...(thread.appliedTags ?? [])],
      createdAt: wireTime(world.now()),
    },
  });
  world.channels.set(created.id, created);
  world.guild(guildId).channelIds.add(created.id);
  world.emit({ kind: 'channel-created', channel: created });
  return created;
}

/** The direct channel of two accounts, opened if it was not there. */
export function openDirectChannel(world: World, accountId: string, otherId: string): Channel {
  const recipientIds = [accountId, otherId].sort();
  const key = recipientIds.join(' ');
  const known = world.directChannels.get(key);
  if (known) return world.channel(known);
  const created = newChannel(world.ids.next(), {
    type: ChannelType.DM,
    guildId: null,
    parentId: null,
    name: '',
    recipientIds,
  });
  world.channels.set(created.id, created);
  world.directChannels.set(key, created.id);
  world.emit({ kind: 'channel-created', channel: created });
  return created;
}

/** Deletes a channel with its threads. Its messages stay in the history. */
export function deleteChannel(world: World, channelId: string): void {
  const channel = world.channel(channelId);
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  for (const id of guild?.channelIds ?? []) {
    if (world.channels.get(id)?.thread && world.channels.get(id)?.parentId === channelId)
      deleteChannel(world, id);
  }
  world.channels.delete(channelId);
  guild?.channelIds.delete(channelId);
  world.emit({ kind: 'channel-deleted', channel });
}

/** Allows and denies permissions in one channel to a role (the guild's id for @everyone) or a member. */
export function setOverwrite(
  world: World,
  change: {
    channelId: string;
    /** A role's or an account's id. */
    target: string;
    allow?: readonly PermissionName[];
    deny?: readonly PermissionName[];
  },
): void {
  const channel = world.channel(change.channelId);
  const isRole =
    channel.guildId !== null && world.guilds.get(channel.guildId)?.roles.has(change.target) === true;
  const overwrite: APIOverwrite = {
    id: change.target,
    type: isRole ? OverwriteType.Role : OverwriteType.Member,
    allow: String(permissionBits(change.allow ?? [])),
    deny: String(permissionBits(change.deny ?? [])),
  };
  channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== change.target), overwrite];
  world.emit({ kind: 'channel-changed', channel });
}

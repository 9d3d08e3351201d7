import {
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
  type RoleFlags,
} from 'discord-api-types/v10';
import { refusal } from './errors.js';
import { wireTime } from './forms/form.js';
import { DEFAULT_PERMISSIONS } from './permissions.js';
import type { Bot, Channel, Guild, Member, World } from './world.js';

const NO_ROLE_FLAGS: RoleFlags = 0 as RoleFlags;

/** The names under which the control API knows Discord's channel types. */
export const CHANNEL_TYPES = {
  text: ChannelType.GuildText,
  announcement: ChannelType.GuildAnnouncement,
  forum: ChannelType.GuildForum,
  category: ChannelType.GuildCategory,
} as const;

export type ChannelKind = keyof typeof CHANNEL_TYPES;

export interface NewChannel {
  readonly name: string;
  readonly kind?: ChannelKind;
  readonly topic?: string;
  readonly parentId?: string;
  /** A forum's tags by name, and whether each post must carry one. */
  readonly tags?: readonly string[];
  readonly tagRequired?: boolean;
}

/** Names of permissions as Discord spells them in code, such as `ViewChannel`. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** The bits of named permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

function newUser(world: World, name: string, bot: boolean): APIUser {
  return {
    id: world.ids.next(),
    username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9_.]+/g, '_'),
    global_name: bot ? null : name,
    discriminator: bot ? '0001' : '0',
    avatar: null,
    ...(bot ? { bot: true } : {}),
  };
}

/** A person on the platform. */
export function createUser(world: World, person: { name: string; locale?: string }): APIUser {
  const user = newUser(world, person.name, false);
  world.accounts.set(user.id, { user, locale: person.locale ?? 'en-US', blocksDirectMessages: false });
  world.emit({ kind: 'account-created', userId: user.id });
  return user;
}

/** An application with its bot account, which logs in with the token. */
export function createBot(
  world: World,
  bot: { token: string; name: string; privilegedIntents?: number },
): Bot {
  const user = newUser(world, bot.name, true);
  const created: Bot = {
    id: user.id,
    token: bot.token,
    user,
    privilegedIntents: bot.privilegedIntents ?? 0,
    commands: new Map(),
  };
  world.accounts.set(user.id, { user, locale: 'en-US', blocksDirectMessages: false });
  world.bots.set(created.id, created);
  world.botsByToken.set(created.token, created);
  world.emit({ kind: 'account-created', userId: user.id });
  return created;
}

/** A guild with its owner in it and an @everyone role that may do the usual. */
export function createGuild(world: World, guild: { name: string; ownerId: string; locale?: string }): Guild {
  world.account(guild.ownerId);
  const id = world.ids.next();
  const created: Guild = {
    id,
    name: guild.name,
    ownerId: guild.ownerId,
    locale: guild.locale ?? 'en-US',
    roles: new Map([[id, newRole(id, '@everyone', DEFAULT_PERMISSIONS, 0)]]),
    members: new Map(),
    channelIds: new Set(),
  };
  world.guilds.set(id, created);
  world.emit({ kind: 'guild-created', guild: created });
  addMember(world, { guildId: id, userId: guild.ownerId });
  return created;
}

function newRole(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    permissions: String(permissions),
    position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: false,
    flags: NO_ROLE_FLAGS,
  };
}

export function createRole(
  world: World,
  role: {
    guildId: string;
    name: string;
    permissions?: readonly PermissionName[];
    mentionable?: boolean;
  },
): APIRole {
  const guild = world.guild(role.guildId);
  const created = newRole(
    world.ids.next(),
    role.name,
    permissionBits(role.permissions ?? []),
    guild.roles.size,
  );
  created.mentionable = role.mentionable ?? false;
  guild.roles.set(created.id, created);
  world.emit({ kind: 'role-created', guild, roleId: created.id });
  return created;
}

/** Sets what a role (the guild's own id for @everyone) may do in the guild as a whole. */
export function setRolePermissions(
  world: World,
  change: { guildId: string; roleId: string; permissions: readonly PermissionName[] },
): void {
  const guild = world.guild(change.guildId);
  const role = guild.roles.get(change.roleId);
  if (!role) throw new RangeError(`The guild has no role ${change.roleId}.`);
  guild.roles.set(role.id, { ...role, permissions: String(permissionBits(change.permissions)) });
  world.emit({ kind: 'role-changed', guild, roleId: role.id });
}

export function addMember(
  world: World,
  member: { guildId: string; userId: string; roleIds?: readonly string[]; nick?: string },
): Member {
  const guild = world.guild(member.guildId);
  world.account(member.userId);
  const known = guild.members.get(member.userId);
  const created: Member = {
    userId: member.userId,
    roleIds: new Set(member.roleIds),
    joinedAt: known?.joinedAt ?? wireTime(world.now()),
    nick: member.nick ?? null,
  };
  guild.members.set(member.userId, created);
  world.emit({ kind: known ? 'member-changed' : 'member-added', guild, userId: member.userId });
  return created;
}

/** Takes somebody out of a guild; a bot that is taken out hears GUILD_DELETE. */
export function removeMember(world: World, member: { guildId: string; userId: string }): void {
  const guild = world.guild(member.guildId);
  if (!guild.members.delete(member.userId)) throw refusal('unknownMember');
  world.emit({ kind: 'member-removed', guild, userId: member.userId });
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
  created.tags = (channel.tags ?? []).map((name) => ({ id: world.ids.next(), name }));
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

export function deleteGuild(world: World, guildId: string): void {
  const guild = world.guild(guildId);
  for (const id of guild.channelIds) world.channels.delete(id);
  world.guilds.delete(guildId);
  world.emit({ kind: 'guild-deleted', guild, memberIds: [...guild.members.keys()] });
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

import { type APIOverwrite, OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refusal } from './errors.js';
import type { Channel, Guild, World } from './world.js';

const ALL_PERMISSIONS = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Names of permissions as Discord spells them in code, such as `ViewChannel`. */
export type PermissionName = keyof typeof PermissionFlagsBits;

/** The bits of named permissions. */
export function permissionBits(names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | PermissionFlagsBits[name], 0n);
}

/** What @everyone may do in a new guild. */
export const DEFAULT_PERMISSIONS =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.UseApplicationCommands |
  PermissionFlagsBits.ChangeNickname |
  PermissionFlagsBits.UseExternalEmojis;

/** In a direct message both sides may do all that a text channel offers but moderate. */
const DIRECT_PERMISSIONS = DEFAULT_PERMISSIONS | PermissionFlagsBits.MentionEveryone;

/** What a member may do in the guild as a whole (docs, "Permissions": base permissions). */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL_PERMISSIONS;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  let permissions = BigInt(guild.roles.get(guild.id)?.permissions ?? '0');
  for (const roleId of member.roleIds) permissions |= BigInt(guild.roles.get(roleId)?.permissions ?? '0');
  return permissions & PermissionFlagsBits.Administrator ? ALL_PERMISSIONS : permissions;
}

/**
 * What somebody may do in a channel: base permissions, then the overwrites of @everyone, of the roles and of the
 * member (docs, "Permission Overwrites"). Threads take their parent's; who cannot view may do nothing.
 */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  if (channel.guildId === null) return channel.recipientIds.includes(userId) ? DIRECT_PERMISSIONS : 0n;
  const guild = world.guilds.get(channel.guildId);
  if (!guild) return 0n;
  const base = guildPermissions(guild, userId);
  if (base === ALL_PERMISSIONS || base === 0n) return base;
  const home = channel.thread && channel.parentId ? world.channels.get(channel.parentId) : channel;
  const permissions = applyOverwrites(base, home?.overwrites ?? [], guild, userId);
  return permissions & PermissionFlagsBits.ViewChannel ? permissions : 0n;
}

function applyOverwrites(
  base: bigint,
  overwrites: readonly APIOverwrite[],
  guild: Guild,
  userId: string,
): bigint {
  if (overwrites.length === 0) return base;
  const roleIds = guild.members.get(userId)?.roleIds;
  let permissions = base;
  let allow = 0n;
  let deny = 0n;
  let own: APIOverwrite | undefined;
  for (const overwrite of overwrites) {
    if (overwrite.type === OverwriteType.Member) {
      if (overwrite.id === userId) own = overwrite;
    } else if (overwrite.id === guild.id) {
      permissions = (permissions & ~BigInt(overwrite.deny)) | BigInt(overwrite.allow);
    } else if (roleIds?.has(overwrite.id)) {
      allow |= BigInt(overwrite.allow);
      deny |= BigInt(overwrite.deny);
    }
  }
  permissions = (permissions & ~deny) | allow;
  return own ? (permissions & ~BigInt(own.deny)) | BigInt(own.allow) : permissions;
}

/** Throws 50001 when the channel cannot be seen. Answers what may be done in it. */
export function requireView(world: World, channel: Channel, userId: string): bigint {
  const permissions = channelPermissions(world, channel, userId);
  if (!(permissions & PermissionFlagsBits.ViewChannel)) throw refusal('missingAccess');
  return permissions;
}

/** Throws 50001 when the channel cannot be seen, 50013 when one of the permissions is missing. */
export function requirePermissions(world: World, channel: Channel, userId: string, needed: bigint): bigint {
  const permissions = requireView(world, channel, userId);
  if ((permissions & needed) !== needed) throw refusal('missingPermissions');
  return permissions;
}

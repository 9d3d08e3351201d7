import type { APIRole, RoleFlags } from 'discord-api-types/v10';
import { refusal } from './errors.js';
import { wireTime } from './forms/form.js';
import { DEFAULT_PERMISSIONS, type PermissionName, permissionBits } from './permissions.js';
import type { Guild, Member, World } from './world.js';

const NO_ROLE_FLAGS: RoleFlags = 0 as RoleFlags;

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

export function deleteGuild(world: World, guildId: string): void {
  const guild = world.guild(guildId);
  for (const id of guild.channelIds) world.channels.delete(id);
  world.guilds.delete(guildId);
  world.emit({ kind: 'guild-deleted', guild, memberIds: [...guild.members.keys()] });
}

import { describeMemberOnly } from './describe.js';
import { channelPermissions, guildPermissions } from './permissions.js';
import type { Channel, World } from './world.js';

/** What the ids in an interaction stand for (docs, "Resolved Data Structure"). */
export interface Resolved {
  readonly users: Record<string, unknown>;
  readonly members: Record<string, unknown>;
  readonly roles: Record<string, unknown>;
  readonly channels: Record<string, unknown>;
  readonly attachments: Record<string, unknown>;
}

export function nothingResolved(): Resolved {
  return { users: {}, members: {}, roles: {}, channels: {}, attachments: {} };
}

/** The kinds that are used, as they go into the payload; `undefined` when none is. */
export function usedParts(resolved: Resolved): Record<string, unknown> | undefined {
  const used = Object.entries(resolved).filter(([, entries]) => Object.keys(entries).length > 0);
  return used.length > 0 ? Object.fromEntries(used) : undefined;
}

/** Adds what an id stands for, as seen by a person in a channel, and tells its kind; `null` when it is nothing. */
export function resolveId(
  world: World,
  id: string,
  seenBy: { readonly userId: string; readonly channel: Channel },
  resolved: Resolved,
): 'user' | 'role' | 'channel' | null {
  const guildId = seenBy.channel.guildId;
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const account = world.accounts.get(id);
  if (account) {
    resolved.users[id] = account.user;
    const member = guild && describeMemberOnly(guild, id);
    if (member) resolved.members[id] = { ...member, permissions: String(guildPermissions(guild, id)) };
    return 'user';
  }
  const role = guild?.roles.get(id);
  if (role) {
    resolved.roles[id] = role;
    return 'role';
  }
  const channel = world.channels.get(id);
  if (!channel || channel.guildId !== guildId) return null;
  const { name, type, parentId } = channel;
  const permissions = String(channelPermissions(world, channel, seenBy.userId));
  resolved.channels[id] = { id, name, type, parent_id: parentId, permissions };
  return 'channel';
}

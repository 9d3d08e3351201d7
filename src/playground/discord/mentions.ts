import { type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';
import type { AllowedMentions } from './forms/message-form.js';
import { channelPermissions } from './permissions.js';
import type { Channel, World } from './world.js';

export interface Mentions {
  readonly users: APIUser[];
  readonly roleIds: string[];
  readonly everyone: boolean;
}

/** Text in code is not read for mentions. */
const CODE = /```[\s\S]*?```|`[^`\n]+`/g;
const USER = /<@!?(\d{17,20})>/g;
const ROLE = /<@&(\d{17,20})>/g;
const EVERYONE = /@(?:everyone|here)\b/;

/**
 * Whom a message really mentions: what its text names, less what `allowed_mentions` leaves out (absent, all that
 * the text names is mentioned). Roles that are not mentionable, @everyone and @here take a permission.
 *
 * @param author Whose permissions count.
 * @param replied The author of the message that is replied to.
 */
export function findMentions(
  world: World,
  message: {
    readonly channel: Channel;
    readonly author: string;
    readonly content: string;
    readonly allowed: AllowedMentions | null;
    readonly replied: APIUser | null;
  },
): Mentions {
  const { channel, allowed, replied } = message;
  const users = new Map<string, APIUser>();
  if (replied && (allowed === null || allowed.repliedUser)) users.set(replied.id, replied);
  if (!message.content.includes('@')) return { users: [...users.values()], roleIds: [], everyone: false };

  const text = message.content.replace(CODE, '');
  for (const [, id = ''] of text.matchAll(USER)) {
    const account = world.accounts.get(id);
    if (account && (!allowed || allowed.parse.has('users') || allowed.users.has(id)))
      users.set(id, account.user);
  }
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  const mayMentionAll =
    (channelPermissions(world, channel, message.author) & PermissionFlagsBits.MentionEveryone) !== 0n;
  const roleIds = new Set<string>();
  for (const [, id = ''] of text.matchAll(ROLE)) {
    const role = guild?.roles.get(id);
    if (!role || (!role.mentionable && !mayMentionAll)) continue;
    if (!allowed || allowed.parse.has('roles') || allowed.roles.has(id)) roleIds.add(id);
  }
  const everyone =
    guild !== undefined &&
    mayMentionAll &&
    EVERYONE.test(text) &&
    (!allowed || allowed.parse.has('everyone'));
  return { users: [...users.values()], roleIds: [...roleIds], everyone };
}

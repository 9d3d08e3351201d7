import {
  ChannelType,
  type ForumChannel,
  type Interaction,
  type MediaChannel,
  PermissionFlagsBits,
} from 'discord.js';
import type { Forum, Place, Role } from '../caller.js';

type Somewhere = Pick<Interaction, 'channel' | 'guild' | 'appPermissions' | 'memberPermissions'>;

/** The forum whose post the channel is, as the library knows it from the gateway; null elsewhere. */
export function forumOf({ channel, guild }: Pick<Somewhere, 'channel' | 'guild'>): Forum | null {
  if (!channel?.isThread()) return null;
  const { parent } = channel;
  if (parent === null || !isForum(parent)) return null;
  return {
    address: { platform: 'discord', chat: parent.id, thread: null },
    title: guild ? `${guild.name} #${parent.name}` : `#${parent.name}`,
    tags: parent.availableTags.map(({ id, name, moderated }) => ({ id, name, isModerated: moderated })),
  };
}

function isForum(channel: { readonly type: ChannelType }): channel is ForumChannel | MediaChannel {
  return channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
}

/**
 * A server's own language, null where it says nothing about its people: only a Community server can choose one, and every
 * other has Discord's default (discord.com/developers, "Guild Object", `preferred_locale`).
 * @param features Left out where the bot does not know the server.
 */
export function chosenLocale(
  locale: string | null | undefined,
  features: readonly string[] = [],
): string | null {
  const isChosen = features.includes('COMMUNITY') || locale !== 'en-US';
  return isChosen ? (locale ?? null) : null;
}

/** The server's roles, where the bot is a member of it. */
export function rolesOf({ guild, appPermissions, memberPermissions }: Somewhere): Pick<Place, 'findRole'> {
  if (guild === null) return {};
  return {
    findRole(roleId): Role | null {
      const role = guild.roles.cache.get(roleId);
      if (role === undefined) return null;
      // An administrator may do everything, which the library knows.
      const may = (bits: typeof memberPermissions) => bits?.has(PermissionFlagsBits.MentionEveryone) === true;
      return {
        name: role.name,
        mayMention: role.mentionable || may(memberPermissions),
        isMentionable: role.mentionable || may(appPermissions),
      };
    },
  };
}

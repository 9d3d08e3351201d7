import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RoleSelectMenuInteraction,
} from 'discord.js';
import type { DestinationKind } from '../../feed/destination.js';
import { FeedError } from '../../feed/errors.js';
import type { Caller, Place } from '../caller.js';
import { chosenLocale, forumOf, rolesOf } from './read-server.js';
import { destinationKindOf } from './resolve-place.js';
import { mayConfigure, type ServerRights } from './server-rights.js';

/** What people do that we answer. */
export type Incoming =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction
  | RoleSelectMenuInteraction;

type Source = Incoming | AutocompleteInteraction;

/** Who does it and where, as far as Discord tells; nothing is asked. */
export function callerOf(
  incoming: Source,
  { botId, rights }: { readonly botId: number; readonly rights: ServerRights },
): Caller {
  const { client, user } = incoming;
  return {
    botId,
    platform: 'discord',
    userId: user.id,
    name: user.displayName,
    locale: incoming.locale,
    place: placeOf(incoming),
    administers: (address) => rights.administers(client, address, user.id),
  };
}

function placeOf(incoming: Source): Place {
  return isThere(incoming) ? placeWithBot(incoming) : placeWithoutBot(incoming);
}

/**
 * Whether the bot itself is in the place. Somebody who added the app to their account takes its commands along everywhere
 * (discord.com/developers, "Authorizing Integration Owners Object").
 */
function isThere({ authorizingIntegrationOwners: owners, context }: Source): boolean {
  if (context === InteractionContextType.PrivateChannel) return false;
  if (context !== InteractionContextType.Guild) return true;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return owners[GuildInstall] !== undefined || owners[UserInstall] === undefined;
}

/** A place where people can read, and nothing can be set up: whatever is posted there by itself would not arrive. */
function placeWithoutBot(incoming: Source): Place {
  return {
    address: { platform: 'discord', chat: incoming.channelId ?? '', thread: null },
    kind: 'discord-text',
    title: titleOf(incoming),
    serverId: null,
    mayConfigure: async () => {
      throw new FeedError('forbidden', { id: 'discord-not-here' });
    },
    postingProblem: async () => 'discord-not-here',
  };
}

function placeWithBot(incoming: Source): Place {
  const kind = kindOf(incoming);
  const forum = forumOf(incoming);
  const { appPermissions, memberPermissions, guildId, channelId } = incoming;
  return {
    address: { platform: 'discord', chat: channelId ?? '', thread: null },
    kind,
    title: titleOf(incoming),
    ...localeOf(incoming),
    serverId: guildId,
    mayConfigure: async () => guildId === null || mayConfigure(memberPermissions?.bitfield ?? 0n),
    ...(forum !== null && { forum }),
    ...rolesOf(incoming),
    postingProblem: async () =>
      guildId === null
        ? null
        : postingProblem(forum === null ? kind : 'discord-forum', appPermissions.bitfield),
  };
}

function localeOf({ guild, guildLocale }: Source): Pick<Place, 'locale'> {
  const locale = chosenLocale(guildLocale, guild?.features);
  return locale === null ? {} : { locale };
}

/** The message id of what the bot lacks to post a brief into such a place, or null when it can. */
export function postingProblem(kind: DestinationKind, permissions: bigint): string | null {
  const may = (flag: bigint) => (permissions & (flag | PermissionFlagsBits.Administrator)) !== 0n;
  if (!may(PermissionFlagsBits.ViewChannel)) return 'discord-cannot-view';
  if (kind === 'discord-thread') {
    if (!may(PermissionFlagsBits.SendMessagesInThreads)) return 'discord-cannot-send-in-thread';
  } else if (!may(PermissionFlagsBits.SendMessages)) return 'discord-cannot-send';
  return may(PermissionFlagsBits.EmbedLinks) ? null : 'discord-cannot-embed';
}

function kindOf({ guildId, channel }: Source): DestinationKind {
  if (guildId === null) return 'discord-direct';
  return (channel ? destinationKindOf(channel.type) : null) ?? 'discord-text';
}

function titleOf({ channel, channelId, guild, guildId, user }: Source): string {
  if (guildId === null) return user.displayName;
  const name = channel && 'name' in channel ? channel.name : channelId;
  return guild ? `${guild.name} #${name}` : `#${name}`;
}

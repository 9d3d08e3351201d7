import { type APIChannel, type APIGuild, ChannelType, type REST, Routes } from 'discord.js';
import type { Address, DestinationKind } from '../../feed/destination.js';
import type { ResolvedPlace } from '../adapter.js';
import { openConnection } from './connection.js';
import { toOutcome } from './outcome.js';

/** What kind of destination a channel is, or null for one that no message can be posted to. */
export function destinationKindOf(type: ChannelType): DestinationKind | null {
  switch (type) {
    case ChannelType.GuildText:
    case ChannelType.GuildVoice:
    case ChannelType.GuildStageVoice:
      return 'discord-text';
    case ChannelType.GuildAnnouncement:
      return 'discord-announcement';
    case ChannelType.GuildForum:
    case ChannelType.GuildMedia:
      return 'discord-forum';
    case ChannelType.AnnouncementThread:
    case ChannelType.PublicThread:
    case ChannelType.PrivateThread:
      return 'discord-thread';
    case ChannelType.DM:
      return 'discord-direct';
    default:
      return null;
  }
}

/**
 * Asks Discord about a channel with one bot's token. Null when it does not know it, the bot may not see it, nothing can
 * be posted to it, or Discord cannot be asked.
 */
export async function resolveDiscordPlace(
  bot: { readonly token: string; readonly apiRoot: string | null },
  address: Address,
): Promise<ResolvedPlace | null> {
  if (address.platform !== 'discord') return null;
  const connection = openConnection(bot);
  try {
    const channel = (await connection.rest.get(Routes.channel(address.chat))) as APIChannel;
    const kind = destinationKindOf(channel.type);
    return kind === null ? null : { address, kind, title: await titleOf(connection.rest, channel) };
  } catch (error) {
    // Every way of not learning it is the same answer; a fault of ours is not.
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return null;
  } finally {
    await connection.close();
  }
}

async function titleOf(rest: REST, channel: APIChannel): Promise<string> {
  if (channel.type === ChannelType.DM) return channel.recipients?.[0]?.username ?? channel.id;
  const name = `#${channel.name ?? channel.id}`;
  if (!('guild_id' in channel) || channel.guild_id === undefined) return name;
  try {
    const guild = (await rest.get(Routes.guild(channel.guild_id))) as APIGuild;
    return `${guild.name} ${name}`;
  } catch (error) {
    if (toOutcome(error).kind === 'unauthorized') throw error;
    return name;
  }
}

import type { Channel, World } from './world.js';

/** Where an interaction happened (docs, "Interaction Context Types"). */
const CONTEXT = { guild: 0, botDirectMessage: 1, privateChannel: 2 } as const;

/** For whom a command is there (docs, "Application Integration Types"). */
export const INSTALLED = { inGuild: 0, byUser: 1 } as const;

/** How an application is there for a person in a channel. */
export interface Installations {
  /** Its bot is in the server, or at the other end of the direct message. */
  readonly inPlace: boolean;
  /** The person has added it for use anywhere. */
  readonly byUser: boolean;
}

export function installationsOf(
  world: World,
  applicationId: string,
  channel: Channel,
  userId: string,
): Installations {
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  return {
    inPlace: guild ? guild.members.has(applicationId) : channel.recipientIds.includes(applicationId),
    byUser: world.account(userId).installedIds.includes(applicationId),
  };
}

export function contextOf({ guildId, recipientIds }: Channel, applicationId: string): number {
  if (guildId !== null) return CONTEXT.guild;
  return recipientIds.includes(applicationId) ? CONTEXT.botDirectMessage : CONTEXT.privateChannel;
}

/** Who lets the application act here, as the bot is told (docs, "Authorizing Integration Owners Object"). */
export function authorizingOwners(
  world: World,
  applicationId: string,
  channel: Channel,
  userId: string,
): Readonly<Record<string, string>> {
  const { inPlace, byUser } = installationsOf(world, applicationId, channel, userId);
  return {
    ...(inPlace ? { [INSTALLED.inGuild]: channel.guildId ?? '0' } : {}),
    ...(byUser ? { [INSTALLED.byUser]: userId } : {}),
  };
}

import { describeChannel, describeMember } from './describe.js';
import { authorizingOwners, contextOf } from './installations.js';
import type { Interaction } from './interaction.js';
import { channelPermissions } from './permissions.js';
import type { World } from './world.js';

/** An interaction as the bot receives it (docs, "Interaction Object"). */
export function describeInteraction(
  world: World,
  interaction: Interaction,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { applicationId, userId, guildId } = interaction;
  const channel = world.channel(interaction.channelId);
  const account = world.account(userId);
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const source = interaction.sourceId === null ? undefined : world.messages.get(interaction.sourceId);
  const permissions = String(channelPermissions(world, channel, userId));
  return {
    id: interaction.id,
    application_id: applicationId,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: { ...describeChannel(world, channel, applicationId), permissions },
    app_permissions: String(channelPermissions(world, channel, applicationId)),
    locale: account.locale,
    entitlements: [],
    authorizing_integration_owners: authorizingOwners(world, applicationId, channel, userId),
    context: contextOf(channel, applicationId),
    attachment_size_limit: 10_485_760,
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, locale: guild.locale, features: [] },
          guild_locale: guild.locale,
          member: { ...describeMember(world, guild, userId), permissions },
        }
      : { user: account.user }),
    ...(source ? { message: source.message } : {}),
  };
}

import type { APIUser } from 'discord-api-types/v10';
import { ChannelType } from 'discord-api-types/v10';
import { wireTime } from './forms/form.js';
import { channelPermissions } from './permissions.js';
import { timeOfId } from './snowflake.js';
import type { Bot, Channel, Guild, MessageRecord, World } from './world.js';

type Wire = Record<string, unknown>;

/** The account itself, as `GET /users/@me` shows it to its own bot. */
export function describeSelf(user: APIUser): Wire {
  return {
    ...user,
    flags: 0,
    email: null,
    verified: true,
    mfa_enabled: false,
    locale: 'en-US',
    banner: null,
  };
}

export function describeApplication(bot: Bot): Wire {
  return {
    id: bot.id,
    name: bot.user.username,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: bot.user,
    owner: bot.user,
    team: null,
    verify_key: bot.id.padStart(64, '0'),
    flags: 0,
    summary: '',
    tags: [],
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: 1,
  };
}

export function describeMember(world: World, guild: Guild, userId: string): Wire | null {
  const member = guild.members.get(userId);
  if (!member) return null;
  return { user: world.account(userId).user, ...describeMemberOnly(guild, userId) };
}

/** A member without the user, as it stands beside a message's author. */
export function describeMemberOnly(guild: Guild, userId: string): Wire | null {
  const member = guild.members.get(userId);
  if (!member) return null;
  return {
    roles: [...member.roleIds],
    joined_at: member.joinedAt,
    nick: member.nick,
    avatar: null,
    banner: null,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A channel as its readers see it; `viewerId` says who is at the other end of a direct message. */
export function describeChannel(world: World, channel: Channel, viewerId: string): Wire {
  const base: Wire = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    last_message_id: channel.log.at(-1)?.id ?? null,
  };
  if (channel.guildId === null) {
    const others = channel.recipientIds.filter((id) => id !== viewerId);
    return { ...base, recipients: others.map((id) => world.account(id).user) };
  }
  Object.assign(base, {
    guild_id: channel.guildId,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
  });
  if (channel.thread) return { ...base, ...describeThread(channel, channel.thread) };
  Object.assign(base, {
    position: channel.position,
    permission_overwrites: channel.overwrites,
    topic: channel.topic,
    last_pin_timestamp: channel.lastPinAt,
    nsfw: false,
  });
  if (channel.type === ChannelType.GuildForum) {
    base.flags = channel.tagRequired ? 1 << 4 : 0;
    base.available_tags = channel.tags.map(({ emoji, ...tag }) => ({
      ...tag,
      emoji_id: null,
      emoji_name: emoji,
    }));
    base.default_reaction_emoji = null;
    base.default_sort_order = null;
    base.default_forum_layout = 0;
  }
  return base;
}

function describeThread(channel: Channel, thread: NonNullable<Channel['thread']>): Wire {
  return {
    owner_id: thread.ownerId,
    message_count: channel.log.length,
    member_count: 1,
    total_message_sent: channel.log.length,
    applied_tags: thread.appliedTags,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: 1440,
      archive_timestamp: thread.createdAt,
      create_timestamp: thread.createdAt,
    },
  };
}

/** A guild as `GET /guilds/:guild` answers it. */
export function describeGuild(guild: Guild): Wire {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    public_updates_channel_id: null,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    safety_alerts_channel_id: null,
    max_members: 500_000,
  };
}

/** A guild as GUILD_CREATE shows it to a bot: with the channels and threads it can see, and itself. */
export function describeGuildForBot(world: World, guild: Guild, botId: string): Wire {
  const channels: Wire[] = [];
  const threads: Wire[] = [];
  for (const id of guild.channelIds) {
    const channel = world.channels.get(id);
    if (!channel) continue;
    if (!channel.thread) channels.push(describeChannel(world, channel, botId));
    else if (!channel.thread.archived && channelPermissions(world, channel, botId) !== 0n)
      threads.push(describeChannel(world, channel, botId));
  }
  const self = describeMember(world, guild, botId);
  return {
    ...describeGuild(guild),
    joined_at: guild.members.get(botId)?.joinedAt ?? wireTime(timeOfId(guild.id)),
    large: guild.members.size > 250,
    unavailable: false,
    member_count: guild.members.size,
    members: self ? [self] : [],
    channels,
    threads,
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

/** A message as the gateway shows it: with its guild and the author's membership. */
export function describeMessageEvent(world: World, record: MessageRecord): Wire {
  const channel = world.channels.get(record.channelId);
  const guild = channel?.guildId ? world.guilds.get(channel.guildId) : undefined;
  if (!guild) return { ...record.message, channel_type: channel?.type };
  const member = describeMemberOnly(guild, record.authorId);
  return {
    ...record.message,
    channel_type: channel?.type,
    guild_id: guild.id,
    ...(member ? { member } : {}),
    mentions: record.message.mentions.map((user) => {
      const mentioned = describeMemberOnly(guild, user.id);
      return mentioned ? { ...user, member: mentioned } : user;
    }),
  };
}

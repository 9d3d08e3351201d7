import { GatewayIntentBits } from 'discord-api-types/v10';
import { describeChannel, describeGuildForBot, describeMember, describeMessageEvent } from '../describe.js';
import type { WorldEvent } from '../events.js';
import { channelPermissions } from '../permissions.js';
import type { Channel, MessageRecord, World } from '../world.js';

/** An event as the gateway sends it, before it gets its sequence number. */
export interface Dispatch {
  readonly t: string;
  readonly d: unknown;
  /** The guild that decides which shard gets it; `null` goes to the first. */
  readonly guildId: string | null;
}

export interface Subscriber {
  readonly botId: string;
  readonly intents: number;
}

/** What a bot's session hears of an event, given its intents and what it may see; `null` for nothing. */
export function dispatchFor(world: World, event: WorldEvent, subscriber: Subscriber): Dispatch | null {
  switch (event.kind) {
    case 'interaction-created':
      if (event.applicationId !== subscriber.botId) return null;
      return { t: 'INTERACTION_CREATE', d: event.payload, guildId: guildOf(event.payload) };
    case 'message-created':
    case 'message-edited':
    case 'message-deleted':
      return messageDispatch(world, event, subscriber);
    case 'channel-created':
    case 'channel-changed':
    case 'channel-deleted':
      return channelDispatch(world, event, subscriber);
    case 'pins-changed':
      return pinsDispatch(world, event.channel, subscriber);
    case 'reaction-added':
    case 'reaction-removed':
      return reactionDispatch(world, event, subscriber);
    case 'reactions-cleared':
      return clearedDispatch(world, event, subscriber);
    case 'guild-changed':
    case 'guild-deleted':
    case 'member-added':
    case 'member-changed':
    case 'member-removed':
    case 'role-created':
    case 'role-changed':
    case 'role-deleted':
      return (subscriber.intents & GatewayIntentBits.Guilds) !== 0
        ? guildDispatch(world, event, subscriber)
        : null;
    case 'guild-created':
    case 'account-created':
    case 'typing':
    case 'commands-changed':
    case 'interaction-changed':
    case 'modal-shown':
    case 'gateway-opened':
    case 'gateway-closed':
      return null;
  }
}

function guildOf(payload: Readonly<Record<string, unknown>>): string | null {
  return typeof payload.guild_id === 'string' ? payload.guild_id : null;
}

type MessageEvent = Extract<WorldEvent, { kind: 'message-created' | 'message-edited' | 'message-deleted' }>;

const MESSAGE_EVENTS = {
  'message-created': 'MESSAGE_CREATE',
  'message-edited': 'MESSAGE_UPDATE',
  'message-deleted': 'MESSAGE_DELETE',
} as const;

const MESSAGE_INTENTS = GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

function messageDispatch(world: World, event: MessageEvent, subscriber: Subscriber): Dispatch | null {
  if ((subscriber.intents & MESSAGE_INTENTS) === 0) return null;
  const { record } = event;
  const channel = world.channels.get(record.channelId);
  if (!channel || record.visibleTo !== null) return null;
  const wanted = channel.guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  if ((subscriber.intents & wanted) === 0) return null;
  if (channelPermissions(world, channel, subscriber.botId) === 0n) return null;
  const t = MESSAGE_EVENTS[event.kind];
  if (event.kind === 'message-deleted') {
    const guild = channel.guildId ? { guild_id: channel.guildId } : {};
    return { t, d: { id: record.id, channel_id: channel.id, ...guild }, guildId: channel.guildId };
  }
  const message = describeMessageEvent(world, record);
  const d = mayReadContent(channel, record, subscriber)
    ? message
    : { ...message, content: '', embeds: [], attachments: [], components: [] };
  return { t, d, guildId: channel.guildId };
}

/** Without the intent for it, a bot reads only its own messages, direct ones and those that mention it. */
function mayReadContent(channel: Channel, record: MessageRecord, subscriber: Subscriber): boolean {
  return (
    channel.guildId === null ||
    record.authorId === subscriber.botId ||
    (subscriber.intents & GatewayIntentBits.MessageContent) !== 0 ||
    record.message.mentions.some(({ id }) => id === subscriber.botId)
  );
}

type ChannelEvent = Extract<WorldEvent, { kind: 'channel-created' | 'channel-changed' | 'channel-deleted' }>;

const CHANNEL_EVENTS = {
  'channel-created': 'CREATE',
  'channel-changed': 'UPDATE',
  'channel-deleted': 'DELETE',
} as const;

function channelDispatch(world: World, event: ChannelEvent, subscriber: Subscriber): Dispatch | null {
  const { channel } = event;
  if (channel.guildId === null || (subscriber.intents & GatewayIntentBits.Guilds) === 0) return null;
  if (!world.guilds.get(channel.guildId)?.members.has(subscriber.botId)) return null;
  if (channel.thread && channelPermissions(world, channel, subscriber.botId) === 0n) return null;
  const t = `${channel.thread ? 'THREAD' : 'CHANNEL'}_${CHANNEL_EVENTS[event.kind]}`;
  return { t, d: describeChannel(world, channel, subscriber.botId), guildId: channel.guildId };
}

function pinsDispatch(world: World, channel: Channel, subscriber: Subscriber): Dispatch | null {
  if ((subscriber.intents & GatewayIntentBits.Guilds) === 0 && channel.guildId !== null) return null;
  if (channelPermissions(world, channel, subscriber.botId) === 0n) return null;
  const { guildId } = channel;
  const d = {
    channel_id: channel.id,
    last_pin_timestamp: channel.lastPinAt,
    ...(guildId ? { guild_id: guildId } : {}),
  };
  return { t: 'CHANNEL_PINS_UPDATE', d, guildId };
}

type ReactionEvent = Extract<WorldEvent, { kind: 'reaction-added' | 'reaction-removed' }>;

/** Where a message stands, for whoever hears of its reactions; null for those who do not. */
function reactionChannel(world: World, record: MessageRecord, subscriber: Subscriber): Channel | null {
  const channel = world.channels.get(record.channelId);
  if (!channel || record.visibleTo !== null) return null;
  const wanted = channel.guildId
    ? GatewayIntentBits.GuildMessageReactions
    : GatewayIntentBits.DirectMessageReactions;
  if ((subscriber.intents & wanted) === 0) return null;
  return channelPermissions(world, channel, subscriber.botId) === 0n ? null : channel;
}

function clearedDispatch(
  world: World,
  { record, emoji }: Extract<WorldEvent, { kind: 'reactions-cleared' }>,
  subscriber: Subscriber,
): Dispatch | null {
  const channel = reactionChannel(world, record, subscriber);
  if (channel === null) return null;
  const { guildId } = channel;
  const about = {
    channel_id: channel.id,
    message_id: record.id,
    ...(guildId ? { guild_id: guildId } : {}),
  };
  return emoji === null
    ? { t: 'MESSAGE_REACTION_REMOVE_ALL', d: about, guildId }
    : { t: 'MESSAGE_REACTION_REMOVE_EMOJI', d: { ...about, emoji: { id: null, name: emoji } }, guildId };
}

function reactionDispatch(world: World, event: ReactionEvent, subscriber: Subscriber): Dispatch | null {
  const { record, userId, emoji } = event;
  const channel = reactionChannel(world, record, subscriber);
  if (channel === null) return null;
  const { guildId } = channel;
  const guild = guildId ? world.guilds.get(guildId) : undefined;
  const isAdded = event.kind === 'reaction-added';
  const d = {
    user_id: userId,
    channel_id: channel.id,
    message_id: record.id,
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
    ...(guildId ? { guild_id: guildId } : {}),
    ...(isAdded ? { message_author_id: record.authorId } : {}),
    ...(isAdded && guild ? { member: describeMember(world, guild, userId) } : {}),
  };
  return { t: isAdded ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE', d, guildId };
}

type GuildEvent = Extract<
  WorldEvent,
  {
    kind:
      | 'guild-changed'
      | 'guild-deleted'
      | 'member-added'
      | 'member-changed'
      | 'member-removed'
      | 'role-created'
      | 'role-changed'
      | 'role-deleted';
  }
>;

function guildDispatch(world: World, event: GuildEvent, subscriber: Subscriber): Dispatch | null {
  const { guild } = event;
  const { botId } = subscriber;
  const guildId = guild.id;
  const send = (t: string, d: unknown): Dispatch => ({ t, d, guildId });
  if (event.kind === 'guild-deleted') {
    return event.memberIds.includes(botId) ? send('GUILD_DELETE', { id: guildId }) : null;
  }
  if (event.kind === 'member-removed' && event.userId === botId) return send('GUILD_DELETE', { id: guildId });
  if (!guild.members.has(botId)) return null;
  switch (event.kind) {
    case 'guild-changed':
      return send('GUILD_UPDATE', describeGuildForBot(world, guild, botId));
    case 'member-added':
      if (event.userId === botId) return send('GUILD_CREATE', describeGuildForBot(world, guild, botId));
      return membersWanted(subscriber)
        ? send('GUILD_MEMBER_ADD', { ...describeMember(world, guild, event.userId), guild_id: guildId })
        : null;
    case 'member-changed':
      return event.userId === botId || membersWanted(subscriber)
        ? send('GUILD_MEMBER_UPDATE', { ...describeMember(world, guild, event.userId), guild_id: guildId })
        : null;
    case 'member-removed':
      return membersWanted(subscriber)
        ? send('GUILD_MEMBER_REMOVE', { user: world.account(event.userId).user, guild_id: guildId })
        : null;
    case 'role-created':
      return send('GUILD_ROLE_CREATE', { guild_id: guildId, role: guild.roles.get(event.roleId) });
    case 'role-changed':
      return send('GUILD_ROLE_UPDATE', { guild_id: guildId, role: guild.roles.get(event.roleId) });
    case 'role-deleted':
      return send('GUILD_ROLE_DELETE', { guild_id: guildId, role_id: event.roleId });
  }
}

function membersWanted(subscriber: Subscriber): boolean {
  return (subscriber.intents & GatewayIntentBits.GuildMembers) !== 0;
}

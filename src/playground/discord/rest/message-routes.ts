import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { refusal } from '../errors.js';
import { FLAG, type MessageForm, readMessage } from '../forms/message-form.js';
import { deleteMessage, editMessage, postMessage, replaceMessage, visibleMessages } from '../message-log.js';
import { requirePermissions, requireView } from '../permissions.js';
import { isId } from '../snowflake.js';
import type { Bot, Channel, MessageRecord, World } from '../world.js';
import { type BotRequest, botRoute, NO_CONTENT, ok, param, type Route } from './router.js';

const WRITABLE: ReadonlySet<number> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.DM,
  ChannelType.PublicThread,
  ChannelType.AnnouncementThread,
]);

/** Posting, reading, changing, deleting and publishing messages. */
export function messageRoutes(world: World): Route[] {
  const messages = '/channels/:channel/messages';
  return [
    botRoute('POST', messages, (request) => ok(post(world, request).message)),
    botRoute('GET', messages, (request) => ok(list(world, request))),
    botRoute('GET', `${messages}/:message`, (request) => {
      const { record, permissions } = find(world, request);
      if ((permissions & PermissionFlagsBits.ReadMessageHistory) === 0n) throw refusal('missingAccess');
      return ok(record.message);
    }),
    botRoute('PATCH', `${messages}/:message`, (request) => {
      const { record } = find(world, request);
      if (record.authorId !== request.bot.id) throw refusal('editOfAnother');
      if (world.channel(record.channelId).thread?.archived) throw refusal('threadArchived');
      const form = readMessage(request.body, { standingFlags: record.message.flags });
      editMessage(world, record, { form, uploads: request.uploads, payload: request.body });
      return ok(record.message);
    }),
    botRoute('DELETE', `${messages}/:message`, (request) => {
      const { record, permissions } = find(world, request);
      const mayModerate = (permissions & PermissionFlagsBits.ManageMessages) !== 0n;
      if (record.authorId !== request.bot.id && !mayModerate) throw refusal('missingPermissions');
      deleteMessage(world, record);
      return NO_CONTENT;
    }),
    botRoute('POST', `${messages}/:message/crosspost`, (request) => ok(crosspost(world, request).message)),
    botRoute('POST', '/channels/:channel/typing', (request) => {
      const channel = world.channel(param(request, 'channel'));
      requirePermissions(world, channel, request.bot.id, PermissionFlagsBits.SendMessages);
      world.emit({ kind: 'typing', channelId: channel.id, userId: request.bot.id });
      return NO_CONTENT;
    }),
  ];
}

function post(world: World, request: BotRequest): MessageRecord {
  const { bot, body, uploads } = request;
  const channel = world.channel(param(request, 'channel'));
  requireView(world, channel, bot.id);
  const form = readMessage(body);
  requireWritable(world, channel, bot, form, uploads.length);
  const key = form.nonce !== undefined && form.enforceNonce ? `${bot.id} ${channel.id} ${form.nonce}` : null;
  const earlier = key === null ? undefined : world.messages.get(world.nonces.find(key) ?? '');
  if (earlier) return earlier;
  if (channel.thread?.archived) {
    // Writing in an archived thread opens it again (docs, "Threads").
    channel.thread.archived = false;
    world.emit({ kind: 'channel-changed', channel });
  }
  const record = postMessage(world, {
    channel,
    author: bot.user,
    form: { ...form, flags: (form.flags ?? 0) & ~(FLAG.ephemeral | FLAG.loading) },
    uploads,
    payload: body,
  });
  if (key !== null) world.nonces.remember(key, record.id);
  return record;
}

/** Throws what keeps a bot from posting there: 50007, 50008, 50013, 50083, 160002 or 160005. */
function requireWritable(world: World, channel: Channel, bot: Bot, form: MessageForm, uploads: number): void {
  if (!WRITABLE.has(channel.type)) throw refusal('notTextChannel');
  if (channel.guildId === null) {
    requireReachable(world, channel, bot);
    return;
  }
  const send = channel.thread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  let needed = send;
  if ((form.embeds?.length ?? 0) > 0) needed |= PermissionFlagsBits.EmbedLinks;
  if (uploads > 0) needed |= PermissionFlagsBits.AttachFiles;
  const permissions = requirePermissions(world, channel, bot.id, needed);
  if (channel.thread && (permissions & PermissionFlagsBits.ManageThreads) === 0n) {
    if (channel.thread.locked) throw refusal('threadLocked');
  }
  if (form.reference && (permissions & PermissionFlagsBits.ReadMessageHistory) === 0n) {
    throw refusal('replyWithoutHistory');
  }
}

/** A bot reaches people who share a guild with it and do not block it; never another bot. */
function requireReachable(world: World, channel: Channel, bot: Bot): void {
  for (const id of channel.recipientIds) {
    if (id === bot.id) continue;
    if (world.bots.has(id) || world.account(id).blocksDirectMessages) throw refusal('cannotMessageUser');
    if (!shareGuild(world, id, bot.id)) throw refusal('noMutualGuilds');
  }
}

function shareGuild(world: World, userId: string, botId: string): boolean {
  for (const { members } of world.guilds.values()) {
    if (members.has(userId) && members.has(botId)) return true;
  }
  return false;
}

function list(world: World, request: BotRequest): unknown[] {
  const channel = world.channel(param(request, 'channel'));
  const permissions = requireView(world, channel, request.bot.id);
  if ((permissions & PermissionFlagsBits.ReadMessageHistory) === 0n) return [];
  const asked = Number(request.query.get('limit') ?? 50);
  const limit = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), 100) : 50;
  const around = request.query.get('around');
  if (around !== null && isId(around)) return listAround(channel, request.bot.id, around, limit);
  const before = request.query.get('before');
  const after = request.query.get('after');
  const range = {
    limit,
    ...(before !== null && isId(before) ? { before } : {}),
    ...(after !== null && isId(after) ? { after } : {}),
  };
  return visibleMessages(channel, request.bot.id, range).map(({ message }) => message);
}

function listAround(channel: Channel, viewerId: string, id: string, limit: number): unknown[] {
  const half = Math.floor(limit / 2);
  const after = visibleMessages(channel, viewerId, { limit: half, after: id });
  const before = visibleMessages(channel, viewerId, { limit: half, before: id });
  const middle = visibleMessages(channel, viewerId, { limit: 1, after: String(BigInt(id) - 1n) });
  return [...after, ...middle.filter((record) => record.id === id), ...before].map(({ message }) => message);
}

/** The message that the path names, and what the bot may do in its channel. */
export function find(world: World, request: BotRequest): { record: MessageRecord; permissions: bigint } {
  const channel = world.channel(param(request, 'channel'));
  const permissions = requireView(world, channel, request.bot.id);
  const record = world.message(channel.id, param(request, 'message'));
  if (record.visibleTo !== null) throw refusal('unknownMessage');
  return { record, permissions };
}

/** Publishes a message of an announcement channel to the servers that follow it. */
function crosspost(world: World, request: BotRequest): MessageRecord {
  const { record, permissions } = find(world, request);
  if (world.channel(record.channelId).type !== ChannelType.GuildAnnouncement)
    throw refusal('wrongChannelType');
  const own = record.authorId === request.bot.id;
  const needed = own ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.ManageMessages;
  if ((permissions & needed) === 0n) throw refusal('missingPermissions');
  if ((record.message.flags & FLAG.crossposted) !== 0) throw refusal('alreadyCrossposted');
  const flags = record.message.flags | FLAG.crossposted;
  replaceMessage(world, record, { ...record.message, flags }, { crosspost: true });
  return record;
}

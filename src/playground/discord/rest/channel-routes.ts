import { ChannelType, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { createThread, deleteChannel } from '../channels.js';
import { describeChannel } from '../describe.js';
import { refusal } from '../errors.js';
import { Field, Form, wireTime } from '../forms/form.js';
import { FLAG, readMessage } from '../forms/message-form.js';
import { postMessage, postSystemMessage, replaceMessage } from '../message-log.js';
import { requirePermissions, requireView } from '../permissions.js';
import type { Channel, ForumTag, World } from '../world.js';
import { find } from './message-routes.js';
import { type BotRequest, botRoute, NO_CONTENT, ok, param, type Route } from './router.js';

const MAX_PINS = 250;
/** Tags of a forum, and of one of its posts (docs, "Channel": available_tags, applied_tags). */
const MAX_TAGS = 20;
const MAX_APPLIED_TAGS = 5;

/** Where a thread can grow out of a message: nowhere in a thread, and in no direct message. */
const HAS_THREADS: ReadonlySet<number> = new Set([ChannelType.GuildText, ChannelType.GuildAnnouncement]);

/** Channels, their threads and pinned messages. */
export function channelRoutes(world: World): Route[] {
  const channelOf = (request: BotRequest) => world.channel(param(request, 'channel'));
  return [
    botRoute('GET', '/channels/:channel', (request) => {
      const channel = channelOf(request);
      requireView(world, channel, request.bot.id);
      return ok(describeChannel(world, channel, request.bot.id));
    }),
    botRoute('PATCH', '/channels/:channel', (request) => ok(change(world, channelOf(request), request))),
    botRoute('DELETE', '/channels/:channel', (request) => {
      const channel = channelOf(request);
      requirePermissions(world, channel, request.bot.id, PermissionFlagsBits.ManageChannels);
      deleteChannel(world, channel.id);
      return ok(describeChannel(world, channel, request.bot.id));
    }),
    botRoute('POST', '/channels/:channel/threads', (request) => ({
      status: 201,
      body: startThread(world, channelOf(request), request),
    })),
    botRoute('POST', '/channels/:channel/messages/:message/threads', (request) => {
      const { record } = find(world, request);
      const channel = channelOf(request);
      if (!HAS_THREADS.has(channel.type)) throw refusal('wrongChannelType');
      requirePermissions(world, channel, request.bot.id, PermissionFlagsBits.CreatePublicThreads);
      if (world.channels.has(record.id)) throw refusal('threadExists');
      const name = readThreadName(request.body);
      const thread = createThread(world, {
        parentId: channel.id,
        name,
        ownerId: request.bot.id,
        id: record.id,
      });
      const { message } = record;
      const flags = message.flags | FLAG.hasThread;
      replaceMessage(world, record, { ...message, flags }, { thread: thread.id });
      return { status: 201, body: describeChannel(world, thread, request.bot.id) };
    }),
    ...pinRoutes(world, channelOf),
  ];
}

function pinRoutes(world: World, channelOf: (request: BotRequest) => Channel): Route[] {
  const pinned = (request: BotRequest) => {
    const channel = channelOf(request);
    requireView(world, channel, request.bot.id);
    return [...channel.pinnedIds]
      .reverse()
      .flatMap((id) => world.messages.get(id) ?? [])
      .map(({ message }) => message);
  };
  const pin = (request: BotRequest, wanted: boolean) => {
    const { record, permissions } = find(world, request);
    const channel = channelOf(request);
    // Since 2026-02-23 the right to manage messages is not enough (discord.com/developers, "Change Log").
    const may = (permissions & PermissionFlagsBits.PinMessages) !== 0n;
    if (!may && channel.guildId !== null) throw refusal('missingPermissions');
    if (wanted && !channel.pinnedIds.has(record.id) && channel.pinnedIds.size >= MAX_PINS)
      throw refusal('tooManyPins');
    if (channel.pinnedIds.has(record.id) === wanted) return NO_CONTENT;
    if (wanted) channel.pinnedIds.add(record.id);
    else channel.pinnedIds.delete(record.id);
    if (wanted) channel.lastPinAt = wireTime(world.now());
    replaceMessage(world, record, { ...record.message, pinned: wanted }, { pinned: wanted });
    world.emit({ kind: 'pins-changed', channel });
    if (wanted) {
      const type = MessageType.ChannelPinnedMessage;
      postSystemMessage(world, channel, { author: request.bot.user, type, about: record });
    }
    return NO_CONTENT;
  };
  const paths = ['/channels/:channel/pins', '/channels/:channel/messages/pins'];
  return [
    botRoute('GET', '/channels/:channel/pins', (request) => ok(pinned(request))),
    botRoute('GET', '/channels/:channel/messages/pins', (request) => {
      const items = pinned(request).map((message) => ({ pinned_at: message.timestamp, message }));
      return ok({ items, has_more: false });
    }),
    ...paths.map((path) => botRoute('PUT', `${path}/:message`, (request) => pin(request, true))),
    ...paths.map((path) => botRoute('DELETE', `${path}/:message`, (request) => pin(request, false))),
  ];
}

function change(world: World, channel: Channel, request: BotRequest): unknown {
  const needed = channel.thread ? PermissionFlagsBits.ManageThreads : PermissionFlagsBits.ManageChannels;
  const owner = channel.thread?.ownerId === request.bot.id;
  requirePermissions(world, channel, request.bot.id, owner ? 0n : needed);
  const form = new Form();
  const field = new Field(form, request.body);
  const name = field.get('name').text({ min: 1, max: 100 });
  const topic = field.get('topic').text({ max: 1024 });
  const archived = field.get('archived').flag();
  const locked = field.get('locked').flag();
  const appliedTags = readAppliedTags(field, parentOf(world, channel));
  const tags = readTags(world, field, channel);
  form.check();
  // An archived thread stays as it is until it is opened again, which the same request may do (docs, "Threads").
  if (channel.thread?.archived && archived === undefined) throw refusal('threadArchived');
  if (name !== undefined) channel.name = name;
  if (topic !== undefined) channel.topic = topic;
  if (channel.thread && archived !== undefined) channel.thread.archived = archived;
  if (channel.thread && locked !== undefined) channel.thread.locked = locked;
  if (channel.thread && appliedTags !== null) channel.thread.appliedTags = [...appliedTags];
  if (channel.type === ChannelType.GuildForum && tags !== null) channel.tags = [...tags];
  world.emit({ kind: 'channel-changed', channel });
  return describeChannel(world, channel, request.bot.id);
}

function parentOf(world: World, channel: Channel): Channel {
  return (channel.parentId === null ? undefined : world.channels.get(channel.parentId)) ?? channel;
}

/** The tags of a forum as a whole: those with an id stay, or change; the others are new. Null where nothing is said of them. */
function readTags(world: World, field: Field, { tags }: Channel): readonly ForumTag[] | null {
  const given = field.get('available_tags');
  if (!given.present) return null;
  return given.list({ max: MAX_TAGS }).map((tag) => {
    const id = tag.get('id').id();
    const known = tags.find((one) => one.id === id);
    const name = tag.get('name').text({ min: 1, max: 20, required: true }) ?? '';
    const emoji = tag.get('emoji_name').present ? String(tag.get('emoji_name').value ?? '') : '';
    return {
      id: known?.id ?? world.ids.next(),
      name,
      emoji: emoji === '' ? null : emoji,
      moderated: tag.get('moderated').flag() ?? false,
    };
  });
}

/** A thread without a message, or in a forum a post with its first message. */
function startThread(world: World, channel: Channel, request: BotRequest): unknown {
  const { bot } = request;
  const forum = channel.type === ChannelType.GuildForum;
  const needed = forum ? PermissionFlagsBits.SendMessages : PermissionFlagsBits.CreatePublicThreads;
  requirePermissions(world, channel, bot.id, needed);
  if (channel.guildId === null || channel.thread) throw refusal('wrongChannelType');
  const name = readThreadName(request.body);
  if (!forum) {
    const thread = createThread(world, { parentId: channel.id, name, ownerId: bot.id });
    return describeChannel(world, thread, bot.id);
  }
  const { messageBody, appliedTags } = readPost(request.body, channel);
  const form = readMessage(messageBody);
  requireTagRights(world, channel, bot.id, appliedTags);
  if (channel.tagRequired && appliedTags.length === 0) throw refusal('tagRequired');
  const empty = !form.content && !form.embeds?.length && !form.components?.length;
  if (empty && request.uploads.length === 0) throw refusal('emptyMessage');
  const thread = createThread(world, { parentId: channel.id, name, ownerId: bot.id, appliedTags });
  const record = postMessage(world, {
    channel: thread,
    author: bot.user,
    form,
    uploads: request.uploads,
    payload: request.body,
    id: thread.id,
  });
  return { ...describeChannel(world, thread, bot.id), message: record.message };
}

function readThreadName(body: unknown): string {
  const form = new Form();
  const name = new Field(form, body).get('name').text({ min: 1, max: 100, required: true });
  form.check();
  return name ?? '';
}

function readPost(body: unknown, channel: Channel): { messageBody: unknown; appliedTags: readonly string[] } {
  const form = new Form();
  const field = new Field(form, body);
  const message = field.get('message');
  if (!message.present) message.fault('BASE_TYPE_REQUIRED', 'This field is required');
  const appliedTags = readAppliedTags(field, channel) ?? [];
  form.check();
  return { messageBody: message.value, appliedTags };
}

/** Some tags are for those alone who may manage threads. */
function requireTagRights(world: World, forum: Channel, botId: string, applied: readonly string[]): void {
  const isModerated = forum.tags.some(({ id, moderated }) => moderated && applied.includes(id));
  if (isModerated) requirePermissions(world, forum, botId, PermissionFlagsBits.ManageThreads);
}

/** Tags that the forum does not have are left out. Null where nothing is said of them. */
function readAppliedTags(field: Field, forum: Channel): readonly string[] | null {
  const given = field.get('applied_tags');
  if (!given.present) return null;
  const known = new Set(forum.tags.map(({ id }) => id));
  return given.list({ max: MAX_APPLIED_TAGS }).flatMap((tag) => {
    const id = tag.id();
    return id && known.has(id) ? [id] : [];
  });
}

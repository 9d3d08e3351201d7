import { type APIUser, PermissionFlagsBits } from 'discord-api-types/v10';
import { createBot, createUser } from './accounts.js';
import {
  createChannel,
  createThread,
  deleteChannel,
  type NewChannel,
  openDirectChannel,
  setOverwrite,
} from './channels.js';
import { type FileValue, offeredCommands } from './command-use.js';
import { commandsOf } from './commands.js';
import {
  type ChannelView,
  describeHistory,
  type GuildView,
  type MessageHistory,
  nameOf,
  viewChannel,
  viewGuild,
} from './control-views.js';
import type { Counters, Counts } from './counters.js';
import { describeChannel } from './describe.js';
import { readMessage } from './forms/message-form.js';
import {
  addMember,
  createGuild,
  createRole,
  deleteGuild,
  removeMember,
  setRolePermissions,
} from './guilds.js';
import { deleteMessage, postMessage, visibleMessages } from './message-log.js';
import { channelPermissions, type PermissionName } from './permissions.js';
import { PersonError } from './person-error.js';
import { setReaction } from './reactions.js';
import type { ReactionRecord, RegisteredCommand, StoredFile, WireMessage, World } from './world.js';

/** Sets the platform's stage and looks at it: everything here works on plain JSON values. */
export class Control {
  readonly #world: World;
  readonly #counters: Counters;

  constructor(world: World, counters: Counters) {
    this.#world = world;
    this.#counters = counters;
  }

  /** A bot's application; `privilegedIntents` are bits switched on for it. */
  addBot(bot: { token: string; name: string; privilegedIntents?: number }): {
    readonly applicationId: string;
    readonly user: APIUser;
  } {
    const { id, user } = createBot(this.#world, bot);
    return { applicationId: id, user };
  }

  createUser(person: { name: string; locale?: string }): APIUser {
    return createUser(this.#world, person);
  }

  /** Whether bots may write to this person directly; refused with 50007 while blocked. */
  blockDirectMessages(change: { userId: string; blocked: boolean }): void {
    this.#world.account(change.userId).blocksDirectMessages = change.blocked;
  }

  createGuild(guild: { name: string; ownerId: string; locale?: string }): { readonly id: string } {
    return { id: createGuild(this.#world, guild).id };
  }

  deleteGuild({ guildId }: { guildId: string }): void {
    deleteGuild(this.#world, guildId);
  }

  /** Adds a person or a bot (by its application id), or changes its roles. */
  addMember(member: { guildId: string; userId: string; roleIds?: readonly string[]; nick?: string }): void {
    addMember(this.#world, member);
  }

  /** Adds a bot with a role of its own that gives it these permissions besides those of @everyone. */
  addBotToGuild(bot: {
    guildId: string;
    applicationId: string;
    permissions?: readonly PermissionName[];
  }): void {
    const { guildId, applicationId, permissions = [] } = bot;
    const { username } = this.#world.account(applicationId).user;
    const role =
      permissions.length > 0 ? createRole(this.#world, { guildId, name: username, permissions }) : null;
    addMember(this.#world, { guildId, userId: applicationId, roleIds: role ? [role.id] : [] });
  }

  removeMember(member: { guildId: string; userId: string }): void {
    removeMember(this.#world, member);
  }

  createRole(role: {
    guildId: string;
    name: string;
    permissions?: readonly PermissionName[];
    mentionable?: boolean;
  }): { readonly id: string } {
    return { id: createRole(this.#world, role).id };
  }

  setRolePermissions(change: {
    guildId: string;
    roleId: string;
    permissions: readonly PermissionName[];
  }): void {
    setRolePermissions(this.#world, change);
  }

  createChannel(channel: NewChannel & { guildId: string }): { readonly id: string } {
    return { id: createChannel(this.#world, channel).id };
  }

  createThread(thread: { parentId: string; name: string; ownerId: string }): { readonly id: string } {
    return { id: createThread(this.#world, thread).id };
  }

  /** The direct channel between a person and a bot. */
  openDirectMessage(pair: { userId: string; applicationId: string }): { readonly id: string } {
    return { id: openDirectChannel(this.#world, pair.userId, pair.applicationId).id };
  }

  deleteChannel({ channelId }: { channelId: string }): void {
    deleteChannel(this.#world, channelId);
  }

  /** Archives, locks or reopens a thread. */
  setThread(change: { threadId: string; archived?: boolean; locked?: boolean }): void {
    const channel = this.#world.channel(change.threadId);
    if (!channel.thread) throw new PersonError(`${change.threadId} is not a thread.`);
    if (change.archived !== undefined) channel.thread.archived = change.archived;
    if (change.locked !== undefined) channel.thread.locked = change.locked;
    this.#world.emit({ kind: 'channel-changed', channel });
  }

  /** Allows and denies permissions in one channel to a role (the guild's id for @everyone) or an account. */
  setOverwrite(change: {
    channelId: string;
    target: string;
    allow?: readonly PermissionName[];
    deny?: readonly PermissionName[];
  }): void {
    setOverwrite(this.#world, change);
  }

  /** What an account may do in a channel, as Discord's decimal bits. */
  permissions({ channelId, userId }: { channelId: string; userId: string }): string {
    return String(channelPermissions(this.#world, this.#world.channel(channelId), userId));
  }

  /** A person writes a message, with files or without. Throws PersonError where the person cannot. */
  postAs(post: {
    userId: string;
    channelId: string;
    content: string;
    files?: readonly FileValue[];
  }): WireMessage {
    const channel = this.#world.channel(post.channelId);
    if (channelPermissions(this.#world, channel, post.userId) === 0n) {
      throw new PersonError('The person does not see this channel.');
    }
    const author = this.#world.account(post.userId).user;
    const payload = { content: post.content };
    const form = readMessage(payload);
    const uploads = (post.files ?? []).map(({ name, contentType, base64 }, index) => ({
      index: String(index),
      name,
      contentType: contentType ?? 'application/octet-stream',
      bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    }));
    return postMessage(this.#world, { channel, author, form, uploads, payload }).message;
  }

  /** A person reacts to a message, or takes the reaction back. Throws PersonError where the person cannot. */
  reactAs(reaction: {
    userId: string;
    channelId: string;
    messageId: string;
    emoji: string;
    on: boolean;
  }): void {
    const { userId, channelId, messageId, emoji, on } = reaction;
    const permissions = channelPermissions(this.#world, this.#world.channel(channelId), userId);
    if (permissions === 0n) throw new PersonError('The person does not see this channel.');
    const isNew = (permissions & PermissionFlagsBits.AddReactions) !== 0n;
    setReaction(this.#world, this.#world.message(channelId, messageId), { userId, emoji, on, isNew });
  }

  /** Who reacted to a message with what. */
  reactions({ messageId }: { messageId: string }): readonly ReactionRecord[] {
    return this.#world.messages.get(messageId)?.reactions ?? [];
  }

  /** Adds an application for use by one person anywhere, or takes it away. */
  installForUser(install: { userId: string; applicationId: string; installed: boolean }): void {
    const { installedIds } = this.#world.account(install.userId);
    const at = installedIds.indexOf(install.applicationId);
    if (install.installed && at === -1) installedIds.push(install.applicationId);
    if (!install.installed && at !== -1) installedIds.splice(at, 1);
  }

  /** A file that somebody has uploaded, by the id in its address; `null` when there is none. */
  file({ fileId }: { fileId: string }): StoredFile | null {
    return this.#world.files.get(fileId) ?? null;
  }

  /** A message disappears, as when a moderator or the person who sees it removes it. */
  deleteMessage({ channelId, messageId }: { channelId: string; messageId: string }): void {
    deleteMessage(this.#world, this.#world.message(channelId, messageId));
  }

  /** What stands in a channel as one account sees it, oldest first. */
  messages(view: { channelId: string; viewerId: string; limit?: number }): readonly WireMessage[] {
    const channel = this.#world.channel(view.channelId);
    if (channelPermissions(this.#world, channel, view.viewerId) === 0n) return [];
    const limit = view.limit ?? Number.POSITIVE_INFINITY;
    return visibleMessages(channel, view.viewerId, { limit })
      .map(({ message }) => message)
      .reverse();
  }

  /**
   * Everything ever posted in a channel, oldest first: edits, deletions and ephemeral messages included, also of a
   * channel that is no more.
   */
  history({ channelId }: { channelId: string }): readonly MessageHistory[] {
    const log =
      this.#world.channels.get(channelId)?.log ??
      [...this.#world.messages.values()].filter((record) => record.channelId === channelId);
    return log.map(describeHistory);
  }

  /** One message with its edits, deleted or not; `null` when there never was one. */
  messageHistory({ messageId }: { messageId: string }): MessageHistory | null {
    const record = this.#world.messages.get(messageId);
    return record ? describeHistory(record) : null;
  }

  channel({ channelId, viewerId }: { channelId: string; viewerId: string }): Record<string, unknown> {
    return describeChannel(this.#world, this.#world.channel(channelId), viewerId);
  }

  /** The channels that an account sees, direct ones included. */
  channels({ viewerId }: { viewerId: string }): readonly ChannelView[] {
    return [...this.#world.channels.values()]
      .filter((channel) => channelPermissions(this.#world, channel, viewerId) !== 0n)
      .map((channel) => viewChannel(this.#world, channel));
  }

  /** What people call an account, a role or a channel; null when there is none of this id. */
  nameOf({ id }: { id: string }): string | null {
    return nameOf(this.#world, id);
  }

  guilds(): readonly GuildView[] {
    return [...this.#world.guilds.values()].map(viewGuild);
  }

  users(): readonly APIUser[] {
    return [...this.#world.accounts.values()].map(({ user }) => user);
  }

  /** The commands a bot has registered, for a guild or globally. */
  commands({
    applicationId,
    guildId,
  }: {
    applicationId: string;
    guildId?: string;
  }): readonly RegisteredCommand[] {
    const bot = this.#world.bots.get(applicationId);
    return bot ? commandsOf(bot, guildId ?? null) : [];
  }

  /** The commands that a person's client offers in a channel. */
  offeredCommands({
    channelId,
    userId,
  }: {
    channelId: string;
    userId: string;
  }): readonly RegisteredCommand[] {
    return offeredCommands(this.#world, this.#world.channel(channelId), userId);
  }

  counts(): Counts {
    return this.#counters.read();
  }

  clearCounts(): void {
    this.#counters.clear();
  }
}

import type { APIAttachment, APIRole } from 'discord-api-types/v10';
import { type Interaction, TOKEN_LIFETIME_MS } from './interaction.js';
import type { Interactions } from './interactions.js';
import { type RecentNonce, RecentNonces } from './nonces.js';
import { withReactions } from './reactions.js';
import { Snowflakes } from './snowflake.js';
import type { Account, Channel, MessageVersion, ReactionRecord, RegisteredCommand, World } from './world.js';

/** The whole world as a JSON value. */
export interface Snapshot {
  readonly version: 2;
  readonly origin: string;
  readonly lastId: string;
  readonly accounts: readonly Account[];
  readonly bots: readonly {
    id: string;
    token: string;
    privilegedIntents: number;
    commands: readonly { guildId: string; commands: readonly RegisteredCommand[] }[];
  }[];
  readonly guilds: readonly {
    id: string;
    name: string;
    ownerId: string;
    locale: string;
    roles: readonly APIRole[];
    members: readonly { userId: string; roleIds: readonly string[]; joinedAt: string; nick: string | null }[];
    channelIds: readonly string[];
  }[];
  readonly channels: readonly (Omit<Channel, 'log' | 'pinnedIds'> & { pinnedIds: readonly string[] })[];
  readonly messages: readonly {
    id: string;
    channelId: string;
    authorId: string;
    visibleTo: string | null;
    interactionId: string | null;
    files: readonly APIAttachment[];
    versions: readonly MessageVersion[];
    reactions: readonly ReactionRecord[];
    deletedAt: number | null;
  }[];
  readonly files: readonly { id: string; name: string; contentType: string; base64: string }[];
  /** Those whose tokens are still good. */
  readonly interactions: readonly Interaction[];
  readonly nonces: readonly RecentNonce[];
}

/** Copies everything into a JSON value that shares nothing with the live world. */
export function takeSnapshot(world: World, interactions: Interactions): Snapshot {
  const snapshot: Snapshot = {
    version: 2,
    origin: world.origin,
    lastId: String(world.ids.last),
    accounts: [...world.accounts.values()],
    bots: [...world.bots.values()].map(({ id, token, privilegedIntents, commands }) => ({
      id,
      token,
      privilegedIntents,
      commands: [...commands].map(([guildId, set]) => ({ guildId, commands: [...set.values()] })),
    })),
    guilds: [...world.guilds.values()].map((guild) => ({
      ...guild,
      roles: [...guild.roles.values()],
      members: [...guild.members.values()].map((member) => ({ ...member, roleIds: [...member.roleIds] })),
      channelIds: [...guild.channelIds],
    })),
    channels: [...world.channels.values()].map(({ log: _log, pinnedIds, ...channel }) => ({
      ...channel,
      pinnedIds: [...pinnedIds],
    })),
    messages: [...world.messages.values()].map(({ message: _message, ...record }) => record),
    files: [...world.files].map(([id, { name, contentType, bytes }]) => ({
      id,
      name,
      contentType,
      base64: Buffer.from(bytes).toString('base64'),
    })),
    interactions: [...interactions.byId.values()].filter(
      ({ createdAt }) => world.now() - createdAt <= TOKEN_LIFETIME_MS,
    ),
    nonces: world.nonces.list(),
  };
  return structuredClone(snapshot);
}

/** Puts a snapshot in the place of everything there is. Throws TypeError for one of another version. */
export function restoreWorld(world: World, interactions: Interactions, taken: Snapshot): void {
  if (taken.version !== 2) throw new TypeError(`This snapshot is of version ${taken.version}, not 2.`);
  const snapshot = structuredClone(taken);
  clearWorld(world);
  interactions.clear();
  world.origin = snapshot.origin;
  world.ids = new Snowflakes(world.now, BigInt(snapshot.lastId));
  for (const account of snapshot.accounts) world.accounts.set(account.user.id, account);
  for (const { commands, ...bot } of snapshot.bots) {
    const sets = commands.map(
      (set) => [set.guildId, new Map(set.commands.map((command) => [command.id, command]))] as const,
    );
    const restored = { ...bot, user: world.account(bot.id).user, commands: new Map(sets) };
    world.bots.set(bot.id, restored);
    world.botsByToken.set(bot.token, restored);
  }
  for (const guild of snapshot.guilds) {
    world.guilds.set(guild.id, {
      ...guild,
      roles: new Map(guild.roles.map((role) => [role.id, role])),
      members: new Map(
        guild.members.map((member) => [member.userId, { ...member, roleIds: new Set(member.roleIds) }]),
      ),
      channelIds: new Set(guild.channelIds),
    });
  }
  for (const channel of snapshot.channels) {
    world.channels.set(channel.id, { ...channel, log: [], pinnedIds: new Set(channel.pinnedIds) });
    if (channel.guildId === null) world.directChannels.set(channel.recipientIds.join(' '), channel.id);
  }
  restoreMessages(world, snapshot);
  for (const { id, base64, ...file } of snapshot.files) {
    world.files.set(id, { ...file, bytes: new Uint8Array(Buffer.from(base64, 'base64')) });
  }
  world.nonces = new RecentNonces(world.now, snapshot.nonces);
  for (const interaction of snapshot.interactions) interactions.add(interaction);
}

function restoreMessages(world: World, snapshot: Snapshot): void {
  for (const { versions, files, ...entry } of snapshot.messages) {
    const last = versions.at(-1)?.message;
    if (!last) continue;
    const message = withReactions(last, entry.reactions);
    const record = {
      ...entry,
      reactions: [...entry.reactions],
      files: [...files],
      versions: [...versions],
      message,
    };
    world.messages.set(record.id, record);
    world.channels.get(record.channelId)?.log.push(record);
  }
}

function clearWorld(world: World): void {
  world.accounts.clear();
  world.bots.clear();
  world.botsByToken.clear();
  world.guilds.clear();
  world.channels.clear();
  world.messages.clear();
  world.files.clear();
  world.directChannels.clear();
}

/** Attachments are addressed absolutely: when the server has moved, so have their addresses. */
export function moveOrigin(world: World, origin: string): void {
  const previous = world.origin;
  world.origin = origin;
  if (previous === origin) return;
  const moved = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll(`${previous}/attachments/`, `${origin}/attachments/`));
  for (const record of world.messages.values()) {
    if (record.files.length === 0) continue;
    record.files = moved(record.files);
    record.message = moved(record.message);
  }
}

import { PermissionFlagsBits } from 'discord-api-types/v10';
import { commandsOf } from './commands.js';
import { OPTION, type WireOption } from './forms/command-form.js';
import { lengthOf } from './forms/form.js';
import { contextOf, INSTALLED, type Installations, installationsOf } from './installations.js';
import { channelPermissions, guildPermissions } from './permissions.js';
import { PersonError } from './person-error.js';
import { nothingResolved, type Resolved, resolveId, usedParts } from './resolved.js';
import type { Channel, RegisteredCommand, World } from './world.js';

/** A file given to an option of type attachment. */
export interface FileValue {
  readonly name: string;
  readonly contentType?: string;
  readonly base64: string;
}

/** What a person puts into an option; people, roles and channels by their ids. */
export type OptionValue = string | number | boolean | FileValue;

interface Use {
  readonly userId: string;
  readonly channelId: string;
  readonly name: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly applicationId?: string;
}

/**
 * The command that a person's client offers under that name in that channel. Throws PersonError when there is none,
 * or when the person may not use it there.
 */
export function chooseCommand(world: World, use: Use): RegisteredCommand {
  const channel = world.channel(use.channelId);
  const root = use.name.replace(/^\//, '').split(' ')[0];
  const offered = offeredCommands(world, channel, use.userId, use.applicationId);
  const command = offered.find(({ name, type }) => name === root && type === 1);
  if (!command) throw new PersonError(`No command /${root} is offered here.`);
  if (channel.guildId !== null) {
    const needed = PermissionFlagsBits.UseApplicationCommands;
    if ((channelPermissions(world, channel, use.userId) & needed) === 0n) {
      throw new PersonError('Commands cannot be used in this channel.');
    }
  }
  return command;
}

/** The commands that a person's client offers in a channel; those of the guild go before global ones of one name. */
export function offeredCommands(
  world: World,
  channel: Channel,
  userId: string,
  applicationId?: string,
): RegisteredCommand[] {
  const offered: RegisteredCommand[] = [];
  for (const bot of world.bots.values()) {
    if (applicationId !== undefined && bot.id !== applicationId) continue;
    const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
    const owners = installationsOf(world, bot.id, channel, userId);
    if (!owners.inPlace && !owners.byUser) continue;
    const own = guild ? commandsOf(bot, guild.id) : [];
    const names = new Set(own.map(({ name, type }) => `${type} ${name}`));
    const global = commandsOf(bot, null).filter(({ name, type }) => !names.has(`${type} ${name}`));
    offered.push(
      ...[...own, ...global].filter(
        (command) =>
          isInstalledFor(command, owners) && mayUse(world, command, { channel, userId, botId: bot.id }),
      ),
    );
  }
  return offered;
}

/** A command says whether it comes with the bot in a server, with the person who added it, or with both. */
function isInstalledFor({ integration_types: types }: RegisteredCommand, owners: Installations): boolean {
  return (
    (owners.inPlace && types.includes(INSTALLED.inGuild)) ||
    (owners.byUser && types.includes(INSTALLED.byUser))
  );
}

function mayUse(
  world: World,
  command: RegisteredCommand,
  { channel, userId, botId }: { readonly channel: Channel; readonly userId: string; readonly botId: string },
): boolean {
  const context = contextOf(channel, botId);
  if (command.contexts && !command.contexts.includes(context)) return false;
  const guild = channel.guildId === null ? undefined : world.guilds.get(channel.guildId);
  if (!guild || command.default_member_permissions === null) return true;
  const permissions = guildPermissions(guild, userId);
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return true;
  const needed = BigInt(command.default_member_permissions);
  // Discord reads "0" as: administrators only.
  return needed !== 0n && (permissions & needed) === needed;
}

/**
 * What the bot receives as the interaction's data. Throws PersonError for an option that is missing, unknown or out
 * of its limits, as the client would not send it.
 *
 * @param focused The option that is being typed, for autocompletion: nothing is required then.
 */
export function commandData(
  world: World,
  command: RegisteredCommand,
  use: Use,
  focused?: string,
): Readonly<Record<string, unknown>> {
  const resolved = nothingResolved();
  const path = use.name.replace(/^\//, '').split(' ').slice(1);
  const given = new Map(Object.entries(use.options ?? {}));
  const options = nest(world, command.options ?? [], { path, given, resolved, use, focused });
  for (const name of given.keys()) throw new PersonError(`/${use.name} has no option "${name}".`);
  const used = usedParts(resolved);
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    options,
    ...(used ? { resolved: used } : {}),
    ...(command.guild_id ? { guild_id: command.guild_id } : {}),
  };
}

/** What the ids of an option may stand for. */
const KINDS: Readonly<Record<number, readonly string[]>> = {
  [OPTION.user]: ['user'],
  [OPTION.role]: ['role'],
  [OPTION.mentionable]: ['user', 'role'],
  [OPTION.channel]: ['channel'],
};

interface Filling {
  readonly path: readonly string[];
  readonly given: Map<string, OptionValue>;
  readonly resolved: Resolved;
  readonly use: Use;
  readonly focused: string | undefined;
}

function nest(world: World, options: readonly WireOption[], filling: Filling): unknown[] {
  const [next, ...rest] = filling.path;
  const nested = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group);
  if (nested.length > 0) {
    const chosen = nested.find(({ name }) => name === next);
    if (!chosen) {
      throw new PersonError(
        `/${filling.use.name}: one of ${nested.map(({ name }) => name).join(', ')} is needed.`,
      );
    }
    const inner = nest(world, chosen.options ?? [], { ...filling, path: rest });
    return [{ type: chosen.type, name: chosen.name, options: inner }];
  }
  if (next !== undefined) throw new PersonError(`/${filling.use.name}: there is no subcommand "${next}".`);
  return options.flatMap((option) => {
    const value = filling.given.get(option.name);
    filling.given.delete(option.name);
    if (value === undefined) {
      if (option.required && filling.focused === undefined) {
        throw new PersonError(`The option "${option.name}" is needed.`);
      }
      return [];
    }
    const focused = filling.focused === option.name;
    const sent = focused ? value : resolveValue(world, option, value, filling);
    return [{ type: option.type, name: option.name, value: sent, ...(focused ? { focused: true } : {}) }];
  });
}

function resolveValue(world: World, option: WireOption, value: OptionValue, { resolved, use }: Filling) {
  const wrong = (expected: string) => new PersonError(`The option "${option.name}" takes ${expected}.`);
  const channel = world.channel(use.channelId);
  switch (option.type) {
    case OPTION.string:
      if (typeof value !== 'string') throw wrong('a text');
      return checkChoice(option, value, wrong);
    case OPTION.integer:
    case OPTION.number:
      if (typeof value !== 'number') throw wrong('a number');
      if (option.type === OPTION.integer && !Number.isInteger(value)) throw wrong('a whole number');
      return checkChoice(option, value, wrong);
    case OPTION.boolean:
      if (typeof value !== 'boolean') throw wrong('true or false');
      return value;
    case OPTION.attachment:
      if (typeof value !== 'object') throw wrong('a file');
      return storeFile(world, value, channel, resolved);
    default: {
      const id = String(value);
      const kind = resolveId(world, id, { userId: use.userId, channel }, resolved);
      if (kind === null || !KINDS[option.type]?.includes(kind))
        throw wrong('the id of something that is here');
      const type = world.channels.get(id)?.type;
      if (type !== undefined && option.channel_types?.length && !option.channel_types.includes(type)) {
        throw wrong('another kind of channel');
      }
      return id;
    }
  }
}

function checkChoice<T extends string | number>(
  option: WireOption,
  value: T,
  wrong: (expected: string) => PersonError,
): T {
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) {
    throw wrong(`one of ${option.choices.map((choice) => choice.value).join(', ')}`);
  }
  const size = typeof value === 'number' ? value : lengthOf(value);
  const least = typeof value === 'number' ? option.min_value : option.min_length;
  const most = typeof value === 'number' ? option.max_value : option.max_length;
  if (least !== undefined && size < least) throw wrong(`at least ${least}`);
  if (most !== undefined && size > most) throw wrong(`at most ${most}`);
  return value;
}

function storeFile(world: World, file: FileValue, channel: Channel, resolved: Resolved): string {
  const bytes = new Uint8Array(Buffer.from(file.base64, 'base64'));
  const contentType = file.contentType ?? 'application/octet-stream';
  const id = world.keepFile({ name: file.name, contentType, bytes });
  const url = `${world.origin}/attachments/${channel.id}/${id}/${file.name}`;
  resolved.attachments[id] = {
    id,
    filename: file.name,
    size: bytes.byteLength,
    url,
    proxy_url: url,
    content_type: contentType,
    ephemeral: true,
  };
  return id;
}

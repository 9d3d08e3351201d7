import { refusal } from './errors.js';
import type { WireCommand } from './forms/command-form.js';
import type { Bot, RegisteredCommand, World } from './world.js';

/** The commands of a bot in a guild, or its global ones for `null`. */
export function commandsOf(bot: Bot, guildId: string | null): RegisteredCommand[] {
  return [...(bot.commands.get(guildId ?? '')?.values() ?? [])];
}

/** Throws 10063. */
export function getCommand(bot: Bot, guildId: string | null, commandId: string): RegisteredCommand {
  const command = bot.commands.get(guildId ?? '')?.get(commandId);
  if (!command) throw refusal('unknownCommand');
  return command;
}

/** Replaces a whole set; a command that keeps its type and name keeps its id. */
export function replaceCommands(
  world: World,
  bot: Bot,
  guildId: string | null,
  commands: readonly WireCommand[],
): RegisteredCommand[] {
  const known = commandsOf(bot, guildId);
  const next = commands.map((command) =>
    register(world, bot, guildId, command, known.find(sameCommand(command))),
  );
  bot.commands.set(guildId ?? '', new Map(next.map((command) => [command.id, command])));
  tellChanged(world, bot, guildId);
  return next;
}

/** Adds a command, or replaces the one of the same type and name; `created` tells which. Throws 30032. */
export function addCommand(
  world: World,
  bot: Bot,
  guildId: string | null,
  command: WireCommand,
): { readonly command: RegisteredCommand; readonly created: boolean } {
  const set = bot.commands.get(guildId ?? '') ?? new Map<string, RegisteredCommand>();
  const known = [...set.values()].find(sameCommand(command));
  if (!known && set.size >= 100) throw refusal('tooManyCommands');
  const registered = register(world, bot, guildId, command, known);
  set.set(registered.id, registered);
  bot.commands.set(guildId ?? '', set);
  tellChanged(world, bot, guildId);
  return { command: registered, created: !known };
}

/** Changes a command in place. Throws 10063. */
export function changeCommand(
  world: World,
  bot: Bot,
  known: RegisteredCommand,
  command: WireCommand,
): RegisteredCommand {
  const guildId = known.guild_id ?? null;
  const changed = register(world, bot, guildId, command, known);
  bot.commands.get(guildId ?? '')?.set(changed.id, changed);
  tellChanged(world, bot, guildId);
  return changed;
}

/** Throws 10063. */
export function deleteCommand(world: World, bot: Bot, guildId: string | null, commandId: string): void {
  getCommand(bot, guildId, commandId);
  bot.commands.get(guildId ?? '')?.delete(commandId);
  tellChanged(world, bot, guildId);
}

function sameCommand(command: WireCommand): (other: RegisteredCommand) => boolean {
  return (other) => other.name === command.name && other.type === command.type;
}

function register(
  world: World,
  bot: Bot,
  guildId: string | null,
  command: WireCommand,
  known: RegisteredCommand | undefined,
): RegisteredCommand {
  return {
    ...command,
    id: known?.id ?? world.ids.next(),
    application_id: bot.id,
    version: world.ids.next(),
    ...(guildId === null ? {} : { guild_id: guildId }),
  };
}

function tellChanged(world: World, bot: Bot, guildId: string | null): void {
  const commands = commandsOf(bot, guildId);
  world.emit({ kind: 'commands-changed', applicationId: bot.id, guildId, commands });
}

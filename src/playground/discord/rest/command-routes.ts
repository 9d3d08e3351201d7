import {
  addCommand,
  changeCommand,
  commandsOf,
  deleteCommand,
  getCommand,
  replaceCommands,
} from '../commands.js';
import { refusal } from '../errors.js';
import { readCommand, readCommands, type WireChoice, type WireOption } from '../forms/command-form.js';
import type { RegisteredCommand, World } from '../world.js';
import { type ApiRequest, type BotRequest, botRoute, NO_CONTENT, ok, param, type Route } from './router.js';

/** Application commands, global and per guild. */
export function commandRoutes(world: World): Route[] {
  return [
    ...commandSetRoutes(world, '/applications/:application/commands', () => null),
    ...commandSetRoutes(world, '/applications/:application/guilds/:guild/commands', (request) =>
      param(request, 'guild'),
    ),
  ];
}

function commandSetRoutes(
  world: World,
  path: string,
  guildOf: (request: ApiRequest) => string | null,
): Route[] {
  /** The guild the set belongs to, once it is sure that the bot may touch it. */
  const scope = (request: BotRequest): string | null => {
    if (param(request, 'application') !== request.bot.id) throw refusal('missingAccess');
    const guildId = guildOf(request);
    if (guildId !== null && !world.guilds.get(guildId)?.members.has(request.bot.id)) {
      throw refusal('missingAccess');
    }
    return guildId;
  };
  return [
    botRoute('GET', path, (request) =>
      ok(commandsOf(request.bot, scope(request)).map(withoutLocalizations(request))),
    ),
    botRoute('PUT', path, (request) => {
      const guildId = scope(request);
      return ok(replaceCommands(world, request.bot, guildId, readCommands(request.body)));
    }),
    botRoute('POST', path, (request) => {
      const { command, created } = addCommand(world, request.bot, scope(request), readCommand(request.body));
      return { status: created ? 201 : 200, body: command };
    }),
    botRoute('GET', `${path}/:command`, (request) =>
      ok(getCommand(request.bot, scope(request), param(request, 'command'))),
    ),
    botRoute('PATCH', `${path}/:command`, (request) => {
      const known = getCommand(request.bot, scope(request), param(request, 'command'));
      const changes = typeof request.body === 'object' ? request.body : {};
      const command = readCommand({ ...known, ...changes, type: known.type });
      return ok(changeCommand(world, request.bot, known, command));
    }),
    botRoute('DELETE', `${path}/:command`, (request) => {
      deleteCommand(world, request.bot, scope(request), param(request, 'command'));
      return NO_CONTENT;
    }),
  ];
}

/** A list has the localizations only when asked for (docs, "Get Global Application Commands"). */
function withoutLocalizations(request: ApiRequest): (command: RegisteredCommand) => unknown {
  if (request.query.get('with_localizations') === 'true') return (command) => command;
  return stripLocalizations;
}

type Localized = RegisteredCommand | WireOption | WireChoice;

function stripLocalizations(part: Localized): Record<string, unknown> {
  const stripped: Record<string, unknown> = { ...part };
  delete stripped.name_localizations;
  delete stripped.description_localizations;
  if ('options' in part && part.options) stripped.options = part.options.map(stripLocalizations);
  if ('choices' in part && part.choices) stripped.choices = part.choices.map(stripLocalizations);
  return stripped;
}

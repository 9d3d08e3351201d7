import { refusal } from '../errors.js';
import { Field, Form, lengthOf, shown } from './form.js';

/** An application command as it is kept and served, without the members that the world adds (id, version). */
export interface WireCommand {
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Record<string, string> | null;
  readonly description: string;
  readonly description_localizations: Record<string, string> | null;
  readonly options?: readonly WireOption[];
  readonly default_member_permissions: string | null;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly nsfw: boolean;
}

export interface WireOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Record<string, string> | null;
  readonly description: string;
  readonly description_localizations: Record<string, string> | null;
  readonly required?: boolean;
  readonly choices?: readonly WireChoice[];
  readonly options?: readonly WireOption[];
  readonly autocomplete?: boolean;
  readonly min_value?: number;
  readonly max_value?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly channel_types?: readonly number[];
}

export interface WireChoice {
  readonly name: string;
  readonly name_localizations: Record<string, string> | null;
  readonly value: string | number;
}

/** Option types (docs, "Application Command Option Type"). */
export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

const OPTION_TYPES = Object.values(OPTION);
const MAX_COMMANDS = 100;
const MAX_COMMAND_CHARACTERS = 8000;

/** Names of slash commands and their options (docs, "Application Command Naming"). */
const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Reads a whole set of commands for a bulk overwrite. Throws 50035, or 30032 for more than 100. */
export function readCommands(body: unknown): WireCommand[] {
  const form = new Form();
  const root = new Field(form, body);
  const commands = root.list().map((field) => readCommandAt(field));
  const taken = new Set<string>();
  commands.forEach((command, index) => {
    const key = `${command.type} ${command.name}`;
    if (taken.has(key)) {
      form.add([index], {
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    }
    taken.add(key);
  });
  form.check();
  if (commands.length > MAX_COMMANDS) throw refusal('tooManyCommands');
  return commands;
}

/** Reads one command. Throws 50035. */
export function readCommand(body: unknown): WireCommand {
  const form = new Form();
  const command = readCommandAt(new Field(form, body));
  form.check();
  return command;
}

function readCommandAt(field: Field): WireCommand {
  field.record();
  const type = field.get('type').choice([1, 2, 3]) ?? 1;
  const slash = type === 1;
  const permissions = field.get('default_member_permissions');
  const options = slash ? readOptions(field.get('options'), 0) : [];
  const command: WireCommand = {
    type,
    name: slash
      ? readName(field.get('name'))
      : (field.get('name').text({ min: 1, max: 32, required: true }) ?? ''),
    name_localizations: readLocalizations(field.get('name_localizations'), slash ? readName : null, 32),
    description: slash ? (field.get('description').text({ min: 1, max: 100, required: true }) ?? '') : '',
    description_localizations: readLocalizations(field.get('description_localizations'), null, 100),
    ...(options.length > 0 ? { options } : {}),
    default_member_permissions: permissions.present ? shown(permissions.value) : null,
    contexts: field.get('contexts').present
      ? field
          .get('contexts')
          .list()
          .flatMap((item) => item.choice([0, 1, 2]) ?? [])
      : null,
    integration_types: field.get('integration_types').present
      ? field
          .get('integration_types')
          .list()
          .flatMap((item) => item.choice([0, 1]) ?? [])
      : [0],
    nsfw: field.get('nsfw').flag() ?? false,
  };
  if (permissions.present && !/^\d+$/.test(shown(permissions.value))) {
    permissions.fault('NUMBER_TYPE_COERCE', `Value "${shown(permissions.value)}" is not int.`);
  }
  if (commandCharacters(command) > MAX_COMMAND_CHARACTERS) {
    field.fault('APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MAX_COMMAND_CHARACTERS})`);
  }
  return command;
}

function readName(field: Field): string {
  const name = field.text({ min: 1, max: 32, required: true });
  if (name === undefined) return '';
  if (!NAME_PATTERN.test(name)) {
    field.fault('STRING_TYPE_REGEX', 'String value did not match validation regex.');
  } else if (name !== name.toLowerCase()) {
    field.fault('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  return name;
}

function readLocalizations(
  field: Field,
  readText: ((field: Field) => string) | null,
  max: number,
): Record<string, string> | null {
  if (!field.record()) return null;
  const localizations: Record<string, string> = {};
  for (const locale of Object.keys(field.value as object)) {
    const place = field.get(locale);
    if (!place.present) continue;
    localizations[locale] = readText ? readText(place) : (place.text({ min: 1, max, required: true }) ?? '');
  }
  return localizations;
}

function readOptions(field: Field, depth: number): WireOption[] {
  const names = new Set<string>();
  let optionalSeen = false;
  return field.list({ max: 25 }).map((place) => {
    const option = readOption(place, depth);
    if (names.has(option.name)) {
      place.fault('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists');
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      place.fault(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (option.type > OPTION.group && !option.required) optionalSeen = true;
    return option;
  });
}

function readOption(field: Field, depth: number): WireOption {
  field.record();
  const type = field.get('type').choice(OPTION_TYPES, true) ?? OPTION.string;
  if ((type === OPTION.group && depth > 0) || (type === OPTION.subcommand && depth > 1)) {
    field
      .get('type')
      .fault('APPLICATION_COMMAND_INVALID_OPTION_NESTING', 'Sub-command options cannot be nested this deep');
  }
  const base = {
    type,
    name: readName(field.get('name')),
    name_localizations: readLocalizations(field.get('name_localizations'), readName, 32),
    description: field.get('description').text({ min: 1, max: 100, required: true }) ?? '',
    description_localizations: readLocalizations(field.get('description_localizations'), null, 100),
  };
  if (type === OPTION.subcommand || type === OPTION.group) {
    return {
      ...base,
      options: readOptions(field.get('options'), type === OPTION.group ? depth + 1 : depth + 2),
    };
  }
  const required = field.get('required').flag() ?? false;
  return { ...base, ...(required ? { required } : {}), ...readOptionLimits(field, type) };
}

function readOptionLimits(field: Field, type: number): Partial<WireOption> {
  const numeric = type === OPTION.integer || type === OPTION.number;
  const textual = type === OPTION.string;
  const limits: { -readonly [K in keyof WireOption]?: WireOption[K] } = {};
  if ((numeric || textual) && field.get('choices').present) {
    limits.choices = field
      .get('choices')
      .list({ max: 25 })
      .map((choice) => readChoice(choice, numeric));
  }
  const autocomplete = field.get('autocomplete').flag();
  if (autocomplete !== undefined) limits.autocomplete = autocomplete;
  if (autocomplete && (limits.choices?.length ?? 0) > 0) {
    field.fault(
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
      'Autocomplete options cannot have choices',
    );
  }
  if (numeric) {
    const least = field.get('min_value').number();
    const most = field.get('max_value').number();
    if (least !== undefined) limits.min_value = least;
    if (most !== undefined) limits.max_value = most;
  }
  if (textual) {
    const least = field.get('min_length').integer({ min: 0, max: 6000 });
    const most = field.get('max_length').integer({ min: 1, max: 6000 });
    if (least !== undefined) limits.min_length = least;
    if (most !== undefined) limits.max_length = most;
  }
  if (type === OPTION.channel && field.get('channel_types').present) {
    limits.channel_types = field
      .get('channel_types')
      .list()
      .flatMap((item) => item.integer() ?? []);
  }
  return limits;
}

function readChoice(field: Field, numeric: boolean): WireChoice {
  field.record();
  const value = field.get('value');
  return {
    name: field.get('name').text({ min: 1, max: 100, required: true }) ?? '',
    name_localizations: readLocalizations(field.get('name_localizations'), null, 100),
    value: numeric ? (value.number() ?? 0) : (value.text({ max: 100, required: true }) ?? ''),
  };
}

/** Name, description and choice values over the command and all its options, as Discord counts them. */
function commandCharacters(command: WireCommand | WireOption): number {
  let sum = lengthOf(command.name) + lengthOf(command.description);
  for (const option of command.options ?? []) sum += commandCharacters(option);
  if ('choices' in command) {
    for (const choice of command.choices ?? []) sum += lengthOf(choice.name) + String(choice.value).length;
  }
  return sum;
}

import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { CommandDescription, OptionDescription, Switchboard } from '../switchboard.js';
import { fitLine } from './fit-text.js';

/** discord.com/developers, "Application Command Structure". */
const MAX_DESCRIPTION = 100;
const MAX_CHOICES = 25;
const MAX_MENU_NAME = 32;

/** The command that a message's own menu stands for (discord.com/developers, "Message Commands"). */
export const MESSAGE_COMMAND = 'post';

type ChatCommandForm = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type CommandForm = ChatCommandForm | RESTPostAPIContextMenuApplicationCommandsJSONBody;

export interface CommandForms {
  /** Registered everywhere, direct messages included; whoever adds the app to their account takes them along. */
  readonly everywhere: readonly CommandForm[];
  /** Registered in the newsroom's own servers only. */
  readonly newsroom: readonly CommandForm[];
}

/** The commands as Discord registers them, with their descriptions in every language that both sides know. */
export function describeCommands(switchboard: Pick<Switchboard, 'commands' | 'languageOf'>): CommandForms {
  const everywhere: CommandForm[] = [];
  const newsroom: CommandForm[] = [];
  for (const command of switchboard.commands) {
    const form = describeCommand(command, switchboard);
    if (isForNewsroom(command)) {
      newsroom.push(form);
      if (command.name === MESSAGE_COMMAND) newsroom.push(describeMessageCommand(switchboard));
    } else {
      everywhere.push({ ...form, ...whereOf(command) });
    }
  }
  return { everywhere, newsroom };
}

/** What makes a server the newsroom's own goes with the bot alone. */
const WITH_THE_BOT: ReadonlySet<string> = new Set(['claim']);

function whereOf({ name }: CommandDescription): Pick<ChatCommandForm, 'contexts' | 'integration_types'> {
  const { Guild, BotDM, PrivateChannel } = InteractionContextType;
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  return WITH_THE_BOT.has(name)
    ? { contexts: [Guild, BotDM], integration_types: [GuildInstall] }
    : { contexts: [Guild, BotDM, PrivateChannel], integration_types: [GuildInstall, UserInstall] };
}

/** Whether a command is registered in the newsroom's own servers alone. */
export function isForNewsroom({ audience }: CommandDescription): boolean {
  return audience !== 'everyone' && audience !== 'place-administrators';
}

function describeCommand(
  command: CommandDescription,
  languages: Pick<Switchboard, 'languageOf'>,
): ChatCommandForm {
  // Discord wants the required options first.
  const options = command.options
    .filter(({ typedOnly }) => typedOnly !== true)
    .toSorted((a, b) => Number(b.required) - Number(a.required));
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    ...describe(command.description, languages),
    options: options.map((option) => describeOption(option, languages)),
    // A server may change this; the role is checked on our side as well.
    default_member_permissions:
      command.audience === 'place-administrators' ? String(PermissionFlagsBits.ManageGuild) : null,
  };
}

/** It has no options and no description; its name is what the menu says. */
function describeMessageCommand({ languageOf }: Pick<Switchboard, 'languageOf'>): CommandForm {
  const { text, localizations } = inEveryLanguage('discord-make-brief', MAX_MENU_NAME, { languageOf });
  return {
    type: ApplicationCommandType.Message,
    name: text,
    name_localizations: localizations,
    default_member_permissions: null,
  };
}

function describeOption(
  option: OptionDescription,
  languages: Pick<Switchboard, 'languageOf'>,
): APIApplicationCommandBasicOption {
  const base = {
    name: option.name,
    required: option.required,
    ...describe(option.description, languages),
  };
  switch (option.kind) {
    case 'number':
      return { ...base, type: ApplicationCommandOptionType.Integer, min_value: 1, autocomplete: true };
    case 'picture':
      return { ...base, type: ApplicationCommandOptionType.Attachment };
    case 'choice':
      return {
        ...base,
        type: ApplicationCommandOptionType.String,
        choices: (option.choices ?? [])
          .slice(0, MAX_CHOICES)
          .map((value) => ({ ...nameChoice(option.choiceNames?.[value], value, languages), value })),
      };
    case 'text':
      return { ...base, type: ApplicationCommandOptionType.String };
    case 'language':
    case 'topic':
    case 'topics':
      return { ...base, type: ApplicationCommandOptionType.String, autocomplete: true };
  }
}

/** What is shown of a choice; the value that is sent is the same in every language. */
function nameChoice(
  messageId: string | undefined,
  value: string,
  languages: Pick<Switchboard, 'languageOf'>,
): { name: string; name_localizations?: Partial<Record<Locale, string>> } {
  if (messageId === undefined) return { name: value };
  const { text, localizations } = inEveryLanguage(messageId, MAX_DESCRIPTION, languages);
  return { name: text, name_localizations: localizations };
}

function describe(
  messageId: string,
  languages: Pick<Switchboard, 'languageOf'>,
): { description: string; description_localizations: Partial<Record<Locale, string>> } {
  const { text, localizations } = inEveryLanguage(messageId, MAX_DESCRIPTION, languages);
  return { description: text, description_localizations: localizations };
}

function inEveryLanguage(
  messageId: string,
  maxLength: number,
  { languageOf }: Pick<Switchboard, 'languageOf'>,
): { text: string; localizations: Partial<Record<Locale, string>> } {
  const usual = languageOf(null);
  const localizations: Partial<Record<Locale, string>> = {};
  for (const locale of Object.values(Locale)) {
    const language = languageOf(locale);
    if (language.locale !== usual.locale) localizations[locale] = fitLine(language.say(messageId), maxLength);
  }
  return { text: fitLine(usual.say(messageId), maxLength), localizations };
}

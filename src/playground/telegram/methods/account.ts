import type { BotCommand, BotCommandScope, MenuButton } from '@grammyjs/types';
import { getChat } from '../access.js';
import { badRequest } from '../errors.js';
import { Parameters } from '../parameters.js';
import type { Call, Method } from './call.js';

/** https://core.telegram.org/bots/api#setmycommands and #botcommand */
const maxCommands = 100;
const maxCommandLength = 32;
const maxDescriptionLength = 256;

const simpleScopes = ['default', 'all_private_chats', 'all_group_chats', 'all_chat_administrators'] as const;
const chatScopes = ['chat', 'chat_administrators'] as const;

/** The key under which the commands of a scope and language are kept. */
export function commandsKey(scope: BotCommandScope, languageCode: string): string {
  const chat = 'chat_id' in scope ? `:${scope.chat_id}` : '';
  const user = 'user_id' in scope ? `:${scope.user_id}` : '';
  return `${scope.type}${chat}${user}/${languageCode}`;
}

export const accountMethods = {
  getMe: ({ bot }) => bot.user,

  setMyCommands: (call) => {
    const commands = readCommands(call.parameters.json('commands', 'commands'));
    const scope = readScope(call);
    const languageCode = call.parameters.text('language_code') ?? '';
    call.bot.commands.set(commandsKey(scope, languageCode), { scope, languageCode, commands });
    call.world.announce(() => ({ kind: 'commands-changed', botId: call.bot.id }));
    return true;
  },

  getMyCommands: (call) => {
    const key = commandsKey(readScope(call), call.parameters.text('language_code') ?? '');
    return call.bot.commands.get(key)?.commands ?? [];
  },

  deleteMyCommands: (call) => {
    call.bot.commands.delete(commandsKey(readScope(call), call.parameters.text('language_code') ?? ''));
    call.world.announce(() => ({ kind: 'commands-changed', botId: call.bot.id }));
    return true;
  },

  setChatMenuButton: ({ bot, parameters }) => {
    const button = parameters.json('menu_button', 'menu button') ?? { type: 'default' };
    bot.menuButtons.set(parameters.integer('chat_id') ?? 0, readMenuButton(button));
    return true;
  },

  getChatMenuButton: ({ bot, parameters }) =>
    bot.menuButtons.get(parameters.integer('chat_id') ?? 0) ?? bot.menuButtons.get(0) ?? { type: 'commands' },
} satisfies Record<string, Method>;

function readCommands(value: unknown): BotCommand[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest('expected an Array of BotCommand');
  if (value.length > maxCommands) throw badRequest('BOT_COMMANDS_TOO_MUCH');
  return value.map((item: unknown) => {
    if (typeof item !== 'object' || item === null) {
      throw badRequest("can't parse BotCommand: expected an Object");
    }
    return checkedCommand({
      command: 'command' in item ? String(item.command).trim().replace(/^\//, '') : '',
      description: 'description' in item ? String(item.description).trim() : '',
    });
  });
}

function checkedCommand({ command, description }: BotCommand): BotCommand {
  if (command === '') throw badRequest('command must be non-empty');
  if (command.length > maxCommandLength) {
    throw badRequest(`command length must not exceed ${maxCommandLength}`);
  }
  if (description === '') throw badRequest('command description must be non-empty');
  if (description.length > maxDescriptionLength) {
    throw badRequest(`command description length must not exceed ${maxDescriptionLength}`);
  }
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID');
  return { command, description };
}

function readScope(call: Call): BotCommandScope {
  const value = call.parameters.json('scope', 'BotCommandScope');
  if (value === undefined) return { type: 'default' };
  if (typeof value !== 'object' || value === null) {
    throw badRequest("can't parse BotCommandScope: BotCommandScope must be an Object");
  }
  const fields = new Parameters({ ...value });
  const type = fields.text('type');
  const simple = simpleScopes.find((name) => name === type);
  if (simple) return { type: simple };
  const isMember = type === 'chat_member';
  const ofChat = chatScopes.find((name) => name === type);
  if (!isMember && !ofChat) throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  const chat_id = getChat(call.world, call.bot, fields, 'read').id;
  if (ofChat) return { type: ofChat, chat_id };
  const user_id = fields.integer('user_id') ?? 0;
  if (user_id <= 0) throw badRequest("can't parse BotCommandScope: Invalid user_id specified");
  return { type: 'chat_member', chat_id, user_id };
}

function readMenuButton(value: unknown): MenuButton {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
  if (type === 'default' || type === 'commands') return { type };
  throw badRequest("can't parse menu button: MenuButton has unsupported type");
}

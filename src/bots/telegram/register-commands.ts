import { type Api, GrammyError } from 'grammy';
import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Language } from '../../feed/language.js';
import type { Log } from '../../feed/log.js';
import { type Member, mayActAs } from '../../feed/newsroom.js';
import type { CommandDescription, Switchboard } from '../switchboard.js';
import { outcomeOf } from './outcome.js';
import { clip } from './piece.js';

/** https://core.telegram.org/bots/api#setmycommands and #botcommand */
const MAX_COMMANDS = 100;
const MAX_DESCRIPTION = 256;
const COMMAND_NAME = /^[a-z0-9_]{1,32}$/;

/** The menu of commands that Telegram shows. */
export interface CommandMenu {
  /** What everybody sees, in private chats and in groups. */
  registerForEveryone(): Promise<void>;
  /** What a member of the newsroom sees in the private chat with the bot. */
  registerForMember(userId: string, member: Member): Promise<void>;
  /** Whoever left the newsroom sees what everybody sees. */
  removeFor(userId: string): Promise<void>;
}

/**
 * Registers commands, each list only where it differs from what Telegram has. A refusal is logged and survived: the commands
 * work without being shown.
 */
export function createCommandMenu(options: {
  readonly api: Api;
  readonly switchboard: Pick<Switchboard, 'commands' | 'languageOf'>;
  readonly botId: number;
  readonly log: Log;
}): CommandMenu {
  const { api, switchboard, botId, log } = options;
  const attempt = async (scope: BotCommandScope, change: () => Promise<void>): Promise<void> => {
    try {
      await change();
    } catch (error) {
      const outcome = outcomeOf(error, { kind: 'post' });
      if (scope.type === 'chat' && (outcome.kind === 'refused-here' || outcome.kind === 'gone')) {
        // Telegram knows no chat with somebody who never wrote to the bot; their `/start` sets the menu.
        log.info({ bot: botId, outcome }, 'A member of the newsroom has no chat with the bot yet.');
        return;
      }
      log.warn({ bot: botId, scope: scope.type, outcome }, 'The menu of commands could not be set.');
    }
  };
  const register = (scope: BotCommandScope, commands: readonly CommandDescription[]): Promise<void> =>
    attempt(scope, async () => {
      for (const { code, language } of languagesOf(switchboard)) {
        await setIfChanged(api, scope, code, describe(commands, language));
      }
    });
  const forEveryone = switchboard.commands.filter(isForEveryone);
  return {
    async registerForEveryone() {
      await register({ type: 'default' }, forEveryone);
      await register({ type: 'all_group_chats' }, forEveryone);
    },
    registerForMember: (userId, member) =>
      register(
        { type: 'chat', chat_id: Number(userId) },
        switchboard.commands.filter((command) => isForEveryone(command) || isFor(member, command)),
      ),
    removeFor(userId) {
      const scope = { type: 'chat', chat_id: Number(userId) } as const;
      return attempt(scope, async () => {
        for (const { code } of languagesOf(switchboard)) {
          await api.deleteMyCommands({
            scope,
            ...(code === undefined ? {} : { language_code: code as 'en' }),
          });
        }
      });
    },
  };
}

function isForEveryone({ audience }: CommandDescription): boolean {
  return audience === 'everyone' || audience === 'place-administrators';
}

function isFor(member: Member, { audience }: CommandDescription): boolean {
  return audience !== 'everyone' && audience !== 'place-administrators' && mayActAs(member, audience);
}

/** The newsroom's language for everybody, and each other language we speak for those who use it. */
function languagesOf({ languageOf }: Pick<Switchboard, 'languageOf'>) {
  const usual = languageOf(null);
  const found: { readonly code: string | undefined; readonly language: Language }[] = [
    { code: undefined, language: usual },
  ];
  for (const code of twoLetterCodes()) {
    const language = languageOf(code);
    if (language.locale !== usual.locale && language.locale.split('-')[0] === code) {
      found.push({ code, language });
    }
  }
  return found;
}

/** Telegram names languages by ISO 639-1; asking for every two letters saves a list that would have to be kept. */
function* twoLetterCodes(): Generator<string> {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of letters) for (const second of letters) yield first + second;
}

function describe(commands: readonly CommandDescription[], language: Language): BotCommand[] {
  return commands
    .filter(({ name }) => COMMAND_NAME.test(name))
    .slice(0, MAX_COMMANDS)
    .map(({ name, description }) => ({
      command: name,
      description: clip(language.say(description), MAX_DESCRIPTION),
    }));
}

/** Null where they cannot be asked for: then they are set without asking. */
async function findCommands(
  api: Api,
  where: Parameters<Api['getMyCommands']>[0],
): Promise<readonly BotCommand[] | null> {
  try {
    return await api.getMyCommands(where);
  } catch (error) {
    if (error instanceof GrammyError && (error.error_code === 400 || error.error_code === 404)) return null;
    throw error;
  }
}

async function setIfChanged(
  api: Api,
  scope: BotCommandScope,
  code: string | undefined,
  wanted: readonly BotCommand[],
): Promise<void> {
  const where = { scope, ...(code === undefined ? {} : { language_code: code as 'en' }) };
  const present = await findCommands(api, where);
  const same =
    present !== null &&
    present.length === wanted.length &&
    wanted.every(
      ({ command, description }, index) =>
        present[index]?.command === command && present[index]?.description === description,
    );
  if (!same) await api.setMyCommands(wanted, where);
}

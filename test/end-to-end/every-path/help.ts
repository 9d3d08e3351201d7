import { allCommands } from '../../../src/bots/all-commands.js';
import type { Command } from '../../../src/bots/command.js';
import type { Language } from '../../../src/feed/language.js';

/** Lines of the help for somebody, in their language: one for each command that lists offer them. */
export function linesOfHelp(language: Language, mayUse: (command: Command) => boolean): readonly string[] {
  return allCommands()
    .filter((command) => command.hidden !== true && command.name !== 'help' && mayUse(command))
    .map(({ name, description }) => `/${name} – ${language.say(description)}`);
}

export function isForReaders({ audience }: Command): boolean {
  return audience === 'everyone' || audience === 'place-administrators';
}

import { describe, expect, it } from 'vitest';
import { allCommands } from '../../src/bots/all-commands.js';
import { loadLanguages } from '../../src/languages.js';

const languages = loadLanguages();
const commands = allCommands();

/** Ids of what is said of commands, of their options and choices, by where it stands. */
const said = commands.flatMap(({ name, description, options }) => [
  [`/${name}`, description] as const,
  ...options.flatMap((option) => [
    [`/${name} ${option.name}`, option.description] as const,
    ...Object.values(option.choiceNames ?? {}).map((id) => [`/${name} ${option.name}`, id] as const),
  ]),
]);

describe('commands as lists show them', () => {
  it('have names that both platforms take', () => {
    for (const { name, options } of commands) {
      // core.telegram.org/bots/api#botcommand is the narrower one; Discord's is in "Application Command Naming".
      expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
      for (const option of options) expect(option.name).toMatch(/^[a-z0-9_-]{1,32}$/);
    }
  });

  it.each(languages.locales)('are described without a cut in %s', (locale) => {
    const language = languages.in(locale);
    const long = said.map(([where, id]) => [where, language.say(id)] as const);
    expect(long.filter(([, words]) => words.length === 0 || words.length > 100)).toEqual([]);
    expect(language.say('discord-make-brief').length).toBeLessThanOrEqual(32);
  });

  it('have no more options and choices than Discord shows', () => {
    for (const { options } of commands) {
      expect(options.length).toBeLessThanOrEqual(25);
      for (const { choices = [] } of options) expect(choices.length).toBeLessThanOrEqual(25);
    }
  });
});

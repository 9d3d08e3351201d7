import { ConfigError, EXIT_CONFIG } from '../config.js';
import { FeedError } from '../feed/errors.js';
import type { Said } from '../feed/language.js';
import { loadLanguages } from '../languages.js';
import { redactTokens } from '../logger.js';
import { readSettings, type Terminal } from './terminal.js';

/** The exit code of a command that was refused, with the reason on standard error. */
const EXIT_REFUSED = 1;

/** Several things are wrong with what a command was given. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly problems: readonly Said[]) {
    super(problems.map(({ id }) => id).join(', '));
  }
}

/** Says why a command failed, in sentences for people, and returns the exit code that goes with it. */
export function complainAbout(error: unknown, terminal: Terminal): number {
  const { complain, environment } = terminal;
  if (error instanceof ConfigError) {
    complain('Some settings are wrong. Put them right in .env or the environment and start again:\n');
    for (const { name, expected } of error.faults) complain(`  ${name}: ${expected}\n`);
    return EXIT_CONFIG;
  }
  if (error instanceof FeedError || error instanceof Refusal) {
    const language = loadLanguages().in(environment.NEWSROOM_LOCALE ?? null);
    const problems = error instanceof FeedError ? [error.said] : error.problems;
    for (const { id, args } of problems) complain(`${language.say(id, args)}\n`);
    return EXIT_REFUSED;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  complain(`A fault of ours, please report it:\n${redactTokens(text, tokensOf(terminal))}\n`);
  return EXIT_REFUSED;
}

function tokensOf(terminal: Terminal): readonly string[] {
  try {
    const { telegram, discord } = readSettings(terminal);
    return [...telegram.tokens, ...discord.tokens];
  } catch (error) {
    // Tokens that cannot be read were not in use either.
    if (error instanceof ConfigError) return [];
    throw error;
  }
}

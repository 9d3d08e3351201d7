#!/usr/bin/env node
import { Command } from 'commander';
import { addBriefCommands } from './cli/briefs.js';
import { addDestinationCommands } from './cli/destinations.js';
import { addImportCommands } from './cli/imports.js';
import { addPlaygroundCommand } from './cli/playground.js';
import { start } from './cli/start.js';
import { ConfigError, EXIT_CONFIG } from './config.js';
import { FeedError } from './feed/errors.js';
import { loadLanguages } from './languages.js';
import { redactTokens } from './logger.js';

const program = new Command('briefwire')
  .description(
    "A newsroom's wire for chat: publish once, and it reaches every subscribed Telegram chat and Discord channel.",
  )
  .showHelpAfterError('(briefwire --help names all commands)');

program
  .command('start')
  .description('run the wire; with no token, the playground')
  .action(() => start());
addImportCommands(program);
addBriefCommands(program);
addDestinationCommands(program);
addPlaygroundCommand(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** One sentence on standard error, and the exit code that goes with it. */
function report(error: unknown): number {
  if (error instanceof ConfigError) {
    process.stderr.write(
      'Some settings are wrong. Put them right in .env or the environment and start again:\n',
    );
    for (const { name, expected } of error.faults) process.stderr.write(`  ${name}: ${expected}\n`);
    return EXIT_CONFIG;
  }
  if (error instanceof FeedError) {
    const language = loadLanguages().in(process.env.NEWSROOM_LOCALE ?? null);
    process.stderr.write(`${language.say(error.said.id, error.said.args)}\n`);
    return 1;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`A fault of ours, please report it:\n${redactTokens(text)}\n`);
  return 1;
}

import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addBriefCommands } from './briefs.js';
import { addDestinationCommands } from './destinations.js';
import { addImportCommands } from './imports.js';
import { complainAbout } from './refusal.js';
import { addReportCommand } from './report.js';
import { addScheduleCommands } from './schedule.js';
import { addStatsCommand } from './stats.js';
import type { Terminal } from './terminal.js';

/**
 * Runs one command of `briefwire`.
 * @param args What stands after the name of the program.
 * @returns The exit code: 0, 1 when it was refused, 78 when the settings are wrong. `start` and `playground` return as
 *   soon as they run and go on until a signal ends them.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    await createProgram(terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    // Commander has said already what is wrong, or has shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode;
    return complainAbout(error, terminal);
  }
}

function createProgram(terminal: Terminal): Command {
  const program = new Command('briefwire')
    .description(
      "A newsroom's wire for chat: publish once, and it reaches every subscribed Telegram chat and Discord channel.",
    )
    .version(versionOfProgram(), '--version', 'tell the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [command]', 'explain a command')
    .showHelpAfterError('(briefwire --help names all commands)')
    .configureOutput({ writeOut: terminal.write, writeErr: terminal.complain })
    // Commands made after this one take its ways over.
    .exitOverride();

  // Loaded only when they run: both platforms' libraries take longer to load than other commands to finish.
  program
    .command('start')
    .description('run the wire; with no token, the playground')
    .option('--json', 'say in JSON where it listens')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { start } = await import('./start.js');
      await start(terminal, json);
    });
  addImportCommands(program, terminal);
  addBriefCommands(program, terminal);
  addScheduleCommands(program, terminal);
  addReportCommand(program, terminal);
  addStatsCommand(program, terminal);
  addDestinationCommands(program, terminal);
  program
    .command('playground')
    .description('run the Telegram and the Discord of the playground alone, on ports of their own')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--telegram-port <port>', 'port of the Bot API', '8081')
    .option('--discord-port <port>', 'port of the REST API and the gateway', '8082')
    .option('--file <path>', 'keep the worlds in this file between two runs')
    .option('--json', 'say in JSON how to reach them')
    .action(async (options) => {
      const { runPlayground } = await import('./playground.js');
      await runPlayground(terminal, options);
    });
  return program;
}

/** `package.json` stands two folders above, from the sources and from the build alike. */
function versionOfProgram(): string {
  const file = new URL('../../package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: string };
  return version ?? '0.0.0';
}

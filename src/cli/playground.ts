import type { Command } from 'commander';
import { systemClock } from '../feed/clock.js';
import { createLogger } from '../logger.js';
import { openPlayground } from '../playground/playground.js';
import { endOnSignal } from './end-on-signal.js';
import { parsePort } from './session.js';

/** `playground`: the two platform servers alone, for a wire that runs in another process. */
export function addPlaygroundCommand(program: Command): void {
  program
    .command('playground')
    .description('run the Telegram and the Discord of the playground alone, on ports of their own')
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--telegram-port <port>', 'port of the Bot API', '8081')
    .option('--discord-port <port>', 'port of the REST API and the gateway', '8082')
    .option('--file <path>', 'keep the worlds in this file between two runs')
    .action(run);
}

async function run(options: {
  readonly host: string;
  readonly telegramPort: string;
  readonly discordPort: string;
  readonly file?: string;
}): Promise<void> {
  const log = createLogger('info', []);
  const playground = await openPlayground({
    file: options.file ?? null,
    host: options.host,
    telegramPort: parsePort(options.telegramPort),
    discordPort: parsePort(options.discordPort),
    clock: systemClock,
    log,
  });
  const lines = playground.bots.flatMap(({ platform, token, apiRoot }) => {
    const name = platform.toUpperCase();
    return [`${name}_API_ROOT=${apiRoot}`, `${name}_BOT_TOKEN=${token}`];
  });
  const owners = playground.owners.map(({ platform, userId }) => `${platform}:${userId}`);
  process.stdout.write(
    `Put this into the .env of the wire:\n\n${[...lines, `OWNERS=${owners.join(',')}`].join('\n')}\n\n`,
  );
  endOnSignal(log, () => playground.stop());
}

import { readConfig } from '../config.js';
import { createLogger } from '../logger.js';
import { startApp } from '../main.js';
import { endOnSignal } from './end-on-signal.js';

/** Runs the program until it is told to stop. */
export async function start(): Promise<void> {
  const config = readConfig();
  const log = createLogger(config.logLevel, [...config.telegram.tokens, ...config.discord.tokens]);
  process.on('unhandledRejection', (error) =>
    log.error({ err: error }, 'A fault of ours; the program goes on.'),
  );
  const app = await startApp(config, { log });
  endOnSignal(log, () => app.stop());
  for (const line of app.welcome) process.stdout.write(`${line}\n`);
}

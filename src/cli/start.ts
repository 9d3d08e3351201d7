import { createLogger } from '../logger.js';
import { startApp } from '../main.js';
import { endOnSignal } from './end-on-signal.js';
import { print, readSettings, type Terminal } from './terminal.js';

/** Runs the program until it is told to stop. @throws what `readSettings` and `startApp` throw */
export async function start(terminal: Terminal, asJson: boolean): Promise<void> {
  const config = readSettings(terminal);
  const log = createLogger(config.logLevel, [...config.telegram.tokens, ...config.discord.tokens]);
  process.on('unhandledRejection', (error) =>
    log.error({ err: error }, 'A fault of ours; the program goes on.'),
  );
  process.on('uncaughtException', (error) => {
    // Printed by Node itself it would not pass through the redaction.
    log.fatal({ err: error }, 'A fault of ours ended the program. Start it again; nothing is lost.');
    process.exit(1);
  });
  const app = await startApp(config, { log });
  endOnSignal(log, () => app.stop());
  print(terminal, { json: { url: app.url, welcome: app.welcome }, lines: app.welcome }, asJson);
}

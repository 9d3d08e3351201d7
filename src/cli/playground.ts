import { systemClock } from '../feed/clock.js';
import { createLogger } from '../logger.js';
import { openPlayground } from '../playground/playground.js';
import { endOnSignal } from './end-on-signal.js';
import { parsePort } from './session.js';
import { print, type Terminal } from './terminal.js';

/** As they stand on the command line. */
export interface PlaygroundOptions {
  readonly host: string;
  readonly telegramPort: string;
  readonly discordPort: string;
  readonly file?: string;
  readonly json?: boolean;
}

/** `playground`: the two platform servers alone, for a wire that runs in another process. @throws FeedError */
export async function runPlayground(terminal: Terminal, options: PlaygroundOptions): Promise<void> {
  const log = createLogger('info', []);
  const playground = await openPlayground({
    file: options.file ?? null,
    host: options.host,
    telegramPort: parsePort(options.telegramPort),
    discordPort: parsePort(options.discordPort),
    clock: systemClock,
    log,
  });
  endOnSignal(log, () => playground.stop());
  const { bots, owners } = playground;
  const settings = bots.flatMap(({ platform, token, apiRoot }) => {
    const name = platform.toUpperCase();
    return [`${name}_API_ROOT=${apiRoot}`, `${name}_BOT_TOKEN=${token}`];
  });
  const identities = owners.map(({ platform, userId }) => `${platform}:${userId}`);
  const lines = [
    'Put this into the .env of the wire:',
    '',
    ...settings,
    `OWNERS=${identities.join(',')}`,
    '',
  ];
  print(terminal, { json: { bots, owners: identities }, lines }, options.json ?? false);
}

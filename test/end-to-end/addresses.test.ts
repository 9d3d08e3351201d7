import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.js';
import { type App, startApp } from '../../src/main.js';
import { openTown } from './town.js';

/** The same server as people write its address: by name, with the version or a slash at the end. */
const written = (address: string, end: string) => address.replace('127.0.0.1', 'localhost') + end;

test.each([
  ['a slash at the end', '/', '/'],
  ['the version of the API at the end', '', '/v10'],
  ['both', '/', '/v10/'],
])(
  'the platforms are reached by name with %s, and the node on every address',
  async (_what, telegram, discord) => {
    const town = await openTown();
    await town.stopProgram();
    const { TELEGRAM_API_ROOT = '', DISCORD_API_ROOT = '' } = town.environment;
    const config = readConfig(
      {
        ...town.environment,
        HOST: '::',
        TELEGRAM_API_ROOT: written(TELEGRAM_API_ROOT, telegram),
        DISCORD_API_ROOT: written(DISCORD_API_ROOT, discord),
      },
      '/no/file.env',
    );
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const app: App = await startApp(config, { log, clock: town.clock });
    onTestFinished(() => app.stop());
    await town.eventually(async () => {
      const health = (await (await fetch(`${app.url}/health/ready`)).json()) as { bots: { state: string }[] };
      expect(health.bots.map(({ state }) => state)).toEqual(['running', 'running']);
    });
  },
);

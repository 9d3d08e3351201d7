import { describe, expect, test } from 'vitest';
import { TelegramServer } from '../../src/playground/telegram/server.js';
import { CommandLine } from './command-line.js';

/** Nothing listens on port 1, so that nobody can be asked about a place. */
const OFFLINE = {
  TELEGRAM_BOT_TOKEN: '700001:cli-secret',
  TELEGRAM_API_ROOT: 'http://127.0.0.1:1',
  DISCORD_BOT_TOKEN: 'discord-cli-secret',
  DISCORD_API_ROOT: 'http://127.0.0.1:1/api',
};

interface DestinationJson {
  readonly address: string;
  readonly kind: string;
  readonly state: string;
  readonly parkedBecause: string | null;
  readonly topics: unknown;
}

const list = (line: CommandLine) => line.json<readonly DestinationJson[]>('destination', 'list');

describe('destination', () => {
  test('adds places by their addresses while no platform answers, subscribed to every topic', async () => {
    const line = new CommandLine(OFFLINE);
    const { code, out } = await line.run(
      'destination',
      'add',
      'telegram:-1001',
      'telegram:5/7',
      'discord:42',
    );
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 0, lines: 3 });
    expect(await list(line)).toMatchObject([
      { address: 'telegram:-1001', kind: 'telegram-channel', state: 'on', topics: 'every' },
      { address: 'telegram:5/7', kind: 'telegram-topic', topics: 'every' },
      { address: 'discord:42', kind: 'discord-text', topics: 'every' },
    ]);
  });

  test('reads many from a file, leaving out empty lines and comments', async () => {
    const line = new CommandLine(OFFLINE);
    const many = Array.from({ length: 300 }, (_, index) => `telegram:${index + 1}`);
    const path = line.file('places.txt', `# readers\n\n${many.join('\n')}\n`);
    const added = await line.json<unknown[]>(
      'destination',
      'add',
      '--from',
      path,
      '--topics',
      'harbour, sea',
    );
    expect(added).toHaveLength(300);
    const found = await list(line);
    expect(found).toHaveLength(300);
    expect(found[299]).toMatchObject({ address: 'telegram:300', topics: ['harbour', 'sea'] });
  });

  test('pauses a place, and adding it again ends the pause', async () => {
    const line = new CommandLine(OFFLINE);
    await line.run('destination', 'add', 'discord:42');
    expect((await line.run('destination', 'pause', 'discord:42')).out).toBe('discord:42 is paused.\n');
    expect(await list(line)).toMatchObject([{ state: 'parked', parkedBecause: 'paused' }]);
    await line.run('destination', 'add', 'discord:42');
    expect(await list(line)).toMatchObject([{ state: 'on', parkedBecause: null }]);
  });

  test('asks the platform for the name and the kind of a place', async () => {
    const telegram = new TelegramServer();
    telegram.addBot({ token: OFFLINE.TELEGRAM_BOT_TOKEN, username: 'wire_bot' });
    const owner = telegram.control.createUser({ firstName: 'Olga' }).id;
    const group = telegram.control.createChat({ kind: 'supergroup', title: 'The quay', owner }).id;
    telegram.control.addBot({ chat: group });
    const { url } = await telegram.start();
    try {
      const line = new CommandLine({ ...OFFLINE, TELEGRAM_API_ROOT: url });
      const [added] = await line.json<unknown[]>('destination', 'add', `telegram:${group}`);
      expect(added).toMatchObject({ kind: 'telegram-supergroup', title: 'The quay' });
    } finally {
      await telegram.stop();
    }
  });

  test.each([
    ['an address that is none', ['add', 'mail:ferry'], /mail:ferry is no address/],
    ['a channel of Discord by its name', ['add', 'discord:news'], /discord:news is no address/],
    ['no address at all', ['add'], /no address/],
    ['a topic that cannot be one', ['add', 'discord:42', '--topics', '!!!'], /topic/i],
    ['an unknown place', ['pause', 'discord:77'], /discord:77 is not a destination/],
    ['a file that is not there', ['add', '--from', '/nowhere'], /nowhere cannot be read/],
  ] as const)('refuses %s and adds nothing', async (_what, args, reason) => {
    const line = new CommandLine(OFFLINE);
    const { code, out, err } = await line.run('destination', ...args);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(reason);
    expect(await list(line)).toEqual([]);
  });

  test('refuses a place of a platform that has no bot here', async () => {
    const line = new CommandLine({ TELEGRAM_BOT_TOKEN: OFFLINE.TELEGRAM_BOT_TOKEN });
    const { code, err } = await line.run('destination', 'add', 'discord:42');
    expect(code).toBe(1);
    expect(err).toMatch(/discord/);
  });
});

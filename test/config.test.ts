import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefwire-config-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const noFile = () => join(folder, 'none.env');

function faultsOf(environment: Record<string, string>) {
  try {
    readConfig(environment, noFile());
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  test('starts the playground with nothing set: no tokens, SQLite, loopback', () => {
    expect(readConfig({}, noFile())).toMatchObject({
      telegram: { tokens: [], apiRoot: null, messagesPerSecond: 30, paidBroadcast: false },
      discord: { tokens: [] },
      databaseUrl: 'sqlite:./data/briefwire.db',
      host: '127.0.0.1',
      port: 8080,
      owners: [],
      postSchedule: null,
      fourEyes: false,
      freshForHours: 12,
      deliveryGuarantee: 'at-least-once',
    });
  });

  test('sends as fast as paid broadcast allows where that is switched on, unless another rate is set', () => {
    const paid = (rate: Record<string, string>) =>
      readConfig({ TELEGRAM_PAID_BROADCAST: 'on', ...rate }, noFile()).telegram;
    expect(paid({})).toMatchObject({ messagesPerSecond: 1000, paidBroadcast: true });
    expect(paid({ TELEGRAM_MESSAGES_PER_SECOND: '200' })).toMatchObject({ messagesPerSecond: 200 });
    expect(faultsOf({ TELEGRAM_PAID_BROADCAST: 'perhaps' })).toEqual([
      { name: 'TELEGRAM_PAID_BROADCAST', expected: 'expected on or off' },
    ]);
  });

  test('calls the newsroom by its name, and that of the playground by the name of its bots', () => {
    const name = (settings: Record<string, string>) => readConfig(settings, noFile()).newsroom.name;
    expect(name({})).toBe('Marrowby Wire');
    expect(name({ TELEGRAM_BOT_TOKEN: '1:abc' })).toBe('Briefwire');
    expect(name({ NEWSROOM_NAME: 'Harbour Wire' })).toBe('Harbour Wire');
  });

  test('gives ten seconds to take a publication back, a few in the playground, and none where that is set', () => {
    const seconds = (settings: Record<string, string>) => readConfig(settings, noFile()).undoSeconds;
    expect(seconds({})).toBe(4);
    expect(seconds({ TELEGRAM_BOT_TOKEN: '1:abc' })).toBe(10);
    expect(seconds({ UNDO_SECONDS: '0' })).toBe(0);
    expect(faultsOf({ UNDO_SECONDS: '1h' })).toEqual([
      { name: 'UNDO_SECONDS', expected: 'expected a whole number from 0 to 60' },
    ]);
  });

  test('pins a flash unless that is switched off', () => {
    expect(readConfig({}, noFile()).pinFlash).toBe(true);
    expect(readConfig({ PIN_FLASH: 'off' }, noFile()).pinFlash).toBe(false);
    expect(faultsOf({ PIN_FLASH: 'yes' })).toEqual([{ name: 'PIN_FLASH', expected: 'expected on or off' }]);
  });

  test('posts routine briefs for half a day, for another time, or for ever', () => {
    expect(readConfig({}, noFile()).freshForHours).toBe(12);
    expect(readConfig({ FRESH_FOR_HOURS: '48' }, noFile()).freshForHours).toBe(48);
    expect(readConfig({ FRESH_FOR_HOURS: '0' }, noFile()).freshForHours).toBeNull();
  });

  test('reports every fault at once, by name, and never the value', () => {
    const faults = faultsOf({
      PORT: '99999',
      NEWSROOM_TIME_ZONE: 'Mars/Olympus',
      POST_SCHEDULE: 'sometimes',
      TELEGRAM_BOT_TOKEN: 'secret-without-a-colon',
      OWNERS: 'me',
      DATABASE_URL: 'mysql://x',
    });
    expect(faults.map(({ name }) => name).sort()).toEqual([
      'DATABASE_URL',
      'NEWSROOM_TIME_ZONE',
      'OWNERS',
      'PORT',
      'POST_SCHEDULE',
      'TELEGRAM_BOT_TOKEN',
    ]);
    expect(JSON.stringify(faults)).not.toContain('secret');
  });

  test('reads .env, and the environment wins over it', () => {
    const file = join(folder, '.env');
    writeFileSync(file, 'PORT=9000\nNEWSROOM_NAME="Harbour Wire"\n');
    const config = readConfig({ PORT: '9001' }, file);
    expect(config.port).toBe(9001);
    expect(config.newsroom.name).toBe('Harbour Wire');
  });

  test('reads a secret from the file that NAME_FILE names', () => {
    const file = join(folder, 'token');
    writeFileSync(file, '12:abcdef\n');
    expect(readConfig({ TELEGRAM_BOT_TOKEN_FILE: file }, noFile()).telegram.tokens).toEqual(['12:abcdef']);
    expect(faultsOf({ TELEGRAM_BOT_TOKEN_FILE: join(folder, 'missing') })[0]?.name).toBe(
      'TELEGRAM_BOT_TOKEN_FILE',
    );
  });

  test('takes an empty value as not set', () => {
    expect(readConfig({ TELEGRAM_BOT_TOKEN: '', PORT: ' ' }, noFile()).port).toBe(8080);
  });

  test('joins the one token and the list, each once', () => {
    const config = readConfig({ TELEGRAM_BOT_TOKEN: '1:aaa', TELEGRAM_BOT_TOKENS: '2:bbb, 1:aaa' }, noFile());
    expect(config.telegram.tokens).toEqual(['1:aaa', '2:bbb']);
  });

  test.each([
    ['http://localhost:8082/api', 'http://localhost:8082/api'],
    ['http://localhost:8082/api/', 'http://localhost:8082/api'],
    ['http://localhost:8082/api/v10', 'http://localhost:8082/api'],
    ['http://localhost:8082/api/v10//', 'http://localhost:8082/api'],
    ['https://discord.example/api', 'https://discord.example/api'],
  ])('takes %s for the REST base %s', (given, base) => {
    expect(readConfig({ DISCORD_API_ROOT: given }, noFile()).discord.apiRoot).toBe(base);
  });

  test('keeps the path of a Bot API server, without its last slash', () => {
    const { telegram } = readConfig({ TELEGRAM_API_ROOT: 'http://localhost:8081/bots/' }, noFile());
    expect(telegram.apiRoot).toBe('http://localhost:8081/bots');
  });

  describe('with TELEGRAM_MODE=webhook', () => {
    const webhook = (settings: Record<string, string>) => ({ TELEGRAM_MODE: 'webhook', ...settings });

    test('has Telegram bring updates to the public address, and asks for them otherwise', () => {
      const PUBLIC_URL = 'https://wire.example/news/';
      expect(readConfig(webhook({ PUBLIC_URL }), noFile()).telegram.webhookRoot).toBe(
        'https://wire.example/news',
      );
      expect(readConfig({ PUBLIC_URL }, noFile()).telegram.webhookRoot).toBeNull();
    });

    test('asks for a public address, together with every other fault', () => {
      expect(faultsOf(webhook({ PORT: 'x' })).map(({ name }) => name)).toEqual(['PORT', 'PUBLIC_URL']);
      expect(faultsOf(webhook({ PUBLIC_URL: 'wire.example' }))).toHaveLength(1);
    });

    test.each(['http://wire.example', 'https://wire.example:8080'])(
      'refuses %s, where Telegram brings nothing, and a server of one’s own may',
      (PUBLIC_URL) => {
        expect(faultsOf(webhook({ PUBLIC_URL }))).toMatchObject([{ name: 'PUBLIC_URL' }]);
        const own = webhook({ PUBLIC_URL, TELEGRAM_API_ROOT: 'http://127.0.0.1:8081' });
        expect(readConfig(own, noFile()).telegram.webhookRoot).toBe(PUBLIC_URL);
      },
    );

    test('is one of two modes', () => {
      expect(faultsOf({ TELEGRAM_MODE: 'pigeon' })).toEqual([
        { name: 'TELEGRAM_MODE', expected: 'expected polling or webhook' },
      ]);
    });
  });

  test('drops the slash at the end of addresses', () => {
    expect(readConfig({ PUBLIC_URL: 'https://wire.example/' }, noFile()).publicUrl).toBe(
      'https://wire.example',
    );
  });
});

import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../src/config.js';
import { type Address, parseAddress } from '../src/feed/destination.js';
import { configuredTokens, describePlaces, type ResolvedBot, resolveBots } from '../src/places.js';
import { openStore } from '../src/storage/open-store.js';

const DISCORD_TOKEN = `${Buffer.from('4242').toString('base64url')}.abcdef.0123456789`;

function bot(platform: ResolvedBot['platform'], apiRoot = 'http://127.0.0.1:1'): ResolvedBot {
  return { id: platform === 'telegram' ? 1 : 2, platform, account: '1', token: '1:secret', apiRoot };
}

async function store() {
  const opened = await openStore({ url: 'sqlite::memory:' });
  onTestFinished(() => opened.close());
  return opened.store;
}

describe('bots', () => {
  test('are those of the tokens, by the accounts that the tokens belong to, entered once', async () => {
    const config = readConfig(
      { TELEGRAM_BOT_TOKENS: '11:aaaa,12:bbbb', DISCORD_BOT_TOKEN: DISCORD_TOKEN },
      '/no/file.env',
    );
    const opened = await store();
    const bots = await resolveBots(opened, configuredTokens(config));
    expect(bots.map(({ platform, account }) => `${platform} ${account}`)).toEqual([
      'telegram 11',
      'telegram 12',
      'discord 4242',
    ]);
    expect(await resolveBots(opened, configuredTokens(config))).toEqual(bots);
    expect(await opened.bots.findBots()).toHaveLength(3);
  });

  test('stay the same when a token is renewed, and a token of another form is an account of its own', async () => {
    const opened = await store();
    const ids = async (token: string) =>
      (await resolveBots(opened, [{ platform: 'telegram', token, apiRoot: null }])).map(({ id }) => id);
    expect(await ids('11:new')).toEqual(await ids('11:old'));
    const [odd] = await resolveBots(opened, [
      { platform: 'discord', token: 'a-secret-of-tests', apiRoot: null },
    ]);
    expect(odd?.account).toMatch(/^token-[0-9a-f]{16}$/);
    expect(JSON.stringify(await opened.bots.findBots())).not.toContain('secret');
  });
});

describe('a place whose platform cannot be asked', () => {
  test.each([
    ['telegram:42', 'telegram-private'],
    ['telegram:-42', 'telegram-group'],
    ['telegram:-10042', 'telegram-channel'],
    ['telegram:-10042/7', 'telegram-topic'],
    ['discord:42', 'discord-text'],
  ])('%s is taken for a %s', async (address, kind) => {
    const [place] = await describePlaces([bot('telegram'), bot('discord')], [parseAddress(address)]);
    expect(place).toMatchObject({ kind, title: address, botId: address.startsWith('telegram') ? 1 : 2 });
  });

  test('is left out when there is no bot of its platform', async () => {
    expect(await describePlaces([bot('discord')], [parseAddress('telegram:42')])).toEqual([]);
  });

  test('is not asked about one by one when there are many', async () => {
    const addresses = Array.from(
      { length: 5_000 },
      (_, index): Address => parseAddress(`telegram:${index + 1}`),
    );
    // An address that swallows every connection: asking about each would take hours.
    expect(await describePlaces([bot('telegram', 'http://192.0.2.1:1')], addresses)).toHaveLength(5_000);
  });
});

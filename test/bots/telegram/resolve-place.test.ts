import { describe, expect, it } from 'vitest';
import { telegramAccountOf } from '../../../src/bots/telegram/account.js';
import { resolveTelegramPlace } from '../../../src/bots/telegram/resolve-place.js';
import type { Address } from '../../../src/feed/destination.js';
import { openStage, token } from './stage.js';

const at = (chat: string, thread: string | null = null): Address => ({ platform: 'telegram', chat, thread });

describe('an address', () => {
  it('is looked up with its kind and title, a name as its number', async () => {
    const { control, reader, url } = await openStage();
    const channel = control.createChat({
      kind: 'channel',
      title: 'Town wire',
      owner: reader,
      username: 'town_wire',
    }).id;
    control.addBot({ chat: channel });
    const bot = { token, apiRoot: url };
    expect(await resolveTelegramPlace(bot, at('@town_wire'))).toEqual({
      address: at(String(channel)),
      kind: 'telegram-channel',
      title: 'Town wire',
    });
    control.start({ user: reader });
    expect(await resolveTelegramPlace(bot, at('42'))).toEqual({
      address: at('42'),
      kind: 'telegram-private',
      title: 'Ada',
    });
  });

  it('of a topic is a place in a supergroup', async () => {
    const { control, reader, url } = await openStage();
    const forum = control.createChat({ kind: 'supergroup', title: 'Town', owner: reader, isForum: true }).id;
    control.addBot({ chat: forum });
    const place = await resolveTelegramPlace({ token, apiRoot: url }, at(String(forum), '7'));
    expect(place).toMatchObject({ kind: 'telegram-topic', address: at(String(forum), '7') });
  });

  it('is unknown when Telegram does not know it or cannot be asked', async () => {
    const { url, telegram } = await openStage();
    expect(await resolveTelegramPlace({ token, apiRoot: url }, at('-100999'))).toBeNull();
    expect(await resolveTelegramPlace({ token: '1:none', apiRoot: url }, at('42'))).toBeNull();
    await telegram.outage('refuse');
    expect(await resolveTelegramPlace({ token, apiRoot: url }, at('42'))).toBeNull();
  });
});

describe('a token', () => {
  it.each([
    ['700001:stage-secret', '700001'],
    [' 700001:stage-secret ', '700001'],
    ['700001', null],
    ['bot700001:x', null],
    ['', null],
  ])('%j belongs to %s', (text, account) => {
    expect(telegramAccountOf(text)).toBe(account);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press } from '../support/menus.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom.close();
});

async function keptLocale({ caller }: Person) {
  const found = await newsroom.feed.store.destinations.findByAddress(caller.botId, caller.place.address);
  return found === null ? null : { locale: found.locale, isChosen: found.isLocaleChosen === true };
}

describe('somebody alone with the bot', () => {
  it('is spoken to as their app is set, also when that changes', async () => {
    const english = await newsroom.person({ locale: 'en' });
    const ukrainian = await newsroom.person({ locale: 'uk-UA' });
    expect(textOf(await english.type('/start'))).toMatch(/^Welcome/);
    expect(textOf(await ukrainian.type('/settings'))).toMatch(/^Ваші налаштування/);
    expect(await keptLocale(ukrainian)).toEqual({ locale: 'uk-UA', isChosen: false });
    const silent = await newsroom.person({ locale: null });
    expect(textOf(await silent.type('/settings'))).toMatch(/^Ваші налаштування/);
  });

  it('leaves no trace by a region of the same language', async () => {
    const reader = await newsroom.person({ locale: 'uk' });
    await reader.type('/start');
    await (await newsroom.person({ locale: 'uk-UA' })).type('/latest');
    expect(await keptLocale(reader)).toEqual({ locale: 'uk', isChosen: false });
  });

  it('is remembered with a language that the bot does not speak: briefs may be translated into it', async () => {
    const reader = await newsroom.person({ locale: 'uk' });
    await reader.type('/start');
    await (await newsroom.person({ locale: 'it-CH' })).type('/latest');
    expect(await keptLocale(reader)).toEqual({ locale: 'it-CH', isChosen: false });
    await (await newsroom.person({ locale: 'nonsense tag' })).type('/latest');
    expect(textOf(await reader.type('/settings'))).toMatch(/^Ваші налаштування/);
  });

  it('chooses a language in the settings, and is answered in it at once', async () => {
    const reader = await newsroom.person({ locale: 'en' });
    const page = await press(reader, await reader.use('settings'), 'Language');
    expect(labelsOf(page)).toEqual(expect.arrayContaining(['English', 'Українська', '✓ Automatic', 'Back']));
    const after = await press(reader, page, 'Українська');
    expect(after).toMatchObject({ editsItself: true });
    expect(labelsOf(after)).toEqual(
      expect.arrayContaining(['English', '✓ Українська', 'Автоматично', 'Назад']),
    );
    expect(textOf(await reader.use('settings'))).toMatch(/^Ваші налаштування[\s\S]*Мова: Українська/);
    expect(textOf(await reader.type('/read 99'))).toMatch(/99/);
    expect(textOf(await reader.type('/read 99'))).not.toMatch(/There is/);
    const back = await press(reader, await reader.use('language'), 'Автоматично');
    expect(labelsOf(back)).toContain('✓ Automatic');
    expect(await keptLocale(reader)).toEqual({ locale: 'en', isChosen: false });
  });

  it.each([
    ['uk', 'uk'],
    ['Українська', 'uk'],
    ['ukrainian', 'uk'],
    ['uk_UA', 'uk'],
    ['English', 'en'],
  ])('types %s', async (typed, locale) => {
    const reader = await newsroom.person();
    await reader.type(`/language ${typed}`);
    expect(await keptLocale(reader)).toEqual({ locale, isChosen: true });
    await (await newsroom.person({ locale: 'de' })).type('/latest');
    expect(await keptLocale(reader)).toEqual({ locale, isChosen: true });
  });

  it('is told what can be chosen instead of a language that we do not speak', async () => {
    const reader = await newsroom.person();
    expect(textOf(await reader.type('/language Klingon'))).toMatch(/do not speak “Klingon”.*\/language/);
    expect(await keptLocale(reader)).toBeNull();
  });

  it('is refused in the language that was chosen', async () => {
    const reader = await newsroom.person({ locale: 'en' });
    await reader.type('/language uk');
    expect(textOf(await reader.type('/publish 1'))).toMatch(/редакції/);
  });

  it('deletes the choice with all the rest', async () => {
    const reader = await newsroom.person({ locale: 'en' });
    await reader.type('/language uk');
    await reader.press({ kind: 'settings', step: 'forget', placeId: 0, value: '' });
    expect(textOf(await reader.use('settings'))).toMatch(/^Your settings/);
    expect(await keptLocale(reader)).toEqual({ locale: null, isChosen: false });
  });
});

describe('a place of many', () => {
  const group = { kind: 'telegram-supergroup', chat: '-100', administrator: true } as const;

  it('has a language of its own, which comes before that of whoever speaks', async () => {
    const administrator = await newsroom.person({ ...group, locale: 'en' });
    await administrator.type('/language українська');
    const guest = await newsroom.person({ ...group, userId: '7', administrator: false, locale: 'en' });
    expect(textOf(await guest.type('/latest'))).toMatch(/Ще нічого не опубліковано/);
    const back = await press(administrator, await administrator.use('language'), 'Автоматично');
    expect(textOf(back)).toMatch(/answers everybody in their own/);
    expect(await keptLocale(administrator)).toEqual({ locale: null, isChosen: false });
  });

  it('does not take its language from whoever happens to speak', async () => {
    const administrator = await newsroom.person({ ...group, locale: 'uk' });
    await administrator.type('/subscribe');
    expect(await keptLocale(administrator)).toEqual({ locale: null, isChosen: false });
  });

  it('takes the language of its server, and keeps the first one', async () => {
    const channel = { platform: 'discord', kind: 'discord-text', administrator: true } as const;
    const administrator = await newsroom.person({ ...channel, placeLocale: 'uk' });
    await administrator.use('subscribe');
    await (await newsroom.person({ ...channel, placeLocale: 'de' })).use('subscribe');
    expect(await keptLocale(administrator)).toEqual({ locale: 'uk', isChosen: false });
  });

  it('is not changed by somebody who is no administrator', async () => {
    const guest = await newsroom.person({ ...group, administrator: false, locale: 'en' });
    expect(textOf(await guest.type('/language uk'))).toMatch(/Only administrators/);
    const forged = { kind: 'settings', step: 'speak', placeId: 0, value: 'uk' } as const;
    expect(textOf(await guest.press(forged))).toMatch(/Only administrators/);
    expect(await keptLocale(guest)).toBeNull();
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SettingsStep } from '../../src/bots/action.js';
import { draft, published } from '../support/briefs.js';
import { press, settingsOf, walk } from '../support/menus.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

const PLATFORMS: readonly (readonly [string, Partial<Who>])[] = [
  ['Telegram', { platform: 'telegram', kind: 'telegram-private' }],
  ['Discord', { platform: 'discord', kind: 'discord-direct' }],
];

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom.close();
});

describe.each(PLATFORMS)('the settings of a reader on %s', (_, who) => {
  let reader: Person;

  beforeEach(async () => {
    await draft(newsroom.feed, { topics: ['harbour', 'town'] });
    reader = await newsroom.person(who);
  });

  it('say what is sent, and begin with the topics where nothing is', async () => {
    const menu = await reader.use('settings');
    expect(textOf(menu)).toMatch(/^Your settings\n\nTopics: none, nothing is sent\nLayout: full text/);
    expect(labelsOf(menu)).not.toContain('Urgency');
    const topics = await walk(reader, menu, 'Topics', 'harbour');
    expect(labelsOf(topics)).toContain('✓ harbour');
    const back = await walk(reader, topics, 'Back');
    expect(textOf(back)).toMatch(
      /Topics: harbour\nDelivery: each brief at once\nQuiet hours: none\nUrgency: everything\nLanguages of briefs: all/,
    );
  });

  it('take every topic but some, and none of them again', async () => {
    const topics = await walk(reader, await reader.use('settings'), 'Topics', 'Every topic');
    expect(labelsOf(topics)).toEqual(['✓ Every topic', 'None', '✓ harbour', '✓ town', 'Back']);
    const but = await walk(reader, topics, '✓ town');
    expect(textOf(but)).toMatch(/all but town/);
    expect((await settingsOf(newsroom, reader)).subscription).toMatchObject({ hidden: ['town'] });
    const none = await walk(reader, but, 'town', 'None');
    expect(textOf(none)).toMatch(/nothing is sent/);
    expect((await settingsOf(newsroom, reader)).subscription).toBeNull();
  });

  it('narrow what is sent by urgency and by language', async () => {
    await reader.use('subscribe');
    const menu = await walk(reader, await reader.use('settings'), 'Filters', 'Urgency', 'urgent and flash');
    expect(textOf(menu)).toMatch(/Urgency: urgent and flash/);
    const languages = await walk(
      reader,
      menu,
      'Filters',
      'Languages of briefs',
      'German',
      'Ukrainian',
      '✓ German',
    );
    expect(labelsOf(languages)).toEqual(expect.arrayContaining(['✓ Ukrainian', 'German', 'all']));
    expect((await settingsOf(newsroom, reader)).subscription).toMatchObject({
      leastUrgency: 'urgent',
      languages: ['uk'],
    });
    await walk(reader, languages, '✓ Ukrainian');
    expect((await settingsOf(newsroom, reader)).subscription?.languages).toBeNull();
  });

  it('filter by words, which are asked for as a form', async () => {
    await reader.use('subscribe');
    const menu = await walk(reader, await reader.use('settings'), 'Filters', 'Words');
    expect(textOf(menu)).toMatch(/Only briefs with: no filter\nNever briefs with: no filter/);
    const form = await press(reader, menu, 'Never with…');
    expect(form).toMatchObject({ kind: 'form', form: { submit: { kind: 'settings', field: 'exclude' } } });
    const set = async (typed: string) => {
      if (form.kind !== 'form') throw new Error('Expected a form.');
      if (who.platform === 'discord') return await reader.submit(form.form.submit, { words: typed });
      expect(textOf(await reader.beAsked(form))).toMatch(/not want to read about\?/);
      return await reader.say(typed);
    };
    expect(textOf(await set('Storm, city council'))).toMatch(/Words: 2 words left out/);
    const filter = { include: [], exclude: ['Storm', 'city council'] };
    expect((await settingsOf(newsroom, reader)).subscription?.words).toEqual(filter);
    expect(textOf(await set('?!'))).toMatch(/There is no word in “\?!”/);
    expect((await settingsOf(newsroom, reader)).subscription?.words).toEqual(filter);
    const [page] = [await walk(reader, await reader.use('settings'), 'Filters', 'Words')];
    expect(textOf(page)).toMatch(/Never briefs with: Storm, city council/);
    expect(textOf(await set(who.platform === 'discord' ? '' : '-'))).toMatch(/Words: no filter/);
    expect((await settingsOf(newsroom, reader)).subscription).not.toHaveProperty('words');
    const record = await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 50 });
    expect(JSON.stringify(record)).not.toMatch(/city council/);
  });

  it('pause for a day, a week or until resumed, and say what that means', async () => {
    await reader.use('subscribe');
    const day = await walk(reader, await reader.use('settings'), 'Pause', 'A day');
    expect(textOf(day)).toMatch(/Pause: until March 4 at 14:05[\s\S]*not sent afterwards/);
    const open = await walk(reader, day, 'Pause', 'Until I resume');
    expect(textOf(open)).toMatch(/Pause: until it is resumed/);
    const resumed = await walk(reader, open, 'Pause', 'Resume now');
    expect(textOf(resumed)).toMatch(/Pause: no[\s\S]*New briefs are sent again/);
    await walk(reader, resumed, 'Pause', 'A week');
    newsroom.advance(7 * 24 * 3_600_000);
    expect(textOf(await reader.use('settings'))).toMatch(/Pause: no/);
  });

  it('choose the layout and the sound', async () => {
    const look = await walk(reader, await reader.use('settings'), 'Look and sound');
    const menu = await walk(reader, look, 'Layout', 'headline only', 'Sound');
    expect(textOf(menu)).toMatch(/Layout: headline only\nSound: never/);
    expect((await settingsOf(newsroom, reader)).destination.presentation).toEqual({
      layout: 'headline',
      silent: true,
      linkCards: true,
    });
    await walk(reader, menu, 'Layout', 'full text', 'Sound');
    expect((await settingsOf(newsroom, reader)).destination).not.toHaveProperty('presentation');
  });

  it('show times in the zone of a city, and ask which where it may be several', async () => {
    expect(textOf(await reader.use('settings'))).toMatch(/Time zone: UTC/);
    expect(textOf(await reader.use('timezone', { city: 'Kyiv' }))).toMatch(/Time zone: Europe\/Kyiv/);
    const several = await reader.use('timezone', { city: 'san' });
    expect(textOf(several)).toMatch(/Which of these is meant\?/);
    const menu = await walk(reader, several, 'America/Santiago');
    expect((await settingsOf(newsroom, reader)).destination.timeZone).toBe('America/Santiago');
    const form = await press(reader, menu, 'Time zone');
    if (form.kind !== 'form') throw new Error('Expected a form.');
    expect(textOf(await reader.submit(form.form.submit, { words: '+2' }))).toMatch(/Time zone: UTC\+2/);
    expect(textOf(await reader.use('timezone', { city: 'Atlantis' }))).toMatch(/no time zone “Atlantis”/);
    expect(await reader.use('timezone')).toMatchObject({ kind: 'form' });
  });

  it('are exported as JSON, and deleted after one question', async () => {
    await reader.use('subscribe', { topics: 'harbour' });
    await published(newsroom.feed, { topics: ['harbour'] });
    await reader.use('latest');
    const { reader: database } = newsroom.opened.connections;
    expect(await database.selectFrom('positions').selectAll().execute()).toHaveLength(1);
    await walk(reader, await reader.use('settings'), 'Look and sound', 'Layout', 'headline only');
    await reader.use('timezone', { city: 'Kyiv' });
    const data = await walk(reader, await reader.use('settings'), 'My data');
    const exported: unknown = JSON.parse(textOf(await press(reader, data, 'Export')));
    expect(exported).toMatchObject({
      timeZone: 'Europe/Kyiv',
      layout: 'headline',
      subscription: { chosen: { harbour: '2026-03-03T14:05:00.000Z' } },
    });
    const question = await walk(reader, data, 'Delete my data');
    expect(textOf(question)).toMatch(/Two things stay/);
    expect((await settingsOf(newsroom, reader)).subscription).not.toBeNull();
    expect(textOf(await walk(reader, question, 'Delete it all'))).toMatch(/^Deleted\./);
    const { destination, subscription } = await settingsOf(newsroom, reader);
    expect(subscription).toBeNull();
    expect(destination).toMatchObject({ title: `${who.platform}:42`, locale: null, timeZone: null });
    expect(destination).not.toHaveProperty('presentation');
    for (const table of ['positions', 'forms', 'interests'] as const) {
      const rows = await database.selectFrom(table).selectAll().execute();
      expect(rows).toEqual([]);
    }
    const record = await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 1 });
    expect(record).toMatchObject([{ action: 'destination.forget', actor: { name: who.platform } }]);
  });

  it('can be deleted where nothing was ever chosen', async () => {
    const forget = { kind: 'settings', step: 'forget', placeId: 0, value: '' } as const;
    expect(textOf(await reader.press(forget))).toMatch(/^Deleted\./);
    expect(await newsroom.feed.store.destinations.findAll({ afterId: 0, limit: 10 })).toEqual([]);
  });

  it('never need more buttons than the platforms hold', async () => {
    for (let count = 0; count < 12; count += 1) await draft(newsroom.feed, { topics: [`topic-${count}`] });
    await reader.use('digest', { when: '6:15 6:30 6:45 7:15 7:30 7:45' });
    await reader.use('quiet', { hours: '21-6' });
    for (let count = 0; count < 12; count += 1) {
      const { number } = await published(newsroom.feed, { headline: `Story ${count}` });
      await reader.use('follow', { number });
    }
    const pages = [await reader.use('start'), await reader.use('settings')];
    const seen = new Set<string>();
    for (const page of pages) {
      for (const label of labelsOf(page).filter((one) => !seen.has(one) && seen.add(one))) {
        const shown = await press(reader, page, label);
        if (shown.kind === 'notice' && shown.editsItself === true) pages.push(shown);
      }
    }
    pages.push(await reader.use('timezone', { city: 's' }));
    for (const page of pages) {
      if (page.kind !== 'notice') throw new Error('Expected a page of the menu.');
      // Telegram has no such limit, but more than that is no menu any more.
      expect(page.buttons.length).toBeLessThanOrEqual(who.platform === 'discord' ? 5 : 7);
      for (const row of page.buttons) expect(row.length).toBeLessThanOrEqual(5);
    }
  });

  it('page through many topics, and stay at the page where one is pressed', async () => {
    for (let count = 0; count < 12; count += 1) await draft(newsroom.feed, { topics: [`topic-${count}`] });
    const second = await walk(reader, await reader.use('settings'), 'Topics', 'More topics');
    const label = labelsOf(second).at(-2) ?? '';
    const after = await walk(reader, second, label);
    expect(labelsOf(after)).toContain(`✓ ${label}`);
    expect(labelsOf(after)).toContain('Earlier topics');
  });

  it('take no language of briefs that no page offers, and stay open whatever is on record', async () => {
    await reader.use('subscribe');
    const choose = (value: string) =>
      reader.press({ kind: 'settings', step: 'brief-language', placeId: 0, value });
    for (const made of ['not_a/tag', 'xx', 'EN']) {
      expect(textOf(await choose(made))).toMatch(/does nothing any more/);
    }
    const { destination, subscription } = await settingsOf(newsroom, reader);
    expect(subscription?.languages).toBeNull();
    const kept = subscription && { ...subscription, languages: ['not_a/tag'] };
    await newsroom.feed.store.transaction((tx) => tx.destinations.setSubscription(destination.id, kept, 5));
    const page = await walk(reader, await reader.use('settings'), 'Filters', 'Languages of briefs');
    await walk(reader, page, '✓ not_a/tag');
    expect((await settingsOf(newsroom, reader)).subscription?.languages).toBeNull();
  });

  it('refuse what an old button asks for in vain', async () => {
    const say = async (step: 'least' | 'look' | 'topic', value: string) =>
      textOf(await reader.press({ kind: 'settings', step, placeId: 0, value }));
    expect(await say('least', 'urgent')).toMatch(/Choose topics first/);
    await reader.use('subscribe');
    expect(await say('least', 'never')).toMatch(/This button does nothing any more/);
    expect(await say('look', 'upside-down')).toMatch(/This button does nothing any more/);
    expect(await say('topic', '99')).toMatch(/no longer exists/);
    const elsewhere = { kind: 'settings', step: 'sound', placeId: 7, value: '' } as const;
    expect(textOf(await reader.press(elsewhere))).toMatch(/^I cannot see that you administer that place/);
  });
});

describe('the settings of a group', () => {
  it('are for its administrators, behind the buttons too', async () => {
    const group = { kind: 'telegram-supergroup', chat: '-100' } as const;
    const boss = await newsroom.person({ ...group, administrator: true });
    const member = await newsroom.person({ ...group, userId: '7' });
    expect(textOf(await member.use('settings'))).toMatch(/Only administrators/);
    const menu = await boss.use('settings');
    expect(textOf(menu)).toMatch(/^Settings of Chat -100/);
    const look = await walk(boss, menu, 'Look and sound');
    expect(textOf(await press(member, look, 'Sound'))).toMatch(/Only administrators/);
    await press(boss, look, 'Sound');
    expect((await settingsOf(newsroom, boss)).destination.presentation).toMatchObject({ silent: true });
  });

  it('offer link previews on Telegram alone', async () => {
    const telegram = await newsroom.person({});
    const discord = await newsroom.person({ platform: 'discord', kind: 'discord-direct' });
    const menu = await walk(telegram, await telegram.use('settings'), 'Look and sound', 'Link previews');
    expect(textOf(menu)).toMatch(/Link previews: off/);
    const look = await walk(discord, await discord.use('settings'), 'Look and sound');
    expect(labelsOf(look)).not.toContain('Link previews');
  });
});

describe('what one kind of place has', () => {
  const kinds: readonly (readonly [string, Partial<Who>, readonly string[]])[] = [
    ['a reader’s own chat', {}, ['channel', 'crosspost', 'threads', 'roles', 'role', 'tags', 'tag', 'forum']],
    [
      'a Telegram channel',
      { kind: 'telegram-channel', chat: '-100' },
      ['channel', 'crosspost', 'threads', 'roles', 'tags', 'forum'],
    ],
    [
      'a Discord text channel',
      { platform: 'discord', kind: 'discord-text', serverId: '5' },
      ['crosspost', 'tags', 'tag', 'forum', 'forum-topic'],
    ],
    [
      'a Discord forum',
      { platform: 'discord', kind: 'discord-forum', serverId: '5' },
      ['crosspost', 'threads'],
    ],
  ];

  it.each(kinds)('cannot be chosen in another by a button that was made up: %s', async (_, where, steps) => {
    const person = await newsroom.person({ ...where, administrator: true });
    await person.use('subscribe');
    for (const step of steps as readonly SettingsStep[]) {
      const pressed = await person.press({ kind: 'settings', step, placeId: 0, value: '' });
      expect(textOf(pressed), step).toMatch(/does nothing any more/);
    }
    expect((await settingsOf(newsroom, person)).destination).not.toHaveProperty('presentation');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft } from '../support/briefs.js';
import { press, settingsOf, walk } from '../support/menus.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

const PLATFORMS: readonly (readonly [string, Partial<Who>])[] = [
  ['Telegram', { platform: 'telegram', kind: 'telegram-private' }],
  ['Discord', { platform: 'discord', kind: 'discord-direct' }],
];

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom({ timeZone: 'Europe/Kyiv' });
  await draft(newsroom.feed, { topics: ['harbour', 'town'] });
});

afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom.close();
});

describe.each(PLATFORMS)('when briefs come to a reader on %s', (_, who) => {
  let reader: Person;

  beforeEach(async () => {
    reader = await newsroom.person(who);
  });

  const digest = async () => (await settingsOf(newsroom, reader)).subscription?.digest;
  const quiet = async () => (await settingsOf(newsroom, reader)).subscription?.quiet;

  it('is at once, until a digest is chosen, which writes the zone down', async () => {
    await reader.use('subscribe');
    const page = await walk(reader, await reader.use('settings'), 'Delivery');
    expect(textOf(page)).toMatch(/^Your settings\n\nDelivery: each brief at once/);
    expect(labelsOf(page)).toEqual([
      '✓ At once',
      'Once a day',
      'Several times a day',
      'On some days',
      'Back',
    ]);
    expect((await settingsOf(newsroom, reader)).destination.timeZone).toBeNull();
    const daily = await walk(reader, page, 'Once a day');
    expect(textOf(daily)).toMatch(/every day at 08:00\nNext digest: March 4 at 08:00 \(Europe\/Kyiv\)/);
    expect((await settingsOf(newsroom, reader)).destination.timeZone).toBe('Europe/Kyiv');
    expect(await digest()).toEqual({ times: [480] });
    const several = await walk(reader, daily, 'Several times a day');
    expect(textOf(several)).toMatch(/every day at 08:00, 12:00,? and 18:00\nNext digest: 18:00/);
    const weekly = await walk(reader, several, 'On some days');
    expect(textOf(weekly)).toMatch(/Mon at 08:00\nNext digest: March 9 at 08:00/);
    const menu = await walk(reader, weekly, 'Back');
    expect(textOf(menu)).toMatch(/Topics: all\nDelivery: Mon at 08:00\nQuiet hours: none/);
    await walk(reader, menu, 'Delivery', 'At once');
    expect(await digest()).toBeUndefined();
  });

  it('is chosen by pressing times and days', async () => {
    await reader.use('digest', { when: 'daily' });
    const times = await walk(reader, await reader.use('digest'), 'Times');
    expect(labelsOf(times)).toEqual(['07:00', '✓ 08:00', '12:00', '18:00', '21:00', 'Another time…', 'Back']);
    const alone = await walk(reader, times, '✓ 08:00');
    expect(textOf(alone)).toMatch(/A digest needs one time at least/);
    const other = await walk(reader, alone, '21:00', '✓ 08:00');
    expect(await digest()).toEqual({ times: [1260] });
    const days = await walk(reader, other, 'Back', 'Days');
    const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    expect(labelsOf(days)).toEqual([...week, '✓ Every day', 'Back']);
    const some = await walk(reader, days, 'Sun', 'Tue', 'Fri', '✓ Fri');
    expect(await digest()).toEqual({ times: [1260], days: [2, 7] });
    expect(textOf(await walk(reader, some, 'Back'))).toMatch(/Tue and Sun at 21:00/);
    await walk(reader, some, 'Every day');
    expect(await digest()).toEqual({ times: [1260] });
  });

  it('is a digest again by an older menu’s day or time, after “At once” in another menu', async () => {
    await reader.use('digest', { when: 'mon 8' });
    const days = await walk(reader, await reader.use('digest'), 'Days');
    const times = await walk(reader, await reader.use('digest'), 'Times');
    await reader.use('digest', { when: 'off' });
    await walk(reader, days, 'Wed');
    expect(await digest()).toEqual({ times: [480], days: [3] });
    await reader.use('digest', { when: 'off' });
    await walk(reader, times, '18:00');
    expect(await digest()).toEqual({ times: [1080] });
  });

  it('takes a time that is typed into a form', async () => {
    await reader.use('digest', { when: '8' });
    const form = await press(
      reader,
      await walk(reader, await reader.use('digest'), 'Times'),
      'Another time…',
    );
    if (form.kind !== 'form') throw new Error('Expected a form.');
    const say = async (typed: string) => {
      if (who.platform === 'discord') return await reader.submit(form.form.submit, { times: typed });
      return await reader.say(typed);
    };
    if (who.platform === 'telegram') expect(textOf(await reader.beAsked(form))).toMatch(/At what time/);
    expect(textOf(await say('later'))).toMatch(/I do not understand “later”/);
    expect(labelsOf(await say('6.30, 9pm'))).toEqual(
      expect.arrayContaining(['✓ 06:30', '✓ 08:00', '✓ 21:00']),
    );
    expect(await digest()).toEqual({ times: [390, 480, 1260] });
    if (who.platform === 'telegram') await reader.beAsked(form);
    expect(textOf(await say('1 2 3 4'))).toMatch(/At most 6 digests a day/);
  });

  it('is typed in one line', async () => {
    const typed = async (when: string) => {
      const reply = await reader.use('digest', { when });
      return { text: textOf(reply), digest: await digest() };
    };
    expect((await typed('8:00 18:00')).digest).toEqual({ times: [480, 1080] });
    expect((await settingsOf(newsroom, reader)).subscription?.everySince).not.toBeNull();
    expect((await typed('mon fri 8:00')).digest).toEqual({ times: [480], days: [1, 5] });
    expect((await typed('sun')).digest).toEqual({ times: [480], days: [7] });
    expect((await typed('half past nine')).text).toMatch(/I do not understand “half”/);
    expect(await digest()).toEqual({ times: [480], days: [7] });
    expect((await typed('off')).digest).toBeUndefined();
    expect((await typed('off')).text).toMatch(/each brief at once/);
  });

  it('leads to the first minute where nothing is wanted yet', async () => {
    expect(labelsOf(await reader.use('digest'))).toContain('Daily digest');
    expect(labelsOf(await reader.use('digest', { when: 'off' }))).toContain('Daily digest');
    expect(textOf(await reader.use('quiet'))).toMatch(/Choose topics first/);
    expect(textOf(await reader.use('quiet', { hours: '22-7' }))).toMatch(/Choose topics first/);
  });

  it('leaves out quiet hours, by button, form and line', async () => {
    await reader.use('subscribe');
    const page = await walk(reader, await reader.use('settings'), 'Quiet hours');
    expect(labelsOf(page)).toEqual([
      '22:00–07:00',
      '23:00–08:00',
      'Other hours…',
      '✓ No quiet hours',
      'Back',
    ]);
    const night = await walk(reader, page, '22:00–07:00');
    expect(textOf(night)).toMatch(/Quiet hours: 22:00 to 07:00, a flash comes with sound[\s\S]*Europe\/Kyiv/);
    expect((await settingsOf(newsroom, reader)).destination.timeZone).toBe('Europe/Kyiv');
    const silent = await walk(reader, night, 'Flash silently');
    expect(textOf(silent)).toMatch(/a flash comes silently/);
    expect(await quiet()).toEqual({ from: 1320, to: 420, flash: 'silent' });
    const form = await press(reader, silent, 'Other hours…');
    if (form.kind !== 'form') throw new Error('Expected a form.');
    const said = async (typed: string) => {
      if (who.platform === 'discord') return await reader.submit(form.form.submit, { hours: typed });
      return await reader.say(typed);
    };
    if (who.platform === 'telegram') expect(textOf(await reader.beAsked(form))).toMatch(/From when to when/);
    expect(textOf(await said('at night'))).toMatch(/I do not understand “at night”/);
    expect(labelsOf(await said('22:30-6:45'))).toContain('✓ 22:30–06:45');
    expect(await quiet()).toEqual({ from: 1350, to: 405, flash: 'silent' });
    expect(textOf(await reader.use('quiet', { hours: '7-7' }))).toMatch(
      /cannot begin and end at the same time/,
    );
    expect(textOf(await reader.use('quiet', { hours: '10 pm to 7' }))).toMatch(
      /22:00 to 07:00, a flash comes silently/,
    );
    await walk(reader, await reader.use('quiet'), 'Flash waits');
    expect(textOf(await reader.use('settings'))).toMatch(/22:00 to 07:00, a flash waits as well/);
    await reader.use('quiet', { hours: 'off' });
    expect(await quiet()).toBeUndefined();
  });

  it('is exported as people read it', async () => {
    await reader.use('digest', { when: 'mon 8:00' });
    await reader.use('quiet', { hours: '22-6:30' });
    const data = await walk(reader, await reader.use('settings'), 'My data');
    const exported: unknown = JSON.parse(textOf(await press(reader, data, 'Export')));
    expect(exported).toMatchObject({
      timeZone: 'Europe/Kyiv',
      subscription: {
        digest: { times: ['08:00'], days: ['Monday'] },
        quiet: { from: '22:00', to: '06:30', flash: 'sound' },
      },
    });
  });

  it('is chosen with one press in the first minute, of all topics or of those pressed before', async () => {
    const start = await reader.use('start');
    const done = await walk(reader, start, 'Only urgent');
    expect(textOf(done)).toMatch(/^Done: only urgent briefs.*Topics: all\.\n\/settings changes/);
    expect((await settingsOf(newsroom, reader)).subscription).toMatchObject({ leastUrgency: 'urgent' });
    const again = await reader.use('start');
    expect(textOf(again)).toMatch(/^Welcome back to Lindholm Wire\. Topics now: all/);
    expect(labelsOf(again)).toEqual(expect.arrayContaining(['✓ Only urgent', '✓ harbour', '✓ town']));
    await reader.use('stop');
    const chosen = await walk(reader, start, 'harbour');
    expect(labelsOf(chosen)).toEqual(expect.arrayContaining(['✓ harbour', 'town', '✓ Everything at once']));
    const digests = await walk(reader, chosen, 'Daily digest');
    expect(textOf(digests)).toMatch(/together, every day at 08:00 \(Europe\/Kyiv\)\..*Topics: harbour\./);
    expect(labelsOf(digests)).toEqual(['Latest briefs', 'Settings', 'Time zone', 'Back']);
    expect(await digest()).toEqual({ times: [480] });
    await walk(reader, digests, 'Back', 'Everything at once');
    expect(await digest()).toBeUndefined();
    expect((await settingsOf(newsroom, reader)).subscription).toMatchObject({ leastUrgency: 'routine' });
    await walk(reader, await reader.use('start'), '✓ harbour');
    expect((await settingsOf(newsroom, reader)).subscription).toBeNull();
  });

  it('goes on when it was paused and something is chosen in the first minute', async () => {
    await reader.use('subscribe');
    await walk(reader, await reader.use('settings'), 'Pause', 'Until I resume');
    await walk(reader, await reader.use('start'), 'Daily digest');
    expect(textOf(await reader.use('settings'))).toMatch(/Pause: no/);
  });

  it('refuses what an old button asks for in vain', async () => {
    await reader.use('digest', { when: '8' });
    const said = async (
      step: 'digest-plan' | 'digest-day' | 'digest-time' | 'quiet-hours' | 'start-with',
      value: string,
    ) => textOf(await reader.press({ kind: 'settings', step, placeId: 0, value }));
    for (const answer of [
      await said('digest-plan', 'yearly'),
      await said('digest-time', '1440'),
      await said('digest-time', 'noon'),
      await said('digest-day', '8'),
      await said('digest-day', '0'),
      await said('quiet-hours', '60-60'),
      await said('quiet-hours', '1440-60'),
      await said('start-with', 'nothing'),
    ])
      expect(answer).toMatch(/This button does nothing any more/);
    expect(await digest()).toEqual({ times: [480] });
  });
});

describe('/start in a group', () => {
  const group = { kind: 'telegram-supergroup', chat: '-100' } as const;

  it('lets its administrators choose for it, and tells everybody else what we are for', async () => {
    const boss = await newsroom.person({ ...group, administrator: true });
    const member = await newsroom.person({ ...group, userId: '7' });
    expect(textOf(await member.use('start'))).toMatch(/^I bring news briefs\. Administrators choose/);
    const start = await boss.use('start');
    expect(textOf(start)).toMatch(/^Here Lindholm Wire can bring its briefs/);
    expect(textOf(await press(member, start, 'Daily digest'))).toMatch(/Only administrators/);
    expect(textOf(await walk(boss, start, 'Daily digest'))).toMatch(/^Done: briefs come here together/);
    expect((await settingsOf(newsroom, boss)).subscription?.digest).toEqual({ times: [480] });
  });

  it('says what the bot lacks to post there', async () => {
    const boss = await newsroom.person({
      ...group,
      administrator: true,
      postingProblem: 'telegram-posting-group',
    });
    expect(textOf(await walk(boss, await boss.use('start'), 'Only urgent'))).toMatch(
      /^Done:[\s\S]*administrator/,
    );
  });
});

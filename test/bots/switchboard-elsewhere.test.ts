import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../src/bots/action.js';
import { pauseDestination } from '../../src/feed/keeping-destinations.js';
import { draft } from '../support/briefs.js';
import { press, walk } from '../support/menus.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  await draft(newsroom.feed, { topics: ['harbour', 'town'] });
});

afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom.close();
});

async function placeOf({ caller }: Person) {
  const { destinations } = newsroom.feed.store;
  const destination = await destinations.findByAddress(caller.botId, caller.place.address);
  if (destination === null) throw new Error('The place is not registered.');
  return { ...destination, subscription: await destinations.getSubscription(destination.id) };
}

const settings = (
  placeId: number,
  step: Extract<Action, { kind: 'settings' }>['step'] = 'main',
  value = '',
) => ({ kind: 'settings', step, placeId, value }) as const;

const REFUSED = /^I cannot see that you administer that place/;

const PLATFORMS: readonly (readonly [string, Partial<Who>, Partial<Who>])[] = [
  [
    'Telegram',
    { platform: 'telegram', kind: 'telegram-private' },
    { platform: 'telegram', kind: 'telegram-supergroup' },
  ],
  [
    'Discord',
    { platform: 'discord', kind: 'discord-direct' },
    { platform: 'discord', kind: 'discord-text', serverId: '5' },
  ],
];

describe.each(PLATFORMS)('the settings of other places, from somebody’s own chat on %s', (_, own, many) => {
  /** Chats that Olga administers, as the platform would say now. */
  let rights: string[];
  let olga: Person;
  let there: Person;

  beforeEach(async () => {
    rights = ['-100'];
    olga = await newsroom.person({ ...own, userId: '42', chat: '42', administers: rights });
    there = await newsroom.person({ ...many, userId: '42', chat: '-100', administrator: true });
  });

  it('are offered once somebody was seen administering there, by any command or button', async () => {
    expect(labelsOf(await olga.use('settings'))).not.toContain('Other places');
    await there.use('subscribe');
    const places = await press(olga, await olga.use('settings'), 'Other places');
    expect(places).toMatchObject({ editsItself: true });
    expect(labelsOf(places)).toEqual(['Chat -100', 'Back']);
    const menu = await press(olga, places, 'Chat -100');
    expect(textOf(menu)).toMatch(/^Settings of Chat -100\n\nTopics: all/);
    expect(textOf(await walk(olga, menu, 'Other places', 'Back'))).toMatch(/^Your settings/);
  });

  it('are changed from there, and nothing else is', async () => {
    await there.use('subscribe');
    const menu = await walk(olga, await olga.use('settings'), 'Other places', 'Chat -100');
    await walk(olga, menu, 'Topics', '✓ harbour');
    expect((await placeOf(there)).subscription).toMatchObject({ hidden: ['harbour'] });
    await expect(placeOf(olga)).rejects.toThrow('not registered');
    const [line] = await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 1 });
    expect(line).toMatchObject({
      action: 'subscription.change',
      actor: { name: 'Person 42', from: `${own.platform}:42` },
    });
  });

  it('take what is typed into a form', async () => {
    await there.use('subscribe');
    const { id } = await placeOf(there);
    const form = await olga.press(settings(id, 'include'));
    if (form.kind !== 'form') throw new Error('Expected a form.');
    const answered =
      own.platform === 'discord'
        ? await olga.submit(form.form.submit, { words: 'ferry' })
        : await olga.beAsked(form).then(() => olga.say('ferry'));
    expect(textOf(answered)).toMatch(/^Settings of Chat -100/);
    expect((await placeOf(there)).subscription?.words).toEqual({ include: ['ferry'], exclude: [] });
  });

  it('close at once to whoever administers there no more, old buttons and forms too', async () => {
    await there.use('subscribe');
    const menu = await walk(olga, await olga.use('settings'), 'Other places', 'Chat -100');
    const { id } = await placeOf(there);
    const form = await olga.press(settings(id, 'exclude'));
    if (form.kind !== 'form') throw new Error('Expected a form.');
    rights.length = 0;
    for (const label of ['Topics', 'Pause', 'My data']) {
      if (labelsOf(menu).includes(label)) expect(textOf(await press(olga, menu, label))).toMatch(REFUSED);
    }
    expect(textOf(await olga.press(settings(id, 'no-topic')))).toMatch(REFUSED);
    expect(textOf(await olga.press(settings(id, 'forget')))).toMatch(REFUSED);
    expect(textOf(await olga.submit(form.form.submit, { words: 'storm' }))).toMatch(REFUSED);
    expect((await placeOf(there)).subscription).toMatchObject({ hidden: [] });
    expect((await placeOf(there)).subscription).not.toHaveProperty('words');
    expect(labelsOf(await olga.use('settings'))).not.toContain('Other places');
  });

  it('leave the list when it is opened after the rights are gone, and others stay', async () => {
    const other = await newsroom.person({ ...many, userId: '42', chat: '-200', administrator: true });
    for (const place of [there, other]) await place.use('subscribe');
    rights.splice(0, 1, '-200');
    const places = await press(olga, await olga.use('settings'), 'Other places');
    expect(labelsOf(places)).toEqual(['Chat -200', 'Back']);
    rights.length = 0;
    expect(textOf(await olga.press(settings(0, 'places')))).toMatch(/I know of no other place/);
  });

  it('stand eight on a page', async () => {
    for (let count = 100; count < 120; count += 1) {
      const chat = `-${count}`;
      rights.push(chat);
      await (await newsroom.person({ ...many, userId: '42', chat, administrator: true })).use('subscribe');
    }
    const first = await press(olga, await olga.use('settings'), 'Other places');
    expect(labelsOf(first)).toEqual([
      ...Array.from({ length: 8 }, (_, index) => `Chat -${100 + index}`),
      'More places →',
      'Back',
    ]);
    const last = await walk(olga, first, 'More places →', 'More places →');
    expect(labelsOf(last)).toEqual([
      ...Array.from({ length: 4 }, (_, index) => `Chat -${116 + index}`),
      '← Places',
      'Back',
    ]);
    // The eighth and the ninth, of which one stands on the first page and one would come after it.
    rights.splice(8, 2);
    const full = await olga.press(settings(0, 'places'));
    expect(labelsOf(full).slice(0, 8)).toEqual(
      [100, 101, 102, 103, 104, 105, 106, 109].map((chat) => `Chat -${chat}`),
    );
    rights.splice(0, 9);
    expect(labelsOf(await olga.press(settings(0, 'places')))[0]).toBe('Chat -110');
  });

  it('are refused for somebody else’s place, a private chat, another bot’s, and one that does not exist', async () => {
    await there.use('subscribe');
    const bruno = await newsroom.person({ ...own, userId: '43', chat: '43' });
    await bruno.use('subscribe');
    const otherBot = await newsroom.person({
      ...(own.platform === 'discord'
        ? { platform: 'telegram', kind: 'telegram-group' }
        : { platform: 'discord', kind: 'discord-text', serverId: '5' }),
      chat: '-100',
      userId: '42',
      administrator: true,
    });
    await otherBot.use('subscribe');
    rights.push('43');
    const attempts: readonly (readonly [Person, number])[] = [
      [bruno, (await placeOf(there)).id],
      [olga, (await placeOf(bruno)).id],
      [olga, (await placeOf(otherBot)).id],
      [olga, 999_999],
    ];
    for (const [person, placeId] of attempts) {
      for (const step of ['main', 'no-topic', 'export', 'forget'] as const) {
        expect(textOf(await person.press(settings(placeId, step)))).toMatch(REFUSED);
      }
      const submit = { kind: 'settings', field: 'zone', placeId } as const;
      expect(textOf(await person.submit(submit, { words: 'Kyiv' }))).toMatch(REFUSED);
    }
    for (const place of [there, bruno, otherBot]) {
      expect((await placeOf(place)).subscription).not.toBeNull();
      expect((await placeOf(place)).timeZone).toBeNull();
    }
  });

  it('are not opened from a place of many, nor is the list', async () => {
    await there.use('subscribe');
    const other = await newsroom.person({
      ...{ ...many, userId: '42', chat: '-200', administrator: true },
      administers: ['-100'],
    });
    const { id } = await placeOf(there);
    expect(textOf(await other.press(settings(id)))).toMatch(REFUSED);
    expect(textOf(await other.press(settings(0, 'places')))).toMatch(/does nothing any more/);
    expect(labelsOf(await other.use('settings'))).not.toContain('Other places');
  });

  it('say what is the matter with a place that is lost, or paused by the newsroom', async () => {
    await there.use('subscribe');
    const { id } = await placeOf(there);
    const actor = { memberId: null, name: 'Nadia', via: 'cli', from: null } as const;
    await pauseDestination(newsroom.feed, actor, id);
    expect(textOf(await olga.press(settings(id, 'sound')))).toMatch(/The newsroom has paused this place/);
    await newsroom.feed.store.transaction(async (tx) => {
      await tx.destinations.unpark(id, 1);
      await tx.destinations.park(id, 'no-rights', 2);
    });
    expect(textOf(await olga.press(settings(id, 'sound')))).toMatch(/^I cannot post in Chat -100/);
    expect((await placeOf(there)).parked).toMatchObject({ reason: 'no-rights' });
    expect(labelsOf(await olga.use('settings'))).not.toContain('Other places');
  });

  it('are exported with somebody’s own data, and with nobody else’s', async () => {
    await there.use('subscribe');
    const { id } = await placeOf(there);
    const exported = async (placeId: number) =>
      JSON.parse(textOf(await olga.press(settings(placeId, 'export'))));
    expect(await exported(0)).toMatchObject({ looksAfter: [`${own.platform}:-100`] });
    expect(await exported(id)).not.toHaveProperty('looksAfter');
  });

  it('are forgotten with somebody’s data, and with the place’s', async () => {
    await there.use('subscribe');
    await olga.press(settings(0, 'forget'));
    expect(labelsOf(await olga.use('settings'))).not.toContain('Other places');
    await there.use('settings');
    const { id } = await placeOf(there);
    expect(textOf(await olga.press(settings(id, 'forget')))).toMatch(/Nothing is sent to Chat -100 any more/);
    expect(labelsOf(await olga.use('settings'))).not.toContain('Other places');
    expect((await placeOf(there)).subscription).toBeNull();
  });

  it('are not remembered for who was refused, and for a place that speaks for itself', async () => {
    const member = await newsroom.person({ ...many, userId: '43', chat: '-100' });
    await there.use('subscribe');
    await member.use('subscribe');
    const anonymous = await newsroom.person({ ...many, userId: '-100', chat: '-100', administrator: true });
    await anonymous.use('subscribe');
    const { id: destinationId } = await placeOf(there);
    const { administrators } = newsroom.feed.store;
    const { botId } = there.caller;
    const known = (userId: string) => administrators.isRemembered({ botId, userId, destinationId });
    expect(await Promise.all(['42', '43', '-100'].map(known))).toEqual([true, false, false]);
  });
});

describe('a forum on Discord that is set up in one of its posts', () => {
  it('is found from the own chat of who did that, and spoken to in its language', async () => {
    const address = { platform: 'discord', chat: '-300', thread: null } as const;
    const { caller } = await newsroom.person({
      ...{ platform: 'discord', kind: 'discord-thread', chat: '-301', serverId: '5', userId: '42' },
      administrator: true,
    });
    const forum = { address, title: 'Stories', tags: [] };
    const inPost = { ...caller, place: { ...caller.place, forum } };
    const press = (step: 'every-topic' | 'speak', value = '') =>
      newsroom.switchboard.press({ caller: inPost, action: settings(0, step, value) });
    await press('every-topic');
    await press('speak', 'de');
    const olga = await newsroom.person({
      ...{ platform: 'discord', kind: 'discord-direct', chat: '42', userId: '42' },
      administers: ['-300'],
    });
    expect(labelsOf(await olga.press(settings(0, 'places')))).toEqual(['Stories', 'Back']);
    expect((await newsroom.switchboard.languageFor(inPost)).locale).toBe('de');
  });
});

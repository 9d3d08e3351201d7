import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withholdBrief } from '../../src/feed/changing.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import {
  buttonsOf,
  labelsOf,
  type Newsroom,
  openNewsroom,
  type Person,
  textOf,
  type Who,
} from '../support/talk.js';

const PLATFORMS: readonly (readonly [string, Partial<Who>])[] = [
  ['Telegram', { platform: 'telegram', kind: 'telegram-private' }],
  ['Discord', { platform: 'discord', kind: 'discord-direct' }],
];

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

async function subscriptionOf({ caller }: Person) {
  const { destinations } = newsroom.feed.store;
  const destination = await destinations.findByAddress(caller.botId, caller.place.address);
  return destination === null ? null : await destinations.getSubscription(destination.id);
}

describe.each(PLATFORMS)('a reader on %s', (_, who) => {
  let reader: Person;

  beforeEach(async () => {
    reader = await newsroom.person(who);
  });

  const use = (name: string, options: Record<string, string | number> = {}) =>
    who.platform === 'discord'
      ? reader.use(name, options)
      : reader.type(`/${name} ${Object.values(options).join(' ')}`);

  it('is registered by /start, offered topics and ways to get them, and subscribed to none', async () => {
    await published(newsroom.feed, { topics: ['harbour'] });
    const reply = await use('start');
    expect(textOf(reply)).toMatch(/Welcome to Lindholm Wire/);
    expect(labelsOf(reply)).toEqual([
      'harbour',
      'Everything at once',
      'Only urgent',
      'Daily digest',
      'Latest briefs',
      'Settings',
    ]);
    expect(await newsroom.feed.store.destinations.findAll({ afterId: 0, limit: 10 })).toHaveLength(1);
    expect(await subscriptionOf(reader)).toBeNull();
  });

  it('finds briefs by words, and goes on with them by button and by /more', async () => {
    for (let count = 1; count <= 11; count += 1)
      await published(newsroom.feed, { headline: `${count % 2 === 0 ? 'Ferry' : 'Market'} ${count}` });
    const first = await use('search', { words: 'ferr' });
    expect(textOf(first)).toMatch(/^Found for “ferr”/);
    expect(labelsOf(first)).toEqual(['Read #10', 'Read #8', 'Read #6', 'Read #4', 'Read #2']);
    const markets = await use('search', { words: 'market' });
    expect(labelsOf(markets).at(-1)).toBe('Show more');
    const [more] = buttonsOf(markets).slice(-1);
    if (more === undefined || !('action' in more)) throw new Error('There is no button.');
    expect(labelsOf(await reader.press(more.action))).toEqual(['Read #1']);
    await use('search', { words: 'market' });
    expect(labelsOf(await use('more'))).toEqual(['Read #1']);
    expect(textOf(await use('search', { words: 'submarine' }))).toMatch(/Nothing is found for “submarine”/);
    expect(textOf(await use('search', { words: '?!' }))).toMatch(/What are you looking for\?/);
  });

  it('goes on by /more with a search that is too long for a button', async () => {
    for (let count = 1; count <= 6; count += 1)
      await published(newsroom.feed, { headline: 'Паром запізнюється через туман над гаванню' });
    const first = await use('search', { words: 'паром запізнюється через туман' });
    expect(labelsOf(first)).not.toContain('Show more');
    expect(first).toMatchObject({ footer: '/more shows the next ones.' });
    expect(labelsOf(await use('more'))).toEqual(['Read #1']);
  });

  it('reads the newest briefs five at a time, and goes on to the end', async () => {
    for (let count = 1; count <= 7; count += 1)
      await published(newsroom.feed, { headline: `Number ${count}` });
    const first = await use('latest');
    expect(first).toMatchObject({ kind: 'list', footer: '/more shows the next ones.' });
    expect(textOf(first).match(/Number \d/g)).toEqual([7, 6, 5, 4, 3].map((count) => `Number ${count}`));
    expect(labelsOf(first)).toEqual(['Read #7', 'Read #6', 'Read #5', 'Read #4', 'Read #3', 'Show more']);
    const second = await use('more');
    expect(textOf(second).match(/Number \d/g)).toEqual(['Number 2', 'Number 1']);
    expect(second).toMatchObject({ footer: 'That is all there is.' });
    expect(textOf(await use('more'))).toMatch(/That was the last one/);
  });

  it('goes on by the button as well, and reads one brief in full', async () => {
    for (let count = 1; count <= 6; count += 1) await published(newsroom.feed, { topics: ['harbour'] });
    const list = await use('latest', { topic: 'harbour' });
    const [more] = buttonsOf(list).filter(({ label }) => label === 'Show more');
    if (!more || !('action' in more)) throw new Error('Expected a button.');
    const rest = await reader.press(more.action);
    expect(textOf(rest)).toMatch(/Latest in harbour[\s\S]*#1 · 1 min read/);
    const card = await reader.press({ kind: 'read', number: 1 });
    expect(card).toMatchObject({ kind: 'card', view: { number: 1, kind: 'brief' } });
  });

  it('is told when nothing is published, of a topic or at all', async () => {
    expect(textOf(await use('latest'))).toMatch(/Nothing is published yet/);
    expect(textOf(await use('more'))).toMatch(/Nothing is published yet/);
    await draft(newsroom.feed, { topics: ['harbour'] });
    expect(textOf(await use('latest', { topic: 'harbour' }))).toMatch(/Nothing is published in harbour yet/);
    expect(textOf(await use('latest', { topic: 'moon' }))).toMatch(/no topic “moon”. \/topics/);
  });

  it('sees of a withheld brief the notice, and of a draft nothing', async () => {
    const { number } = await published(newsroom.feed);
    await withholdBrief(newsroom.feed, EDITOR, number);
    expect(textOf(await use('read', { number }))).toMatch(/withheld while we check/);
    expect(textOf(await use('latest'))).toMatch(/Nothing is published yet/);
    await draft(newsroom.feed);
    expect(textOf(await use('read', { number: 2 }))).toBe(
      textOf(await use('read', { number: 99 })).replace('99', '2'),
    );
  });

  it('subscribes, narrows, adds, takes away and ends it, and is told each time', async () => {
    await draft(newsroom.feed, { topics: ['harbour', 'town', 'ships'] });
    const said = async (name: string, topics?: string) => textOf(await use(name, topics ? { topics } : {}));
    expect(await said('unsubscribe')).toMatch(/You have no subscription/);
    expect(await said('subscribe')).toMatch(/You get every brief from now on/);
    expect(await said('subscribe')).toMatch(/You get every brief already/);
    expect(await said('subscribe', '#harbour, town')).toMatch(/From now on you get only: harbour and town\./);
    expect(await said('subscribe', 'ships')).toMatch(/You get: harbour, town, and ships\./);
    expect(await said('subscribe', 'SHIPS')).toMatch(/You get that already/);
    expect(await said('unsubscribe', 'town')).toMatch(/You get: harbour and ships\./);
    expect(await said('unsubscribe', 'town')).toMatch(/You did not get that topic/);
    expect(await said('subscribe')).toMatch(/You get every brief from now on/);
    expect(await said('unsubscribe', 'ships')).toMatch(/every topic but: ships\./);
    expect(await said('subscribe', 'ships')).toMatch(/You get that topic again/);
    expect(await said('stop')).toMatch(/You get no more briefs. \/subscribe begins again/);
    expect(await said('subscribe', 'moon')).toMatch(/no topic “moon”/);
    expect(await subscriptionOf(reader)).toBeNull();
    expect(newsroom.faults).toEqual([]);
  });

  it('turns topics on and off by buttons that say what is on', async () => {
    await draft(newsroom.feed, { topics: ['harbour', 'town'] });
    const [harbour] = await newsroom.feed.store.topics.findTopics();
    const topicId = harbour?.id ?? 0;
    expect(labelsOf(await use('topics'))).toEqual(['Every topic', 'harbour', 'town']);
    const on = await reader.press({ kind: 'subscribe', topicId });
    expect(labelsOf(on)).toEqual(['Every topic', '✓ harbour', 'town']);
    expect(labelsOf(await use('topics'))).toEqual(['Every topic', '✓ harbour', 'town']);
    const off = await reader.press({ kind: 'unsubscribe', topicId });
    expect(textOf(off)).toMatch(/You get no more briefs/);
    expect(textOf(await reader.press({ kind: 'subscribe', topicId: 999 }))).toMatch(/no longer exists/);
  });

  it.each([
    'post',
    'drafts',
    'edit',
    'publish',
    'update',
    'correct',
    'refile',
    'withhold',
    'release',
    'retract',
    'spike',
    'report',
  ])('is refused /%s', async (name) => {
    await draft(newsroom.feed);
    expect(textOf(await use(name, name === 'drafts' ? {} : { number: 1 }))).toMatch(/is for the newsroom/);
    expect((await newsroom.feed.store.briefs.get(1)).state).toBe('draft');
  });

  it('is asked which brief to read, in words that are for readers', async () => {
    expect(textOf(await use('read'))).toBe(
      'Which brief? Write its number after the command: /read 12. /latest shows the newest.',
    );
  });

  it('is refused the newsroom behind every other door too', async () => {
    await draft(newsroom.feed);
    const answers = [
      await reader.press({ kind: 'publish', number: 1 }),
      await reader.press({ kind: 'draft', number: 1 }),
      await reader.press({ kind: 'post' }),
      await reader.press({ kind: 'set-urgency', number: 1, urgency: 'flash' }),
      await reader.press({ kind: 'change', number: 1, change: 'retract' }),
      await reader.submit({ kind: 'post' }, { headline: 'Mine' }),
      await reader.submit({ kind: 'edit', number: 1, field: 'headline' }, { headline: 'Mine' }),
      await reader.submit({ kind: 'change', number: 1, change: 'retract' }, { reason: 'Mine' }),
    ];
    for (const answer of answers) expect(textOf(answer)).toMatch(/is for the newsroom/);
    expect(await newsroom.feed.store.briefs.get(1)).toMatchObject({ state: 'draft', urgency: 'routine' });
  });

  it('gets help that names the readers’ commands alone', async () => {
    const text = textOf(await use('help'));
    expect(text).toMatch(/\/latest/);
    expect(text).not.toMatch(/\/publish|\/cancel/);
    expect(textOf(await use('nonsense'))).toMatch(/no command \/nonsense. \/help/);
    expect(textOf(await reader.say('hello?'))).toMatch(/\/latest[\s\S]*\/topics[\s\S]*\/help/);
  });
});

describe('a link into a private chat', () => {
  it('opens the brief it names', async () => {
    await published(newsroom.feed);
    const reader = await newsroom.person();
    const card = await reader.type('/start brief_1');
    expect(card).toMatchObject({ kind: 'card', view: { number: 1 } });
    const more = buttonsOf(card).at(-1);
    if (more?.label !== 'Get briefs here' || !('action' in more)) throw new Error('Nothing leads on.');
    const start = await reader.press(more.action);
    expect(start).toMatchObject({ editsItself: false });
    expect(textOf(start)).toMatch(/Welcome to/);
    await reader.use('subscribe');
    expect(labelsOf(await reader.type('/start brief_1'))).not.toContain('Get briefs here');
  });

  it('offers the topic it names, and subscribes to nothing by itself', async () => {
    await published(newsroom.feed, { topics: ['harbour'] });
    const reader = await newsroom.person();
    const reply = await reader.type('/start topic_harbour');
    expect(textOf(reply)).toMatch(/^harbour: how do you want/);
    expect(labelsOf(reply)).toEqual([
      'Everything at once',
      'Only urgent',
      'Daily digest',
      'Latest briefs',
      'Settings',
    ]);
    expect(await subscriptionOf(reader)).toBeNull();
    const digest = buttonsOf(reply).find(({ label }) => label === 'Daily digest');
    if (!digest || !('action' in digest)) throw new Error('No digest is offered.');
    expect(textOf(await reader.press(digest.action))).toMatch(/every day at 08:00.*Topics: harbour/);
    expect(labelsOf(await reader.type('/start topic_harbour'))).toEqual(['Get harbour', 'Latest briefs']);
  });

  it('is an ordinary /start when it names nothing we know', async () => {
    const reader = await newsroom.person();
    expect(textOf(await reader.type('/start ref_abc'))).toMatch(/Welcome to/);
  });
});

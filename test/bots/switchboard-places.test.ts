import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Action } from '../../src/bots/action.js';
import type { Caller } from '../../src/bots/caller.js';
import type { Reply } from '../../src/bots/reply.js';
import { FeedError } from '../../src/feed/errors.js';
import { draft, published } from '../support/briefs.js';
import { buttonsOf, type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

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

describe('a place of many people', () => {
  const group: Partial<Who> = { kind: 'telegram-supergroup', chat: '-100' };
  const channel: Partial<Who> = { platform: 'discord', kind: 'discord-text', chat: '300', serverId: '5' };

  it.each([
    ['a Telegram group', group],
    ['a Discord channel', channel],
  ])('is changed by administrators alone: %s', async (_, where) => {
    await draft(newsroom.feed, { topics: ['harbour'] });
    const member = await newsroom.person(where);
    for (const line of ['/subscribe', '/unsubscribe harbour', '/stop']) {
      expect(textOf(await member.type(line))).toMatch(/Only administrators/);
    }
    expect(textOf(await member.press({ kind: 'subscribe', topicId: null }))).toMatch(/Only administrators/);
    expect(await subscriptionOf(member)).toBeNull();
    const administrator = await newsroom.person({ ...where, userId: '43', administrator: true });
    expect(textOf(await administrator.type('/subscribe harbour'))).toMatch(/^Sent here: harbour\./);
    expect(Object.keys((await subscriptionOf(member))?.chosen ?? {})).toEqual(['harbour']);
  });

  it('says what is missing when the bot cannot post there yet', async () => {
    const where = { ...channel, administrator: true, postingProblem: 'error-place-paused' };
    const administrator = await newsroom.person(where);
    expect(textOf(await administrator.use('subscribe'))).toMatch(/sent here from now on[\s\S]*paused/);
  });

  it('says what was chosen where the platform cannot be asked whether the bot can post there', async () => {
    await draft(newsroom.feed, { topics: ['harbour'] });
    const { number } = await published(newsroom.feed);
    const { caller } = await newsroom.person({ ...group, administrator: true });
    const postingProblem = async () => {
      throw new FeedError('unavailable', { id: 'telegram-unavailable' });
    };
    const there = { ...caller, place: { ...caller.place, postingProblem } };
    const start = { kind: 'settings', step: 'start-with', placeId: 0, value: 'urgent' } as const;
    const press = async (action: Action) =>
      textOf(await newsroom.switchboard.press({ caller: there, action }));
    expect(await press({ kind: 'subscribe', topicId: null })).toMatch(/sent here from now on/);
    expect(await press(start)).toMatch(/^Done: only urgent/);
    expect(await press({ kind: 'follow', number })).toMatch(/^This story is followed here now/);
  });

  it('lets everybody read, each from where they stopped themselves', async () => {
    for (let count = 1; count <= 6; count += 1) await published(newsroom.feed);
    const [one, two] = [await newsroom.person(group), await newsroom.person({ ...group, userId: '43' })];
    await one.type('/latest');
    expect(textOf(await one.type('/more'))).toMatch(/#1 /);
    expect(textOf(await two.type('/more'))).toMatch(/#6 /);
  });

  it('says by its list of topics who may choose, and what everybody can do', async () => {
    await draft(newsroom.feed, { topics: ['harbour'] });
    const member = await newsroom.person(group);
    expect(textOf(await member.type('/topics'))).toMatch(
      /^Administrators press a topic.*Everybody.*\/latest and its name:\nharbour$/,
    );
    const alone = await newsroom.person();
    expect(textOf(await alone.type('/topics'))).toMatch(/^Press a topic to get it/);
  });

  it('hears nothing said there that is no answer', async () => {
    const member = await newsroom.person(group);
    expect(await member.say('Good morning')).toBeNull();
  });
});

describe('a place that comes and goes', () => {
  const event = {
    botId: 1,
    address: { platform: 'telegram', chat: '-100', thread: null },
    kind: 'telegram-channel',
    title: 'Quay news',
    locale: null,
  } as const;
  let by: Caller;

  beforeEach(async () => {
    by = (await newsroom.person({ userId: '42', administers: ['-100'] })).caller;
  });

  it('is subscribed, and who let the bot in chooses at once what it gets', async () => {
    await draft(newsroom.feed, { topics: ['harbour'] });
    const reply = await newsroom.switchboard.placeAdded({ ...event, by });
    expect(textOf(reply)).toMatch(
      /^Quay news gets every brief from now on[\s\S]*Settings of Quay news\n\nTopics: all/,
    );
    const anna = await newsroom.person({ userId: '42', administers: ['-100'] });
    const topics = await pressed(anna, reply, 'Topics', '✓ harbour');
    expect(textOf(topics)).toMatch(/^Settings of Quay news\n\nTopics: all but harbour/);
    expect(await newsroom.switchboard.placeAdded({ ...event, by })).toBeNull();
  });

  it('is said to have forum topics, where it has some', async () => {
    const group = { ...event, kind: 'telegram-supergroup', by } as const;
    expect(textOf(await newsroom.switchboard.placeAdded({ ...group, isForum: true }))).toMatch(
      /every brief from now on[\s\S]*\/settings in that forum topic\.\n\nSettings of Quay news/,
    );
  });

  it('is subscribed, and whoever let the bot in without being an administrator is told who can change that', async () => {
    const guest = (await newsroom.person({ userId: '43' })).caller;
    const reply = await newsroom.switchboard.placeAdded({ ...event, by: guest });
    expect(textOf(reply)).toMatch(/Quay news gets every brief from now on[\s\S]*\/subscribe[\s\S]*\/stop/);
    expect(buttonsOf(reply)).toEqual([]);
  });

  it('is told about when the platform cannot be asked who administers it', async () => {
    const administers = async () => {
      throw new FeedError('unavailable', { id: 'telegram-unavailable' });
    };
    const reply = await newsroom.switchboard.placeAdded({ ...event, by: { ...by, administers } });
    expect(textOf(reply)).toMatch(/Quay news gets every brief/);
    expect(buttonsOf(reply)).toEqual([]);
  });

  it('is not subscribed where a channel’s posts arrive by themselves, until somebody chooses', async () => {
    const group = { ...event, kind: 'telegram-supergroup', isDiscussion: true } as const;
    const reply = await newsroom.switchboard.placeAdded({ ...group, by });
    expect(textOf(reply)).toMatch(/discussion group of a channel[\s\S]*Topics: none, nothing is sent/);
    const anna = await newsroom.person({ userId: '42', administers: ['-100'] });
    await pressed(anna, reply, 'Topics', 'Every topic');
    const known = await newsroom.feed.store.destinations.findByAddress(1, event.address);
    expect(await newsroom.feed.store.destinations.getSubscription(known?.id ?? 0)).not.toBeNull();
  });

  it('goes on as it was when it returns', async () => {
    await newsroom.switchboard.placeAdded({ ...event, by });
    await newsroom.switchboard.placeLost({ ...event, reason: 'kicked' });
    expect(textOf(await newsroom.switchboard.placeAdded({ ...event, by }))).toMatch(/is back/);
  });

  it('moves with what it wants', async () => {
    await newsroom.switchboard.placeAdded({ ...event, by: null });
    const to = { ...event.address, chat: '-1007' };
    await newsroom.switchboard.placeMoved({ ...event, to });
    const moved = await newsroom.feed.store.destinations.findByAddress(1, to);
    expect(await newsroom.feed.store.destinations.getSubscription(moved?.id ?? 0)).not.toBeNull();
  });
});

async function pressed(person: Person, menu: Reply | null, ...labels: readonly string[]): Promise<Reply> {
  let shown = menu;
  for (const label of labels) {
    const button = buttonsOf(shown).find((one) => one.label === label);
    if (button === undefined || !('action' in button)) throw new Error(`There is no button “${label}”.`);
    shown = await person.press(button.action);
  }
  if (shown === null) throw new Error('There is no menu.');
  return shown;
}

describe('a fault of ours', () => {
  it('is answered with an apology and a reference that the log holds, and nothing else', async () => {
    const reader = await newsroom.person();
    const broken = { ...reader.caller, place: { ...reader.caller.place, mayConfigure: failing } };
    const caller = { ...broken, place: { ...broken.place, kind: 'telegram-group' as const } };
    const reply = await newsroom.switchboard.press({ caller, action: { kind: 'subscribe', topicId: null } });
    const text = textOf(reply);
    expect(text).toMatch(/Something went wrong on our side/);
    expect(text).not.toMatch(/secret/);
    const [fault] = newsroom.faults;
    expect(text).toContain(String(fault?.reference));
  });
});

async function failing(): Promise<boolean> {
  throw new Error('secret');
}

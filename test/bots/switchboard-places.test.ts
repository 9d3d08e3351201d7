import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

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
  const by = { userId: '42', name: 'Anna' };

  it('is subscribed, and who let the bot in is told how to change that', async () => {
    const reply = await newsroom.switchboard.placeAdded({ ...event, by });
    expect(textOf(reply)).toMatch(/Quay news gets every brief from now on[\s\S]*\/subscribe[\s\S]*\/stop/);
    expect(await newsroom.switchboard.placeAdded({ ...event, by })).toBeNull();
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

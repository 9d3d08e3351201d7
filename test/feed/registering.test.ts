import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeAdded, placeLost, placeMoved, registerPlace } from '../../src/feed/registering.js';
import { subscribePlace, unsubscribePlace } from '../../src/feed/subscribing.js';
import { EDITOR } from '../support/briefs.js';
import { parkedAt, place, subscriptionAt } from '../support/described-places.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

describe('a place that subscribes by itself', () => {
  it('is on record with where it is and what it wants', async () => {
    const channel = place('discord-text');
    const { destination } = await subscribePlace(newsroom.feed, EDITOR, { place: channel, slugs: null });
    const subject = `destination:${destination.id}`;
    const entries = await newsroom.feed.store.audit.findAudit({ subject, beforeId: null, limit: 9 });
    expect(entries).toMatchObject([
      { action: 'subscription.change', before: null, after: { everySince: START } },
      { action: 'destination.add', after: { address: channel.address, title: 'Harbour chat' } },
    ]);
  });
});

describe('a place that lets the bot in', () => {
  it('wants nothing by itself where a channel’s posts arrive anyway, and keeps what it chose when it returns', async () => {
    const group = place('telegram-supergroup');
    const discussion = { ...group, isDiscussion: true };
    expect((await placeAdded(newsroom.feed, EDITOR, discussion))?.happened).toBe('added');
    expect(await subscriptionAt(newsroom, group)).toBeNull();
    await subscribePlace(newsroom.feed, EDITOR, { place: group, slugs: null });
    await placeLost(newsroom.feed, EDITOR, { ...group, reason: 'kicked' });
    expect((await placeAdded(newsroom.feed, EDITOR, discussion))?.happened).toBe('returned');
    expect(await subscriptionAt(newsroom, group)).toMatchObject({ everySince: START });
  });

  it('and is a forum topic keeps the name that was told, until its group has another', async () => {
    const topic = { ...place('telegram-topic'), title: 'Town talk › Harbour' };
    const titleAfter = async (title: string) => {
      await registerPlace(newsroom.feed, EDITOR, { ...topic, title });
      return (await newsroom.feed.store.destinations.findByAddress(1, topic.address))?.title;
    };
    expect(await titleAfter(topic.title)).toBe('Town talk › Harbour');
    expect(await titleAfter('Town talk')).toBe('Town talk › Harbour');
    expect(await titleAfter('Town talk › Port')).toBe('Town talk › Port');
    expect(await titleAfter('City talk')).toBe('City talk');
  });

  it.each(['telegram-channel', 'telegram-group', 'telegram-supergroup'] as const)(
    'gets every topic as a %s',
    async (kind) => {
      const added = await placeAdded(newsroom.feed, EDITOR, place(kind));
      expect(added?.happened).toBe('added');
      expect(await subscriptionAt(newsroom, place(kind))).toMatchObject({ everySince: START, hidden: [] });
    },
  );

  it.each(['telegram-private', 'discord-text'] as const)(
    'is not sent anything unasked as a %s',
    async (kind) => {
      expect(await placeAdded(newsroom.feed, EDITOR, place(kind))).toBeNull();
      expect(await newsroom.feed.store.destinations.findAll({ afterId: 0, limit: 10 })).toEqual([]);
    },
  );

  it('comes back with its settings, wanting only what is published from then on', async () => {
    const group = place('telegram-supergroup');
    await newsroom.feed.store.transaction((tx) => tx.topics.ensureTopic('harbour'));
    await placeAdded(newsroom.feed, EDITOR, group);
    await subscribePlace(newsroom.feed, EDITOR, { place: group, slugs: ['harbour'] });
    await placeLost(newsroom.feed, EDITOR, { ...group, reason: 'kicked' });
    expect(await parkedAt(newsroom, group)).toBe('kicked');
    newsroom.advance(60_000);
    const back = await placeAdded(newsroom.feed, EDITOR, { ...group, title: 'Quay chat' });
    expect(back).toMatchObject({
      happened: 'returned',
      destination: { parked: null, activeSince: START + 60_000, title: 'Quay chat' },
    });
    expect(Object.keys((await subscriptionAt(newsroom, group))?.chosen ?? {})).toEqual(['harbour']);
  });

  it('keeps its choice to be sent nothing when it comes back', async () => {
    const group = place('telegram-group');
    await placeAdded(newsroom.feed, EDITOR, group);
    await unsubscribePlace(newsroom.feed, EDITOR, { place: group, slugs: null });
    await placeLost(newsroom.feed, EDITOR, { ...group, reason: 'left' });
    await placeAdded(newsroom.feed, EDITOR, group);
    expect(await subscriptionAt(newsroom, group)).toBeNull();
  });

  it('takes its settings along to a new address', async () => {
    const group = place('telegram-group', '-5');
    await placeAdded(newsroom.feed, EDITOR, group);
    const to = { platform: 'telegram', chat: '-1005', thread: null } as const;
    await placeMoved(newsroom.feed, EDITOR, { botId: 1, from: group.address, to });
    const moved = await newsroom.feed.store.destinations.findByAddress(1, to);
    expect(moved?.kind).toBe('telegram-supergroup');
    expect(await subscriptionAt(newsroom, { ...group, address: to })).toMatchObject({ everySince: START });
    expect(await subscriptionAt(newsroom, group)).toBeNull();
  });

  it('is nothing to us when it is lost or moved without having been registered', async () => {
    const { address } = place('telegram-group');
    await placeLost(newsroom.feed, EDITOR, { botId: 1, address, reason: 'left' });
    await placeMoved(newsroom.feed, EDITOR, { botId: 1, from: address, to: { ...address, chat: '-7' } });
    expect(await newsroom.feed.store.destinations.findAll({ afterId: 0, limit: 10 })).toEqual([]);
  });
});

describe('a private chat', () => {
  it('is registered with nothing chosen, once, and comes back by itself', async () => {
    const chat = place('telegram-private', '42');
    const first = await registerPlace(newsroom.feed, EDITOR, { ...chat, locale: 'uk' });
    expect(first).toMatchObject({ happened: 'added', subscription: null, destination: { locale: 'uk' } });
    expect((await registerPlace(newsroom.feed, EDITOR, chat)).happened).toBe('known');
    await placeLost(newsroom.feed, EDITOR, { ...chat, reason: 'blocked' });
    expect((await registerPlace(newsroom.feed, EDITOR, chat)).happened).toBe('returned');
    const audit = await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 10 });
    expect(audit.map(({ action }) => action)).toEqual([
      'destination.return',
      'destination.park',
      'destination.add',
    ]);
  });
});

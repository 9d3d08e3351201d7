import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetPlace } from '../../src/feed/forgetting.js';
import { findForum } from '../../src/feed/forum.js';
import { toggleForumTopic } from '../../src/feed/forum-map.js';
import { pauseDestination } from '../../src/feed/keeping-destinations.js';
import type { Actor } from '../../src/feed/newsroom.js';
import { changePlace } from '../../src/feed/place-settings.js';
import type { PlaceDescription } from '../../src/feed/registering.js';
import { subscribePlace, unsubscribePlace } from '../../src/feed/subscribing.js';
import { everyTopic, wantsTopic } from '../../src/feed/subscription.js';
import { draft } from '../support/briefs.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

const actor: Actor = { memberId: null, name: 'Olga', via: 'telegram', from: null };

const general: PlaceDescription = {
  botId: 1,
  address: { platform: 'telegram', chat: '-100', thread: null },
  kind: 'telegram-supergroup',
  title: 'Town talk',
  locale: null,
};
const topic = (thread: string): PlaceDescription => ({
  ...general,
  address: { ...general.address, thread },
  kind: 'telegram-topic',
  title: `Town talk › ${thread}`,
});
const harbour = topic('5');
const council = topic('9');

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
  await draft(newsroom.feed, { topics: ['ferries', 'politics'] });
});

afterEach(() => newsroom.close());

const subscribeTo = (place: PlaceDescription, slugs: readonly string[] | null) =>
  subscribePlace(newsroom.feed, actor, { place, slugs });
const toggle = (place: PlaceDescription, slug: string) =>
  toggleForumTopic(newsroom.feed, actor, { place, slug });

/** Where a news topic comes to: threads, and `general`. */
async function placesOf(slug: string): Promise<readonly string[]> {
  const places = await findForum(newsroom.feed.store, general);
  return places
    .filter(({ subscription }) => wantsTopic(subscription, slug))
    .map(({ destination }) => destination.address.thread ?? 'general');
}

describe('a news topic that gets a forum topic of its own', () => {
  it('leaves the group’s own place, which keeps all others', async () => {
    await subscribeTo(general, null);
    const change = await toggle(harbour, 'ferries');
    expect(change).toMatchObject({ happened: 'here', changesGeneral: true, movedFrom: [] });
    expect(await placesOf('ferries')).toEqual(['5']);
    expect(await placesOf('politics')).toEqual(['general']);
  });

  it('comes back into it, with the time since when it was wanted, when it is taken back', async () => {
    await subscribeTo(general, ['ferries', 'politics']);
    newsroom.advance(60_000);
    await toggle(harbour, 'ferries');
    expect(await placesOf('ferries')).toEqual(['5']);
    newsroom.advance(60_000);
    expect(await toggle(harbour, 'ferries')).toMatchObject({ happened: 'back', changesGeneral: true });
    expect(await placesOf('ferries')).toEqual(['general']);
    const [group] = await findForum(newsroom.feed.store, general);
    expect(group?.subscription).toMatchObject({ chosen: { ferries: START, politics: START }, hidden: [] });
  });

  it('moves from one forum topic to another, and says from which', async () => {
    await subscribeTo(general, null);
    await toggle(harbour, 'ferries');
    await toggle(harbour, 'politics');
    const change = await toggle(council, 'politics');
    expect(change.movedFrom.map(({ title }) => title)).toEqual(['Town talk › 5']);
    expect(change.changesGeneral).toBe(false);
    expect(await placesOf('politics')).toEqual(['9']);
    expect(await placesOf('ferries')).toEqual(['5']);
  });

  it('is taken out of a forum topic that gets every topic', async () => {
    await subscribeTo(harbour, null);
    await toggle(council, 'politics');
    expect(await placesOf('politics')).toEqual(['9']);
    expect(await placesOf('ferries')).toEqual(['5']);
  });

  it('stays out of the group’s own place while it comes into another forum topic as well', async () => {
    await subscribeTo(general, null);
    await toggle(harbour, 'ferries');
    await subscribeTo(council, ['ferries']);
    expect(await toggle(harbour, 'ferries')).toMatchObject({ happened: 'back', changesGeneral: false });
    expect(await placesOf('ferries')).toEqual(['9']);
  });

  it.each([
    ['is not there', async () => undefined],
    ['wants nothing', async () => void (await subscribeTo({ ...general }, ['politics']))],
  ])('changes nothing in a group’s own place that %s of it', async (_, prepare) => {
    await prepare();
    expect(await toggle(harbour, 'ferries')).toMatchObject({ happened: 'here', changesGeneral: false });
    expect(await toggle(harbour, 'ferries')).toMatchObject({ happened: 'back', changesGeneral: false });
    expect(await placesOf('ferries')).toEqual([]);
  });

  it('is in the group again once its forum topic ends it by whatever command', async () => {
    await subscribeTo(general, null);
    for (const slug of ['ferries', 'politics']) await toggle(harbour, slug);
    await unsubscribePlace(newsroom.feed, actor, { place: harbour, slugs: ['ferries'] });
    expect(await placesOf('ferries')).toEqual(['general']);
    expect(await placesOf('politics')).toEqual(['5']);
    await unsubscribePlace(newsroom.feed, actor, { place: harbour, slugs: null });
    expect(await placesOf('politics')).toEqual(['general']);
    await toggle(harbour, 'ferries');
    await forgetPlace(newsroom.feed, actor, harbour, null);
    expect(await placesOf('ferries')).toEqual(['general']);
  });

  it('does not come into the group as one of “every topic”, but does when it is named', async () => {
    await toggle(harbour, 'ferries');
    const first = await subscribeTo(general, null);
    expect(first).toMatchObject({ happened: 'hidden', subscription: { hidden: ['ferries'] } });
    await subscribeTo(general, ['politics']);
    await subscribeTo(general, null);
    expect(await placesOf('ferries')).toEqual(['5']);
    expect((await subscribeTo(general, null)).happened).toBe('hidden');
    await subscribeTo(general, ['ferries']);
    expect(await placesOf('ferries')).toEqual(['general', '5']);
  });

  it('does not come into the group with what is chosen there first by a button', async () => {
    await toggle(harbour, 'ferries');
    await changePlace(newsroom.feed, actor, general, ({ destination, subscription }, now) => ({
      destination,
      subscription: subscription ?? everyTopic(now),
    }));
    expect(await placesOf('ferries')).toEqual(['5']);
    expect(await placesOf('politics')).toEqual(['general']);
  });

  it('leaves other chats and other bots alone', async () => {
    const elsewhere = { ...general, address: { ...general.address, chat: '-200' } };
    await subscribeTo(elsewhere, null);
    await subscribeTo({ ...general, botId: 2 }, null);
    expect(await toggle(harbour, 'ferries')).toMatchObject({ changesGeneral: false });
    for (const place of [elsewhere, { ...general, botId: 2 }]) {
      const [only] = await findForum(newsroom.feed.store, place);
      expect(wantsTopic(only?.subscription ?? null, 'ferries')).toBe(true);
    }
  });

  it('is refused, with nothing changed, where the newsroom paused the forum topic', async () => {
    await subscribeTo(general, null);
    const { destination } = await subscribeTo(harbour, ['politics']);
    await pauseDestination(newsroom.feed, actor, destination.id);
    await expect(toggle(harbour, 'ferries')).rejects.toMatchObject({ said: { id: 'error-place-paused' } });
    expect(await placesOf('ferries')).toEqual(['general']);
  });

  it('stands in the audit log with every place that it changed', async () => {
    await subscribeTo(general, null);
    const before = await newsroom.feed.store.audit.findAudit({ subject: null, beforeId: null, limit: 1 });
    await toggle(harbour, 'ferries');
    const lines = await newsroom.feed.store.audit.findAuditAfter(before[0]?.id ?? 0, 10);
    expect(lines.map(({ action, subject }) => `${action} ${subject}`)).toEqual([
      'destination.add destination:2',
      'subscription.change destination:2',
      'subscription.change destination:1',
    ]);
  });
});

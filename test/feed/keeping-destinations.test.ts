import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDestination, addDestinations, pauseDestination } from '../../src/feed/keeping-destinations.js';
import { placeAdded, placeLost } from '../../src/feed/registering.js';
import { subscribePlace } from '../../src/feed/subscribing.js';
import { EDITOR } from '../support/briefs.js';
import { parkedAt, place, subscriptionAt } from '../support/described-places.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

describe('a destination set up from outside', () => {
  it('gets every topic, or the ones named, which are made', async () => {
    const [one, two] = [place('telegram-channel', '-1'), place('telegram-channel', '-2')];
    await addDestination(newsroom.feed, EDITOR, { place: one, topics: null });
    await addDestination(newsroom.feed, EDITOR, { place: two, topics: ['#Harbour'] });
    expect(await subscriptionAt(newsroom, one)).toMatchObject({ everySince: START });
    expect(await subscriptionAt(newsroom, two)).toMatchObject({
      everySince: null,
      chosen: { harbour: START },
    });
    expect(await newsroom.feed.store.topics.findTopic('harbour')).not.toBeNull();
  });

  it('is refused with an empty list of topics', async () => {
    const wish = { place: place('telegram-channel'), topics: [] };
    await expect(addDestination(newsroom.feed, EDITOR, wish)).rejects.toMatchObject({
      said: { id: 'error-topics-none' },
    });
  });

  it('stays paused until it is added again, whatever happens in the chat', async () => {
    const channel = place('telegram-channel');
    const { destination } = await addDestination(newsroom.feed, EDITOR, { place: channel, topics: null });
    await pauseDestination(newsroom.feed, EDITOR, destination.id);
    await placeAdded(newsroom.feed, EDITOR, channel);
    expect(await parkedAt(newsroom, channel)).toBe('paused');
    await expect(
      subscribePlace(newsroom.feed, EDITOR, { place: channel, slugs: null }),
    ).rejects.toMatchObject({ said: { id: 'error-place-paused' } });
    const again = await addDestination(newsroom.feed, EDITOR, { place: channel, topics: null });
    expect(again.destination.parked).toBeNull();
  });

  it('stays paused when it was lost before, even if it comes back', async () => {
    const channel = place('telegram-channel');
    const { destination } = await addDestination(newsroom.feed, EDITOR, { place: channel, topics: null });
    await placeLost(newsroom.feed, EDITOR, { ...channel, reason: 'kicked' });
    await pauseDestination(newsroom.feed, EDITOR, destination.id);
    await placeAdded(newsroom.feed, EDITOR, channel);
    expect(await parkedAt(newsroom, channel)).toBe('paused');
  });

  it('is one of many that are set up in few transactions, each with its line in the audit log', async () => {
    const places = Array.from({ length: 600 }, (_, index) => place('telegram-private', String(index + 1)));
    let commits = 0;
    const off = newsroom.feed.store.onCommit(() => {
      commits += 1;
    });
    const added = await addDestinations(newsroom.feed, EDITOR, { places, topics: ['harbour'] });
    off();
    expect(added.map(({ destination }) => destination.address.chat)).toEqual(
      places.map(({ address }) => address.chat),
    );
    expect(commits).toBeLessThan(5);
    const { audit, destinations } = newsroom.feed.store;
    const last = added.at(-1)?.destination.id ?? 0;
    expect(await destinations.getSubscription(last)).toMatchObject({ chosen: { harbour: START } });
    const [entry] = await audit.findAudit({ subject: `destination:${last}`, beforeId: null, limit: 1 });
    expect(entry).toMatchObject({
      action: 'destination.add',
      actor: { name: EDITOR.name },
      before: { parked: null, subscription: null },
      after: { address: { chat: '600' }, subscription: { chosen: { harbour: START } } },
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/feed/brief.js';
import type { BroadcastReads } from '../../../src/feed/broadcast-ports.js';
import { everyTopic, pauseUntil, type Subscription, someTopics } from '../../../src/feed/subscription.js';
import { wantsBrief } from '../../../src/feed/wants.js';
import { createDestination, createDraft, eachWithStore, type OpenEmptyStore, publishIn } from './harness.js';

const TOPICS = ['harbour', 'city', 'weather'] as const;

type Offered = Parameters<BroadcastReads['findForecast']>[0];

const offered = (changes: Partial<Offered> = {}): Offered => ({
  followUpOf: null,
  topics: [],
  urgency: 'routine',
  language: 'en',
  openedAt: 1_000,
  ...changes,
});

const anySubscription: fc.Arbitrary<Subscription> = fc
  .record({
    chosen: fc.subarray([...TOPICS], { minLength: 1 }),
    hidden: fc.subarray([...TOPICS], { maxLength: 1 }),
    every: fc.boolean(),
    leastUrgency: fc.constantFrom('routine' as const, 'urgent' as const),
    languages: fc.constantFrom(null, ['en'], ['uk']),
  })
  .map(({ chosen, hidden, every, leastUrgency, languages }) => {
    const wanted = every ? everyTopic(10) : someTopics(chosen, 10);
    return { ...wanted, hidden, leastUrgency, languages };
  });

const anyOffer = fc
  .record({
    topics: fc.subarray([...TOPICS]),
    urgency: fc.constantFrom('flash' as const, 'urgent' as const, 'routine' as const),
    language: fc.constantFrom('en', 'en-GB', 'uk'),
  })
  .map(offered);

export function describeForecast(open: OpenEmptyStore): void {
  describe('a forecast', () => {
    const { store } = eachWithStore(open);

    const subscribe = async (chat: string, subscription: Subscription, account = '1000') => {
      const { id } = await createDestination(store(), { chat, account });
      await store().transaction((tx) => tx.destinations.setSubscription(id, subscription, 10));
      return id;
    };

    const broadcast = async (changes: Partial<Brief> = {}) => {
      const draft = await createDraft(store(), changes);
      return await store().transaction(async (tx) => {
        const brief = await publishIn(tx, draft);
        await tx.broadcasts.openBroadcasts(brief, 20);
        return brief;
      });
    };

    test('counts the followers of the story that a brief goes on with, each once', async () => {
      const first = await broadcast();
      const { number } = await broadcast({ followUpOf: first.number });
      const wanting = await subscribe('1', someTopics(['city'], 10));
      const others = [
        await subscribe('2', someTopics(['weather'], 10)),
        await subscribe('3', pauseUntil(someTopics(['weather'], 10), null)),
      ];
      const { id } = await createDestination(store(), { chat: '4' });
      await store().transaction(async (tx) => {
        for (const each of [wanting, ...others, id]) {
          const place = await tx.destinations.get(each);
          await tx.follows.follow(place, { story: first.number, since: 20 });
        }
      });
      const places = async (followUpOf: number | null) =>
        (await store().broadcasts.findForecast(offered({ topics: ['city'], followUpOf })))[0];
      expect(await places(null)).toMatchObject({ places: 1, isExact: true });
      expect(await places(number)).toMatchObject({ places: 3, isExact: true });
      expect(await places(first.number)).toMatchObject({ places: 3, isExact: true });
    });

    test('counts where there are few exactly those who want the brief', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(anySubscription, { maxLength: 6 }),
          anyOffer,
          async (subscriptions, offer) => {
            const opened = await open();
            await opened.store.transaction((tx) => tx.bots.ensureBot('telegram', '1000'));
            for (const [index, subscription] of subscriptions.entries()) {
              const { id } = await createDestination(opened.store, { chat: String(index + 1) });
              await opened.store.transaction((tx) => tx.destinations.setSubscription(id, subscription, 10));
            }
            const forecast = await opened.store.broadcasts.findForecast(offer);
            await opened.close();
            const places = subscriptions.filter((subscription) => wantsBrief(subscription, offer)).length;
            expect(forecast).toEqual([
              { platform: 'telegram', places, inDigests: 0, isExact: true, waiting: 0 },
            ]);
          },
        ),
        { numRuns: 30 },
      );
    });

    test('goes by counters where there are many, never above the audience', async () => {
      await store().transaction(async (tx) => {
        const bot = await tx.bots.ensureBot('telegram', '1000');
        for (let chat = 1; chat <= 401; chat += 1) {
          const { id } = await tx.destinations.create({
            botId: bot.id,
            address: { platform: 'telegram', chat: String(chat), thread: null },
            kind: 'telegram-private',
            title: 'Reader',
            locale: null,
            at: 1,
          });
          await tx.destinations.setSubscription(id, someTopics(['harbour', 'city'], 10), 10);
        }
      });
      const of = async (topics: readonly string[]) =>
        (await store().broadcasts.findForecast(offered({ topics })))[0];
      expect(await of(['harbour'])).toMatchObject({ places: 401, isExact: false });
      expect(await of(['harbour', 'city'])).toMatchObject({ places: 401, isExact: false });
      expect(await of(['weather'])).toMatchObject({ places: 0, isExact: true });
    });

    test('tells apart who gets a digest, unless it is a flash, and lets no brief wait for them', async () => {
      const daily = { digest: { times: [480] } };
      await subscribe('1', everyTopic(10));
      await subscribe('2', { ...everyTopic(10), ...daily });
      const id = await subscribe('3', { ...someTopics(['city'], 10), ...daily });
      const of = async (urgency: Offered['urgency']) =>
        (await store().broadcasts.findForecast(offered({ topics: ['city'], urgency })))[0];
      expect(await of('routine')).toMatchObject({ places: 3, inDigests: 2 });
      expect(await of('flash')).toMatchObject({ places: 3, inDigests: 0 });
      await broadcast({ topics: ['city'] });
      expect((await of('routine'))?.waiting).toBe(1);
      await store().transaction((tx) => tx.destinations.setSubscription(id, someTopics(['city'], 10), 11));
      expect(await of('routine')).toMatchObject({ places: 3, inDigests: 1, waiting: 2 });
      await store().transaction((tx) => tx.destinations.setSubscription(id, null, 12));
      expect(await of('routine')).toMatchObject({ places: 2, inDigests: 1, waiting: 1 });
    });

    test('counts each bot alone, and those who are parked not at all', async () => {
      await subscribe('1', everyTopic(10));
      const gone = await subscribe('2', everyTopic(10));
      await subscribe('1', everyTopic(10), '2000');
      await store().transaction((tx) => tx.destinations.park(gone, 'blocked', 11));
      expect((await store().broadcasts.findForecast(offered())).map(({ places }) => places)).toEqual([1, 1]);
    });

    test('adds what other briefs still have to post, as far as it goes first', async () => {
      await subscribe('1', everyTopic(10));
      await subscribe('2', someTopics(['city'], 10));
      await broadcast({ topics: ['city'] });
      const urgent = await broadcast({ urgency: 'urgent' });
      const waiting = async (urgency: Offered['urgency']) =>
        (await store().broadcasts.findForecast(offered({ urgency })))[0]?.waiting;
      expect(await waiting('routine')).toBe(3);
      expect(await waiting('urgent')).toBe(1);
      expect(await waiting('flash')).toBe(0);
      await store().transaction((tx) => tx.briefs.save({ ...urgent, state: 'retracted' }));
      expect(await waiting('urgent')).toBe(0);
    });

    test.each(['paused', 'stopped'] as const)('waits for no brief whose sending is %s', async (sending) => {
      await subscribe('1', everyTopic(10));
      const brief = await broadcast();
      const waiting = async () => (await store().broadcasts.findForecast(offered()))[0]?.waiting;
      expect(await waiting()).toBe(1);
      await store().transaction((tx) => tx.briefs.save({ ...brief, sending }));
      expect(await waiting()).toBe(0);
    });
  });
}

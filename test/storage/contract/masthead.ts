import { describe, expect, test } from 'vitest';
import { someTopics } from '../../../src/feed/subscription.js';
import { createDestination, eachWithStore, type OpenEmptyStore, publish } from './harness.js';

export function describeMasthead(open: OpenEmptyStore): void {
  describe('topics and desks', () => {
    const { store } = eachWithStore(open);
    const ensure = (slug: string) => store().transaction((tx) => tx.topics.ensureTopic(slug));

    test('a topic is found by what it is called and by what it was called', async () => {
      const weather = await ensure('weather');
      const climate = { ...weather, handle: 'climate', name: 'Climate', names: { de: 'Klima' }, colour: 255 };
      await store().transaction((tx) => tx.topics.saveTopic(climate));
      for (const name of ['weather', 'climate']) {
        expect(await store().topics.findTopic(name)).toEqual(climate);
      }
      expect((await ensure('climate')).id).toBe(weather.id);
      expect(await store().topics.describeTopics(['nowhere', 'weather', 'climate'])).toEqual([climate]);
    });

    test('a retired topic is in no list, and its name is not free', async () => {
      const weather = await ensure('weather');
      const retired = { ...weather, retiredAt: 5 };
      await store().transaction((tx) => tx.topics.saveTopic(retired));
      expect(await store().topics.findTopics()).toEqual([]);
      expect(await store().topics.findTopic('weather')).toBeNull();
      expect(await store().topics.findTopicEver('weather')).toEqual(retired);
      expect(await store().topics.describeTopics(['weather'])).toEqual([retired]);
    });

    test('the names, places and briefs of one topic can become another’s', async () => {
      const [weather, climate] = [await ensure('weather'), await ensure('climate')];
      const { number } = await publish(store(), { topics: ['weather'] });
      const both = await publish(store(), { topics: ['weather', 'climate'] });
      const { id: destinationId } = await createDestination(store(), { chat: '-1' });
      const place = { topicId: weather.id, destinationId, place: '7' };
      await store().transaction(async (tx) => {
        await tx.topics.setTopicPlace(place);
        await tx.topics.joinNames(weather.id, climate.id);
      });
      expect((await store().topics.findTopic('weather'))?.id).toBe(climate.id);
      expect(await store().topics.findTopicPlaces(climate.id)).toEqual([{ ...place, topicId: climate.id }]);
      expect(await store().topics.findPlacesIn(destinationId)).toEqual(new Map([['climate', '7']]));
      const move = () => store().transaction((tx) => tx.topics.moveReading(weather.id, climate.id, 1));
      expect([await move(), await move(), await move()]).toEqual([1, 1, 0]);
      for (const slug of ['climate', 'weather']) {
        const scope = { kind: 'topic', slug } as const;
        const page = await store().briefs.findPublished({ before: null, scope, limit: 9 });
        expect(page.map((brief) => brief.number)).toEqual([both.number, number]);
      }
    });

    test('a destination forgets its tags, and no other does', async () => {
      const { id: topicId } = await ensure('weather');
      const [one, other] = [
        await createDestination(store(), { chat: '-1' }),
        await createDestination(store(), { chat: '-2' }),
      ];
      await store().transaction(async (tx) => {
        for (const { id } of [one, other])
          await tx.topics.setTopicPlace({ topicId, destinationId: id, place: 'Sky' });
        await tx.topics.forgetPlacesIn(one.id);
      });
      expect(await store().topics.findTopicPlaces(topicId)).toEqual([
        { topicId, destinationId: other.id, place: 'Sky' },
      ]);
    });

    test('who names a topic is found in steps, parked ones too', async () => {
      for (const chat of ['-1', '-2', '-3', '-4']) await createDestination(store(), { chat });
      await store().transaction(async (tx) => {
        await tx.destinations.setSubscription(1, someTopics(['weather', 'town'], 1), 1);
        await tx.destinations.setSubscription(2, someTopics(['weathervane'], 1), 1);
        await tx.destinations.setSubscription(3, someTopics(['weather'], 1), 1);
        await tx.destinations.setSubscription(4, { ...someTopics(['town'], 1), hidden: ['weather'] }, 1);
        await tx.destinations.park(3, 'blocked', 2);
      });
      const find = (afterId: number) =>
        store().destinations.findNaming({ slug: 'weather', afterId, limit: 2 });
      const first = await find(0);
      expect(first.found.map(({ id, isParked }) => [id, isParked])).toEqual([
        [1, false],
        [3, true],
      ]);
      expect(first.passed).toBe(3);
      const second = await find(3);
      expect(second.found.map(({ id }) => id)).toEqual([4]);
      expect(second.passed).toBeNull();
    });

    test('a desk keeps its old names and its place in the order', async () => {
      const plain = { biography: null, contact: null, avatar: null };
      const [news, sport] = await store().transaction(async (tx) => [
        await tx.desks.createDesk({ name: 'News', ...plain }),
        await tx.desks.createDesk({ name: 'Sport', ...plain }),
      ]);
      await store().transaction(async (tx) => {
        await tx.desks.saveDesk({ ...news, name: 'Newsroom', position: 3 });
      });
      expect((await store().desks.findDesks()).map(({ name }) => name)).toEqual(['Sport', 'Newsroom']);
      expect((await store().desks.findDeskByName('NEWS'))?.id).toBe(news.id);
      const taken = store().transaction((tx) => tx.desks.saveDesk({ ...sport, name: 'news' }));
      await expect(taken).rejects.toMatchObject({ code: 'conflict' });
      await store().transaction((tx) => tx.desks.saveDesk({ ...sport, retiredAt: 9 }));
      expect((await store().desks.findDesks()).map(({ id }) => id)).toEqual([news.id]);
      expect(await store().desks.getDesk(sport.id)).toEqual({ ...sport, retiredAt: 9 });
    });
  });
}

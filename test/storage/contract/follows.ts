import { describe, expect, test } from 'vitest';
import { createDestination, eachWithStore, type OpenEmptyStore, publish } from './harness.js';

export function describeFollows(open: OpenEmptyStore): void {
  describe('stories that places follow', () => {
    const { store } = eachWithStore(open);
    const place = (chat: string) => createDestination(store(), { chat });

    test('are named by their first brief, however long the chain', async () => {
      const first = await publish(store());
      const second = await publish(store(), { followUpOf: first.number });
      const beside = await publish(store(), { followUpOf: first.number });
      const third = await publish(store(), { followUpOf: second.number });
      const stories = [first, second, beside, third].map(({ number }) => store().follows.getStory(number));
      expect(await Promise.all(stories)).toEqual([first, first, first, first].map(({ number }) => number));
      const other = await publish(store());
      expect(await store().follows.getStory(other.number)).toBe(other.number);
      expect(await store().follows.getStory(999)).toBe(999);
    });

    test('are kept for each place, the oldest first, since when they were followed first', async () => {
      const [here, there] = [await place('-5'), await place('-6')];
      await store().transaction(async ({ follows }) => {
        await follows.follow(here, { story: 9, since: 20 });
        await follows.follow(here, { story: 7, since: 30 });
        await follows.follow(here, { story: 9, since: 40 });
        await follows.follow(there, { story: 7, since: 10 });
      });
      expect(await store().follows.findFollows(here)).toEqual([
        { story: 9, since: 20 },
        { story: 7, since: 30 },
      ]);
      expect(await store().follows.isFollowed(here, 9)).toBe(true);
      expect(await store().follows.isFollowed(there, 9)).toBe(false);
    });

    test('end one by one or all at once, in one place', async () => {
      const [here, there] = [await place('-5'), await place('-6')];
      await store().transaction(async ({ follows }) => {
        for (const story of [1, 2, 3]) await follows.follow(here, { story, since: story });
        await follows.follow(there, { story: 1, since: 1 });
        await follows.unfollow(here, 2);
        await follows.unfollow(here, 8);
      });
      expect((await store().follows.findFollows(here)).map(({ story }) => story)).toEqual([1, 3]);
      expect(await store().transaction(({ follows }) => follows.unfollowAll(here))).toBe(2);
      expect(await store().transaction(({ follows }) => follows.unfollowAll(here))).toBe(0);
      expect(await store().follows.findFollows(there)).toEqual([{ story: 1, since: 1 }]);
    });

    test('of two places that become one are those of both, each since the earlier time', async () => {
      const [older, present] = [await place('-5'), await place('-1005')];
      const remaining = await store().transaction(async ({ destinations, follows }) => {
        await follows.follow(older, { story: 1, since: 10 });
        await follows.follow(older, { story: 2, since: 40 });
        await follows.follow(present, { story: 2, since: 30 });
        await follows.follow(present, { story: 3, since: 50 });
        return await destinations.move(older.id, present.address, 'telegram-supergroup', 70);
      });
      expect(await store().follows.findFollows(remaining)).toEqual([
        { story: 1, since: 10 },
        { story: 2, since: 30 },
        { story: 3, since: 50 },
      ]);
      expect(await store().follows.findFollows(older)).toEqual([]);
    });

    test('stay while the place is away', async () => {
      const here = await place('-5');
      await store().transaction(async ({ destinations, follows }) => {
        await follows.follow(here, { story: 1, since: 10 });
        await destinations.park(here.id, 'blocked', 20);
        await destinations.unpark(here.id, 30);
      });
      expect(await store().follows.isFollowed(here, 1)).toBe(true);
    });
  });
}

import { describe, expect, test } from 'vitest';
import { createDestination, eachWithStore, type OpenEmptyStore } from './harness.js';

export function describeAdministrators(open: OpenEmptyStore): void {
  describe('administrators of places', () => {
    const { store } = eachWithStore(open);
    const olga = { botId: 1, userId: '42' };
    const remember = (userId: string, destinationId: number) =>
      store().transaction((tx) => tx.administrators.remember({ botId: 1, userId, destinationId }));
    const placesOf = async (userId: string, limit = 9) =>
      (await store().administrators.findPlacesOf({ botId: 1, userId }, limit)).map(({ id }) => id);

    test('are remembered once, and found with all that is known of the place', async () => {
      const group = await createDestination(store(), { chat: '-5' });
      const channel = await createDestination(store(), { chat: '-6', kind: 'telegram-channel' });
      expect(await store().administrators.isRemembered({ ...olga, destinationId: group.id })).toBe(false);
      for (const id of [channel.id, group.id, group.id]) await remember('42', id);
      expect(await store().administrators.isRemembered({ ...olga, destinationId: group.id })).toBe(true);
      expect(await store().administrators.findPlacesOf(olga, 9)).toEqual([group, channel]);
      expect(await placesOf('42', 1)).toEqual([group.id]);
      expect(await placesOf('43')).toEqual([]);
      expect(await store().administrators.findPlacesOf({ botId: 2, userId: '42' }, 9)).toEqual([]);
    });

    test('are not shown what is lost, but what the newsroom paused', async () => {
      const [lost, paused] = [
        await createDestination(store(), { chat: '-5' }),
        await createDestination(store(), { chat: '-6' }),
      ];
      for (const { id } of [lost, paused]) await remember('42', id);
      await store().transaction(async ({ destinations }) => {
        await destinations.park(lost.id, 'kicked', 20);
        await destinations.park(paused.id, 'paused', 20);
      });
      expect(await placesOf('42')).toEqual([paused.id]);
      await store().transaction((tx) => tx.destinations.unpark(lost.id, 30));
      expect(await placesOf('42')).toEqual([lost.id, paused.id]);
    });

    test('are forgotten one by one, by person and by place', async () => {
      for (const chat of ['-5', '-6', '-7']) await createDestination(store(), { chat });
      for (const id of [1, 2, 3]) await remember('42', id);
      await remember('43', 1);
      await store().transaction((tx) => tx.administrators.forget({ ...olga, destinationId: 2 }));
      expect(await placesOf('42')).toEqual([1, 3]);
      await store().transaction((tx) => tx.administrators.forgetPlace(1));
      expect([await placesOf('42'), await placesOf('43')]).toEqual([[3], []]);
      await remember('43', 3);
      await store().transaction((tx) => tx.administrators.forgetPerson(olga));
      expect([await placesOf('42'), await placesOf('43')]).toEqual([[], [3]]);
    });

    test('of places that become one administer the one that remains', async () => {
      const older = await createDestination(store(), { chat: '-5' });
      const present = await createDestination(store(), { chat: '-1005' });
      await remember('42', older.id);
      await remember('43', older.id);
      await remember('43', present.id);
      await store().transaction((tx) =>
        tx.destinations.move(older.id, present.address, 'telegram-supergroup', 70),
      );
      expect([await placesOf('42'), await placesOf('43')]).toEqual([[present.id], [present.id]]);
    });
  });
}

import { describe, expect, test } from 'vitest';
import type { Subscription } from '../../../src/feed/subscription.js';
import { createDestination, eachWithStore, type OpenEmptyStore } from './harness.js';

const everything: Subscription = {
  everySince: 50,
  chosen: {},
  hidden: ['sport'],
  leastUrgency: 'routine',
  languages: ['en'],
};

export function describeDestinations(open: OpenEmptyStore): void {
  describe('destinations', () => {
    const { store, opened } = eachWithStore(open);

    test('are found by id and by address, each thread for itself and each bot for itself', async () => {
      const general = await createDestination(store(), { chat: '-5' });
      const thread = await createDestination(store(), { chat: '-5', thread: '3', kind: 'telegram-topic' });
      const other = await createDestination(store(), { chat: '-5', account: '2000' });
      expect(general).toMatchObject({
        kind: 'telegram-group',
        tier: 1,
        locale: 'uk',
        timeZone: null,
        parked: null,
        activeSince: 10,
        createdAt: 10,
      });
      for (const destination of [general, thread, other]) {
        expect(await store().destinations.get(destination.id)).toEqual(destination);
        const { botId, address } = destination;
        expect(await store().destinations.findByAddress(botId, address)).toEqual(destination);
      }
      const unknown = { platform: 'telegram', chat: '-6', thread: null } as const;
      expect(await store().destinations.findByAddress(general.botId, unknown)).toBeNull();
    });

    test('of one chat are found together, each bot’s for itself', async () => {
      const topic = await createDestination(store(), { chat: '-5', thread: '3', kind: 'telegram-topic' });
      const general = await createDestination(store(), { chat: '-5' });
      await createDestination(store(), { chat: '-55' });
      await createDestination(store(), { chat: '-5', account: '2000' });
      const find = (limit: number) => store().destinations.findInChat(general.botId, '-5', limit);
      expect(await find(9)).toEqual([general, topic]);
      expect(await find(1)).toEqual([general]);
    });

    test('are shown briefs in the languages that they asked for, their own first', async () => {
      const { id, botId, address } = await createDestination(store(), { chat: '-5' });
      const want = (languages: readonly string[] | null) =>
        store().transaction((tx) => tx.destinations.setSubscription(id, { ...everything, languages }, 60));
      await want(['en', 'uk']);
      expect((await store().destinations.get(id)).reads).toEqual(['uk', 'en']);
      expect((await store().destinations.findByAddress(botId, address))?.reads).toEqual(['uk', 'en']);
      await want(['en']);
      expect((await store().destinations.get(id)).reads).toEqual(['en']);
      await want(null);
      expect((await store().destinations.get(id)).reads).toBeUndefined();
    });

    test('that are known already are not made again', async () => {
      await createDestination(store(), { chat: '-5' });
      await expect(createDestination(store(), { chat: '-5' })).rejects.toMatchObject({
        code: 'conflict',
        said: { id: 'storage-destination-exists', args: { address: 'telegram:-5' } },
      });
    });

    test('keep how copies look there, and nothing where that is as usual', async () => {
      const place = await createDestination(store(), { chat: '-5' });
      const presentation = { layout: 'headline', silent: true, linkCards: false } as const;
      await store().transaction((tx) => tx.destinations.save({ ...place, presentation }));
      expect(await store().destinations.get(place.id)).toEqual({ ...place, presentation });
      const usual = { layout: 'full', silent: false, linkCards: true } as const;
      await store().transaction((tx) => tx.destinations.save({ ...place, presentation: usual }));
      expect(await store().destinations.get(place.id)).toEqual(place);
    });

    test('that do not exist are not found, whatever is asked of them', async () => {
      const present = await createDestination(store(), { chat: '-5' });
      const missing = { code: 'not_found', said: { id: 'storage-no-destination', args: { id: '99' } } };
      await expect(store().destinations.get(99)).rejects.toMatchObject(missing);
      await expect(store().destinations.getSubscription(99)).rejects.toMatchObject(missing);
      const to = { platform: 'telegram', chat: '-9', thread: null } as const;
      const changes = [
        store().transaction((tx) => tx.destinations.save({ ...present, id: 99 })),
        store().transaction((tx) => tx.destinations.park(99, 'kicked', 1)),
        store().transaction((tx) => tx.destinations.unpark(99, 1)),
        store().transaction((tx) => tx.destinations.move(99, to, 'telegram-supergroup', 1)),
        store().transaction((tx) => tx.destinations.setSubscription(99, null, 1)),
      ];
      for (const change of changes) await expect(change).rejects.toMatchObject(missing);
    });

    test('keep title, kind, locale and time zone as saved, and nothing else', async () => {
      const before = await createDestination(store(), { chat: '-5' });
      const saved = {
        ...before,
        title: 'Harbour news',
        kind: 'telegram-supergroup',
        locale: null,
        timeZone: 'Europe/Kyiv',
      } as const;
      await store().transaction((tx) => tx.destinations.save({ ...saved, activeSince: 0 }));
      expect(await store().destinations.get(before.id)).toEqual(saved);
    });

    test('are listed by id, page by page, of one bot or of all', async () => {
      for (const chat of ['1', '2', '3']) await createDestination(store(), { chat });
      await createDestination(store(), { chat: '1', account: '2000' });
      const list = async (page: { afterId: number; limit: number; botId?: number }) =>
        (await store().destinations.findAll(page)).map((destination) => destination.id);
      expect(await list({ afterId: 0, limit: 2 })).toEqual([1, 2]);
      expect(await list({ afterId: 2, limit: 2 })).toEqual([3, 4]);
      expect(await list({ afterId: 0, limit: 9, botId: 2 })).toEqual([4]);
    });

    test('want nothing until a subscription is set, and nothing again when it is ended', async () => {
      const { id } = await createDestination(store(), { chat: '-5' });
      expect(await store().destinations.getSubscription(id)).toBeNull();
      await store().transaction((tx) => tx.destinations.setSubscription(id, everything, 1));
      expect(await store().destinations.getSubscription(id)).toEqual(everything);
      await store().transaction((tx) => tx.destinations.setSubscription(id, null, 1));
      expect(await store().destinations.getSubscription(id)).toBeNull();
    });

    test('whose settings are damaged are refused with the name of the row', async () => {
      const { id } = await createDestination(store(), { chat: '-5' });
      await opened().console(`UPDATE destinations SET subscription_json = 'nothing'`);
      await expect(store().destinations.getSubscription(id)).rejects.toMatchObject({
        code: 'internal',
        said: { id: 'storage-broken-row', args: { table: 'destinations', row: String(id) } },
      });
    });

    test('that are parked keep the first reason and their settings', async () => {
      const { id } = await createDestination(store(), { chat: '-5' });
      await store().transaction((tx) => tx.destinations.setSubscription(id, everything, 1));
      await store().transaction((tx) => tx.destinations.park(id, 'kicked', 20));
      await store().transaction((tx) => tx.destinations.park(id, 'paused', 30));
      expect((await store().destinations.get(id)).parked).toEqual({ reason: 'kicked', at: 20 });
      expect(await store().destinations.getSubscription(id)).toEqual(everything);
    });

    test('that come back are there from then on; one that was never away is there as long as before', async () => {
      const { id } = await createDestination(store(), { chat: '-5' });
      await store().transaction((tx) => tx.destinations.unpark(id, 40));
      expect((await store().destinations.get(id)).activeSince).toBe(10);
      await store().transaction((tx) => tx.destinations.park(id, 'kicked', 50));
      await store().transaction((tx) => tx.destinations.unpark(id, 60));
      expect(await store().destinations.get(id)).toMatchObject({ parked: null, activeSince: 60 });
    });

    test('that move keep id, settings and the time since when they are there', async () => {
      const before = await createDestination(store(), { chat: '-5' });
      await store().transaction((tx) => tx.destinations.setSubscription(before.id, everything, 1));
      const address = { platform: 'telegram', chat: '-1005', thread: null } as const;
      const moved = await store().transaction((tx) =>
        tx.destinations.move(before.id, address, 'telegram-supergroup', 70),
      );
      expect(moved).toEqual({ ...before, address, kind: 'telegram-supergroup', reads: ['en'] });
      expect(await store().destinations.get(before.id)).toEqual(moved);
      expect(await store().destinations.getSubscription(before.id)).toEqual(everything);
      expect(await store().destinations.findByAddress(before.botId, before.address)).toBeNull();
    });

    test('that move to where another stands become one: its id, the settings of the older', async () => {
      const older = await createDestination(store(), { chat: '-5', at: 10 });
      await store().transaction(async (tx) => {
        await tx.destinations.setSubscription(older.id, everything, 1);
        await tx.destinations.save({ ...older, timeZone: 'Europe/Kyiv', locale: 'en' });
        await tx.destinations.park(older.id, 'kicked', 20);
      });
      const present = await createDestination(store(), { chat: '-1005', at: 30 });
      await store().transaction((tx) =>
        tx.destinations.setSubscription(present.id, { ...everything, hidden: [], everySince: 30 }, 1),
      );
      const remaining = await store().transaction((tx) =>
        tx.destinations.move(older.id, present.address, 'telegram-supergroup', 70),
      );
      expect(remaining).toEqual({
        ...present,
        kind: 'telegram-supergroup',
        locale: 'en',
        reads: ['en'],
        timeZone: 'Europe/Kyiv',
        createdAt: 10,
        activeSince: 30,
        parked: null,
      });
      expect(await store().destinations.get(present.id)).toEqual(remaining);
      expect(await store().destinations.getSubscription(present.id)).toEqual(everything);
      await expect(store().destinations.get(older.id)).rejects.toMatchObject({ code: 'not_found' });
    });

    test('that become one stay parked only if both were', async () => {
      const older = await createDestination(store(), { chat: '-5', at: 10 });
      const present = await createDestination(store(), { chat: '-1005', at: 30 });
      const remaining = await store().transaction(async ({ destinations }) => {
        await destinations.park(older.id, 'kicked', 40);
        await destinations.park(present.id, 'no-rights', 50);
        return destinations.move(older.id, present.address, 'telegram-supergroup', 70);
      });
      expect(remaining.parked).toEqual({ reason: 'no-rights', at: 50 });
    });
  });
}

import { describe, expect, test } from 'vitest';
import type { ReadingScope } from '../../../src/feed/reading-scope.js';
import { eachWithStore, type OpenEmptyStore } from './harness.js';

const DAY_MS = 24 * 60 * 60 * 1000;

export function describeConversations(open: OpenEmptyStore): void {
  describe('conversations', () => {
    const { store, opened } = eachWithStore(open);
    const seat = { botId: 1, place: 'telegram:-5', userId: '42' };
    const neighbour = { ...seat, userId: '43' };

    test('remember where each person stopped reading', async () => {
      const write = (scope: ReadingScope, before: number) =>
        store().transaction((tx) => tx.conversations.setPosition(seat, { scope, before }));
      expect(await store().conversations.findPosition(seat)).toBeNull();
      await write({ kind: 'topic', slug: 'harbour' }, 12);
      await write({ kind: 'search', words: 'ferry “at dawn”' }, 7);
      expect(await store().conversations.findPosition(seat)).toEqual({
        scope: { kind: 'search', words: 'ferry “at dawn”' },
        before: 7,
      });
      expect(await store().conversations.findPosition(neighbour)).toBeNull();
    });

    test('keep one waiting form a person until it is answered', async () => {
      const write = (form: Readonly<Record<string, unknown>> | null) =>
        store().transaction((tx) => tx.conversations.setForm(seat, form));
      await write({ step: 1 });
      await write({ step: 2, answers: ['Ferry'] });
      expect(await store().conversations.findForm(seat)).toEqual({ step: 2, answers: ['Ferry'] });
      expect(await store().conversations.findForm(neighbour)).toBeNull();
      await write(null);
      expect(await store().conversations.findForm(seat)).toBeNull();
    });

    test('keep values under names', async () => {
      expect(await store().conversations.findValue('tick')).toBeNull();
      for (const value of [{ at: 5 }, 'text', 0, false]) {
        await store().transaction((tx) => tx.conversations.setValue('tick', value));
        expect(await store().conversations.findValue('tick')).toEqual(value);
      }
    });

    test('take each update of each bot once', async () => {
      const take = (botId: number, updateId: string, at: number) =>
        store().transaction((tx) => tx.conversations.takeUpdate(botId, updateId, at));
      const taken = [
        await take(1, '9', 0),
        await take(1, '9', 1),
        await take(2, '9', 2),
        await take(1, '10', 3),
      ];
      expect(taken).toEqual([true, false, true, true]);
    });

    test('keep what an update holds until it is finished, and never take it twice', async () => {
      const take = (botId: number, updateId: string, content?: unknown) =>
        store().transaction((tx) => tx.conversations.takeUpdate(botId, updateId, 5, content));
      await take(1, '10', { said: 'Ferry' });
      await take(1, '9', { said: 'Tram' });
      await take(1, '11');
      await take(2, '9', { said: 'Bus' });
      expect(await store().conversations.findUnfinishedUpdates(1)).toEqual([
        { said: 'Ferry' },
        { said: 'Tram' },
      ]);
      await store().transaction((tx) => tx.conversations.finishUpdate(1, '10'));
      expect(await store().conversations.findUnfinishedUpdates(1)).toEqual([{ said: 'Tram' }]);
      expect(await take(1, '10', { said: 'Ferry' })).toBe(false);
      expect(await store().conversations.findUnfinishedUpdates(1)).toEqual([{ said: 'Tram' }]);
    });

    test('remember an update for a day and forget old ones as new ones come', async () => {
      const take = (updateId: string, at: number) =>
        store().transaction((tx) => tx.conversations.takeUpdate(1, updateId, at));
      for (let update = 0; update < 20; update++) await take(`old ${update}`, 0);
      expect(await take('old 0', DAY_MS)).toBe(false);
      for (let update = 0; update < 10; update++) await take(`new ${update}`, 3 * DAY_MS);
      const rows = await opened().console('SELECT update_id FROM updates_taken');
      expect(rows).toHaveLength(10);
      expect(await take('new 0', 3 * DAY_MS)).toBe(false);
    });

    test('keep which cards are followed, one of a brief in each chat', async () => {
      const card = (message: string, chat = '7', briefNumber = 1) => ({
        ...{ botId: 1, chat, message, briefNumber },
        card: { shown: message },
      });
      const follow = (...one: Parameters<typeof card>) =>
        store().transaction((tx) => tx.conversations.follow(card(...one)));
      await follow('10');
      await follow('11');
      await follow('12', '7', 2);
      await follow('10', '8');
      const found = async () => (await store().conversations.findFollowed()).map((one) => one.card.shown);
      expect((await found()).sort()).toEqual(['10', '11', '12']);
      await follow('11', '7', 2);
      expect(await store().conversations.findFollowed()).toEqual([card('11', '7', 2), card('10', '8')]);
      await store().transaction((tx) => tx.conversations.unfollow(card('11')));
      await store().transaction((tx) => tx.conversations.unfollow(card('99')));
      expect(await found()).toEqual(['10']);
    });

    test('keep pictures once by their digest, and what each bot calls them', async () => {
      const bytes = new Uint8Array([1, 2, 3]);
      const bots = await store().transaction(async (tx) => [
        await tx.bots.ensureBot('telegram', '1'),
        await tx.bots.ensureBot('telegram', '2'),
      ]);
      const put = () => store().transaction((tx) => tx.pictures.putPicture(bytes, 'image/png'));
      const digest = await put();
      expect(digest).toBe('039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81');
      expect(await put()).toBe(digest);
      const picture = await store().pictures.getPicture(digest);
      expect([...picture.bytes]).toEqual([1, 2, 3]);
      expect(picture.mime).toBe('image/png');
      await expect(store().pictures.getPicture('none')).rejects.toMatchObject({ code: 'not_found' });

      for (const fileId of ['old', 'new']) {
        await store().transaction((tx) => tx.pictures.rememberUpload(digest, bots[0]?.id ?? 0, fileId));
      }
      expect(await store().pictures.findUpload(digest, bots[0]?.id ?? 0)).toBe('new');
      expect(await store().pictures.findUpload(digest, bots[1]?.id ?? 0)).toBeNull();
    });
  });
}

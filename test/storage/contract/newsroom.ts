import { describe, expect, test } from 'vitest';
import { eachWithStore, type OpenEmptyStore, somebody } from './harness.js';

export function describeNewsroom(open: OpenEmptyStore): void {
  describe('the newsroom', () => {
    const { store, opened } = eachWithStore(open);

    test('knows its members by identity, each platform for itself', async () => {
      const member = await store().transaction((tx) =>
        tx.newsroom.ensureMember({ platform: 'telegram', userId: '42' }, { name: 'Olha', role: 'writer' }),
      );
      expect(await store().newsroom.findMember({ platform: 'telegram', userId: '42' })).toEqual(member);
      expect(await store().newsroom.findMember({ platform: 'discord', userId: '42' })).toBeNull();
      expect(await store().newsroom.findMembers()).toEqual([member]);
      expect(await store().newsroom.findIdentities('telegram')).toEqual([
        { platform: 'telegram', userId: '42', member },
      ]);
      expect(await store().newsroom.findIdentities('discord')).toEqual([]);
    });

    test('gives a known identity its new role without making another member', async () => {
      const identity = { platform: 'telegram', userId: '42' } as const;
      const ensure = (role: 'writer' | 'owner') =>
        store().transaction((tx) => tx.newsroom.ensureMember(identity, { name: 'Olha', role }));
      const first = await ensure('writer');
      expect(await ensure('owner')).toEqual({ ...first, role: 'owner' });
      expect(await store().newsroom.findMembers()).toEqual([{ ...first, role: 'owner' }]);
    });

    test('lists each of its servers once', async () => {
      for (const server of ['20', '10', '20']) {
        await store().transaction((tx) => tx.newsroom.addServer(server));
      }
      expect(await store().newsroom.findServers()).toEqual(['10', '20']);
    });

    test('has each topic once, in the order of making, and keeps what it was made with', async () => {
      const made = await store().transaction(async (tx) => [
        await tx.topics.ensureTopic('спорт', 'Спорт', '⚽'),
        await tx.topics.ensureTopic('harbour'),
        await tx.topics.ensureTopic('спорт', 'Other', null),
      ]);
      expect(made[2]).toEqual(made[0]);
      expect(made[1]).toMatchObject({ slug: 'harbour', name: 'harbour', emoji: null });
      expect(await store().topics.findTopics()).toEqual([made[0], made[1]]);
      expect(await store().topics.findTopic('спорт')).toEqual(made[0]);
      expect(await store().topics.findTopic('nowhere')).toBeNull();
    });

    test('finds a desk by its name in any case and refuses a second one of that name', async () => {
      const desk = await store().transaction((tx) =>
        tx.desks.createDesk({
          name: 'Служба новин',
          biography: 'We write the news.',
          contact: 'desk@example.org',
          avatar: { kind: 'web', url: 'https://example.org/desk.png', alt: null },
        }),
      );
      expect(await store().desks.findDeskByName('СЛУЖБА новин')).toEqual(desk);
      expect(await store().desks.findDeskByName('Other')).toBeNull();
      const again = store().transaction((tx) =>
        tx.desks.createDesk({ name: 'служба НОВИН', biography: null, contact: null, avatar: null }),
      );
      await expect(again).rejects.toMatchObject({ code: 'conflict', said: { id: 'storage-desk-exists' } });
      expect(await store().desks.findDesks()).toEqual([desk]);
    });

    test('changes a desk, but not into one that is there, and not one that is not', async () => {
      const plain = { biography: null, contact: null, avatar: null };
      const [news, sport] = await store().transaction(async (tx) => [
        await tx.desks.createDesk({ name: 'News', ...plain }),
        await tx.desks.createDesk({ name: 'Sport', ...plain }),
      ]);
      const save = (desk: typeof news) => store().transaction((tx) => tx.desks.saveDesk(desk));
      await save({ ...news, name: 'NEWS', biography: 'Since spring.' });
      expect(await store().desks.getDesk(news.id)).toMatchObject({
        name: 'NEWS',
        biography: 'Since spring.',
      });
      await expect(save({ ...sport, name: 'news' })).rejects.toMatchObject({ code: 'conflict' });
      await expect(save({ ...sport, id: 99 })).rejects.toMatchObject({ code: 'conflict' });
      await expect(save({ ...sport, id: 99, name: 'New' })).rejects.toMatchObject({ code: 'not_found' });
      await expect(store().desks.getDesk(99)).rejects.toMatchObject({ code: 'not_found' });
    });

    test('has each bot once', async () => {
      const ensure = (account: string) => store().transaction((tx) => tx.bots.ensureBot('telegram', account));
      const bots = [await ensure('1'), await ensure('2'), await ensure('1')];
      expect(bots[2]).toEqual(bots[0]);
      expect(await store().bots.findBots()).toEqual([bots[0], bots[1]]);
    });

    test('writes an audit log that is read newest first and cannot be changed', async () => {
      const entries = ['brief:1', 'brief:2', 'brief:1'].map((subject, at) => ({
        at,
        actor: somebody,
        action: 'brief.update',
        subject,
        before: { version: at },
        after: null,
      }));
      for (const entry of entries) await store().transaction((tx) => tx.audit.append(entry));
      for (const tamper of ["UPDATE audit SET subject = 'brief:9'", 'DELETE FROM audit']) {
        await expect(opened().console(tamper)).rejects.toThrow('append-only');
      }
      const all = await store().audit.findAudit({ subject: null, beforeId: null, limit: 10 });
      expect(all.map(({ id: _id, ...entry }) => entry)).toEqual([...entries].reverse());
      const ofOne = await store().audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 1 });
      expect(ofOne).toEqual([all[0]]);
      const older = await store().audit.findAudit({
        subject: 'brief:1',
        beforeId: all[0]?.id ?? 0,
        limit: 5,
      });
      expect(older).toEqual([all[2]]);
    });
  });
}

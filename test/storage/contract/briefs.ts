import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../src/feed/brief.js';
import { ALL_BRIEFS, scopeOfTopic } from '../../../src/feed/reading-scope.js';
import { readPlainText } from '../../../src/feed/text/from-plain-text.js';
import {
  content,
  createDraft,
  eachWithStore,
  type OpenEmptyStore,
  publish,
  publishIn,
  somebody,
} from './harness.js';

export function describeBriefs(open: OpenEmptyStore): void {
  describe('briefs', () => {
    const { store, opened } = eachWithStore(open);

    test('come back exactly as they were saved, with everything set', async () => {
      const [desk, member] = await store().transaction(async (tx) => [
        await tx.desks.createDesk({ name: 'News desk', biography: null, contact: null, avatar: null }),
        await tx.newsroom.ensureMember(
          { platform: 'telegram', userId: '7' },
          { name: 'Olha', role: 'editor' },
        ),
      ]);
      const earlier = await createDraft(store());
      const draft = await createDraft(store());
      const full: Brief = {
        number: draft.number,
        version: 4,
        state: 'retracted',
        headline: 'Міст відкрито — “at last” 🌉',
        text: [{ kind: 'quote', content: [{ kind: 'paragraph', content: [{ kind: 'break' }] }] }],
        topics: ['harbour', 'транспорт'],
        deskId: desk.id,
        picture: { kind: 'stored', digest: 'abc', mime: 'image/png', alt: 'A bridge' },
        link: 'https://example.org/bridge',
        related: { kind: 'story', title: 'The old bridge', url: null },
        followUpOf: earlier.number,
        urgency: 'flash',
        language: 'uk',
        translations: [
          { language: 'en', headline: '', text: [], alt: 'A bridge', note: null, standing: 'wrong' },
          {
            language: 'de',
            headline: 'Die Brücke ist offen',
            text: readPlainText('Seit Montag.'),
            alt: null,
            note: 'Es war Dienstag.',
            standing: 'older',
          },
        ],
        correction: { note: 'It was Tuesday.', at: 1_790_000_000_001 },
        retractionReason: 'The source withdrew.',
        authorId: member.id,
        createdAt: 1_790_000_000_000,
        scheduledFor: 1_790_000_000_002,
        undoUntil: 1_790_000_000_007,
        embargoUntil: 1_790_000_000_003,
        expiresAt: 1_790_000_000_004,
        publishedAt: 1_790_000_000_005,
        updatedAt: 1_790_000_000_006,
        sequence: 9,
        sending: 'paused',
      };
      await store().transaction((tx) => tx.briefs.save(full));
      expect(await store().briefs.get(draft.number)).toEqual(full);
    });

    test('begin as drafts of version 1 with consecutive numbers', async () => {
      const first = await createDraft(store(), {}, 5);
      const second = await createDraft(store(), { headline: 'Second' }, 6);
      expect([first.number, second.number]).toEqual([1, 2]);
      expect(first).toMatchObject({ version: 1, state: 'draft', createdAt: 5, sequence: null });
      expect(await store().briefs.get(2)).toEqual(second);
    });

    test('that do not exist are not found, neither to read nor to save', async () => {
      const draft = await createDraft(store());
      await expect(store().briefs.get(99)).rejects.toMatchObject({
        code: 'not_found',
        said: { id: 'storage-no-brief', args: { number: '99' } },
      });
      const saving = store().transaction((tx) => tx.briefs.save({ ...draft, number: 99 }));
      await expect(saving).rejects.toMatchObject({ code: 'not_found' });
    });

    test('are readable only while they are published', async () => {
      const brief = await publish(store(), { topics: ['harbour'] });
      const readable = async () => [
        (await store().briefs.findPublished({ before: null, scope: ALL_BRIEFS, limit: 9 })).length,
        (await store().briefs.findPublished({ before: null, scope: scopeOfTopic('harbour'), limit: 9 }))
          .length,
      ];
      expect(await readable()).toEqual([1, 1]);
      for (const state of ['withheld', 'retracted'] as const) {
        await store().transaction((tx) => tx.briefs.save({ ...brief, state }));
        expect(await readable()).toEqual([0, 0]);
      }
      await store().transaction((tx) => tx.briefs.save({ ...brief, topics: ['council'] }));
      expect(await readable()).toEqual([1, 0]);
    });

    test('page by place in the order without gap or repeat while new ones are published', async () => {
      const steps = fc.array(
        fc.oneof(
          fc.record({ kind: fc.constant('publish' as const), topic: fc.constantFrom('a', 'b') }),
          fc.record({ kind: fc.constant('page' as const), limit: fc.integer({ min: 1, max: 4 }) }),
        ),
        { maxLength: 25 },
      );
      await fc.assert(
        fc.asyncProperty(steps, fc.constantFrom(null, 'a'), async (script, topic) => {
          const { store, close } = await open();
          const expected: number[] = [];
          const seen: number[] = [];
          let before: number | null = null;
          const scope = scopeOfTopic(topic);
          for (let round = 0; round < 6; round++) {
            const brief = await publish(store, { topics: [round % 2 === 0 ? 'a' : 'b'] });
            if (topic === null || round % 2 === 0) expected.unshift(brief.number);
          }
          const readPage = async (limit: number): Promise<number> => {
            const page: readonly Brief[] = await store.briefs.findPublished({ before, scope, limit });
            seen.push(...page.map((brief) => brief.number));
            before = page.at(-1)?.sequence ?? before;
            return page.length;
          };
          await readPage(1);
          for (const step of script) {
            if (step.kind === 'publish') await publish(store, { topics: [step.topic] });
            else await readPage(step.limit);
          }
          while ((await readPage(3)) > 0);
          await close();
          expect(seen).toEqual(expected);
        }),
        { numRuns: 15 },
      );
    });

    test('are found by their words, newest first, only while readers may read them', async () => {
      const ferry = await publish(store(), {
        headline: 'Ferry late',
        text: readPlainText('Fog over the harbour.'),
      });
      const fog = await publish(store(), { headline: 'Fog', text: readPlainText('No ferries before noon.') });
      await createDraft(store(), { headline: 'Ferry, not out yet' });
      const found = async (words: string, before: number | null = null) => {
        const page = { scope: { kind: 'search', words }, before, limit: 9 } as const;
        return (await store().briefs.findPublished(page)).map(({ number }) => number);
      };
      expect(await found('ferr')).toEqual([fog.number, ferry.number]);
      expect(await found('ferr', fog.sequence)).toEqual([ferry.number]);
      expect(await found('FOG ferries')).toEqual([fog.number]);
      expect(await found('"over the harbour"')).toEqual([ferry.number]);
      expect(await found('"harbour over"')).toEqual([]);
      expect(await found('?!')).toEqual([]);
      await store().transaction((tx) =>
        tx.briefs.save({ ...fog, headline: 'Mist', text: readPlainText('No boats.') }),
      );
      expect(await found('ferr')).toEqual([ferry.number]);
      await store().transaction((tx) => tx.briefs.save({ ...ferry, state: 'withheld' }));
      expect(await found('ferr')).toEqual([]);
      await store().transaction((tx) => tx.briefs.save(ferry));
      expect(await found('ferr')).toEqual([ferry.number]);
    });

    test.each([
      ['Паром запізнюється', 'паром', 'ПАРО', 'катер'],
      ["М'ята росте", 'м’ята', 'м', 'мята росте'],
      ['Паром опаздывает на час', 'опаздыва', 'час паром', 'опазд4'],
      ['北京大学今天开放', '北京', '京大学', '大京'],
      ['渡轮晚点', '轮', '点', '轮渡'],
      ['Café am Hafen', 'cafe', 'CAFÉ', 'kaffee'],
    ])('are found in the script of the headline: %s', async (headline, whole, part, other) => {
      const { number } = await publish(store(), { headline });
      const found = async (words: string) => {
        const page = { scope: { kind: 'search', words }, before: null, limit: 9 } as const;
        return (await store().briefs.findPublished(page)).map((brief) => brief.number);
      };
      expect([await found(whole), await found(part), await found(other)]).toEqual([[number], [number], []]);
    });

    test('are found by the words of their translations, while they have them', async () => {
      const translation = {
        language: 'uk',
        headline: 'Пором знову ходить',
        text: readPlainText('Він вийшов із гавані.'),
        alt: null,
        note: null,
        standing: 'current',
      } as const;
      const brief = await publish(store(), { translations: [translation] });
      const found = async (words: string) =>
        (
          await store().briefs.findPublished({ scope: { kind: 'search', words }, before: null, limit: 5 })
        ).map(({ number }) => number);
      expect(await found('пором гавані')).toEqual([brief.number]);
      expect(await found('timetable')).toEqual([brief.number]);
      await store().transaction((tx) => tx.briefs.save({ ...brief, translations: [] }));
      expect(await found('пором')).toEqual([]);
    });

    test('can be searched for with whatever people type', async () => {
      await publish(store());
      const typed = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.constantFrom('"', '*', ' ', 'a', '(', 'AND', '北') }),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (words) => {
          await store().briefs.findPublished({ scope: { kind: 'search', words }, before: null, limit: 5 });
        }),
        { numRuns: 300 },
      );
    });

    test('of a topic that nobody knows are none', async () => {
      await publish(store());
      expect(
        await store().briefs.findPublished({ before: null, scope: scopeOfTopic('nowhere'), limit: 5 }),
      ).toEqual([]);
    });

    test('are found by state and author, newest number first, page by page', async () => {
      const author = await store().transaction((tx) =>
        tx.newsroom.ensureMember({ platform: 'discord', userId: '5' }, { name: 'Ivan', role: 'writer' }),
      );
      for (let count = 0; count < 3; count++) await createDraft(store());
      await publish(store());
      const own = await store().transaction((tx) =>
        tx.briefs.create(content(), { authorId: author.id, at: 3 }),
      );
      const find = async (page: Partial<Parameters<typeof ofState>[0]>) => ofState(page);
      const ofState = async (page: {
        states?: readonly Brief['state'][] | null;
        authorId?: number | null;
        beforeNumber?: number | null;
        limit?: number;
      }) => {
        const found = await store().briefs.findByState({
          states: page.states ?? null,
          authorId: page.authorId ?? null,
          beforeNumber: page.beforeNumber ?? null,
          limit: page.limit ?? 10,
        });
        return found.map((brief) => brief.number);
      };
      expect(await find({})).toEqual([5, 4, 3, 2, 1]);
      expect(await find({ states: ['draft', 'published'], limit: 3 })).toEqual([5, 4, 3]);
      expect(await find({ states: ['draft', 'published'], beforeNumber: 3 })).toEqual([2, 1]);
      expect(await find({ states: ['draft', 'submitted'] })).toEqual([5, 3, 2, 1]);
      expect(await find({ states: [] })).toEqual([]);
      expect(await find({ states: null, authorId: own.authorId })).toEqual([5]);
    });

    test('are due when their time has come and no embargo holds them, oldest time first', async () => {
      const schedule = async (scheduledFor: number, embargoUntil: number | null = null) => {
        const draft = await createDraft(store());
        await store().transaction((tx) =>
          tx.briefs.save({ ...draft, state: 'scheduled', scheduledFor, embargoUntil }),
        );
      };
      await schedule(300);
      await schedule(100);
      await schedule(100);
      await schedule(200, 900);
      await schedule(301);
      await createDraft(store());
      expect((await store().briefs.findDue(300)).map((brief) => brief.number)).toEqual([2, 3, 1]);
    });

    test('get places in the order that are never given twice', async () => {
      const places = await store().transaction(async (tx) => [
        await tx.briefs.nextSequence(),
        await tx.briefs.nextSequence(),
      ]);
      places.push(await store().transaction((tx) => tx.briefs.nextSequence()));
      expect(new Set(places).size).toBe(3);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    });

    test('keep their history whole, oldest first, and the database refuses to change it', async () => {
      const draft = await createDraft(store());
      const published = await store().transaction(async (tx) => {
        const brief = await publishIn(tx, draft);
        await tx.briefs.addHistory({
          briefNumber: 1,
          at: 2,
          actor: somebody,
          action: 'brief.publish',
          brief,
        });
        await tx.briefs.addHistory({
          briefNumber: 1,
          at: 3,
          actor: somebody,
          action: 'brief.update',
          brief: { ...brief, version: 2 },
        });
        return brief;
      });
      for (const tamper of [
        "UPDATE brief_history SET action = 'nothing'",
        'DELETE FROM brief_history WHERE id = 1',
      ]) {
        await expect(opened().console(tamper)).rejects.toThrow('append-only');
      }
      const history = await store().briefs.findHistory(1);
      expect(history.map(({ action, at, brief }) => [action, at, brief.version])).toEqual([
        ['brief.publish', 2, 1],
        ['brief.update', 3, 2],
      ]);
      expect(history[0]).toMatchObject({ actor: somebody, brief: published });
    });

    test('whose row is damaged are refused with the name of the row', async () => {
      await createDraft(store());
      await opened().console("UPDATE briefs SET text_json = '[{' WHERE number = 1");
      await expect(store().briefs.get(1)).rejects.toMatchObject({
        code: 'internal',
        said: { id: 'storage-broken-row', args: { table: 'briefs', row: '1' } },
      });
    });
  });
}

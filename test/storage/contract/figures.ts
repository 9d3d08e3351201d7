import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyTopic, someTopics } from '../../../src/feed/subscription.js';
import {
  createDestination,
  createDraft,
  eachWithStore,
  type OpenEmptyStore,
  type OpenedStore,
} from './harness.js';

const QUARTER_MS = 15 * 60_000;
const STEP_MS = 10 * 60_000;
const ALL = { from: 0, until: 1_000 * STEP_MS };

const anyStep = fc.record({
  place: fc.integer({ min: 0, max: 2 }),
  kind: fc.constantFrom('every', 'chosen', 'nothing', 'park', 'unpark', 'move', 'meet', 'grow'),
});
type Step = typeof anyStep extends fc.Arbitrary<infer Value> ? Value : never;

export function describeFigures(open: OpenEmptyStore): void {
  describe('figures', () => {
    const { store } = eachWithStore(open);

    test('of subscribers equal a count of the destinations, after any changes, parking and moves', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 16 }), async (steps) => {
          const opened = await open();
          const seen = await play(opened, steps);
          const { figures } = opened.store;
          const audience = await figures.findAudience();
          const topics = await figures.findTopicsBySubscribers(10);
          const activity = (await figures.findActivity([ALL]))[0]?.[0];
          const byQuarter = await figures.findActivity(quarters(steps.length));
          await opened.close();
          expect(audience.map(({ kind, places }) => `${kind} ${places}`).sort()).toEqual(seen.kinds);
          expect(topics.map(({ name, count }) => `${name} ${count}`).sort()).toEqual(seen.topics);
          expect((activity?.gained ?? 0) - (activity?.lost ?? 0)).toBe(seen.subscribers.at(-1) ?? 0);
          let standing = 0;
          const standings = byQuarter.map(([figures]) => {
            standing += (figures?.gained ?? 0) - (figures?.lost ?? 0);
            return standing;
          });
          expect(standings).toEqual(atEndsOfQuarters(seen.subscribers));
        }),
        { numRuns: 40 },
      );
    });

    test('of publications count a brief once, and under each of its topics', async () => {
      const first = await createDraft(store(), { topics: ['harbour', 'city'] });
      const second = await createDraft(store(), { topics: ['harbour'] });
      await store().transaction((tx) => tx.broadcasts.openBroadcasts(first, QUARTER_MS - 1));
      await store().transaction((tx) => tx.broadcasts.openBroadcasts(second, QUARTER_MS));
      const { figures } = store();
      expect(await figures.countPublished(ALL)).toBe(2);
      expect(await figures.countPublished({ from: QUARTER_MS, until: ALL.until })).toBe(1);
      expect(await figures.findTopicsByBriefs(ALL, 5)).toEqual([
        { name: 'harbour', emoji: null, count: 2 },
        { name: 'city', emoji: null, count: 1 },
      ]);
    });

    test('of a database where nothing happened yet are empty', async () => {
      const { figures } = store();
      expect(await figures.findActivity([ALL])).toEqual([[]]);
      expect(await figures.findActivity([])).toEqual([]);
      expect(await figures.findFailures(ALL)).toEqual([]);
      expect(await figures.countPublished(ALL)).toBe(0);
      expect(await figures.findAudience()).toEqual([]);
      expect(await figures.findDelays({ span: ALL, share: 0.95, limit: 10 })).toEqual([]);
    });
  });
}

interface Seen {
  /** How many want something and are there, after each step. */
  readonly subscribers: readonly number[];
  readonly kinds: readonly string[];
  readonly topics: readonly string[];
}

/** Three destinations, changed step by step, ten minutes apart; some become one. */
async function play(opened: OpenedStore, steps: readonly Step[]): Promise<Seen> {
  const { store } = opened;
  const places: number[] = [];
  for (const chat of ['-1', '-2', '-3']) places.push((await createDestination(store, { chat, at: 1 })).id);
  const subscribers: number[] = [];
  for (const [index, { place, kind }] of steps.entries()) {
    const at = index * STEP_MS;
    const id = places[place] ?? 0;
    await store.transaction(async ({ destinations }) => {
      switch (kind) {
        case 'every':
          return destinations.setSubscription(id, everyTopic(at), at);
        case 'chosen':
          return destinations.setSubscription(id, someTopics([`topic-${index % 3}`, 'city'], at), at);
        case 'nothing':
          return destinations.setSubscription(id, null, at);
        case 'park':
          return destinations.park(id, 'blocked', at);
        case 'unpark':
          return destinations.unpark(id, at);
        case 'grow':
          return destinations.save({ ...(await destinations.get(id)), kind: 'telegram-supergroup' });
        case 'move':
        case 'meet': {
          const other = await destinations.get(places[(place + 1) % places.length] ?? id);
          const chat = `${-100 - index}`;
          const to = kind === 'meet' ? other.address : { platform: 'telegram' as const, chat, thread: null };
          const remaining = await destinations.move(id, to, 'telegram-supergroup', at);
          for (const [which, known] of places.entries()) if (known === id) places[which] = remaining.id;
        }
      }
    });
    subscribers.push((await present(opened)).length);
  }
  const there = await present(opened);
  const topics = there.flatMap(({ wanted }) =>
    wanted.everySince === null ? Object.keys(wanted.chosen) : [],
  );
  return { subscribers, kinds: tally(there.map(({ kind }) => kind)), topics: tally(topics) };
}

async function present({ store }: OpenedStore) {
  const there = [];
  for (const { id, kind, parked } of await store.destinations.findAll({ afterId: 0, limit: 100 })) {
    const wanted = await store.destinations.getSubscription(id);
    if (wanted !== null && parked === null) there.push({ kind, wanted });
  }
  return there;
}

function tally(words: readonly string[]): string[] {
  return [...new Set(words)]
    .map((word) => `${word} ${words.filter((other) => other === word).length}`)
    .sort();
}

function quarters(steps: number) {
  const count = Math.ceil((steps * STEP_MS) / QUARTER_MS);
  return Array.from({ length: count }, (_, i) => ({ from: i * QUARTER_MS, until: (i + 1) * QUARTER_MS }));
}

function atEndsOfQuarters(subscribers: readonly number[]): number[] {
  return quarters(subscribers.length).map(({ until }) => {
    const last = Math.min(subscribers.length, Math.ceil(until / STEP_MS)) - 1;
    return subscribers[last] ?? 0;
  });
}

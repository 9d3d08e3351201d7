import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subscription } from '../../../src/feed/subscription.js';
import { createDestination, eachWithStore, type OpenEmptyStore, type OpenedStore } from './harness.js';

const SLUGS = ['a', 'b', 'c', 'd'];

const anyPause = fc.option(fc.record({ until: fc.option(fc.integer({ min: 0, max: 100 })) }));

const anyTopics: fc.Arbitrary<Subscription> = fc.record({
  everySince: fc.option(fc.integer({ min: 0, max: 100 })),
  chosen: fc.dictionary(fc.constantFrom(...SLUGS), fc.integer({ min: 0, max: 100 })),
  hidden: fc.uniqueArray(fc.constantFrom(...SLUGS), { maxLength: 2 }),
  leastUrgency: fc.constantFrom('flash', 'urgent', 'routine'),
  languages: fc.constant(null),
});

const anySubscription: fc.Arbitrary<Subscription> = fc
  .tuple(anyTopics, anyPause)
  .map(([topics, pause]) => (pause === null ? topics : { ...topics, pause }));

const anyStep = fc.oneof(
  fc.record({ kind: fc.constant('subscribe' as const), to: fc.option(anySubscription) }),
  fc.record({ kind: fc.constant('park' as const) }),
  fc.record({ kind: fc.constant('unpark' as const) }),
  fc.record({ kind: fc.constant('move' as const) }),
);

export function describeInterests(open: OpenEmptyStore): void {
  describe('the index of interests', () => {
    const { store, opened } = eachWithStore(open);

    test('is what the subscriptions say, after any changes, parking and moves', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), anyStep), { maxLength: 14 }),
          async (steps) => {
            const opened = await open();
            await play(opened, steps);
            const expected = await naiveIndex(opened);
            const found = await indexOf(opened);
            await opened.close();
            expect(found).toEqual(expected);
          },
        ),
        { numRuns: 40 },
      );
    });

    test('of two that become one holds the remaining one with the older settings', async () => {
      const older = await createDestination(store(), { chat: '-5', at: 10 });
      const present = await createDestination(store(), { chat: '-1005', at: 30 });
      await store().transaction(async (tx) => {
        await tx.destinations.setSubscription(older.id, subscription({ chosen: { a: 12, b: 40 } }), 12);
        await tx.destinations.setSubscription(present.id, subscription({ everySince: 30 }), 30);
        await tx.destinations.move(older.id, present.address, 'telegram-supergroup', 70);
      });
      expect(await indexOf(opened())).toEqual([`a ${present.id} 12`, `b ${present.id} 40`]);
    });
  });
}

function subscription(wanted: Partial<Subscription>): Subscription {
  return { everySince: null, chosen: {}, hidden: [], leastUrgency: 'routine', languages: null, ...wanted };
}

type PlayedStep = readonly [number, typeof anyStep extends fc.Arbitrary<infer Step> ? Step : never];

/** Two destinations of two tiers, changed step by step; the time is the number of the step, times ten. */
async function play({ store }: OpenedStore, steps: readonly PlayedStep[]): Promise<void> {
  const ids = [
    (await createDestination(store, { chat: '-5', at: 1 })).id,
    (await createDestination(store, { chat: '7', kind: 'telegram-private', at: 2 })).id,
  ];
  for (const [index, [which, step]] of steps.entries()) {
    const id = ids[which] ?? 0;
    const at = 10 * (index + 1);
    await store.transaction(async ({ destinations }) => {
      if (step.kind === 'subscribe') return destinations.setSubscription(id, step.to, at);
      if (step.kind === 'park') return destinations.park(id, 'blocked', at);
      if (step.kind === 'unpark') return destinations.unpark(id, at);
      const { kind } = await destinations.get(id);
      await destinations.move(id, { platform: 'telegram', chat: `${id}${at}`, thread: null }, kind, at);
    });
  }
}

/** What the index must hold, worked out from what the store says about each destination. */
async function naiveIndex({ store }: OpenedStore): Promise<string[]> {
  const lines: string[] = [];
  for (const destination of await store.destinations.findAll({ afterId: 0, limit: 100 })) {
    const wanted = await store.destinations.getSubscription(destination.id);
    if (wanted === null || destination.parked || wanted.pause?.until === null) continue;
    const paused = wanted.pause?.until ?? 0;
    const since = (at: number) => Math.max(at, destination.activeSince, paused);
    const { everySince } = wanted;
    if (everySince !== null) lines.push(`every ${destination.id} ${since(everySince)}`);
    for (const [slug, at] of Object.entries(wanted.chosen)) {
      if (wanted.hidden.includes(slug) || (everySince !== null && everySince <= at)) continue;
      lines.push(`${slug} ${destination.id} ${since(at)}`);
    }
  }
  return lines.sort();
}

async function indexOf(opened: OpenedStore): Promise<string[]> {
  const rows = await opened.console(`
    SELECT coalesce(topics.slug, 'every') AS topic, interests.destination_id, interests.since
    FROM interests
    JOIN destinations ON destinations.id = interests.destination_id
      AND destinations.bot_id = interests.bot_id AND destinations.tier = interests.tier
    LEFT JOIN topics ON topics.id = interests.topic_id
    WHERE topics.id IS NOT NULL OR interests.topic_id = 0`);
  return rows.map((row) => `${row.topic} ${row.destination_id} ${row.since}`).sort();
}

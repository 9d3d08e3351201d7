import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Activity } from '../../src/feed/delivery/activity.js';
import type { Feed } from '../../src/feed/ports.js';
import { tellStatistics } from '../../src/feed/statistics.js';
import { statisticsChart } from '../../src/feed/statistics-chart.js';
import { statisticsLines } from '../../src/feed/statistics-text.js';
import { everyTopic, someTopics } from '../../src/feed/subscription.js';
import { loadLanguages } from '../../src/languages.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';
import { createDraft } from '../storage/contract/harness.js';
import { temporaryFolder } from '../storage/temporary-folder.js';

const HOUR = 3_600_000;
/** In Kyiv the clock was put back four days before. */
const NOW = Date.UTC(2026, 9, 29, 12);
const ZONE = 'Europe/Kyiv';
const english = loadLanguages().in('en');

const inFolder = temporaryFolder();

let opened: OpenStore | null = null;

afterEach(async () => {
  await opened?.close();
  opened = null;
});

async function open(url = 'sqlite::memory:'): Promise<{ store: OpenStore; feed: Feed }> {
  await opened?.close();
  const clock = { now: () => NOW, after: () => () => undefined };
  const store = await openStore({ url, clock });
  opened = store;
  const settings = { newsroomName: 'Lindholm Wire', timeZone: ZONE, locale: 'en', publicUrl: null };
  return { store, feed: { store: store.store, clock, settings: { ...settings, nextPost: null } } };
}

const NOTHING: Activity = { posted: 0, edited: 0, removed: 0, failed: 0, failures: new Map() };

/** What the bot's lane counts as it settles. */
async function settle(
  { store, ledger, locks }: OpenStore,
  events: readonly { readonly at: number; readonly activity: Partial<Activity> }[],
): Promise<void> {
  const bot = await store.transaction((tx) => tx.bots.ensureBot('telegram', '1000'));
  const lease = await locks.acquire(bot.id);
  if (lease === null) throw new Error('Somebody else sends for the bot.');
  for (const { at, activity } of events) {
    await ledger.transaction(lease, (tx) => tx.countActivity(at, { ...NOTHING, ...activity }));
  }
  await lease.release();
}

async function subscriber(
  { store }: OpenStore,
  who: { readonly chat: string; readonly at: number; readonly topics?: readonly string[] },
): Promise<number> {
  return await store.transaction(async (tx) => {
    const bot = await tx.bots.ensureBot('telegram', '1000');
    const { id } = await tx.destinations.create({
      botId: bot.id,
      address: { platform: 'telegram', chat: who.chat, thread: null },
      kind: 'telegram-private',
      title: 'Somebody',
      locale: null,
      at: who.at,
    });
    const wanted = who.topics ? someTopics(who.topics, who.at) : everyTopic(who.at);
    await tx.destinations.setSubscription(id, wanted, who.at);
    return id;
  });
}

const day = (at: number) => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(at);

describe('the figures of a period', () => {
  test('are a count of what happened on each day of the newsroom, through a clock change', async () => {
    const anyEvent = fc.record({
      ago: fc.integer({ min: 0, max: 40 * 24 * 60 }),
      posted: fc.integer({ min: 0, max: 50 }),
      failed: fc.integer({ min: 0, max: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyEvent, { maxLength: 30 }), async (wanted) => {
        const { store, feed } = await open();
        const events = wanted.map(({ ago, posted, failed }) => {
          const failures = new Map(failed > 0 ? [['no-rights' as const, failed]] : []);
          return { at: NOW - ago * 60_000, activity: { posted, failed, failures } };
        });
        await settle(store, events);
        for (const period of ['week', 'month'] as const) {
          const told = await tellStatistics(feed, period);
          const naive = told.spans.map(({ from }) =>
            events
              .filter(({ at }) => day(at) === day(from))
              .reduce((sum, { activity }) => sum + activity.posted, 0),
          );
          const byDay = told.spans.map(({ platforms }) =>
            platforms.reduce((sum, one) => sum + one.posted, 0),
          );
          expect(byDay).toEqual(naive);
          expect(told.posted).toBe(naive.reduce((sum, one) => sum + one, 0));
          const failed = told.failures.reduce((sum, { copies }) => sum + copies, 0);
          expect(failed).toBe(told.failed);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('say how many subscribers there were at the end of each day', async () => {
    const { store, feed } = await open();
    await subscriber(store, { chat: '1', at: NOW - 60 * 24 * HOUR });
    const leaves = await subscriber(store, { chat: '2', at: NOW - 3 * 24 * HOUR });
    await subscriber(store, { chat: '3', at: NOW - 2 * 24 * HOUR, topics: ['harbour'] });
    await store.store.transaction((tx) => tx.destinations.park(leaves, 'blocked', NOW - 24 * HOUR));
    const told = await tellStatistics(feed, 'week');
    expect(told.spans.map(({ subscribers }) => subscribers)).toEqual([1, 1, 1, 2, 3, 2, 2]);
    expect(told).toMatchObject({ subscribers: 2, gained: 2, lost: 1 });
    expect(told.reach).toEqual([{ platform: 'telegram', kind: 'telegram-private', places: 2 }]);
    expect(told.topicsBySubscribers).toEqual([{ name: 'harbour', emoji: null, count: 1 }]);
    const today = await tellStatistics(feed, 'day');
    // Two in the afternoon in Kyiv: what is still to come is not known.
    expect(today.spans.map(({ subscribers }) => subscribers).lastIndexOf(2)).toBe(14);
    expect(today.spans[15]?.subscribers).toBeNull();
  });

  test('outlast a restart', async () => {
    const url = `sqlite:${inFolder('wire.db')}`;
    const { store, feed } = await open(url);
    await settle(store, [{ at: NOW, activity: { posted: 7 } }]);
    await subscriber(store, { chat: '1', at: NOW });
    const before = await tellStatistics(feed, 'month');
    const again = await open(url);
    expect(await tellStatistics(again.feed, 'month')).toEqual(before);
    expect(before).toMatchObject({ posted: 7, subscribers: 1 });
  });

  test('take the median of what 95 % of the copies took, of briefs that are posted to the end', async () => {
    const { store, feed } = await open();
    await store.store.transaction((tx) => tx.bots.ensureBot('telegram', '1000'));
    for (const slowest of [10_000, 20_000, 90_000]) {
      const brief = await createDraft(store.store);
      await store.store.transaction((tx) => tx.broadcasts.openBroadcasts(brief, NOW - HOUR));
      await store.connections.writer.transaction(async (tx) => {
        const { number: brief_number } = brief;
        const delays = [
          { bucket: 1, copies: 95, slowest_ms: slowest },
          { bucket: 2, copies: 5, slowest_ms: slowest * 10 },
        ];
        for (const delay of delays) {
          await tx
            .insertInto('post_delays')
            .values({ brief_number, bot_id: 1, tier: 2, ...delay })
            .execute();
        }
        // The slowest is still on its way.
        if (slowest === 90_000) return;
        const posted = { discovery_tier: null };
        await tx.updateTable('broadcasts').set(posted).where('brief_number', '=', brief_number).execute();
      });
    }
    expect(await tellStatistics(feed, 'week')).toMatchObject({
      published: 3,
      timeToMost: 10_000,
      timedBriefs: 2,
    });
  });
});

describe('figures in words', () => {
  test('are a few lines that fit under a picture, without what is zero', async () => {
    const { store, feed } = await open();
    await settle(store, [
      { at: NOW, activity: { posted: 16_800, failed: 3, failures: new Map([['no-rights', 3]]) } },
    ]);
    await subscriber(store, { chat: '1', at: NOW, topics: ['harbour'] });
    const lines = statisticsLines(await tellStatistics(feed, 'week'), english, 'UTC');
    expect(lines).toEqual([
      'The last 7 days',
      'Reach: one place',
      '1 Telegram private chat',
      'Briefs published: 0',
      'Deliveries: 16,800',
      'Failed: 3 · 3 × the bot may not post there',
      'Subscribers: +1 −0',
      'Most chosen: harbour 1',
    ]);
  });

  test('are drawn with a value for every day, and a word below each', async () => {
    const { store, feed } = await open();
    await settle(store, [{ at: NOW, activity: { posted: 5 } }]);
    const chart = statisticsChart(await tellStatistics(feed, 'week'), english, ZONE);
    expect(chart.labels).toEqual(['Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu']);
    expect(chart.panels).toMatchObject([
      { kind: 'bars', total: 5, series: [{ name: 'Telegram', values: [0, 0, 0, 0, 0, 0, 5] }] },
      { kind: 'level', values: [0, 0, 0, 0, 0, 0, 0] },
      { kind: 'changes', gained: [0, 0, 0, 0, 0, 0, 0] },
    ]);
    const month = statisticsChart(await tellStatistics(feed, 'month'), english, ZONE);
    expect(month.labels.filter((label) => label !== null)).toEqual([
      'Oct 1',
      'Oct 8',
      'Oct 15',
      'Oct 22',
      'Oct 29',
    ]);
  });
});

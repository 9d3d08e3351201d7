import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BroadcastFigures, DeliveryFigures, RowCount } from '../../src/feed/delivery/figures.js';
import { delayBucketOf } from '../../src/feed/delivery/post-delay.js';
import { summarize } from '../../src/feed/delivery-report.js';

const broadcast: BroadcastFigures = {
  botId: 1,
  platform: 'telegram',
  posting: false,
  changing: false,
  changedAt: null,
  edited: 0,
  removed: 0,
  uncertain: 0,
  digested: 0,
  lastDigestAt: null,
};
const rows = (state: RowCount['state'], count: number, changed: Partial<RowCount> = {}): RowCount => ({
  botId: 1,
  tier: 2,
  state,
  retrying: false,
  posted: false,
  detail: null,
  rows: count,
  ...changed,
});
const figures = (changed: Partial<DeliveryFigures> = {}): DeliveryFigures => ({
  broadcasts: [broadcast],
  delays: [],
  rows: [],
  ...changed,
});
const posted = (copies: number, slowestMs: number, tier: 0 | 1 | 2 = 2) => ({
  botId: 1,
  tier,
  copies,
  slowestMs,
});

test('a row is counted once, by its state and by whether it failed before', () => {
  const { total } = summarize(
    figures({
      delays: [posted(10, 100)],
      rows: [
        rows('pending', 1),
        rows('in-flight', 2),
        rows('pending', 4, { retrying: true }),
        rows('parked', 8),
        rows('failed', 16),
        rows('expired', 32),
        rows('skipped', 64),
        rows('out-of-reach', 128),
      ],
    }),
  );
  expect(total).toMatchObject({
    sent: 10,
    pending: 3,
    retrying: 4,
    parked: 8,
    failed: 16,
    expired: 32,
    skipped: 64,
    outOfReach: 128,
  });
});

test('failures are told by reason, the most frequent first', () => {
  const { failures } = summarize(
    figures({
      rows: [
        rows('failed', 1, { detail: 'text refused' }),
        rows('failed', 2, { detail: 'chat not found' }),
        rows('failed', 3, { detail: 'chat not found', tier: 0 }),
        rows('skipped', 9, { detail: 'unwanted' }),
      ],
    }),
  );
  expect(failures).toEqual([
    { cause: 'refused', reason: 'chat not found', copies: 5 },
    { cause: 'refused', reason: 'text refused', copies: 1 },
  ]);
});

test('platforms and kinds of places are told apart, and those with nothing are left out', () => {
  const discord: BroadcastFigures = { ...broadcast, botId: 2, platform: 'discord', edited: 2, uncertain: 1 };
  const { places, total } = summarize({
    broadcasts: [{ ...broadcast, edited: 3 }, discord],
    delays: [posted(5, 900, 2), posted(1, 300, 0), { ...posted(2, 400, 0), botId: 2 }],
    rows: [rows('failed', 1, { tier: 1 })],
  });
  expect(places.map(({ platform, group, sent, failed }) => [platform, group, sent, failed])).toEqual([
    ['telegram', 'channel', 1, 0],
    ['telegram', 'group', 0, 1],
    ['telegram', 'private', 5, 0],
    ['discord', 'channel', 2, 0],
  ]);
  expect(total).toMatchObject({ sent: 8, edited: 5, uncertain: 1 });
});

describe('the time to a share', () => {
  const delays = [posted(1, 9_000), posted(90, 1_000), posted(9, 5_000)];

  test('is that of the copy that makes it full', () => {
    expect(summarize(figures({ delays })).total.timeTo).toEqual({ half: 1_000, most: 5_000, all: 9_000 });
  });

  test('counts copies that are still to be posted, and not those that wait for a change', () => {
    const waiting = [rows('pending', 100), rows('pending', 50, { posted: true })];
    expect(summarize(figures({ delays, rows: waiting })).total.timeTo).toEqual({
      half: 9_000,
      most: null,
      all: null,
    });
  });

  test('is not known while places are still being found, nor where nothing is posted', () => {
    const unknown = { half: null, most: null, all: null };
    const posting = { ...broadcast, posting: true };
    expect(summarize(figures({ delays, broadcasts: [posting] })).total.timeTo).toEqual(unknown);
    expect(summarize(figures()).total.timeTo).toEqual(unknown);
  });
});

test('delays in one bucket differ by an eighth at most, and buckets keep their order', () => {
  const delay = fc.integer({ min: 50, max: 7 * 86_400_000 });
  fc.assert(
    fc.property(delay, delay, (one, other) => {
      const [short, long] = one < other ? [one, other] : [other, one];
      expect(delayBucketOf(short)).toBeLessThanOrEqual(delayBucketOf(long));
      if (delayBucketOf(short) === delayBucketOf(long)) expect(long / short).toBeLessThan(1.125);
    }),
  );
  expect(delayBucketOf(0)).toBe(0);
  expect(delayBucketOf(-5)).toBe(0);
  expect(delayBucketOf(7 * 86_400_000)).toBeLessThan(150);
});

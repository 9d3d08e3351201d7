import { describe, expect, it } from 'vitest';
import { type BotForecast, goesBefore, reachingOf } from '../../src/feed/forecast.js';

const RATES = { telegram: 30, discord: 50 };

const bot = (changes: Partial<BotForecast>): BotForecast => ({
  platform: 'telegram',
  places: 0,
  inDigests: 0,
  isExact: true,
  waiting: 0,
  ...changes,
});

describe('how far a brief will reach', () => {
  it('is added up by platform, and is as exact as the least exact bot', () => {
    const bots = [
      bot({ places: 300 }),
      bot({ places: 112, isExact: false }),
      bot({ platform: 'discord', places: 38 }),
    ];
    expect(reachingOf(bots, RATES)).toMatchObject({
      platforms: [
        { platform: 'telegram', places: 412 },
        { platform: 'discord', places: 38 },
      ],
      isExact: false,
      inDigests: 0,
    });
  });

  it.each([
    ['at the rate of its bot', [bot({ places: 300 })], 10_000],
    ['after what goes first', [bot({ places: 300, waiting: 600 })], 30_000],
    ['by the slowest of bots side by side', [bot({ places: 30 }), bot({ places: 300 })], 10_000],
    ['however much waits where it does not go', [bot({ places: 30 }), bot({ waiting: 9_000 })], 1_000],
    ['at another rate on another platform', [bot({ platform: 'discord', places: 500 })], 10_000],
    ['without those who get digests', [bot({ places: 300, inDigests: 270 })], 1_000],
    ['never, where all of them get digests', [bot({ places: 30, inDigests: 30 })], null],
    ['never, where nobody wants it', [bot({ waiting: 9_000 })], null],
  ])('is done %s', (_, bots, lastAfterMs) => {
    expect(reachingOf(bots, RATES).lastAfterMs).toBe(lastAfterMs);
  });
});

describe('what goes before a new brief', () => {
  it.each([
    ['flash', ['flash']],
    ['urgent', ['flash', 'urgent']],
    ['routine', ['flash', 'urgent', 'routine']],
  ] as const)('is for a %s one of the same urgency or above', (urgency, before) => {
    expect(goesBefore(urgency)).toEqual(before);
  });
});

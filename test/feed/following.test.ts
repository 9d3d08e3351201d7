import { describe, expect, test } from 'vitest';
import { givingWay, MAX_FOLLOWS, wantsFollowed } from '../../src/feed/following.js';
import { pauseUntil, type Subscription, someTopics } from '../../src/feed/subscription.js';

const SPORTS = someTopics(['sports'], 5);
const narrow: Subscription = {
  ...SPORTS,
  hidden: ['politics'],
  leastUrgency: 'flash',
  languages: ['uk'],
  words: { include: ['match'], exclude: [] },
};

describe('a follow-up is sent to a follower', () => {
  const cases: readonly (readonly [string, number | null, Subscription | null, boolean])[] = [
    ['who wants nothing else', 10, null, true],
    ['who wants other topics', 10, SPORTS, true],
    ['whatever else their subscription leaves out', 10, narrow, true],
    ['not where nobody follows', null, SPORTS, false],
    ['not who followed after it', 101, SPORTS, false],
    ['not who followed at the same moment', 100, SPORTS, false],
    ['not in a pause', 10, pauseUntil(SPORTS, 200), false],
    ['not in a pause without an end', 10, pauseUntil(SPORTS, null), false],
    ['after a pause', 10, pauseUntil(SPORTS, 99), true],
  ];
  test.each(cases)('%s', (_name, since, subscription, wants) => {
    expect(wantsFollowed(since, subscription, { openedAt: 100 })).toBe(wants);
  });
});

describe('the story that gives way', () => {
  const follows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ story: index + 1, since: 1_000 - index }));

  test('is none while there is room', () => {
    expect(givingWay([])).toEqual([]);
    expect(givingWay(follows(MAX_FOLLOWS - 1))).toEqual([]);
  });

  test('is the one followed for the longest time', () => {
    expect(givingWay(follows(MAX_FOLLOWS))).toEqual([MAX_FOLLOWS]);
    expect(givingWay(follows(MAX_FOLLOWS + 2))).toEqual([MAX_FOLLOWS + 2, MAX_FOLLOWS + 1, MAX_FOLLOWS]);
  });
});

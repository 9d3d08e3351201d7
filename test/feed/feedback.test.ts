import { describe, expect, test } from 'vitest';
import {
  afterReactions,
  countedEmoji,
  type ReactionChange,
  type ReactionCounts,
  reactionDifference,
  withChange,
} from '../../src/feed/feedback.js';

describe('an emoji', () => {
  test.each([
    ['❤️', '❤'],
    ['❤', '❤'],
    ['👍🏽', '👍'],
    ['👩🏿‍💻', '👩‍💻'],
    ['🇺🇦', '🇺🇦'],
    ['5️⃣', '5⃣'],
    ['blobcat', 'other'],
    ['', 'other'],
    [`${'👍'.repeat(20)}`, 'other'],
  ])('%s is counted as %s', (emoji, counted) => {
    expect(countedEmoji(emoji)).toBe(counted);
  });
});

describe('what stands under a message', () => {
  const all = (counts: ReactionCounts): ReactionChange => ({ kind: 'all', counts });
  const more = (by: ReactionCounts): ReactionChange => ({ kind: 'more', by });
  const none = (emoji: string | null): ReactionChange => ({ kind: 'none', emoji });
  const cases: readonly (readonly [string, ReactionCounts, readonly ReactionChange[], ReactionCounts])[] = [
    ['a total takes the place of the last one', { '👍': 9, '🔥': 1 }, [all({ '👍': 7 })], { '👍': 7 }],
    ['reactions come and go', { '👍': 1 }, [more({ '👍': 2, '🔥': 1 }), more({ '🔥': -1 })], { '👍': 3 }],
    ['what was never counted takes nothing away', { '👍': 1 }, [more({ '🔥': -3 })], { '👍': 1 }],
    ['one emoji is cleared', { '👍': 4, '🔥': 2 }, [none('👍')], { '🔥': 2 }],
    ['all are cleared, and one comes after that', { '👍': 4 }, [none(null), more({ '🔥': 1 })], { '🔥': 1 }],
  ];
  test.each(cases)('%s', (_name, standing, changes, after) => {
    expect(afterReactions(standing, changes)).toEqual(after);
    const gathered = changes.reduce<readonly ReactionChange[]>(withChange, []);
    expect(afterReactions(standing, gathered)).toEqual(after);
  });

  test('changes that can be said together are one', () => {
    const gathered = [more({ '👍': 1 }), more({ '👍': 1 }), more({ '🔥': 1 })].reduce<
      readonly ReactionChange[]
    >(withChange, []);
    expect(gathered).toEqual([more({ '👍': 2, '🔥': 1 })]);
    expect(withChange(gathered, all({ '👍': 9 }))).toEqual([all({ '👍': 9 })]);
  });

  test('the difference leaves out what stays', () => {
    expect(reactionDifference({ '👍': 4, '🔥': 2, '❤': 1 }, { '👍': 6, '❤': 1 })).toEqual({
      '👍': 2,
      '🔥': -2,
    });
  });
});

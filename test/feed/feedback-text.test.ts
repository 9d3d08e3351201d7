import { describe, expect, test } from 'vitest';
import type { Feedback } from '../../src/feed/feedback.js';
import { feedbackLines } from '../../src/feed/feedback-text.js';
import { loadLanguages } from '../../src/languages.js';

const NO_PRESSES: Feedback['presses'] = { read: 0, like: 0, open: 0, send: 0, follow: 0, unfollow: 0 };

function lines(feedback: Partial<Feedback>): readonly string[] {
  return feedbackLines({ reactions: [], presses: NO_PRESSES, ...feedback }, loadLanguages().in('en'));
}

describe('what readers did', () => {
  test('is not told where they did nothing', () => {
    expect(lines({})).toEqual([]);
  });

  test('stands on one line, without what is zero', () => {
    const reactions = [
      { emoji: '👍', count: 12 },
      { emoji: '❤', count: 3 },
    ];
    const presses = { ...NO_PRESSES, read: 41, like: 5, open: 7, follow: 3 };
    expect(lines({ reactions, presses })).toEqual([
      'Reactions: 👍 12 · ❤ 3 · Read in full: 41 · More like this: 5 · Opened by link: 7 · Followed: 3',
    ]);
  });

  test('tells the most frequent emojis apart, and sums what is rare or none of the standard', () => {
    const emojis = [...'👍🔥🎉😁😢🤔👏🙏👀🤝'];
    const reactions = [
      { emoji: 'other', count: 30 },
      ...emojis.map((emoji, index) => ({ emoji, count: 20 - index })),
    ];
    expect(lines({ reactions })).toEqual([
      'Reactions: 👍 20 · 🔥 19 · 🎉 18 · 😁 17 · 😢 16 · 🤔 15 · 👏 14 · 🙏 13 · other 53',
    ]);
  });
});

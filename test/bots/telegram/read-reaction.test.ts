import type { ReactionType, Update } from 'grammy/types';
import { expect, test } from 'vitest';
import { readReaction } from '../../../src/bots/telegram/read-reaction.js';

const emoji = (sign: string) => ({ type: 'emoji', emoji: sign }) as ReactionType;
const custom: ReactionType = { type: 'custom_emoji', custom_emoji_id: '1' };
const paid: ReactionType = { type: 'paid' };

const about = { chat: { id: -1005, type: 'supergroup' as const, title: 'Harbour' }, message_id: 7, date: 1 };

const changed = (before: readonly ReactionType[], after: readonly ReactionType[]): Update => ({
  update_id: 1,
  message_reaction: {
    ...about,
    user: { id: 42, is_bot: false, first_name: 'Ada' },
    old_reaction: [...before],
    new_reaction: [...after],
  },
});

const read = (update: Update) => readReaction(update, { botId: 3 });

test.each([
  ['a first reaction', [], [emoji('👍')], { '👍': 1 }],
  ['another one in its place', [emoji('👍')], [emoji('❤')], { '👍': -1, '❤': 1 }],
  ['one more beside it', [emoji('👍')], [emoji('👍'), emoji('🔥')], { '🔥': 1 }],
  ['all taken back', [emoji('👍'), custom], [], { '👍': -1, other: -1 }],
  ['what no standard knows', [], [custom, paid], { other: 2 }],
])('%s is told as a difference, without who gave it', (_name, before, after, by) => {
  expect(read(changed(before, after))).toEqual({
    kind: 'reacted',
    message: { botId: 3, chat: '-1005', parent: null, message: '7' },
    change: { kind: 'more', by },
  });
});

test('counts of a channel are told as totals', () => {
  const reactions = [
    { type: emoji('👍'), total_count: 12 },
    { type: custom, total_count: 2 },
    { type: paid, total_count: 3 },
  ];
  const heard = read({ update_id: 1, message_reaction_count: { ...about, reactions } });
  expect(heard?.change).toEqual({ kind: 'all', counts: { '👍': 12, other: 5 } });
});

test('any other update is none of it', () => {
  expect(read({ update_id: 1 })).toBeNull();
});

import { expect, it } from 'vitest';
import { TopicNames } from '../../../src/bots/telegram/topic-names.js';

const chat = { id: -100, type: 'supergroup', title: 'Town talk', is_forum: true } as const;
const address = (thread: number) => ({ platform: 'telegram', chat: '-100', thread: String(thread) }) as const;

it('forgets the topics that were not heard of for longest', () => {
  const names = new TopicNames();
  const open = (thread: number) =>
    names.note({
      chat,
      is_topic_message: true,
      message_thread_id: thread,
      forum_topic_created: { name: `Topic ${thread}`, icon_color: 0 },
    });
  for (let thread = 1; thread <= 10_000; thread += 1) open(thread);
  names.note({ chat, is_topic_message: true, message_thread_id: 1 });
  open(10_001);
  expect(names.find(address(1))).toBe('Topic 1');
  expect(names.find(address(2))).toBeNull();
  expect(names.find(address(10_001))).toBe('Topic 10001');
});

it('takes nothing from what is said outside topics', () => {
  const names = new TopicNames();
  names.note({ chat, forum_topic_edited: { name: 'Lost' } });
  expect(names.find({ platform: 'telegram', chat: '-100', thread: null })).toBeNull();
});

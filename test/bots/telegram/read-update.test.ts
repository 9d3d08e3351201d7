import { Api } from 'grammy';
import type { Update } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { encodeAction } from '../../../src/bots/action-codec.js';
import type { Listener } from '../../../src/bots/telegram/read-message.js';
import { readUpdate } from '../../../src/bots/telegram/read-update.js';
import { TopicNames } from '../../../src/bots/telegram/topic-names.js';

/** Of an address that answers nobody: reading an update asks nothing. */
const listener: Listener = {
  botId: 3,
  accountId: 700001,
  api: new Api('1:none', { apiRoot: 'http://127.0.0.1:9' }),
  me: { username: 'wire_bot' },
  commands: new Set(),
  picture: () => {
    throw new Error('There is no picture.');
  },
  topicNames: new TopicNames(),
};

const ada = { id: 42, is_bot: false, first_name: 'Ada' };
const latest = { kind: 'latest' } as const;

function pressUnder(message: object) {
  const query = { id: '1', from: ada, chat_instance: '1', data: encodeAction(latest), message };
  return readUpdate({ update_id: 1, callback_query: query } as unknown as Update, listener);
}

describe('a button under a message that is too old to be told', () => {
  const forum = { id: -100, type: 'supergroup', title: 'Town talk', is_forum: true };
  const group = { ...forum, is_forum: undefined };

  it('does nothing in a forum, where it may have stood in any forum topic', () => {
    expect(pressUnder({ message_id: 5, date: 0, chat: forum })).toMatchObject({
      kind: 'press',
      action: null,
    });
    const known = { message_id: 5, date: 9, chat: forum, is_topic_message: true, message_thread_id: 4 };
    expect(pressUnder(known)).toMatchObject({ action: latest, place: { address: { thread: '4' } } });
  });

  it('goes on to work everywhere else', () => {
    for (const chat of [group, { ...ada, type: 'private' }]) {
      expect(pressUnder({ message_id: 5, date: 0, chat })).toMatchObject({ kind: 'press', action: latest });
    }
  });
});

describe('a button in a forum topic', () => {
  const chat = { id: -200, type: 'supergroup', title: 'Town talk', is_forum: true };
  const inTopic = { chat, date: 9, is_topic_message: true, message_thread_id: 5 };

  function hear(message: object): void {
    const said = { message_id: 7, from: ada, ...inTopic, ...message };
    readUpdate({ update_id: 1, message: said } as unknown as Update, listener);
  }

  function titleAtPress(): string | undefined {
    const heard = pressUnder({ message_id: 8, ...inTopic });
    return heard?.kind === 'press' ? heard.caller.place.title : undefined;
  }

  it('is in the topic by the name that was last heard', () => {
    expect(titleAtPress()).toBe('Town talk');
    const opened = { message_id: 5, from: ada, chat, forum_topic_created: { name: 'Harbour' } };
    hear({ text: 'Morning', reply_to_message: opened });
    expect(titleAtPress()).toBe('Town talk › Harbour');
    hear({ forum_topic_edited: { name: 'Boats' } });
    // What answers the opening of the topic still tells its first name.
    hear({ text: 'Evening', reply_to_message: opened });
    expect(titleAtPress()).toBe('Town talk › Boats');
    hear({ forum_topic_edited: { icon_custom_emoji_id: '7' } });
    expect(titleAtPress()).toBe('Town talk › Boats');
  });
});

import { Api } from 'grammy';
import type { Chat, ChatMember, ChatMemberUpdated, User } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { readMembership } from '../../../src/bots/telegram/read-membership.js';
import type { Listener } from '../../../src/bots/telegram/read-message.js';
import { TopicNames } from '../../../src/bots/telegram/topic-names.js';

/** Of an address that answers nobody: reading a change asks nothing. */
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
const ada: User = { id: 42, is_bot: false, first_name: 'Ada', last_name: 'L', language_code: 'uk' };
const us = { id: 700001, is_bot: true, first_name: 'Wire' } as const;

const chats = {
  channel: { id: -1001, type: 'channel', title: 'Town wire' },
  supergroup: { id: -1002, type: 'supergroup', title: 'Town talk' },
  forum: { id: -1003, type: 'supergroup', title: 'Market square', is_forum: true },
  group: { id: -5, type: 'group', title: 'Neighbours' },
  private: { id: 42, type: 'private', first_name: 'Ada' },
} as const satisfies Record<string, Chat>;

const standing = (fields: object) => ({ user: us, ...fields }) as unknown as ChatMember;
const member = standing({ status: 'member' });
const left = standing({ status: 'left' });
const kicked = standing({ status: 'kicked', until_date: 0 });
const poster = standing({ status: 'administrator', can_post_messages: true });
const powerless = standing({ status: 'administrator', can_post_messages: false });
const silenced = standing({ status: 'restricted', is_member: true, can_send_messages: false });

function change(chat: keyof typeof chats, before: ChatMember, after: ChatMember, from: User = ada) {
  const update = { chat: chats[chat], from, date: 0, old_chat_member: before, new_chat_member: after };
  return readMembership(update as ChatMemberUpdated, listener);
}

describe('a change of our standing', () => {
  it('tells a forum from other groups', () => {
    expect(change('forum', left, member)?.event).toMatchObject({ isForum: true });
    expect(change('supergroup', left, member)?.event).not.toHaveProperty('isForum');
  });

  it('adds a place with the person who did it and the language they speak', () => {
    expect(change('channel', left, poster)).toMatchObject({
      kind: 'place-added',
      event: {
        botId: 3,
        address: { platform: 'telegram', chat: '-1001', thread: null },
        kind: 'telegram-channel',
        title: 'Town wire',
        locale: 'uk',
        by: {
          ...{ botId: 3, userId: '42', name: 'Ada L', locale: 'uk' },
          place: { kind: 'telegram-private', address: { chat: '42' }, title: 'Ada L' },
        },
      },
    });
  });

  it.each([
    ['group', left, member],
    ['supergroup', kicked, member],
    ['supergroup', silenced, member],
    ['channel', powerless, poster],
    ['private', kicked, member],
  ] as const)('in a %s adds the place when we can post there now', (chat, before, after) => {
    expect(change(chat, before, after)?.kind).toBe('place-added');
  });

  it.each([
    ['private', member, kicked, ada, 'blocked'],
    ['group', member, left, ada, 'kicked'],
    ['supergroup', member, kicked, ada, 'kicked'],
    ['supergroup', member, left, us, 'left'],
    ['supergroup', member, silenced, ada, 'no-rights'],
    ['channel', poster, powerless, ada, 'no-rights'],
    ['channel', poster, member, ada, 'no-rights'],
  ] as const)('in a %s loses the place and says why', (chat, before, after, from, reason) => {
    const found = change(chat, before, after, from);
    expect(found).toMatchObject({ kind: 'place-lost', event: { reason } });
  });

  it.each([
    ['supergroup', member, poster],
    ['channel', left, powerless],
    ['group', left, kicked],
  ] as const)('in a %s that lets us post as before means nothing', (chat, before, after) => {
    expect(change(chat, before, after)).toBeNull();
  });
});

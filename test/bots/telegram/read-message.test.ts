import { Api } from 'grammy';
import type { Message } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { type Listener, readMessage } from '../../../src/bots/telegram/read-message.js';
import { TopicNames } from '../../../src/bots/telegram/topic-names.js';

const listener: Listener = {
  botId: 3,
  accountId: 700001,
  me: { username: 'Wire_Bot' },
  // Nobody is asked in these tests.
  api: new Api('700001:none'),
  commands: new Set(['latest']),
  picture: ({ fileId }) => ({
    keep: async () => ({ kind: 'stored', digest: fileId, mime: 'image/png', alt: null }),
  }),
  topicNames: new TopicNames(),
};

const ada = { id: 42, is_bot: false, first_name: 'Ada', language_code: 'en' };
const group = { id: -100, type: 'supergroup', title: 'Town talk' };
const channel = { id: -200, type: 'channel', title: 'Town wire' };
const ourselves = { id: 42, type: 'private', first_name: 'Ada' };

const read = (fields: object) => readMessage({ message_id: 1, date: 1, ...fields } as Message, listener);

describe('who speaks', () => {
  it('is the person', () => {
    const heard = read({ chat: group, from: ada, text: '/latest' });
    expect(heard?.call.caller).toMatchObject({ userId: '42', name: 'Ada', locale: 'en' });
  });

  it('is the chat for an anonymous administrator, who may configure it', async () => {
    const from = { id: 1087968824, is_bot: true, first_name: 'Group' };
    const heard = read({ chat: group, from, sender_chat: group, text: '/latest' });
    expect(heard?.call.caller.userId).toBe('-100');
    expect(await heard?.call.caller.place.mayConfigure()).toBe(true);
  });

  it('is the channel for a post', async () => {
    const heard = read({ chat: channel, sender_chat: channel, author_signature: 'Ada', text: '/latest' });
    expect(heard?.call.caller).toMatchObject({ userId: '-200', name: 'Ada' });
    expect(await heard?.call.caller.place.mayConfigure()).toBe(true);
  });

  it('is nobody for another bot or for what Telegram forwards from a channel by itself', () => {
    const robot = { id: 9, is_bot: true, first_name: 'Robot' };
    expect(read({ chat: group, from: robot, text: '/latest' })).toBeNull();
    const forwarded = {
      ...{ chat: group, from: { id: 777000, is_bot: false, first_name: 'Telegram' } },
      ...{ sender_chat: channel, is_automatic_forward: true },
    };
    expect(read({ ...forwarded, text: '/latest' })).toBeNull();
    expect(read({ ...forwarded, text: '/cancel' })).toBeNull();
    expect(read({ ...forwarded, photo: [{ file_id: 'p', file_unique_id: 'p' }] })).toBeNull();
  });
});

describe('a forum topic', () => {
  const opened = { message_id: 5, from: ada, chat: group, forum_topic_created: { name: 'Harbour' } };
  const inTopic = { chat: group, from: ada, is_topic_message: true, message_thread_id: 5 };

  it('is a place of its own', () => {
    const heard = read({ ...inTopic, reply_to_message: opened, text: '/latest' });
    expect(heard?.call.caller.place).toMatchObject({
      kind: 'telegram-topic',
      address: { chat: '-100', thread: '5' },
    });
  });

  it('that the bot opened itself makes nothing said in it an answer to the bot', () => {
    const byUs = { ...opened, from: { id: 700001, is_bot: true, first_name: 'Wire' } };
    expect(read({ ...inTopic, reply_to_message: byUs, text: 'Good morning' })).toBeNull();
  });
});

describe('what is said', () => {
  it('may be a place on the map, in a group as a reply to us alone', () => {
    const location = { latitude: 50.45, longitude: 30.52 };
    expect(read({ chat: ourselves, from: ada, location })?.call).toMatchObject({ location });
    expect(read({ chat: group, from: ada, location })).toBeNull();
    const earlier = {
      message_id: 7,
      date: 1,
      chat: group,
      from: { id: 700001, is_bot: true, first_name: 'Wire' },
    };
    expect(read({ chat: group, from: ada, location, reply_to_message: earlier })?.call).toMatchObject({
      location,
    });
    // As it comes back from an update that was kept.
    expect(read({ chat: ourselves, from: ada, location: {} })?.call).not.toHaveProperty('location');
  });

  it('is a command of ours, or another one, which is left alone in a group', () => {
    expect(read({ chat: group, from: ada, text: '/latest' })?.kind).toBe('command');
    expect(read({ chat: group, from: ada, text: '/weather' })).toBeNull();
    expect(read({ chat: group, from: ada, text: '/weather@wire_bot' })?.kind).toBe('command');
    expect(read({ chat: ourselves, from: ada, text: '/weather' })?.kind).toBe('command');
    expect(read({ chat: ourselves, from: ada, text: '/latest@other_bot' })).toBeNull();
  });

  it('gives a question up with /cancel, which in a group may be meant for another bot', () => {
    expect(read({ chat: ourselves, from: ada, text: '/cancel' })?.kind).toBe('command');
    expect(read({ chat: group, from: ada, text: '/cancel@wire_bot' })?.kind).toBe('command');
    expect(read({ chat: group, from: ada, text: '/cancel' })?.kind).toBe('said');
    expect(read({ chat: group, from: ada, text: '/cancel@other_bot' })).toBeNull();
  });

  it('is an answer in a group or a channel only as a reply to us', () => {
    const bot = { id: 700001, is_bot: true, first_name: 'Wire' };
    const toUs = { reply_to_message: { message_id: 1, from: bot } };
    const toOthers = { reply_to_message: { message_id: 1, from: { ...bot, id: 9 } } };
    expect(read({ chat: group, from: ada, text: 'At noon.', ...toUs })?.kind).toBe('said');
    expect(read({ chat: group, from: ada, text: 'At noon.', ...toOthers })).toBeNull();
    expect(read({ chat: group, from: ada, text: 'At noon.' })).toBeNull();
    expect(read({ chat: channel, sender_chat: channel, text: 'At noon.' })).toBeNull();
    expect(read({ chat: ourselves, from: ada, text: 'At noon.' })?.kind).toBe('said');
  });

  it('brings the picture of the message that it answers', async () => {
    const earlier = { message_id: 1, from: ada, photo: [{ file_id: 'earlier' }] };
    const heard = read({ chat: group, from: ada, text: '/latest', reply_to_message: earlier });
    const [picture] = heard?.kind === 'command' ? (heard.call.repliedPictures ?? []) : [];
    expect(await picture?.keep()).toMatchObject({ digest: 'earlier' });
  });

  it('may be a picture, the largest of its sizes or a file', async () => {
    const photo = [{ file_id: 'small' }, { file_id: 'large' }];
    const document = { file_id: 'file', mime_type: 'image/png' };
    for (const [fields, digest] of [
      [{ photo }, 'large'],
      [{ document }, 'file'],
    ] as const) {
      const heard = read({ chat: ourselves, from: ada, ...fields });
      expect(await heard?.call.pictures[0]?.keep()).toMatchObject({ digest });
    }
  });

  it('is heard in a private chat whatever it is, in a group only where it has words', () => {
    const sticker = { file_id: 'x' };
    expect(read({ chat: ourselves, from: ada, sticker })?.kind).toBe('said');
    expect(read({ chat: group, from: ada, sticker })).toBeNull();
    expect(read({ chat: ourselves, from: ada, pinned_message: {} })).toBeNull();
  });
});

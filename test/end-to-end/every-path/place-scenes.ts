import { choose, meanwhile, type Scene, settings, use } from './step.js';

/** A group of Telegram with topics of its own. */
const FORUM: readonly Scene[] = [
  {
    by: 'reader',
    at: 'forum topic',
    only: 'telegram',
    steps: [
      use('settings'),
      settings('forum'),
      settings('forum-topic', '1'),
      settings('main'),
      meanwhile('the forum topic is deleted'),
    ],
  },
  {
    by: 'reader',
    at: 'forum',
    only: 'telegram',
    steps: [use('settings'), settings('forum'), settings('forum-return')],
  },
];

/** A channel of Discord that others follow, and a forum. */
const CHANNELS: readonly Scene[] = [
  {
    by: 'editor',
    at: 'announcements',
    only: 'discord',
    steps: [
      use('subscribe'),
      use('settings'),
      settings('channel'),
      settings('crosspost'),
      settings('threads'),
      settings('roles'),
      settings('role-topic'),
      settings('role-urgency', '1'),
      settings('role', '1/u'),
      choose('role', 'Sailors'),
      settings('role-gone'),
      settings('main'),
    ],
  },
  {
    by: 'editor',
    at: 'post of a forum',
    only: 'discord',
    steps: [
      use('subscribe'),
      use('settings'),
      settings('channel'),
      settings('tags'),
      settings('tag-topic', '1'),
      settings('tag'),
      settings('main'),
    ],
  },
];

/** The places whose settings have pages of their own. */
export const PLACES: readonly Scene[] = [...FORUM, ...CHANNELS];

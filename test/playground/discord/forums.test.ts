import { ChannelType, type ForumChannel } from 'discord.js';
import { afterEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage | undefined;
afterEach(async () => {
  await stage?.close();
});

async function openForum(more: { tags?: readonly string[]; tagRequired?: boolean } = {}) {
  stage = await Stage.open({ permissions: ['ManageChannels', 'ManageThreads'] });
  const id = stage.server.control.createChannel({
    guildId: stage.guildId,
    name: 'stories',
    kind: 'forum',
    ...more,
  }).id;
  const client = await stage.login();
  const forum = await client.channels.fetch(id);
  if (forum?.type !== ChannelType.GuildForum) throw new Error('There is no forum.');
  return { stage, forum };
}

const tagNamed = (forum: ForumChannel, name: string) =>
  forum.availableTags.find((tag) => tag.name === name)?.id ?? '';

test('a post of a forum carries tags, which may change later', async () => {
  const { stage: here, forum } = await openForum({ tags: ['Transport', 'Sport'] });
  const post = await forum.threads.create({
    name: 'Bridge closed',
    message: { content: 'Take the ferry.' },
    appliedTags: [tagNamed(forum, 'Transport')],
  });
  const tagsSeen = () =>
    here.server.control.channels({ viewerId: here.readerId }).find(({ id }) => id === post.id)?.tags;
  expect(tagsSeen()).toEqual(['Transport']);
  await post.setAppliedTags([tagNamed(forum, 'Sport')]);
  expect(tagsSeen()).toEqual(['Sport']);
  expect(here.seen(here.readerId, post.id).map(({ content }) => content)).toEqual(['Take the ferry.']);
});

test('a forum gains tags and keeps those it had by their ids', async () => {
  const { forum } = await openForum({ tags: ['Transport'] });
  const before = tagNamed(forum, 'Transport');
  const changed = await forum.setAvailableTags([
    ...forum.availableTags,
    { name: 'Weather', emoji: { id: null, name: '⛅' } },
  ]);
  expect(changed.availableTags.map(({ name, emoji }) => [name, emoji?.name ?? null])).toEqual([
    ['Transport', null],
    ['Weather', '⛅'],
  ]);
  expect(tagNamed(changed, 'Transport')).toBe(before);
});

test('a forum that wants a tag refuses a post without one', async () => {
  const { forum } = await openForum({ tags: ['Transport'], tagRequired: true });
  await expect(forum.threads.create({ name: 'Bridge', message: { content: 'x' } })).rejects.toMatchObject({
    code: 40067,
  });
});

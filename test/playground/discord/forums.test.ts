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

test('a tag for moderators is refused to a bot that may not manage threads', async () => {
  stage = await Stage.open();
  const { guildId } = stage;
  const more = { tags: ['Official'], moderatedTags: ['Official'] };
  const { id } = stage.server.control.createChannel({ guildId, name: 'stories', kind: 'forum', ...more });
  const forum = await (await stage.login()).channels.fetch(id);
  if (forum?.type !== ChannelType.GuildForum) throw new Error('There is no forum.');
  const post = { name: 'Bridge', message: { content: 'x' }, appliedTags: [tagNamed(forum, 'Official')] };
  await expect(forum.threads.create(post)).rejects.toMatchObject({ code: 50013 });
});

test('an archived post takes another name only as it is opened', async () => {
  const { forum } = await openForum();
  const post = await forum.threads.create({ name: 'Bridge closed', message: { content: 'x' } });
  await post.setArchived(true);
  await expect(post.setName('Bridge open')).rejects.toMatchObject({ code: 50083 });
  expect((await post.edit({ archived: false, name: 'Bridge open' })).name).toBe('Bridge open');
});

test('no thread grows out of a message of a post', async () => {
  const { stage: here, forum } = await openForum();
  const post = await forum.threads.create({ name: 'Bridge closed', message: { content: 'x' } });
  const message = await post.send('More');
  const path = `/channels/${post.id}/messages/${message.id}/threads`;
  // The library refuses by itself.
  expect(await here.request('POST', path, { name: 'Even more' })).toMatchObject({
    status: 400,
    body: { code: 50024 },
  });
});

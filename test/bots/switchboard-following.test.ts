import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAX_FOLLOWS } from '../../src/feed/following.js';
import { published } from '../support/briefs.js';
import { press } from '../support/menus.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

let newsroom: Newsroom;
let reader: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  reader = await newsroom.person();
  await published(newsroom.feed, { headline: 'Council meets', topics: ['politics'] });
});

afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom.close();
});

async function followed({ caller }: Person): Promise<readonly number[]> {
  const { destinations, follows } = newsroom.feed.store;
  const destination = await destinations.findByAddress(caller.botId, caller.place.address);
  return destination === null ? [] : (await follows.findFollows(destination)).map(({ story }) => story);
}

const PLATFORMS: readonly (readonly [string, Partial<Who>])[] = [
  ['Telegram', { platform: 'telegram', kind: 'telegram-private' }],
  ['Discord', { platform: 'discord', kind: 'discord-direct' }],
];

describe.each(PLATFORMS)('a reader on %s', (_, who) => {
  beforeEach(async () => {
    reader = await newsroom.person(who);
  });

  it('follows a story under a brief of it, with no subscription, and ends that there', async () => {
    const card = await reader.use('read', { number: 1 });
    const said = await press(reader, card, 'Follow');
    expect(textOf(said)).toMatch(/^You follow this story now: whatever goes on with #1/);
    expect(labelsOf(said)).toEqual(['Unfollow']);
    expect(await followed(reader)).toEqual([1]);
    expect(labelsOf(await reader.use('read', { number: 1 }))).toContain('Unfollow');
    expect(textOf(await press(reader, said, 'Unfollow'))).toMatch(/^You no longer follow the story of #1/);
    expect(labelsOf(await reader.use('read', { number: 1 }))).toContain('Follow');
    expect(await followed(reader)).toEqual([]);
  });

  it('is not told that nothing is sent where stories are, for want of topics', async () => {
    await reader.type('/follow 1');
    expect(textOf(await reader.type('/quiet 22-7'))).toMatch(
      /^No topics are chosen yet\. Choose topics first/,
    );
  });

  it('follows one story by whichever of its briefs', async () => {
    await published(newsroom.feed, { headline: 'Council votes', followUpOf: 1 });
    await published(newsroom.feed, { headline: 'Council resigns', followUpOf: 2 });
    await reader.type('/follow 3');
    expect(textOf(await reader.type('/follow 2'))).toMatch(/^You follow this story already/);
    expect(await followed(reader)).toEqual([1]);
    expect(textOf(await reader.type('/unfollow 1'))).toMatch(/^You no longer follow/);
    expect(textOf(await reader.type('/unfollow 1'))).toMatch(/^You do not follow the story of #1/);
  });

  it('sees in the settings which stories are followed, and ends them one by one', async () => {
    await reader.type('/subscribe');
    expect(labelsOf(await reader.use('settings'))).not.toContain('Stories');
    await published(newsroom.feed, { headline: 'Choir wins a prize' });
    await reader.type('/follow 1');
    newsroom.advance(1_000);
    await reader.type('/follow 2');
    const menu = await reader.use('settings');
    expect(textOf(menu)).toMatch(/^Stories: 2 followed$/m);
    const stories = await press(reader, menu, 'Stories');
    expect(textOf(stories)).toMatch(/#2 “Choir wins a prize”\n#1 “Council meets”$/);
    const left = await press(reader, stories, 'Unfollow #2');
    expect(left).toMatchObject({ editsItself: true });
    expect(textOf(left)).not.toMatch(/#2/);
    expect(textOf(await press(reader, left, 'Unfollow #1'))).toMatch(/No story is followed/);
    expect(await followed(reader)).toEqual([]);
  });
});

describe('following', () => {
  it('is refused for what readers may not read, and nobody is registered by it', async () => {
    expect(textOf(await reader.type('/follow 7'))).toMatch(/no brief #7/i);
    expect(textOf(await reader.type('/unfollow 7'))).toMatch(/^You do not follow the story of #7/);
    expect(await newsroom.feed.store.destinations.findAll({ afterId: 0, limit: 9 })).toEqual([]);
  });

  it('in a group is for its administrators, and belongs to the group', async () => {
    const group = { kind: 'telegram-supergroup', chat: '-1005' } as const;
    const member = await newsroom.person({ ...group, userId: '43' });
    expect(textOf(await member.press({ kind: 'follow', number: 1 }))).toMatch(/administrators/);
    const administrator = await newsroom.person({ ...group, userId: '44', administrator: true });
    expect(textOf(await administrator.type('/follow 1'))).toMatch(/^This story is followed here now/);
    expect(await followed(member)).toEqual([1]);
    expect(textOf(await member.type('/unfollow 1'))).toMatch(/administrators/);
  });

  it('says so where the bot could not post what comes', async () => {
    const channel = await newsroom.person({
      platform: 'discord',
      kind: 'discord-text',
      chat: '900',
      administrator: true,
      postingProblem: 'telegram-posting-channel',
    });
    const said = textOf(await channel.use('follow', { number: 1 }));
    expect(said.split('\n\n')).toHaveLength(2);
  });

  it('of more stories than fit ends the oldest, and says which', async () => {
    for (let count = 1; count <= MAX_FOLLOWS; count += 1)
      await published(newsroom.feed, { headline: `Story ${count}` });
    for (let number = 1; number <= MAX_FOLLOWS; number += 1) {
      newsroom.advance(1_000);
      await reader.type(`/follow ${number}`);
    }
    const said = textOf(await reader.type(`/follow ${MAX_FOLLOWS + 1}`));
    expect(said).toMatch(/100 stories are the most that can be followed.*#1 “Council meets”/);
    expect(await followed(reader)).toHaveLength(MAX_FOLLOWS);
    expect(await followed(reader)).not.toContain(1);
    const stories = await press(reader, await reader.use('settings'), 'Stories');
    expect(labelsOf(stories)).toHaveLength(11);
    expect(textOf(await press(reader, stories, 'Older ›'))).toMatch(/Story/);
  });

  it('ends with /stop, with a subscription and without', async () => {
    await reader.type('/follow 1');
    expect(textOf(await reader.type('/stop'))).toMatch(
      /^The story that was followed is not followed any more/,
    );
    expect(await followed(reader)).toEqual([]);
    await reader.type('/follow 1');
    await reader.type('/subscribe');
    expect(textOf(await reader.type('/unsubscribe'))).toMatch(/One story is still followed/);
    expect(await followed(reader)).toEqual([1]);
    await reader.type('/subscribe');
    expect(textOf(await reader.type('/stop'))).toMatch(
      /You get no more briefs[\s\S]*One story is no longer followed/,
    );
    expect(await followed(reader)).toEqual([]);
  });

  it('is all that the settings name where nothing else is wanted', async () => {
    await reader.type('/follow 1');
    expect(textOf(await reader.use('settings'))).toMatch(/^Topics: None\nStories: one followed$/m);
  });

  it('is exported and deleted with the data', async () => {
    await reader.type('/follow 1');
    const exported = await reader.press({ kind: 'settings', step: 'export', placeId: 0, value: '' });
    expect(JSON.parse(textOf(exported))).toMatchObject({ stories: [1] });
    await reader.press({ kind: 'settings', step: 'forget', placeId: 0, value: '' });
    expect(await followed(reader)).toEqual([]);
  });

  it('leaves no line in the audit log', async () => {
    await reader.type('/start');
    const page = { subject: null, beforeId: null, limit: 50 };
    const before = await newsroom.feed.store.audit.findAudit(page);
    await reader.type('/follow 1');
    await reader.type('/unfollow 1');
    expect(await newsroom.feed.store.audit.findAudit(page)).toEqual(before);
  });
});

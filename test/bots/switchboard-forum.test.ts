import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draft } from '../support/briefs.js';
import { walk } from '../support/menus.js';
import { labelsOf, type Newsroom, openNewsroom, type Person, textOf, type Who } from '../support/talk.js';

let newsroom: Newsroom;
let general: Person;
let harbour: Person;
let council: Person;

const forum: Partial<Who> = { userId: '42', chat: '-100', administrator: true };

beforeEach(async () => {
  newsroom = await openNewsroom();
  await draft(newsroom.feed, { topics: ['ferries', 'politics'] });
  general = await newsroom.person({ ...forum, kind: 'telegram-supergroup' });
  harbour = await newsroom.person({ ...forum, kind: 'telegram-topic', thread: '5' });
  council = await newsroom.person({ ...forum, kind: 'telegram-topic', thread: '9' });
});

afterEach(async () => {
  expect(newsroom.faults).toEqual([]);
  await newsroom.close();
});

describe('the topic map of a forum', () => {
  it('brings a news topic into the forum topic where it is pressed, and says what the group leaves out', async () => {
    await general.type('/subscribe');
    const menu = await harbour.type('/settings');
    expect(textOf(menu)).toMatch(/^Settings of Chat -100, topic 5\n/);
    const page = await walk(harbour, menu, 'Forum topics');
    expect(labelsOf(page)).toEqual(['ferries', 'politics', 'Back']);
    const brought = await walk(harbour, page, 'ferries');
    expect(labelsOf(brought)).toEqual(['✓ ferries', 'politics', 'Back']);
    expect(textOf(brought)).toMatch(
      /ferries comes here from now on, and the group’s General topic leaves it out\.$/,
    );
    expect(textOf(await general.type('/settings'))).toMatch(/Topics: all but ferries/);
    const back = await walk(harbour, brought, '✓ ferries');
    expect(textOf(back)).toMatch(/It is back in the group’s General topic\.$/);
    expect(textOf(await general.type('/settings'))).toMatch(/Topics: all\n/);
  });

  it('says where a news topic comes already, and from where it moves', async () => {
    await walk(harbour, await harbour.type('/settings'), 'Forum topics', 'politics');
    const page = await walk(council, await council.type('/settings'), 'Forum topics');
    expect(textOf(page)).toMatch(/politics comes to Chat -100, topic 5\./);
    const moved = await walk(council, page, 'politics');
    expect(textOf(moved)).toMatch(
      /politics comes here from now on\. It comes to Chat -100, topic 5 no more\.$/,
    );
  });

  it('is shown in the group itself, from where each forum topic is opened', async () => {
    expect(labelsOf(await general.type('/settings'))).not.toContain('Forum topics');
    await general.type('/subscribe');
    await walk(harbour, await harbour.type('/settings'), 'Forum topics', 'ferries');
    const overview = await walk(general, await general.type('/settings'), 'Forum topics');
    expect(textOf(overview)).toMatch(/Chat -100, topic 5: ferries/);
    const page = await walk(general, overview, 'Chat -100, topic 5');
    expect(textOf(page)).toMatch(/^Settings of Chat -100, topic 5/);
    expect(textOf(await walk(general, page, '✓ ferries'))).toMatch(/back in the group’s General topic/);
  });

  it('is opened from an administrator’s own chat', async () => {
    await general.type('/subscribe');
    await walk(harbour, await harbour.type('/settings'), 'Forum topics', 'ferries');
    const rights = ['-100'];
    const olga = await newsroom.person({ administers: rights });
    const places = await walk(olga, await olga.type('/settings'), 'Other places');
    expect(labelsOf(places)).toEqual(['Chat -100', 'Chat -100, topic 5', 'Back']);
    const page = await walk(olga, places, 'Chat -100', 'Forum topics', 'Chat -100, topic 5');
    expect(textOf(await walk(olga, page, 'politics'))).toMatch(/politics comes here from now on/);
    expect(textOf(await general.type('/settings'))).toMatch(/Topics: all but ferries and politics/);
  });

  it('gives the group back what went into a forum topic that is closed or deleted', async () => {
    await general.type('/subscribe');
    await walk(harbour, await harbour.type('/settings'), 'Forum topics', 'ferries');
    const { destinations } = newsroom.feed.store;
    const place = await destinations.findByAddress(1, harbour.caller.place.address);
    await newsroom.feed.store.transaction((tx) => tx.destinations.park(place?.id ?? 0, 'no-rights', 5));
    const overview = await walk(general, await general.type('/settings'), 'Forum topics');
    expect(textOf(overview)).toMatch(/Chat -100, topic 5: closed or deleted/);
    const back = await walk(general, overview, 'Chat -100, topic 5');
    expect(textOf(back)).toMatch(/The news topics of Chat -100, topic 5 are back in the group\.$/);
    expect(textOf(await general.type('/settings'))).toMatch(/Topics: all\n/);
  });

  it('calls a forum topic by its name also where a button does not tell it', async () => {
    await harbour.type('/subscribe');
    const { destinations } = newsroom.feed.store;
    const known = await destinations.findByAddress(1, harbour.caller.place.address);
    if (known === null) throw new Error('The forum topic is not registered.');
    const named = { ...known, title: 'Chat -100 › Ferries' };
    await newsroom.feed.store.transaction((tx) => tx.destinations.save(named));
    const pressed = await harbour.press({ kind: 'settings', step: 'main', placeId: 0, value: '' });
    expect(textOf(pressed)).toMatch(/^Settings of Chat -100 › Ferries\n/);
  });

  it('leaves a forum topic alone that the newsroom paused', async () => {
    await general.type('/subscribe');
    await walk(harbour, await harbour.type('/settings'), 'Forum topics', 'ferries');
    const { destinations } = newsroom.feed.store;
    const { id = 0 } = (await destinations.findByAddress(1, harbour.caller.place.address)) ?? {};
    await newsroom.feed.store.transaction((tx) => tx.destinations.park(id, 'paused', 5));
    const made = { kind: 'settings', step: 'forum-return', placeId: 0, value: String(id) } as const;
    expect(textOf(await general.press(made))).toMatch(/does nothing any more/);
    expect(textOf(await general.type('/settings'))).toMatch(/Topics: all but ferries/);
  });

  it('is not for members, and knows no forum topic but its own', async () => {
    await general.type('/subscribe');
    await walk(harbour, await harbour.type('/settings'), 'Forum topics', 'ferries');
    const elsewhere = await newsroom.person({ ...forum, chat: '-200', kind: 'telegram-topic', thread: '5' });
    await walk(elsewhere, await elsewhere.type('/settings'), 'Forum topics', 'ferries');
    const place = await newsroom.feed.store.destinations.findByAddress(1, elsewhere.caller.place.address);
    const step = (name: 'forum' | 'forum-topic' | 'forum-return', placeId: number, value = '1') =>
      general.press({ kind: 'settings', step: name, placeId, value });
    expect(textOf(await step('forum', place?.id ?? 0))).toMatch(/^I cannot see that you administer/);
    expect(textOf(await step('forum-return', 0, String(place?.id)))).toMatch(/does nothing any more/);
    expect(textOf(await step('forum-topic', 0))).toMatch(/does nothing any more/);
    const member = await newsroom.person({
      ...forum,
      kind: 'telegram-topic',
      thread: '5',
      administrator: false,
    });
    const pressed = await member.press({ kind: 'settings', step: 'forum-topic', placeId: 0, value: '1' });
    expect(textOf(pressed)).toMatch(/^Only administrators/);
    expect(textOf(await general.type('/settings'))).toMatch(/Topics: all but ferries/);
  });
});

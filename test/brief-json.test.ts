import { afterEach, beforeEach, expect, it } from 'vitest';
import { toBriefJson } from '../src/brief-json.js';
import { createDraft } from '../src/feed/drafting.js';
import { addDesk, retireDesk } from '../src/feed/keeping-desks.js';
import { addTopic, renameTopic } from '../src/feed/keeping-topics.js';
import type { Actor } from '../src/feed/newsroom.js';
import { type Newsroom, openNewsroom } from './support/talk.js';

const actor: Actor = { memberId: null, name: 'Nadia', via: 'cli', from: null };
let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});
afterEach(() => newsroom.close());

it('names topics as they are typed now, and a desk that was retired since', async () => {
  const { feed } = newsroom;
  const desk = await addDesk(feed, actor, 'Harbour desk');
  await addDesk(feed, actor, 'Sport');
  const topic = await addTopic(feed, actor, { handle: null, name: 'Weather', emoji: null });
  const brief = await createDraft(feed, actor, {
    headline: 'Storm tonight',
    text: [],
    topics: ['weather'],
    deskId: desk.id,
  });
  await renameTopic(feed, actor, { topicId: topic.id, name: 'Climate' });
  await retireDesk(feed, actor, desk.id);
  expect(await toBriefJson(feed.store, [brief])).toMatchObject([
    { topics: ['climate'], desk: { name: 'Harbour desk' } },
  ]);
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withholdBrief } from '../../src/feed/changing.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { buttonsOf, labelsOf, type Newsroom, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let reader: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  reader = await newsroom.person({ platform: 'discord', kind: 'discord-direct' });
});

afterEach(() => newsroom.close());

const FERRY = { headline: 'The ferry to Aldersund sails again', topics: ['harbour'] };

/** Reads brief 1 and presses the button under it. */
async function more() {
  const [like] = buttonsOf(await reader.use('read', { number: 1 }));
  if (like === undefined || !('action' in like)) throw new Error('There is no button.');
  expect(like.label).toBe('More like this');
  return await reader.press(like.action);
}

describe('More like this', () => {
  it('shows first what shares words and topics, then either of them, and nothing else', async () => {
    await published(newsroom.feed, FERRY);
    await published(newsroom.feed, { headline: 'Crane is painted', topics: ['harbour'] });
    await published(newsroom.feed, { headline: 'The ferry to Aldersund is late', topics: ['harbour'] });
    await published(newsroom.feed, { headline: 'Aldersund elects a mayor', topics: ['politics'] });
    await published(newsroom.feed, { headline: 'Choir wins a prize', topics: ['music'] });
    const reply = await more();
    expect(textOf(reply)).toMatch(/^More like #1/);
    expect(labelsOf(reply)).toEqual(['Read #3', 'Read #2', 'Read #4']);
  });

  it('shows the newest of equal ones, five at most', async () => {
    await published(newsroom.feed, FERRY);
    for (let count = 2; count <= 8; count += 1) {
      await published(newsroom.feed, { headline: `Crane ${count}`, topics: ['harbour'] });
    }
    expect(labelsOf(await more())).toEqual(['Read #8', 'Read #7', 'Read #6', 'Read #5', 'Read #4']);
  });

  it('says so when nothing is like it', async () => {
    await published(newsroom.feed, FERRY);
    await published(newsroom.feed, { headline: 'Choir wins a prize', topics: ['music'] });
    expect(textOf(await more())).toMatch(/Nothing else is like #1/);
  });

  it('never shows a draft or what is withheld', async () => {
    await published(newsroom.feed, FERRY);
    await draft(newsroom.feed, FERRY);
    const { number } = await published(newsroom.feed, FERRY);
    await withholdBrief(newsroom.feed, EDITOR, number);
    expect(textOf(await more())).toMatch(/Nothing else is like #1/);
  });

  it('is not offered under a notice of what was withheld', async () => {
    await published(newsroom.feed, FERRY);
    await withholdBrief(newsroom.feed, EDITOR, 1);
    expect(labelsOf(await reader.use('read', { number: 1 }))).toEqual([]);
  });
});

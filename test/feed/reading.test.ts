import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withholdBrief } from '../../src/feed/changing.js';
import type { Seat } from '../../src/feed/conversation-ports.js';
import type { Feed } from '../../src/feed/ports.js';
import { getReadable, PAGE_SIZE, readMore, readNewest } from '../../src/feed/reading.js';
import { scopeOfTopic } from '../../src/feed/reading-scope.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const SEAT: Seat = { botId: 1, place: 'telegram:42', userId: '42' };

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom();
});

afterEach(() => newsroom.close());

async function publishMany(feed: Feed, topics: readonly string[]): Promise<number[]> {
  const numbers: number[] = [];
  for (const topic of topics) numbers.push((await published(feed, { topics: [topic] })).number);
  return numbers;
}

describe('reading page by page', () => {
  it('shows every brief that was there at first once, newest first, whatever is published meanwhile', async () => {
    const topic = fc.constantFrom('harbour', 'town');
    await fc.assert(
      fc.asyncProperty(
        fc.array(topic, { maxLength: 14 }),
        fc.array(fc.array(topic, { maxLength: 3 }), { maxLength: 5 }),
        fc.option(topic),
        async (before, meanwhile, wanted) => {
          const room = await openNewsroom();
          const numbers = await publishMany(room.feed, before);
          const expected = numbers
            .filter((_, index) => wanted === null || before[index] === wanted)
            .reverse();
          const seen: number[] = [];
          let page = await readNewest(room.feed, SEAT, scopeOfTopic(wanted));
          for (let turn = 0; turn < 10; turn += 1) {
            expect(page.briefs.length).toBeLessThanOrEqual(PAGE_SIZE);
            seen.push(...page.briefs.map(({ number }) => number));
            if (page.next === null) break;
            await publishMany(room.feed, meanwhile[turn] ?? []);
            page = (await readMore(room.feed, SEAT)) ?? page;
          }
          await room.close();
          expect(seen).toEqual(expected);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('goes on where each person in each place stopped', async () => {
    const numbers = await publishMany(
      newsroom.feed,
      Array.from({ length: 7 }, () => 'town'),
    );
    await readNewest(newsroom.feed, SEAT);
    const elsewhere = { ...SEAT, place: 'telegram:-100' };
    expect(await readMore(newsroom.feed, elsewhere)).toBeNull();
    const more = await readMore(newsroom.feed, SEAT);
    expect(more?.briefs.map(({ number }) => number)).toEqual([numbers[1], numbers[0]]);
    expect(more?.next).toBeNull();
    expect((await readMore(newsroom.feed, SEAT))?.briefs).toEqual([]);
  });

  it('leaves out what is withheld', async () => {
    const [first] = await publishMany(newsroom.feed, ['town', 'town']);
    await withholdBrief(newsroom.feed, EDITOR, 2);
    const page = await readNewest(newsroom.feed, SEAT);
    expect(page.briefs.map(({ number }) => number)).toEqual([first]);
  });
});

describe('reading one brief', () => {
  it('shows what is published, and the notice of what is withheld', async () => {
    const { number } = await published(newsroom.feed);
    expect((await getReadable(newsroom.feed.store.briefs, number, null)).state).toBe('published');
    await withholdBrief(newsroom.feed, EDITOR, number);
    expect((await getReadable(newsroom.feed.store.briefs, number, null)).state).toBe('withheld');
  });

  it('says the same of a draft as of no brief at all', async () => {
    const { number } = await draft(newsroom.feed);
    const { briefs } = newsroom.feed.store;
    const said = (of: number) => ({ id: 'error-no-brief', args: { number: String(of) } });
    await expect(getReadable(briefs, number, null)).rejects.toMatchObject({
      code: 'not_found',
      said: said(number),
    });
    await expect(getReadable(briefs, 99, null)).rejects.toMatchObject({ code: 'not_found', said: said(99) });
  });
});

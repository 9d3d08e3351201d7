import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retractBrief, withholdBrief } from '../../src/feed/changing.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { buttonsOf, type Newsroom, openNewsroom, type Person } from '../support/talk.js';

let newsroom: Newsroom;
let reader: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  reader = await newsroom.person({ botName: 'wire_bot' });
});

afterEach(() => newsroom.close());

async function found(words: string, before: number | null = null) {
  const { cards, next, hint } = await newsroom.switchboard.findCards({
    caller: reader.caller,
    words,
    before,
  });
  return { numbers: cards.map(({ card }) => card.view.number), cards, next, hint };
}

describe('cards for other chats', () => {
  it('are the newest where nothing is typed, and the same cards that /read shows', async () => {
    await published(newsroom.feed, { headline: 'Ferry sails again' });
    await published(newsroom.feed, { headline: 'Market opens late' });
    const { cards, hint } = await found(' ');
    expect(cards.map(({ item }) => item.headline)).toEqual(['Market opens late', 'Ferry sails again']);
    expect(await reader.type('/read 2')).toMatchObject({ kind: 'card', view: cards[0]?.card.view });
    expect(hint).toBeNull();
  });

  it('lead to the brief as it will be when they are pressed', async () => {
    await published(newsroom.feed);
    const { cards } = await found('');
    expect(buttonsOf(cards[0]?.card ?? null)).toEqual([
      { label: 'Read it with the bot', url: 'https://t.me/wire_bot?start=brief_1' },
    ]);
  });

  it('are found by words and by a number, the one of that number first', async () => {
    await published(newsroom.feed, { headline: 'Ferry sails again' });
    await published(newsroom.feed, { headline: 'Fog over pier 1' });
    expect((await found('ferr')).numbers).toEqual([1]);
    expect((await found('1')).numbers).toEqual([1, 2]);
    expect((await found('#2')).numbers).toEqual([2]);
  });

  it('say what to do when there are none', async () => {
    await published(newsroom.feed);
    expect(await found('submarine')).toMatchObject({
      numbers: [],
      next: null,
      hint: expect.stringContaining('Nothing'),
    });
    expect(await found('?!')).toMatchObject({ numbers: [], hint: expect.stringContaining('Nothing') });
    expect(newsroom.faults).toEqual([]);
  });

  it('go on page by page without a gap or a repeat, while more is published', async () => {
    for (let count = 1; count <= 25; count += 1) await published(newsroom.feed);
    const first = await found('');
    await published(newsroom.feed);
    const second = await found('', first.next);
    const third = await found('', second.next);
    const numbers = [...first.numbers, ...second.numbers, ...third.numbers];
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index));
    expect(third.next).toBeNull();
  });

  it('move no reader on: /more goes on where the reader stopped', async () => {
    for (let count = 1; count <= 12; count += 1) await published(newsroom.feed);
    await reader.type('/latest');
    await found('');
    expect(buttonsOf(await reader.type('/more')).map(({ label }) => label)).toContain('Read #7');
  });

  it('are never of what readers may not read, not for the newsroom either', async () => {
    reader = await newsroom.person({ botName: 'wire_bot', role: 'owner' });
    await draft(newsroom.feed, { headline: 'Harbour plan' });
    const { number: held } = await published(newsroom.feed, { headline: 'Harbour closed' });
    await withholdBrief(newsroom.feed, EDITOR, held);
    const { number: wrong } = await published(newsroom.feed, { headline: 'Harbour sold' });
    await retractBrief(newsroom.feed, EDITOR, { number: wrong, reason: null });
    for (const words of ['', 'harbour', '1', '#2', '3']) expect((await found(words)).numbers).toEqual([]);
  });
});

describe('a brief that is read', () => {
  it('can be shared on Telegram by a link that opens it', async () => {
    await published(newsroom.feed, { headline: 'Ferry & fog' });
    const [share] = buttonsOf(await reader.type('/read 1')).filter(({ label }) => label === 'Share');
    if (share === undefined || !('url' in share)) throw new Error('There is no link.');
    const { hostname, pathname, searchParams } = new URL(share.url);
    expect(`${hostname}${pathname}`).toBe('t.me/share/url');
    expect(searchParams.get('text')).toBe('Ferry & fog');
    expect(searchParams.get('url')).toBe('https://t.me/wire_bot?start=brief_1');
    expect(share.url).not.toContain('+');
  });

  it('cannot be shared once it is withheld, nor on Discord', async () => {
    await published(newsroom.feed);
    const guest = await newsroom.person({ platform: 'discord', kind: 'discord-direct' });
    const labels = async (person: Person) =>
      buttonsOf(await person.use('read', { number: 1 })).map(({ label }) => label);
    expect(await labels(guest)).not.toContain('Share');
    await withholdBrief(newsroom.feed, EDITOR, 1);
    expect(await labels(reader)).not.toContain('Share');
  });
});

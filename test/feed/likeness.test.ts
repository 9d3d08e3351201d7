import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { retractBrief } from '../../src/feed/changing.js';
import { editDraft, spikeBrief } from '../../src/feed/drafting.js';
import { areAlike, findLikely, headlineLikeness, LIKENESS_WINDOW_MS } from '../../src/feed/likeness.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const LINK = 'https://news.example/harbour/ferry';

describe('headlines that tell one event', () => {
  it.each([
    ['The ferry to Aldersund sails again', 'Ferry to Aldersund sails again'],
    ['The ferry to Aldersund sails again', 'FERRY TO ALDERSUND SAILS AGAIN!'],
    ['Ferry to Aldersund sails again on Monday', 'The ferry to Aldersund sails again'],
    ['Lindholm council approves harbour bridge', 'Council of Lindholm approves new harbour bridge'],
    ['Fire at Lindholm sawmill injures 12', 'Fire at Lindholm sawmill injures 14'],
    ['Storm closes Lindholm airport', 'Lindholm airport closes as storm hits'],
    ["Lindholm's mayor resigns", 'Lindholm mayor resigns'],
    ['В порту Ліндгольма горить склад', 'У порту Ліндгольм загорівся склад'],
    ['Міська рада затвердила бюджет на школи', 'Бюджет на школи затверджено міською радою'],
    ['Паром до Альдерсунда знову ходить', 'Паром на Альдерсунд знову ходитиме'],
    ['В порту Линдхольма сгорел склад', 'Сгорел склад в порту Линдхольма'],
    ['Мэр Линдхольма ушёл в отставку', 'Мэр Линдхольма уходит в отставку'],
    ['林德霍尔姆港口渡轮恢复通航', '林德霍尔姆渡轮恢复通航'],
    ['市议会批准新港口大桥', '新港口大桥获市议会批准'],
  ])('are alike: %s / %s', (left, right) => {
    expect(headlineLikeness(left, right)).toBeGreaterThanOrEqual(0.6);
    expect(areAlike(right, left)).toBe(true);
  });
});

describe('headlines of one form about different things', () => {
  it.each([
    ['The ferry to Aldersund sails again', 'The bridge at Lindholm opens again'],
    ['Lindholm council approves harbour bridge', 'Lindholm council rejects school budget'],
    ['Fire at Lindholm sawmill injures 12', 'Flood at Aldersund mill injures 12'],
    ['Storm closes Lindholm airport', 'Strike closes Aldersund airport'],
    ['Weather today', 'Weather tomorrow'],
    ['Lindholm beats Aldersund 3-1', 'Lindholm opens a library'],
    ['В порту Ліндгольма горить склад', 'У лісі під Альдерсундом горить трава'],
    ['Міська рада затвердила бюджет на школи', 'Міська рада обрала нового голову'],
    ['Паром до Альдерсунда знову ходить', 'Потяг до Ліндгольма знову запізнюється'],
    ['Мэр Линдхольма ушёл в отставку', 'Мэр Альдерсунда открыл новый мост'],
    ['林德霍尔姆港口渡轮恢复通航', '林德霍尔姆图书馆周一开放'],
    ['市议会批准新港口大桥', '市议会讨论学校预算'],
    ['', ''],
    ['!!!', '???'],
  ])('are not alike: %s / %s', (left, right) => {
    expect(headlineLikeness(left, right)).toBeLessThan(0.6);
  });
});

describe('what looks like a brief', () => {
  let newsroom: Newsroom;

  beforeEach(async () => {
    newsroom = await openNewsroom();
  });

  afterEach(() => newsroom.close());

  const numbersLike = async (number: number) => {
    const { store, clock } = newsroom.feed;
    const found = await findLikely(store, await store.briefs.get(number), clock.now());
    return found.map((brief) => brief.number);
  };

  it('is what was published with its headline, newest first and three at most, and drafts at work', async () => {
    for (let made = 0; made < 3; made += 1) {
      await published(newsroom.feed);
      newsroom.advance(60_000);
    }
    await draft(newsroom.feed, { headline: 'Ferry to Aldersund sails again on Monday' });
    await draft(newsroom.feed, { headline: 'The lamp of the lighthouse is lit' });
    const { number } = await draft(newsroom.feed);
    expect(await numbersLike(number)).toEqual([4, 3, 2]);
    const { store, clock } = newsroom.feed;
    const [newest, published3] = await findLikely(store, await store.briefs.get(number), clock.now());
    expect(newest).toMatchObject({ headline: 'Ferry to Aldersund sails again on Monday', publishedAt: null });
    expect(published3?.publishedAt).toBe(clock.now() - 60_000);
  });

  it('is what has its link, whatever the headlines say', async () => {
    await published(newsroom.feed, { headline: 'A boat leaves', link: `${LINK}?utm_source=wire` });
    await published(newsroom.feed, { headline: 'Another boat leaves', link: `${LINK}/other` });
    const { number } = await draft(newsroom.feed, { link: `http://www.news.example/harbour/ferry/` });
    expect(await numbersLike(number)).toEqual([1]);
  });

  it('is not older than a week', async () => {
    await published(newsroom.feed);
    newsroom.advance(LIKENESS_WINDOW_MS);
    const { number } = await draft(newsroom.feed);
    expect(await numbersLike(number)).toEqual([1]);
    newsroom.advance(1);
    expect(await numbersLike(number)).toEqual([]);
  });

  it('is a draft at work however old it is', async () => {
    await draft(newsroom.feed);
    newsroom.advance(2 * LIKENESS_WINDOW_MS);
    const { number } = await draft(newsroom.feed);
    expect(await numbersLike(number)).toEqual([1]);
  });

  it('is nothing that was given up or retracted, and not the brief that it goes with or follows', async () => {
    await spikeBrief(newsroom.feed, EDITOR, (await draft(newsroom.feed)).number);
    const retracted = await published(newsroom.feed);
    await retractBrief(newsroom.feed, EDITOR, { number: retracted.number, reason: 'It never sailed.' });
    const earlier = await published(newsroom.feed);
    const { number } = await draft(newsroom.feed, { related: { kind: 'brief', number: earlier.number } });
    expect(await numbersLike(number)).toEqual([]);
    const followUp = await draft(newsroom.feed, { followUpOf: earlier.number });
    expect(await numbersLike(followUp.number)).toEqual([number]);
  });

  it('follows the headline when it is edited', async () => {
    const first = await draft(newsroom.feed);
    const { number } = await draft(newsroom.feed);
    await editDraft(newsroom.feed, EDITOR, {
      number: first.number,
      changes: { headline: 'The lamp of the lighthouse is lit' },
    });
    expect(await numbersLike(number)).toEqual([]);
  });

  it('is nothing for a draft without headline and link', async () => {
    await draft(newsroom.feed, { headline: '' });
    expect(await numbersLike((await draft(newsroom.feed, { headline: '' })).number)).toEqual([]);
  });
});

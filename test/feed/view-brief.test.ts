import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import { correctBrief, retractBrief, updateBrief, withholdBrief } from '../../src/feed/changing.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import type { BriefView } from '../../src/feed/view.js';
import { createBriefViews } from '../../src/feed/view-brief.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom } from '../support/talk.js';

const DAY = 24 * 3_600_000;

let newsroom: Newsroom;

beforeEach(async () => {
  newsroom = await openNewsroom({ publicUrl: 'https://wire.example' });
});

afterEach(() => newsroom.close());

async function view(brief: Brief, timeZone: string | null = null): Promise<BriefView> {
  const { feed, languages } = newsroom;
  const viewBrief = createBriefViews({ store: feed.store, languages, settings: feed.settings });
  return await viewBrief(brief, { locale: 'en', timeZone });
}

const text = readPlainText('It sails at noon.');

describe('a brief as readers see it', () => {
  it('has its desk, topics, reading time, link and related story in words', async () => {
    const { feed } = newsroom;
    const deskId = await feed.store.transaction(async (tx) => {
      await tx.topics.ensureTopic('harbour', 'The harbour', '⚓');
      const biography = 'We write about Lindholm.';
      return (await tx.desks.createDesk({ name: 'News desk', biography, contact: null, avatar: null })).id;
    });
    const brief = await published(feed, {
      deskId,
      topics: ['harbour', 'ships'],
      link: 'https://www.lindholm.example/ferry?id=1',
      related: { kind: 'story', title: 'The winter without a ferry', url: null },
      urgency: 'urgent',
    });
    expect(await view(brief)).toMatchObject({
      number: 1,
      kind: 'brief',
      desk: { name: 'News desk', biography: 'We write about Lindholm.', avatar: null },
      topics: [
        { slug: 'harbour', label: '⚓ The harbour' },
        { slug: 'ships', label: 'ships' },
      ],
      readingTime: '1 min read',
      link: { url: 'https://www.lindholm.example/ferry?id=1', label: 'Full story: lindholm.example' },
      related: { label: 'Related', title: 'The winter without a ferry', url: null },
      urgencyLabel: 'Urgent',
      updated: null,
      correction: null,
      notice: null,
    });
  });

  it('has the newsroom’s words for a place whose language the bot does not speak', async () => {
    const { feed, languages } = newsroom;
    const brief = await published(feed, { urgency: 'urgent' });
    const settings = { ...feed.settings, locale: 'uk' };
    const viewBrief = createBriefViews({ store: feed.store, languages, settings });
    const labels = ['it', 'de-AT', null].map(async (locale) => {
      const shown = await viewBrief(brief, { locale, timeZone: null });
      return shown.kind === 'brief' ? shown.urgencyLabel : null;
    });
    expect(await Promise.all(labels)).toEqual(['Терміново', 'Dringend', 'Терміново']);
  });

  it('says when it was updated, in the zone of the audience', async () => {
    const { number } = await published(newsroom.feed);
    newsroom.advance(60_000);
    const brief = await updateBrief(newsroom.feed, EDITOR, { number, text });
    expect((await view(brief)).updated).toBe('Updated 14:06');
    expect((await view(brief, 'Asia/Tokyo')).updated).toBe('Updated 23:06');
  });

  it('names the day of an update only when it is not the day of publication there', async () => {
    const { number } = await published(newsroom.feed);
    newsroom.advance(10 * 3_600_000);
    const brief = await updateBrief(newsroom.feed, EDITOR, { number, text });
    expect((await view(brief)).updated).toMatch(/^Updated March 4\D+00:05$/);
    expect((await view(brief, 'America/New_York')).updated).toBe('Updated 19:05');
  });

  it('carries the correction with its own time, and "Updated" beside it only for something later', async () => {
    const { number } = await published(newsroom.feed);
    const corrected = await correctBrief(newsroom.feed, EDITOR, {
      number,
      note: 'It was Tuesday.',
      text: null,
    });
    const correction = { label: 'Correction 14:05', note: 'It was Tuesday.' };
    expect(await view(corrected)).toMatchObject({ correction, updated: null });
    newsroom.advance(120_000);
    const updated = await updateBrief(newsroom.feed, EDITOR, { number, text });
    expect(await view(updated)).toMatchObject({ correction, updated: 'Updated 14:07' });
  });

  it.each([
    ['withheld', withholdBrief, 'This brief is withheld while we check it.'],
    [
      'retracted',
      (feed: Newsroom['feed'], actor: typeof EDITOR, number: number) =>
        retractBrief(feed, actor, { number, reason: 'It never sailed.' }),
      'Retracted 14:05: It never sailed.',
    ],
  ] as const)('keeps nothing of its content but the notice when %s', async (kind, change, notice) => {
    const { number } = await published(newsroom.feed, {
      picture: { kind: 'web', url: 'https://lindholm.example/ferry.png', alt: null },
      link: 'https://lindholm.example/ferry',
      related: { kind: 'story', title: 'The winter without a ferry', url: null },
    });
    await correctBrief(newsroom.feed, EDITOR, { number, note: 'It was Tuesday.', text: null });
    expect(await view(await change(newsroom.feed, EDITOR, number))).toMatchObject({
      kind,
      notice,
      text: [],
      picture: null,
      link: null,
      related: null,
      correction: null,
      updated: null,
    });
  });

  it('says when it was retracted where no reason was given', async () => {
    const { number } = await published(newsroom.feed);
    newsroom.advance(2 * DAY);
    const brief = await retractBrief(newsroom.feed, EDITOR, { number, reason: null });
    expect((await view(brief)).notice).toMatch(/^Retracted March 5\D+14:05\.$/);
  });

  it('leads to the earlier brief that it follows, as long as that may be read', async () => {
    const earlier = await published(newsroom.feed);
    const followUpOf = earlier.number;
    const { number } = await draft(newsroom.feed, { headline: 'The ferry has arrived', followUpOf });
    const brief = await publishBrief(newsroom.feed, EDITOR, { number });
    expect((await view(brief)).related).toEqual({
      label: 'Related',
      title: 'The ferry to Aldersund sails again',
      url: 'https://wire.example/briefs/1',
    });
    await withholdBrief(newsroom.feed, EDITOR, earlier.number);
    expect((await view(brief)).related).toBeNull();
  });
});

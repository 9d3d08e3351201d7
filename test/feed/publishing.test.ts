import { afterEach, describe, expect, it } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import {
  correctBrief,
  refileBrief,
  releaseBrief,
  retractBrief,
  updateBrief,
  withholdBrief,
} from '../../src/feed/changing.js';
import { editDraft, spikeBrief } from '../../src/feed/drafting.js';
import type { FeedSettings } from '../../src/feed/ports.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { goesOutAt } from '../../src/feed/release-time.js';
import { releaseDue } from '../../src/feed/scheduling.js';
import { readPlainText } from '../../src/feed/text/from-plain-text.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

const HOUR = 3_600_000;

/** Publishing at every full hour. */
const HOURLY: Partial<FeedSettings> = { nextPost: (after) => (Math.floor(after / HOUR) + 1) * HOUR };
const NEXT_HOUR = Date.UTC(2026, 2, 3, 15);

let newsroom: Newsroom;

afterEach(() => newsroom.close());

const refusal = (id: string) =>
  expect.objectContaining({ code: 'conflict', said: expect.objectContaining({ id }) });

async function embargoed(until: number): Promise<Brief> {
  const brief = await draft(newsroom.feed);
  const after = { ...brief, embargoUntil: until };
  await newsroom.feed.store.transaction((tx) => tx.briefs.save(after));
  return after;
}

describe('publishing at once', () => {
  it('gives the brief its time and its place in the order, and keeps version 1', async () => {
    newsroom = await openNewsroom();
    const first = await published(newsroom.feed);
    newsroom.advance(60_000);
    const second = await published(newsroom.feed);
    expect(first).toMatchObject({ state: 'published', version: 1, publishedAt: START });
    expect(second).toMatchObject({ state: 'published', version: 1, publishedAt: START + 60_000 });
    expect(second.sequence ?? 0).toBeGreaterThan(first.sequence ?? 0);
    expect(await newsroom.feed.store.briefs.get(1)).toEqual(first);
  });

  it('takes the urgency that the order names', async () => {
    newsroom = await openNewsroom();
    const { number } = await draft(newsroom.feed);
    expect((await publishBrief(newsroom.feed, EDITOR, { number, urgency: 'flash' })).urgency).toBe('flash');
  });

  it('is refused the second time', async () => {
    newsroom = await openNewsroom();
    const { number } = await published(newsroom.feed);
    await expect(publishBrief(newsroom.feed, EDITOR, { number })).rejects.toEqual(
      refusal('refused-published'),
    );
  });

  it('is refused without a headline', async () => {
    newsroom = await openNewsroom();
    const { number } = await draft(newsroom.feed, { headline: '' });
    await expect(publishBrief(newsroom.feed, EDITOR, { number })).rejects.toEqual(
      refusal('error-headline-missing'),
    );
    expect((await newsroom.feed.store.briefs.get(number)).state).toBe('draft');
  });
});

describe('publishing by a schedule', () => {
  it('waits for the next tick, and all that is due goes out then, oldest time first', async () => {
    newsroom = await openNewsroom(HOURLY);
    const { feed } = newsroom;
    const [one, two, three] = [await draft(feed), await draft(feed), await embargoed(START + 600_000)];
    await publishBrief(feed, EDITOR, two);
    await publishBrief(feed, EDITOR, one);
    const waiting = await publishBrief(feed, EDITOR, three);
    expect(waiting).toMatchObject({ state: 'scheduled', scheduledFor: NEXT_HOUR });
    expect(await releaseDue(feed)).toEqual([]);
    newsroom.advance(5 * HOUR);
    const out = await releaseDue(feed);
    expect(out.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(out.every(({ state }) => state === 'published')).toBe(true);
    expect(await releaseDue(feed)).toEqual([]);
  });

  it('lets a flash go at once, also one that waits already', async () => {
    newsroom = await openNewsroom(HOURLY);
    const { number } = await draft(newsroom.feed);
    await publishBrief(newsroom.feed, EDITOR, { number });
    await expect(publishBrief(newsroom.feed, EDITOR, { number })).rejects.toEqual(
      refusal('refused-scheduled'),
    );
    const flash = await publishBrief(newsroom.feed, EDITOR, { number, urgency: 'flash' });
    expect(flash).toMatchObject({ state: 'published', publishedAt: START });
  });

  it('holds even a flash until its embargo ends', async () => {
    newsroom = await openNewsroom(HOURLY);
    const { number } = await embargoed(START + 10 * HOUR);
    const waiting = await publishBrief(newsroom.feed, EDITOR, { number, urgency: 'flash' });
    expect(waiting).toMatchObject({ state: 'scheduled', scheduledFor: START });
    expect(goesOutAt(waiting, newsroom.feed.settings)).toBe(START + 10 * HOUR);
  });

  it('forgets a brief that was given up meanwhile', async () => {
    newsroom = await openNewsroom(HOURLY);
    const { number } = await draft(newsroom.feed);
    await publishBrief(newsroom.feed, EDITOR, { number });
    await spikeBrief(newsroom.feed, EDITOR, number);
    newsroom.advance(2 * HOUR);
    expect(await releaseDue(newsroom.feed)).toEqual([]);
  });

  it('does not let the headline of a waiting brief be taken away', async () => {
    newsroom = await openNewsroom(HOURLY);
    const { number } = await draft(newsroom.feed);
    await publishBrief(newsroom.feed, EDITOR, { number });
    await expect(editDraft(newsroom.feed, EDITOR, { number, changes: { headline: '' } })).rejects.toEqual(
      refusal('error-headline-missing'),
    );
  });
});

describe('changing what stands in chats', () => {
  it('counts a version for each step, and says when for updates and corrections alone', async () => {
    newsroom = await openNewsroom();
    const { feed } = newsroom;
    const { number } = await published(feed);
    const text = readPlainText('It sails at noon.');
    const steps: readonly (() => Promise<Brief>)[] = [
      () => updateBrief(feed, EDITOR, { number, text }),
      () => refileBrief(feed, EDITOR, { number, text }),
      () => correctBrief(feed, EDITOR, { number, note: 'The hour was wrong.', text: null }),
      () => withholdBrief(feed, EDITOR, number),
      () => releaseBrief(feed, EDITOR, number),
      () => retractBrief(feed, EDITOR, { number, reason: 'It did not sail.' }),
    ];
    const found: unknown[] = [];
    for (const step of steps) {
      newsroom.advance(60_000);
      const { version, state, updatedAt } = await step();
      found.push([version, state, ((updatedAt ?? 0) - START) / 60_000]);
    }
    expect(found).toEqual([
      [2, 'published', 1],
      [3, 'published', 1],
      [4, 'published', 3],
      [5, 'withheld', 3],
      [6, 'published', 3],
      [7, 'retracted', 6],
    ]);
    const kept = await feed.store.briefs.get(number);
    expect(kept).toMatchObject({
      headline: 'The ferry to Aldersund sails again',
      text,
      correction: { note: 'The hour was wrong.', at: START + 180_000 },
      retractionReason: 'It did not sail.',
    });
    const audit = await feed.store.audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 20 });
    expect(audit.map(({ action }) => action)).toEqual([
      'brief.retract',
      'brief.release',
      'brief.withhold',
      'brief.correct',
      'brief.refile',
      'brief.update',
      'brief.publish',
      'brief.create',
    ]);
  });

  it('keeps the correction on the brief through later updates', async () => {
    newsroom = await openNewsroom();
    const { number } = await published(newsroom.feed);
    await correctBrief(newsroom.feed, EDITOR, { number, note: 'The name was wrong.', text: null });
    const text = readPlainText('It sails at one.');
    const updated = await updateBrief(newsroom.feed, EDITOR, { number, text });
    expect(updated.correction?.note).toBe('The name was wrong.');
  });

  it.each([
    ['an update without a text', 'error-text-missing', updateBrief, { text: [] }],
    ['a correction without a note', 'error-note-missing', correctBrief, { note: ' \n', text: null }],
    [
      'a correction note of 501 characters',
      'error-note-long',
      correctBrief,
      { note: 'x'.repeat(501), text: null },
    ],
    ['an empty reason', 'error-note-missing', retractBrief, { reason: '' }],
  ] as const)('refuses %s', async (_, id, change, input) => {
    newsroom = await openNewsroom();
    const { number } = await published(newsroom.feed);
    // Each row pairs a change with input of its own kind.
    const attempt = change as (feed: Newsroom['feed'], actor: typeof EDITOR, given: object) => Promise<Brief>;
    await expect(attempt(newsroom.feed, EDITOR, { number, ...input })).rejects.toMatchObject({
      code: 'invalid',
      said: { id },
    });
    expect((await newsroom.feed.store.briefs.get(number)).version).toBe(1);
  });
});

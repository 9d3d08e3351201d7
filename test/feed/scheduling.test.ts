import { afterEach, describe, expect, it } from 'vitest';
import { editDraft, spikeBrief } from '../../src/feed/drafting.js';
import type { Actor, Role } from '../../src/feed/newsroom.js';
import type { Feed, FeedSettings } from '../../src/feed/ports.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { goesOutAt } from '../../src/feed/release-time.js';
import {
  findQueue,
  releaseDue,
  scheduleBrief,
  setEmbargo,
  setExpiry,
  unscheduleBrief,
  wishForTime,
} from '../../src/feed/scheduling.js';
import { approveBrief, submitBrief } from '../../src/feed/submitting.js';
import { draft, EDITOR, published } from '../support/briefs.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Publishing at every full hour. */
const HOURLY: Partial<FeedSettings> = { nextPost: (after) => (Math.floor(after / HOUR) + 1) * HOUR };
const THREE = Date.UTC(2026, 2, 3, 15);

let newsroom: Newsroom;
let feed: Feed;

afterEach(() => newsroom.close());

async function open(settings: Partial<FeedSettings> = {}): Promise<void> {
  newsroom = await openNewsroom(settings);
  ({ feed } = newsroom);
}

async function member(role: Role): Promise<Actor> {
  const identity = { platform: 'telegram', userId: role } as const;
  const { id } = await feed.store.transaction((tx) =>
    tx.newsroom.ensureMember(identity, { name: role, role }),
  );
  return { memberId: id, name: role, via: 'telegram', from: null };
}

const refusal = (code: string, id: string) =>
  expect.objectContaining({ code, said: expect.objectContaining({ id }) });

const numbersOf = (briefs: readonly { readonly number: number }[]) => briefs.map(({ number }) => number);

async function actions(number: number): Promise<readonly string[]> {
  const subject = `brief:${number}`;
  const audit = await feed.store.audit.findAudit({ subject, beforeId: null, limit: 20 });
  const history = await feed.store.briefs.findHistory(number);
  expect(history.map(({ action }) => action).reverse()).toEqual(audit.map(({ action }) => action));
  return history.map(({ action }) => action);
}

describe('a scheduled brief', () => {
  it('goes out at its time and not before, however late the look', async () => {
    await open();
    const { number } = await draft(feed);
    const waiting = await scheduleBrief(feed, EDITOR, { number, at: START + 2 * HOUR });
    expect(waiting).toMatchObject({ state: 'scheduled', scheduledFor: START + 2 * HOUR });
    newsroom.advance(2 * HOUR - 1);
    expect(await releaseDue(feed)).toEqual([]);
    newsroom.advance(3 * HOUR);
    expect(numbersOf(await releaseDue(feed))).toEqual([number]);
    expect(await releaseDue(feed)).toEqual([]);
    expect(await feed.store.briefs.get(number)).toMatchObject({
      state: 'published',
      publishedAt: START + 5 * HOUR - 1,
      scheduledFor: START + 2 * HOUR,
    });
    expect(await actions(number)).toEqual(['brief.create', 'brief.schedule', 'brief.publish']);
  });

  it('gets another time by the same step, and keeps it when it is edited', async () => {
    await open();
    const { number } = await draft(feed);
    await scheduleBrief(feed, EDITOR, { number, at: START + HOUR });
    await scheduleBrief(feed, EDITOR, { number, at: START + 3 * HOUR });
    await editDraft(feed, EDITOR, { number, changes: { headline: 'The ferry is late' } });
    newsroom.advance(2 * HOUR);
    expect(await releaseDue(feed)).toEqual([]);
    newsroom.advance(HOUR);
    expect(await releaseDue(feed)).toMatchObject([{ number, headline: 'The ferry is late' }]);
  });

  it('is a draft again when it is cancelled, and says what happened on record', async () => {
    await open();
    const { number } = await draft(feed);
    await scheduleBrief(feed, EDITOR, { number, at: START + HOUR });
    expect(await unscheduleBrief(feed, EDITOR, number)).toMatchObject({ state: 'draft', scheduledFor: null });
    newsroom.advance(2 * HOUR);
    expect(await releaseDue(feed)).toEqual([]);
    await expect(unscheduleBrief(feed, EDITOR, number)).rejects.toEqual(
      refusal('conflict', 'refused-not-scheduled'),
    );
    expect(await actions(number)).toEqual(['brief.create', 'brief.schedule', 'brief.unschedule']);
  });

  it('is out at once when it is published by hand', async () => {
    await open();
    const { number } = await draft(feed);
    await scheduleBrief(feed, EDITOR, { number, at: START + HOUR });
    const out = await publishBrief(feed, EDITOR, { number });
    expect(out).toMatchObject({ state: 'published', publishedAt: START, scheduledFor: null });
  });

  it.each([
    ['a published one', 'refused-published', () => published(feed)],
    ['one without a headline', 'error-headline-missing', () => draft(feed, { headline: '' })],
    [
      'one that was given up',
      'refused-spiked',
      async () => await spikeBrief(feed, EDITOR, (await draft(feed)).number),
    ],
  ])('is never %s', async (_, id, make) => {
    await open();
    const { number } = await make();
    await expect(scheduleBrief(feed, EDITOR, { number, at: START + HOUR })).rejects.toEqual(
      refusal('conflict', id),
    );
  });

  it('needs an editor, and under the four-eyes rule another one than its writer', async () => {
    await open({ fourEyes: true });
    const [writer, editor] = [await member('writer'), await member('editor')];
    const { number } = await draft(feed);
    const order = { number, at: START + HOUR };
    await expect(scheduleBrief(feed, writer, order)).rejects.toEqual(
      refusal('forbidden', 'refused-not-editor'),
    );
    const before = await feed.store.briefs.get(number);
    const own = { ...before, authorId: editor.memberId };
    await feed.store.transaction((tx) => tx.briefs.save(own));
    await expect(scheduleBrief(feed, editor, order)).rejects.toEqual(
      refusal('forbidden', 'refused-four-eyes'),
    );
    expect(await scheduleBrief(feed, await member('owner'), order)).toMatchObject({ state: 'scheduled' });
    await expect(unscheduleBrief(feed, writer, number)).rejects.toEqual(
      refusal('forbidden', 'refused-not-editor'),
    );
  });
});

describe('a time that a writer wishes for', () => {
  it('counts once an editor approves the brief', async () => {
    await open();
    const [writer, editor] = [await member('writer'), await member('editor')];
    const { number } = await draft(feed);
    const before = await feed.store.briefs.get(number);
    await feed.store.transaction((tx) => tx.briefs.save({ ...before, authorId: writer.memberId }));
    expect(await wishForTime(feed, writer, { number, at: START + HOUR })).toMatchObject({ state: 'draft' });
    await submitBrief(feed, writer, number);
    expect(await releaseDue(feed)).toEqual([]);
    expect(await approveBrief(feed, editor, { number, mayUndo: false })).toMatchObject({
      state: 'scheduled',
      scheduledFor: START + HOUR,
    });
    await expect(wishForTime(feed, writer, { number, at: START })).rejects.toEqual(
      refusal('conflict', 'refused-scheduled'),
    );
    newsroom.advance(HOUR);
    expect(numbersOf(await releaseDue(feed))).toEqual([number]);
  });
});

describe('publishing by a schedule of its own', () => {
  it('makes a time the earliest: the brief goes at the first tick at it or after it', async () => {
    await open(HOURLY);
    const [between, sharp] = [await draft(feed), await draft(feed)];
    await scheduleBrief(feed, EDITOR, { number: between.number, at: THREE + 1 });
    await scheduleBrief(feed, EDITOR, { number: sharp.number, at: THREE });
    newsroom.advance(THREE - START);
    expect(numbersOf(await releaseDue(feed))).toEqual([sharp.number]);
    newsroom.advance(HOUR - 1);
    expect(await releaseDue(feed)).toEqual([]);
    newsroom.advance(1);
    expect(numbersOf(await releaseDue(feed))).toEqual([between.number]);
  });

  it('keeps no flash waiting longer than its own time', async () => {
    await open(HOURLY);
    const { number } = await draft(feed, { urgency: 'flash' });
    await scheduleBrief(feed, EDITOR, { number, at: START + 10 * MINUTE });
    newsroom.advance(10 * MINUTE);
    expect(numbersOf(await releaseDue(feed))).toEqual([number]);
  });

  it('moves what waits for a later time to the next tick when it is published', async () => {
    await open(HOURLY);
    const { number } = await draft(feed);
    await scheduleBrief(feed, EDITOR, { number, at: THREE + 5 * HOUR });
    const sooner = await publishBrief(feed, EDITOR, { number });
    expect(sooner).toMatchObject({ state: 'scheduled', scheduledFor: THREE });
  });
});

describe('an embargo', () => {
  it('holds a scheduled brief that would go before it ends, also when it was set afterwards', async () => {
    await open();
    const { number } = await draft(feed);
    await scheduleBrief(feed, EDITOR, { number, at: START + HOUR });
    await setEmbargo(feed, EDITOR, { number, until: START + 3 * HOUR });
    newsroom.advance(2 * HOUR);
    expect(await releaseDue(feed)).toEqual([]);
    newsroom.advance(HOUR);
    expect(numbersOf(await releaseDue(feed))).toEqual([number]);
    expect(await actions(number)).toContain('brief.embargo');
  });

  it('lets the brief go at its own time again when it is taken away', async () => {
    await open();
    const { number } = await draft(feed);
    await setEmbargo(feed, EDITOR, { number, until: START + 5 * HOUR });
    const waiting = await publishBrief(feed, EDITOR, { number });
    expect(goesOutAt(waiting, feed.settings)).toBe(START + 5 * HOUR);
    await setEmbargo(feed, EDITOR, { number, until: null });
    expect(numbersOf(await releaseDue(feed))).toEqual([number]);
  });

  it('comes too late once the brief is published', async () => {
    await open();
    const { number } = await published(feed);
    await expect(setEmbargo(feed, EDITOR, { number, until: START + HOUR })).rejects.toEqual(
      refusal('conflict', 'refused-embargo-published'),
    );
  });
});

describe('an expiry', () => {
  it('can be set while the brief is being posted, by an editor, until it has passed', async () => {
    await open();
    const { number } = await published(feed);
    await expect(setExpiry(feed, await member('writer'), { number, at: START + HOUR })).rejects.toEqual(
      refusal('forbidden', 'refused-not-editor'),
    );
    const set = await setExpiry(feed, await member('editor'), { number, at: START + HOUR });
    expect(set).toMatchObject({ state: 'published', version: 1, expiresAt: START + HOUR });
    newsroom.advance(HOUR);
    await expect(setExpiry(feed, EDITOR, { number, at: null })).rejects.toEqual(
      refusal('conflict', 'refused-expired'),
    );
  });

  it('is refused where nobody would get the brief, whichever time comes last', async () => {
    await open();
    const { number } = await draft(feed);
    const early = refusal('conflict', 'refused-expires-first');
    await setExpiry(feed, EDITOR, { number, at: START + HOUR });
    await expect(scheduleBrief(feed, EDITOR, { number, at: START + HOUR })).rejects.toEqual(early);
    await expect(setEmbargo(feed, EDITOR, { number, until: START + 2 * HOUR })).rejects.toEqual(early);
    await scheduleBrief(feed, EDITOR, { number, at: START + HOUR - 1 });
    await expect(setExpiry(feed, EDITOR, { number, at: START + MINUTE })).rejects.toEqual(early);
    newsroom.advance(HOUR);
    await unscheduleBrief(feed, EDITOR, number);
    await expect(publishBrief(feed, EDITOR, { number })).rejects.toEqual(early);
    expect(await setExpiry(feed, EDITOR, { number, at: null })).toMatchObject({ expiresAt: null });
  });
});

describe('the queue', () => {
  it('names what waits in the order in which it goes out', async () => {
    await open();
    const times = [3, 1, 2, 1].map((hours) => START + hours * HOUR);
    for (const at of times) await scheduleBrief(feed, EDITOR, { number: (await draft(feed)).number, at });
    await setEmbargo(feed, EDITOR, { number: 2, until: START + 4 * HOUR });
    await draft(feed);
    await published(feed);
    const queue = await findQueue(feed);
    expect(queue.map(({ brief }) => brief.number)).toEqual([4, 3, 1, 2]);
    expect(queue.map(({ goesOutAt: at }) => (at - START) / HOUR)).toEqual([1, 2, 3, 4]);
  });
});

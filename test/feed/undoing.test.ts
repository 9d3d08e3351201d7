import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FeedSettings } from '../../src/feed/ports.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { releaseDue, scheduleBrief, setEmbargo, unscheduleBrief } from '../../src/feed/scheduling.js';
import { undoPublishing } from '../../src/feed/undoing.js';
import { draft, EDITOR } from '../support/briefs.js';
import { type Newsroom, openNewsroom, START } from '../support/talk.js';

let newsroom: Newsroom;

const open = async (settings: Partial<FeedSettings> = {}) => {
  await newsroom?.close();
  newsroom = await openNewsroom({ undoMs: 10_000, ...settings });
  await draft(newsroom.feed);
};

beforeEach(() => open());
afterEach(() => newsroom.close());

const publish = (more: Partial<Parameters<typeof publishBrief>[2]> = {}) =>
  publishBrief(newsroom.feed, EDITOR, { number: 1, mayUndo: true, ...more });
const undo = () => undoPublishing(newsroom.feed, EDITOR, 1);
const due = async () => (await releaseDue(newsroom.feed)).map(({ number }) => number);
const brief = () => newsroom.feed.store.briefs.get(1);
const broadcasts = async () => (await newsroom.feed.store.broadcasts.getFigures(1)).broadcasts;

describe('a publication that can be taken back', () => {
  it('goes out once the time for that has passed, as one that went at once', async () => {
    expect(await publish()).toMatchObject({ state: 'scheduled', undoUntil: START + 10_000 });
    newsroom.advance(9_999);
    expect(await due()).toEqual([]);
    expect(await broadcasts()).toEqual([]);
    newsroom.advance(1);
    expect(await due()).toEqual([1]);
    expect(await brief()).toMatchObject({
      state: 'published',
      undoUntil: null,
      scheduledFor: null,
      publishedAt: START + 10_000,
      sequence: 1,
    });
  });

  it('is a draft again when it was taken back: nothing was posted, no place in the order is used up', async () => {
    await publish();
    expect(await undo()).toMatchObject({
      state: 'draft',
      scheduledFor: null,
      undoUntil: null,
      sequence: null,
    });
    newsroom.advance(60_000);
    expect(await due()).toEqual([]);
    expect(await broadcasts()).toEqual([]);
    expect(await publish({ mayUndo: false })).toMatchObject({ state: 'published', sequence: 1, version: 1 });
  });

  it('can be taken back as long as nothing has left, even when the ticks are late', async () => {
    await publish();
    newsroom.advance(60_000);
    expect(await undo()).toMatchObject({ state: 'draft' });
  });

  it('is taken back once, and not after it has gone out', async () => {
    await expect(undo()).rejects.toMatchObject({ said: { id: 'refused-undo-draft' } });
    await publish();
    await undo();
    await expect(undo()).rejects.toMatchObject({ said: { id: 'refused-undo-draft' } });
    await publish();
    newsroom.advance(10_000);
    await due();
    await expect(undo()).rejects.toMatchObject({ said: { id: 'refused-undo-late' } });
  });

  it('is not let out twice; without another moment it goes at once', async () => {
    await publish();
    newsroom.advance(5_000);
    await expect(publish()).rejects.toMatchObject({ said: { id: 'refused-going-out' } });
    expect(await publish({ mayUndo: false })).toMatchObject({
      state: 'published',
      publishedAt: START + 5_000,
    });
    newsroom.advance(10_000);
    expect(await due()).toEqual([]);
  });

  it('stands in the audit log with its undoing', async () => {
    await publish();
    await undo();
    await publish();
    newsroom.advance(10_000);
    await due();
    const audit = await newsroom.feed.store.audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 4 });
    expect(audit.map(({ action, actor }) => `${action} ${actor.via}`)).toEqual([
      'brief.publish system',
      'brief.let-out cli',
      'brief.undo cli',
      'brief.let-out cli',
    ]);
  });
});

describe('there is no moment to take back', () => {
  it.each([
    ['a flash', {}, { urgency: 'flash' as const }],
    ['what is not published by a button', {}, { mayUndo: false }],
    ['where the setting is 0', { undoMs: 0 }, {}],
  ])('%s', async (_, settings, order) => {
    await open(settings);
    expect(await publish(order)).toMatchObject({ state: 'published', undoUntil: null });
  });

  it('where publishing follows a schedule, whose tick is later anyway', async () => {
    await open({ nextPost: (after) => (Math.floor(after / 3_600_000) + 1) * 3_600_000 });
    expect(await publish()).toMatchObject({ state: 'scheduled', undoUntil: null });
    await expect(undo()).rejects.toMatchObject({ said: { id: 'refused-undo-scheduled' } });
  });

  it('under an embargo that is still on', async () => {
    await setEmbargo(newsroom.feed, EDITOR, { number: 1, until: START + 60_000 });
    expect(await publish()).toMatchObject({ state: 'scheduled', undoUntil: null });
  });
});

describe('what is done within that moment takes its place', () => {
  it('another time, an embargo, and a cancelled schedule', async () => {
    await publish();
    const scheduled = await scheduleBrief(newsroom.feed, EDITOR, { number: 1, at: START + 3_600_000 });
    expect(scheduled).toMatchObject({ undoUntil: null });
    await unscheduleBrief(newsroom.feed, EDITOR, 1);
    await publish();
    const gated = await setEmbargo(newsroom.feed, EDITOR, { number: 1, until: START + 60_000 });
    expect(gated).toMatchObject({ state: 'scheduled', undoUntil: null });
    newsroom.advance(30_000);
    expect(await due()).toEqual([]);
    expect(await unscheduleBrief(newsroom.feed, EDITOR, 1)).toMatchObject({
      state: 'draft',
      undoUntil: null,
    });
  });
});

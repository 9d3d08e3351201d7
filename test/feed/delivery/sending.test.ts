import { afterEach, expect, test } from 'vitest';
import { reportDelivery } from '../../../src/feed/reporting.js';
import { changeSending, type SendingStep } from '../../../src/feed/sending.js';
import { EDITOR } from '../../support/briefs.js';
import { Stage, type StageOptions } from './newsroom-stage.js';

/** So slow that a brief is on its way for three seconds. */
const SLOW = {
  requestsPerSecond: 20,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

let stage: Stage;

/** Sixty chats, of which about a third have got the brief. */
async function open(options: StageOptions = {}): Promise<void> {
  stage = await Stage.open({ limits: SLOW, ...options });
  await stage.places(60);
  await stage.start();
  await stage.publish();
  await stage.clock.run(1_000);
}

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

const step = (what: SendingStep) => changeSending(stage.feed, EDITOR, { number: 1, step: what });
const posted = () => stage.messenger.messages.size;
const report = () => reportDelivery(stage.feed, 1);

/** What was in flight when it was ordered may still arrive. */
async function settled(): Promise<number> {
  await stage.idle();
  expect(posted()).toBeGreaterThan(5);
  expect(posted()).toBeLessThan(55);
  return posted();
}

test('while it is paused nobody new gets a brief, corrections go on, and resumed it reaches the rest once', async () => {
  await open();
  await step('pause');
  const before = await settled();
  await stage.correct(1);
  await stage.idle();
  expect(posted()).toBe(before);
  expect(stage.messenger.chatsOf('edit')).toHaveLength(before);
  expect(await report()).toMatchObject({ sending: 'paused', toCome: true });
  await step('resume');
  await stage.idle();
  expect(posted()).toBe(60);
  expect(new Set(stage.messenger.chatsOf('post')).size).toBe(60);
  expect(stage.messenger.chatsOf('post')).toHaveLength(60);
});

test('once it was stopped the rest never gets it, copies are corrected and retracted', async () => {
  await open();
  await step('stop');
  const before = await settled();
  await stage.correct(1);
  await stage.idle();
  expect(stage.messenger.chatsOf('edit')).toHaveLength(before);
  expect(await report()).toMatchObject({ sending: 'stopped', toCome: false, posting: false });
  await stage.retract(1);
  await stage.idle();
  expect(posted()).toBe(0);
  expect(stage.messenger.chatsOf('post')).toHaveLength(before);
});

test('a pause outlives the process, and so does a stop', async () => {
  await open();
  await step('pause');
  await stage.crash();
  await stage.start();
  const before = await settled();
  await stage.crash();
  await step('stop');
  await stage.start();
  await stage.idle();
  expect(posted()).toBe(before);
});

test('a chat that is being tried again waits out a pause, and is counted as cancelled after a stop', async () => {
  stage = await Stage.open();
  await stage.place('shut');
  await stage.start();
  stage.messenger.script = () => ({ kind: 'retry', afterMs: 5_000, scope: 'chat' });
  await stage.publish();
  await stage.clock.run(500);
  await step('pause');
  stage.messenger.script = () => undefined;
  await stage.clock.run(20_000);
  expect(posted()).toBe(0);
  await step('stop');
  await stage.clock.run(20_000);
  expect(posted()).toBe(0);
  expect((await report()).total).toMatchObject({ cancelled: 1, pending: 0, retrying: 0 });
});

test('a chat that was being tried again gets it once sending is resumed', async () => {
  stage = await Stage.open();
  await stage.place('shut');
  await stage.start();
  stage.messenger.script = () => ({ kind: 'retry', afterMs: 5_000, scope: 'chat' });
  await stage.publish();
  await stage.clock.run(500);
  await step('pause');
  stage.messenger.script = () => undefined;
  await stage.clock.run(20_000);
  await step('resume');
  await stage.clock.run(1_000);
  expect(posted()).toBe(1);
});

test('a pause that comes after the claim keeps the message from leaving', async () => {
  stage = await Stage.open();
  await stage.place('chat');
  await stage.start();
  stage.whileRendering = () => step('pause');
  await stage.publish();
  await stage.clock.run(2_000);
  expect(stage.messenger.requests).toEqual([]);
  await step('resume');
  await stage.clock.run(2_000);
  expect(posted()).toBe(1);
});

test('a step is refused where it leads nowhere, and the record shows the others', async () => {
  await open();
  await expect(step('resume')).rejects.toMatchObject({ said: { id: 'refused-not-paused' } });
  await step('pause');
  await expect(step('pause')).rejects.toMatchObject({ said: { id: 'refused-paused-already' } });
  await step('stop');
  for (const what of ['pause', 'resume', 'stop'] as const)
    await expect(step(what)).rejects.toMatchObject({ said: { id: 'refused-stopped' } });
  const audit = await stage.feed.store.audit.findAudit({ subject: 'brief:1', beforeId: null, limit: 9 });
  expect(audit.map(({ action, before, after }) => [action, before, after])).toEqual([
    ['brief.stop', { sending: 'paused' }, { sending: 'stopped' }],
    ['brief.pause', { sending: 'on' }, { sending: 'paused' }],
  ]);
});

test('it is refused once everybody has the brief, and for one that was retracted', async () => {
  await open();
  await stage.idle();
  for (const what of ['pause', 'stop'] as const)
    await expect(step(what)).rejects.toMatchObject({ said: { id: 'refused-all-sent' } });
  await stage.retract(1);
  await expect(step('stop')).rejects.toMatchObject({ code: 'conflict' });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PlatformLimits } from '../../src/feed/delivery/messenger.js';
import { reportDelivery, sendFailuresAgain } from '../../src/feed/reporting.js';
import { failedRow } from '../support/failed-row.js';
import { Stage, type StageOptions } from './delivery/newsroom-stage.js';

let stage: Stage;

async function open(options: StageOptions = {}): Promise<void> {
  await stage.close();
  stage = await Stage.open(options);
}

beforeEach(async () => {
  stage = await Stage.open();
});

afterEach(async () => {
  await stage.close();
});

const THIRTY_A_SECOND: PlatformLimits = {
  requestsPerSecond: 30,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

const report = (number = 1) => reportDelivery(stage.feed, number);
const again = (number = 1) =>
  sendFailuresAgain(stage.feed, { memberId: null, name: 'Ada', via: 'cli', from: null }, number);
const refuse = (...chats: string[]) => {
  stage.messenger.script = ({ chat }) =>
    chats.includes(chat) ? { kind: 'rejected', fault: 'text', reason: 'text refused' } : undefined;
};

describe('a report', () => {
  test('counts what was sent, by place, and how long it took', async () => {
    await open({ limits: THIRTY_A_SECOND });
    await stage.places(40);
    await stage.place('paper', 'telegram-channel');
    await stage.start();
    await stage.publish();
    await stage.idle();
    const { total, places, posting, failures } = await report();
    expect(total).toMatchObject({ sent: 41, edited: 0, pending: 0, failed: 0, uncertain: 0 });
    expect(places.map(({ group, sent }) => [group, sent])).toEqual([
      ['channel', 1],
      ['private', 40],
    ]);
    expect(posting).toBe(false);
    expect(failures).toEqual([]);
    const { half, most, all } = total.timeTo;
    // 30 a second: the last of 41 leaves in the second second.
    expect(all).toBeGreaterThan(1_000);
    expect(all).toBeLessThan(3_000);
    expect(half).toBeLessThan(most ?? 0);
  });

  test('counts the copies that follow the present version, and those taken back', async () => {
    await stage.places(3);
    await stage.start();
    await stage.publish();
    await stage.idle();
    await stage.correct(1);
    await stage.idle();
    expect((await report()).total).toMatchObject({ sent: 3, edited: 3, removed: 0 });
    await stage.correct(1);
    expect((await report()).total).toMatchObject({ edited: 0 });
    await stage.idle();
    expect((await report()).total).toMatchObject({ edited: 3 });
    await stage.retract(1);
    await stage.idle();
    expect((await report()).total).toMatchObject({ sent: 3, removed: 3 });
  });

  test('says what failed, with reason and place, what is tried again, and what is parked', async () => {
    await stage.places(4);
    await stage.start();
    stage.messenger.script = ({ chat }) => {
      if (chat === 'p0') return { kind: 'rejected', fault: 'text', reason: 'text refused' };
      if (chat === 'p1') return { kind: 'refused-here', reason: 'no rights' };
      return chat === 'p2' ? { kind: 'gone', reason: 'blocked' } : undefined;
    };
    await stage.publish();
    await stage.idle();
    const { total, failures, troubled } = await report();
    expect(total).toMatchObject({ sent: 1, failed: 1, retrying: 1, parked: 1, pending: 0 });
    expect(total.timeTo.all).toBeNull();
    expect(failures).toEqual([{ cause: 'text-refused', reason: 'text refused', copies: 1 }]);
    expect(troubled).toMatchObject([{ address: { chat: 'p0' }, state: 'failed', reason: 'text refused' }]);
  });

  test('counts posts that may stand twice', async () => {
    await stage.place('chat');
    await stage.start();
    let tries = 0;
    stage.messenger.script = () => {
      tries += 1;
      return tries === 1 ? { kind: 'uncertain', cause: 'time-out' } : undefined;
    };
    await stage.publish();
    await stage.clock.run(10_000);
    await stage.idle();
    expect((await report()).total).toMatchObject({ sent: 1, uncertain: 1 });
  });

  test('while it is being posted says so, and no times', async () => {
    await open({ limits: THIRTY_A_SECOND });
    await stage.places(100);
    await stage.start();
    await stage.publish();
    await stage.clock.run(500);
    const { posting, total } = await report();
    expect(posting).toBe(true);
    expect(total.timeTo).toEqual({ half: null, most: null, all: null });
  });

  test('of a draft is refused', async () => {
    const draft = await stage.opened.store.transaction((tx) =>
      tx.briefs.create(
        {
          headline: 'A draft',
          text: [],
          topics: [],
          deskId: null,
          picture: null,
          link: null,
          related: null,
          followUpOf: null,
          urgency: 'routine',
          language: 'en',
          translations: [],
          embargoUntil: null,
          expiresAt: null,
        },
        { authorId: null, at: 1 },
      ),
    );
    const refused = { code: 'conflict', said: { id: 'error-report-unpublished' } };
    await expect(report(draft.number)).rejects.toMatchObject(refused);
    await expect(again(draft.number)).rejects.toMatchObject(refused);
  });
});

describe('sending failures again', () => {
  test('posts what failed and nothing else, and is on record', async () => {
    await stage.places(5);
    await stage.start();
    refuse('p1', 'p3');
    await stage.publish();
    await stage.idle();
    refuse();
    const before = stage.messenger.requests.length;
    expect(await again()).toBe(2);
    await stage.idle();
    expect(
      stage.messenger.requests
        .slice(before)
        .map(({ chat }) => chat)
        .sort(),
    ).toEqual(['p1', 'p3']);
    expect((await report()).total).toMatchObject({ sent: 5, failed: 0 });
    expect(await stage.opened.store.broadcasts.countReach(1)).toEqual({ copies: 5 });
    const [line] = await stage.opened.store.audit.findAudit({
      subject: 'brief:1',
      beforeId: null,
      limit: 1,
    });
    expect(line).toMatchObject({ action: 'brief.send-again', actor: { name: 'Ada' }, before: { failed: 2 } });
  });

  test('makes a change that failed', async () => {
    await stage.places(2);
    await stage.start();
    await stage.publish();
    await stage.idle();
    refuse('p0');
    await stage.correct(1);
    await stage.idle();
    expect((await report()).total).toMatchObject({ edited: 1, failed: 1 });
    refuse();
    expect(await again()).toBe(1);
    await stage.idle();
    expect(stage.messenger.standing('p0')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
    expect((await report()).total).toMatchObject({ sent: 2, edited: 2, failed: 0 });
  });

  test('that fails again is over after one more try', async () => {
    await stage.place('p0');
    await stage.start();
    refuse('p0');
    await stage.publish();
    await stage.idle();
    expect(await again()).toBe(1);
    await stage.idle();
    expect((await report()).total).toMatchObject({ sent: 0, failed: 1 });
    expect(await stage.opened.store.broadcasts.countReach(1)).toEqual({ copies: 0 });
  });

  test('leaves alone what may stand there and must not be posted twice', async () => {
    await open({ guarantee: 'at-most-once' });
    await stage.place('chat');
    await stage.start();
    stage.messenger.script = () => ({ kind: 'uncertain', cause: 'time-out' });
    await stage.publish();
    await stage.idle();
    expect((await report()).failures).toEqual([{ cause: 'unconfirmed', reason: '', copies: 1 }]);
    stage.messenger.script = () => undefined;
    expect(await again()).toBe(0);
    await stage.idle();
    expect(stage.messenger.requests).toHaveLength(1);
  });

  test('takes up more than one transaction holds', async () => {
    await stage.publish();
    const { connections } = stage.opened;
    await stage.place('p0');
    await connections.writer.transaction(async (tx) => {
      for (let i = 1; i <= 1_001; i += 1) {
        await tx
          .insertInto('deliveries')
          .values(failedRow({ botId: 1, destinationId: i, reason: 'text refused' }))
          .execute();
      }
    });
    expect(await again()).toBe(1_001);
    expect((await report()).total).toMatchObject({ failed: 0, pending: 1_001 });
  });
});

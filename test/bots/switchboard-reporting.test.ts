import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failedRow } from '../support/failed-row.js';
import { labelsOf, type Newsroom, numberIn, openNewsroom, type Person, textOf } from '../support/talk.js';

let newsroom: Newsroom;
let editor: Person;

beforeEach(async () => {
  newsroom = await openNewsroom();
  editor = await newsroom.person({ role: 'editor', userId: '7', chat: '7' });
  await editor.type('/post The ferry sails again\nAt noon.');
});

afterEach(() => newsroom.close());

/** The brief was posted to some chats of the Telegram bot, and failed in others. */
async function afterDelivery({ sent, failed }: { readonly sent: number; readonly failed: number }) {
  await editor.type('/publish 1');
  await newsroom.opened.connections.writer.transaction(async (tx) => {
    const { id: botId } = await tx
      .selectFrom('bots')
      .select('id')
      .where('platform', '=', 'telegram')
      .executeTakeFirstOrThrow();
    await tx.updateTable('broadcasts').set({ discovery_tier: null, finished_at: 1 }).execute();
    await tx
      .insertInto('post_delays')
      .values({ brief_number: 1, bot_id: botId, tier: 2, bucket: 40, copies: sent, slowest_ms: 62_300 })
      .execute();
    for (let destination = 1; destination <= failed; destination += 1) {
      await tx
        .insertInto('deliveries')
        .values(failedRow({ botId, destinationId: destination, reason: 'chat not found' }))
        .execute();
    }
  });
}

describe('/report', () => {
  it('says in a few lines how far a brief has come, and offers to send failures again', async () => {
    await afterDelivery({ sent: 1_204, failed: 2 });
    const reply = await editor.type('/report 1');
    expect(textOf(reply)).toBe(
      [
        '#1 · The ferry sails again · version 1',
        'sent: 1,204',
        'half within 1 min 3 s · 95 % within 1 min 3 s · all within 1 min 3 s',
        'Failed: 2',
        '2 × refused: chat not found',
        '→ Look whether the place is still there; then send failures again.',
        'Telegram private chats: sent 1,204 · failed 2',
      ].join('\n'),
    );
    expect(labelsOf(reply)).toEqual(['Send failures again']);
  });

  it('while the brief is being posted says so, and offers to look again', async () => {
    await editor.type('/publish 1');
    const reply = await editor.use('report', { number: 1 });
    expect(textOf(reply)).toMatch(/still being posted/);
    expect(labelsOf(reply)).toEqual(['Look again', 'Pause sending', 'Stop sending']);
    const again = await editor.press({ kind: 'look-again', number: 1 });
    expect(textOf(again)).toBe(textOf(reply));
    expect(again).toMatchObject({ editsItself: true });
    expect(await editor.press({ kind: 'report', number: 1 })).not.toHaveProperty('editsItself');
  });

  it('says that posting waits while the brief is withheld', async () => {
    await editor.type('/publish 1');
    await editor.type('/withhold 1');
    expect(textOf(await editor.type('/report 1'))).toMatch(/goes on after \/release 1/);
  });

  it('of a draft says what to do first', async () => {
    expect(textOf(await editor.type('/report 1'))).toMatch(/never published.*\/publish 1/);
  });

  it('sends failures again at the press of a button, and shows what is on its way', async () => {
    await afterDelivery({ sent: 5, failed: 2 });
    const reply = await editor.press({ kind: 'send-again', number: 1 });
    expect(textOf(reply)).toMatch(/^2 copies are being sent again\.\n#1/);
    expect(textOf(reply)).toMatch(/to come: 2/);
    expect(labelsOf(reply)).toEqual(['Look again', 'Pause sending', 'Stop sending']);
    expect(textOf(await editor.press({ kind: 'send-again', number: 1 }))).toMatch(/^Nothing is left/);
  });

  it('is for editors, and for the writer of the brief, who cannot send again', async () => {
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    const own = numberIn(await writer.type('/post The second boat\nAt one.'));
    await afterDelivery({ sent: 1, failed: 1 });
    expect(textOf(await writer.type('/report 1'))).toMatch(/somebody else’s brief/);
    expect(textOf(await writer.press({ kind: 'send-again', number: 1 }))).toMatch(/needs an editor/);
    await editor.type(`/publish ${own}`);
    expect(textOf(await writer.type(`/report ${own}`))).toMatch(/still being posted/);
    expect(labelsOf(await writer.type(`/edit ${own}`))).toEqual(['Report', 'Follow-up…']);
    const reader = await newsroom.person({ userId: '9', chat: '9' });
    expect(textOf(await reader.type('/report 1'))).toMatch(/is for the newsroom/);
  });

  it('shows how the copies came to stand there, with what the picture shows in words', async () => {
    await afterDelivery({ sent: 1_204, failed: 0 });
    const reply = await editor.type('/report 1');
    expect(reply).toMatchObject({ picture: { mime: 'image/png', alt: 'Chart: copies of #1 over time' } });
    expect(newsroom.charts).toMatchObject([
      {
        kind: 'curve',
        total: 1_204,
        series: [{ name: 'Telegram', points: [{ at: 62_300, amount: 1_204 }] }],
        marks: [{ label: '50%' }, { label: '95%' }, { label: '100%', time: '1 min 3 s' }],
      },
    ]);
  });
});

describe('sending', () => {
  const step = (what: 'pause' | 'resume' | 'stop') =>
    editor.press({ kind: 'sending', number: 1, step: what });

  it('is paused, resumed and stopped from the report, which says how it stands', async () => {
    await editor.type('/publish 1');
    const paused = await step('pause');
    expect(textOf(paused)).toMatch(/^#1 · published[\s\S]*Sending is paused/);
    expect(labelsOf(paused).slice(-2)).toEqual(['Resume sending', 'Stop sending']);
    expect(textOf(await editor.type('/report 1'))).toMatch(/Sending is paused/);
    expect(labelsOf(await step('resume')).slice(-2)).toEqual(['Pause sending', 'Stop sending']);
    expect(labelsOf(await step('stop')).join()).not.toMatch(/sending/);
    const stopped = await editor.type('/report 1');
    expect(textOf(stopped)).toMatch(/Sending was stopped\. Nobody else gets it/);
    expect(labelsOf(stopped)).toEqual(['Look again']);
    expect(textOf(await editor.type('/audit 1'))).toMatch(/sending #1 stopped[\s\S]*sending #1 paused/);
  });

  it('is stopped once, whoever presses second', async () => {
    await editor.type('/publish 1');
    await step('stop');
    const second = await newsroom.person({ role: 'editor', platform: 'discord', userId: '9', chat: '9' });
    expect(textOf(await second.press({ kind: 'sending', number: 1, step: 'stop' }))).toMatch(
      /^Sending #1 was stopped for good/,
    );
  });

  it('is not stopped for a draft, for what was retracted, for what is everywhere already, or by a writer', async () => {
    expect(textOf(await step('stop'))).toMatch(/^#1 is not published yet/);
    await afterDelivery({ sent: 5, failed: 0 });
    expect(textOf(await step('pause'))).toMatch(/^#1 is everywhere it goes already/);
    const writer = await newsroom.person({ role: 'writer', userId: '8', chat: '8' });
    expect(textOf(await writer.press({ kind: 'sending', number: 1, step: 'stop' }))).toMatch(/an editor/);
    await editor.type('/retract 1 It was wrong.');
    expect(textOf(await step('stop'))).toMatch(/^#1 was retracted/);
  });
});

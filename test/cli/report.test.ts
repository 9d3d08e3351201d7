import { describe, expect, test } from 'vitest';
import { systemClock } from '../../src/feed/clock.js';
import { openStore } from '../../src/storage/open-store.js';
import { failedRow } from '../support/failed-row.js';
import { CommandLine } from './command-line.js';

/** A published brief that reached two chats of a Telegram bot and failed in a third one. */
async function withPublished(): Promise<CommandLine> {
  const line = new CommandLine();
  const opened = await openStore({ url: `sqlite:${line.database}` });
  try {
    await opened.store.transaction(async (tx) => {
      const bot = await tx.bots.ensureBot('telegram', '1');
      const address = { platform: 'telegram', chat: '5', thread: null } as const;
      const kind = 'telegram-private';
      await tx.destinations.create({ botId: bot.id, address, kind, title: 'Vera', locale: null, at: 1 });
    });
  } finally {
    await opened.close();
  }
  await line.json('post', line.file('ferry.md', '# The ferry sails again\n\nAt noon.\n'), '--publish');
  await deliver(line);
  return line;
}

async function deliver(line: CommandLine): Promise<void> {
  const { connections, close } = await openStore({ url: `sqlite:${line.database}`, clock: systemClock });
  try {
    await connections.writer.transaction(async (tx) => {
      await tx.updateTable('broadcasts').set({ discovery_tier: null, finished_at: 1, posted: 2 }).execute();
      const delays = { brief_number: 1, bot_id: 1, tier: 2, bucket: 9, copies: 2, slowest_ms: 140 } as const;
      await tx.insertInto('post_delays').values(delays).execute();
      await tx
        .insertInto('deliveries')
        .values(failedRow({ botId: 1, destinationId: 1, reason: 'text refused' }))
        .execute();
    });
  } finally {
    await close();
  }
}

describe('report', () => {
  test('tells for machines what was sent, how long it took, and what failed where', async () => {
    const line = await withPublished();
    expect(await line.json('report', '1')).toMatchObject({
      number: 1,
      version: 1,
      state: 'published',
      posting: false,
      sent: 2,
      pending: 0,
      failed: 1,
      secondsTo: { '50': 0.14, '95': 0.14, '100': 0.14 },
      failures: [{ reason: 'text refused', copies: 1 }],
      places: [{ platform: 'telegram', kind: 'private', sent: 2, failed: 1 }],
      troubled: [{ address: 'telegram:5', title: 'Vera', state: 'failed', reason: 'text refused' }],
    });
  });

  test('tells people the same in a few lines', async () => {
    const line = await withPublished();
    const { out } = await line.run('report', '#1');
    expect(out).toMatch(/^#1 · The ferry sails again · version 1\nsent: 2\nhalf within 0.2 s/);
    expect(out).toMatch(/telegram:5 {2}text refused {2}Vera\n$/);
  });

  test('with --retry-failed makes what failed due again, and nothing else', async () => {
    const line = await withPublished();
    const retried = await line.json('report', '1', '--retry-failed');
    expect(retried).toMatchObject({ sentAgain: 1, failed: 0, pending: 1, sent: 2 });
    expect(await line.json('report', '1', '--retry-failed')).toMatchObject({ sentAgain: 0, pending: 1 });
  });

  test('of a draft is refused with a sentence and exit code 1', async () => {
    const line = new CommandLine();
    await line.json('post', line.file('ferry.md', '# The ferry sails again\n'));
    const { code, out, err } = await line.run('report', '1');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^#1 was never published/);
  });
});

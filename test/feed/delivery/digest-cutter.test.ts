import { expect, test } from 'vitest';
import { DigestCutter } from '../../../src/feed/delivery/digest-cutter.js';
import type { LedgerTransaction } from '../../../src/feed/delivery/ledger.js';
import { everyTopic } from '../../../src/feed/subscription.js';
import { openStore } from '../../../src/storage/open-store.js';
import { content, publishIn } from '../../storage/contract/harness.js';

const NOW = 1_000_000;
const MISSED = 100;
/** One more than two thousand briefs are looked at for. */
const PLACES = 21;

test('places that missed a great deal are looked at a few at a time, and the others in the next transaction', async () => {
  const { store, ledger, locks, close } = await openStore({ url: ':memory:' });
  const bot = await store.transaction((tx) => tx.bots.ensureBot('telegram', '1'));
  const lease = await locks.acquire(bot.id);
  if (lease === null) throw new Error('The lock is taken.');
  const inLedger = <T>(work: (tx: LedgerTransaction) => Promise<T>) => ledger.transaction(lease, work);
  await store.transaction(async (tx) => {
    for (let chat = 1; chat <= PLACES; chat += 1) {
      const address = { platform: 'telegram', chat: String(chat), thread: null } as const;
      const place = {
        botId: bot.id,
        address,
        kind: 'telegram-private',
        title: 'Reader',
        locale: null,
      } as const;
      const { id } = await tx.destinations.create({ ...place, at: 1 });
      await tx.destinations.setSubscription(id, everyTopic(1), 1);
    }
    for (let at = 2; at < MISSED + 2; at += 1) {
      const brief = await publishIn(tx, await tx.briefs.create(content(), { authorId: null, at }), at);
      await tx.broadcasts.openBroadcasts(brief, at);
    }
  });
  const findDue = (tx: LedgerTransaction) => tx.findGatherDue({ now: NOW, limit: PLACES });
  const cut = () =>
    inLedger((tx) => new DigestCutter(tx, { now: NOW, freshForMs: null, upSince: 0 }).cut(PLACES + 1));
  await inLedger(async (tx) => {
    for (let id = 1; id <= PLACES; id += 1)
      await tx.setGathering(id, { dueAt: id, after: 0, occasion: 'catch-up' });
  });
  expect(await cut()).toBe(true);
  expect((await inLedger(findDue)).map(({ destination }) => destination.id)).toEqual([PLACES]);
  expect(await cut()).toBe(false);
  expect(await inLedger(findDue)).toEqual([]);
  await close();
});

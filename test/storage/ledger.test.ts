import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Brief } from '../../src/feed/brief.js';
import type { Delivery } from '../../src/feed/delivery/delivery.js';
import { type BotLease, LeaseLostError } from '../../src/feed/delivery/lease.js';
import type { Broadcast, Candidate, LedgerTransaction, Step } from '../../src/feed/delivery/ledger.js';
import { rankOf } from '../../src/feed/delivery/rank.js';
import type { Destination, Tier } from '../../src/feed/destination.js';
import type { Subscription } from '../../src/feed/subscription.js';
import { type OpenStore, openStore } from '../../src/storage/open-store.js';

let opened: OpenStore;
let lease: BotLease;

beforeEach(async () => {
  opened = await openStore({ url: ':memory:' });
  const bot = await opened.store.transaction((tx) => tx.bots.ensureBot('telegram', '1'));
  lease = await takeLease(opened, bot.id);
});

afterEach(async () => {
  await opened.close();
});

async function takeLease({ locks }: OpenStore, botId: number): Promise<BotLease> {
  const taken = await locks.acquire(botId);
  if (!taken) throw new Error('The lock is taken.');
  return taken;
}

const inLedger = <T>(work: (tx: LedgerTransaction) => Promise<T>) => opened.ledger.transaction(lease, work);

const EVERYTHING: Subscription = {
  everySince: 1,
  chosen: {},
  hidden: [],
  leastUrgency: 'routine',
  languages: null,
};

const KIND = { 0: 'telegram-channel', 1: 'telegram-supergroup', 2: 'telegram-private' } as const;

async function place(chat: string, tier: Tier = 2, wants: Subscription | null = EVERYTHING) {
  return await opened.store.transaction(async (tx) => {
    const address = { platform: 'telegram', chat, thread: null } as const;
    const made = await tx.destinations.create({
      botId: lease.botId,
      address,
      kind: KIND[tier],
      title: chat,
      locale: null,
      at: 1,
    });
    await tx.destinations.setSubscription(made.id, wants, 1);
    return made;
  });
}

async function publish(
  topics: readonly string[] = [],
  at = 1_000,
  followUpOf: number | null = null,
): Promise<Brief> {
  return await opened.store.transaction(async (tx) => {
    for (const topic of topics) await tx.topics.ensureTopic(topic);
    const draft = await tx.briefs.create(
      {
        headline: 'A bridge opens',
        text: [],
        topics,
        deskId: null,
        picture: null,
        link: null,
        related: null,
        followUpOf,
        urgency: 'routine',
        language: 'en',
        translations: [],
        embargoUntil: null,
        expiresAt: null,
      },
      { authorId: null, at },
    );
    const sequence = await tx.briefs.nextSequence();
    const brief: Brief = { ...draft, state: 'published', publishedAt: at, sequence };
    await tx.briefs.save(brief);
    await tx.broadcasts.openBroadcasts(brief, at);
    return brief;
  });
}

async function change(brief: Brief, state: Brief['state'] = 'published'): Promise<Brief> {
  const after: Brief = { ...brief, state, version: brief.version + 1 };
  await opened.store.transaction(async (tx) => {
    await tx.briefs.save(after);
    await tx.broadcasts.noteChange(after, 2_000);
  });
  return after;
}

const onlyBroadcast = () =>
  inLedger(async (tx) => {
    const [first] = await tx.findOpen();
    if (!first) throw new Error('No broadcast is open.');
    return first;
  });

/** Walks one tier to its end in steps of this size. */
async function walk(
  step: (tx: LedgerTransaction, destinationId: number) => Promise<Step>,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  let at: number | null = 0;
  while (at !== null) {
    const from: number = at;
    const { candidates, passed } = await inLedger((tx) => step(tx, from));
    expect(passed ?? Number.POSITIVE_INFINITY).toBeGreaterThan(from);
    found.push(...candidates);
    at = passed;
  }
  return found;
}

const discoverAll = (broadcast: Broadcast, tier: Tier, limit: number) =>
  walk((tx, destinationId) => tx.discover(broadcast, { tier, destinationId }, limit));

const rowOf = (brief: Brief, destination: Destination, changed: Partial<Delivery> = {}): Delivery => ({
  briefNumber: brief.number,
  botId: lease.botId,
  tier: destination.tier,
  destinationId: destination.id,
  state: 'standing',
  generation: 1,
  version: 1,
  copy: { chat: destination.address.chat, thread: null, message: '77', form: 'photo', postedAt: 5_000 },
  attempts: 0,
  refusals: 0,
  troubledSince: null,
  unansweredAt: null,
  dueAt: null,
  uncertainPosts: 0,
  detail: null,
  ...changed,
});

async function stateOf(brief: Brief, destination: Destination) {
  return await opened.connections.reader
    .selectFrom('deliveries')
    .selectAll()
    .where('brief_number', '=', brief.number)
    .where('destination_id', '=', destination.id)
    .executeTakeFirst();
}

describe('discovery', () => {
  test('finds each destination of a tier that wants a topic of the brief once, in the order of ids', async () => {
    const chosen = (...slugs: string[]): Subscription => ({
      ...EVERYTHING,
      everySince: null,
      chosen: Object.fromEntries(slugs.map((slug) => [slug, 1])),
    });
    const a = await place('a', 2, chosen('sports', 'weather'));
    await place('b', 2, chosen('politics'));
    const c = await place('c');
    await place('d', 1);
    await place('e', 2, null);
    await publish(['sports', 'weather']);
    const found = await discoverAll(await onlyBroadcast(), 2, 2);
    expect(found.map(({ destination }) => destination.id)).toEqual([a.id, c.id]);
    expect(found.every(({ known }) => !known)).toBe(true);
  });

  test('equals a plain look at every subscription, whatever the size of its steps', async () => {
    const topics = ['t1', 't2', 't3'];
    const subscription = fc.record({
      everySince: fc.option(fc.integer({ min: 1, max: 20 })),
      chosen: fc.dictionary(fc.constantFrom(...topics), fc.integer({ min: 1, max: 20 })),
      followedSince: fc.option(fc.integer({ min: 1, max: 20 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(subscription, { maxLength: 30 }),
        fc.subarray(topics),
        fc.integer({ min: 1, max: 7 }),
        async (subscriptions, wanted, limit) => {
          const own = await openStore({ url: ':memory:' });
          const outer = { opened, lease };
          try {
            opened = own;
            const bot = await own.store.transaction((tx) => tx.bots.ensureBot('telegram', '1'));
            lease = await takeLease(own, bot.id);
            const expected: number[] = [];
            const followers: number[] = [];
            const story = (await publish()).number;
            await own.connections.writer.run((database) => database.exec('DELETE FROM broadcasts'));
            for (const [index, { everySince, chosen, followedSince }] of subscriptions.entries()) {
              const wants = { ...EVERYTHING, everySince, chosen: everySince === null ? chosen : {} };
              const made = await place(`p${index}`, 2, wants);
              const times = [everySince, followedSince, ...wanted.map((slug) => wants.chosen[slug] ?? null)];
              if (times.some((since) => since !== null && since < 10)) expected.push(made.id);
              if (followedSince === null) continue;
              await own.store.transaction((tx) => tx.follows.follow(made, { story, since: followedSince }));
              if (expected.at(-1) === made.id) followers.push(made.id);
            }
            await publish(wanted, 10, story);
            const found = await discoverAll(await onlyBroadcast(), 2, limit);
            expect(found.map(({ destination }) => destination.id)).toEqual(expected);
            const known = found.filter(({ followedSince }) => followedSince !== undefined);
            expect(known.map(({ destination }) => destination.id)).toEqual(followers);
          } finally {
            await own.close();
            ({ opened, lease } = outer);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  test('leaves out whoever has a row already', async () => {
    const a = await place('a');
    const b = await place('b');
    const brief = await publish();
    expect(await inLedger((tx) => tx.insert(rowOf(brief, a), 0))).toBe(true);
    expect(await inLedger((tx) => tx.insert(rowOf(brief, a), 0))).toBe(false);
    const first = (to: typeof a) => rowOf(brief, to, { state: 'in-flight', version: 0, copy: null });
    expect(await inLedger((tx) => tx.enterInFlight([first(a)]))).toEqual([false]);
    const found = await discoverAll(await onlyBroadcast(), 2, 10);
    expect(found.map(({ destination }) => destination.id)).toEqual([b.id]);
  });
});

describe('a sweep', () => {
  test('finds the rows that a change concerns, and none that is in flight, parked or closed', async () => {
    const brief = await publish();
    const states = [
      'standing',
      'pending',
      'in-flight',
      'parked',
      'removed',
      'failed',
      'expired',
      'skipped',
      'out-of-reach',
    ] as const;
    for (const state of states) {
      const made = await place(state);
      await inLedger((tx) => tx.insert(rowOf(brief, made, { state }), 0));
    }
    const lost = await place('failed with no copy');
    await inLedger((tx) => tx.insert(rowOf(brief, lost, { state: 'failed', copy: null }), 0));
    const present = await place('of the version already');
    await inLedger((tx) => tx.insert(rowOf(brief, present, { version: 2 }), 0));
    const refused = await place('failed with the version already');
    await inLedger((tx) => tx.insert(rowOf(brief, refused, { state: 'failed', copy: null, version: 2 }), 0));
    await change(brief);
    const broadcast = await onlyBroadcast();
    expect(broadcast.sweep).toMatchObject({ version: 2, tier: 0, destinationId: 0 });
    const found = await walk((tx, destinationId) => tx.sweep(broadcast, { tier: 2, destinationId }, 3));
    expect(found.map(({ destination }) => destination.title)).toEqual([
      'standing',
      'pending',
      'failed',
      'out-of-reach',
      'failed with no copy',
    ]);
  });

  test('of a retraction ends discovery with the same commit', async () => {
    await change(await publish(), 'retracted');
    expect(await onlyBroadcast()).toMatchObject({ discovery: null, brief: { state: 'retracted' } });
  });
});

test('a broadcast is open until discovery and sweep are both at their end', async () => {
  const brief = await publish();
  const { id } = await onlyBroadcast();
  await change(brief);
  await inLedger((tx) => tx.moveDiscovery(id, null, 9));
  expect(await inLedger((tx) => tx.findOpen())).toHaveLength(1);
  await inLedger((tx) => tx.moveSweep(id, { tier: 1, destinationId: 4 }, 9));
  expect((await onlyBroadcast()).sweep).toMatchObject({ tier: 1, destinationId: 4 });
  await inLedger((tx) => tx.moveSweep(id, null, 9));
  expect(await inLedger((tx) => tx.findOpen())).toEqual([]);
});

test('a row comes back as it was written', async () => {
  const made = await place('a');
  const brief = await publish();
  const row = rowOf(brief, made, {
    state: 'pending',
    attempts: 3,
    refusals: 2,
    troubledSince: 11,
    unansweredAt: 12,
    dueAt: 13,
    uncertainPosts: 4,
    detail: 'why',
  });
  await inLedger((tx) => tx.insert(row, rankOf('urgent', 2)));
  const [found] = await inLedger((tx) => tx.findDue({ rank: rankOf('urgent', 2), now: 13, limit: 9 }));
  expect(found?.delivery).toEqual(row);
  expect(found?.destination).toEqual(made);
  expect(await inLedger((tx) => tx.findDue({ rank: rankOf('urgent', 2), now: 12, limit: 9 }))).toEqual([]);
  expect(await inLedger((tx) => tx.findDueTimes())).toEqual(new Map([[rankOf('urgent', 2), 13]]));
});

test('the chat of a copy is kept only where it is not the destination’s own', async () => {
  const a = await place('a');
  const b = await place('b');
  const brief = await publish();
  const copy = { chat: 'thread of b', thread: null, message: '1', form: 'embed', postedAt: 1_000 } as const;
  await inLedger(async (tx) => {
    await tx.insert(rowOf(brief, a), 0);
    await tx.insert(rowOf(brief, b, { copy }), 0);
  });
  expect((await stateOf(brief, a))?.chat).toBeNull();
  expect((await stateOf(brief, b))?.chat).toBe('thread of b');
  expect(await opened.ledger.findCopy(brief.number, b)).toEqual(copy);
});

test('a follow-up finds the copy that stands, and none that is gone', async () => {
  const a = await place('a');
  const brief = await publish();
  expect(await opened.ledger.findCopy(brief.number, a)).toBeNull();
  await inLedger((tx) => tx.insert(rowOf(brief, a), 0));
  expect((await opened.ledger.findCopy(brief.number, a))?.message).toBe('77');
  await inLedger((tx) => tx.update(rowOf(brief, a, { state: 'removed' }), 0));
  expect(await opened.ledger.findCopy(brief.number, a)).toBeNull();
});

test('settling writes only a row that is in flight', async () => {
  const a = await place('a');
  const brief = await publish();
  await inLedger((tx) => tx.insert(rowOf(brief, a, { state: 'in-flight', copy: null }), 0));
  expect(await inLedger((tx) => tx.findInFlight(9))).toHaveLength(1);
  expect(await inLedger((tx) => tx.settle([{ delivery: rowOf(brief, a), rank: 0 }]))).toEqual([true]);
  const again = rowOf(brief, a, { version: 9 });
  expect(await inLedger((tx) => tx.settle([{ delivery: again, rank: 0 }]))).toEqual([false]);
  expect(await inLedger((tx) => tx.findInFlight(9))).toEqual([]);
});

test('a first post is entered in flight, once', async () => {
  const a = await place('a');
  const brief = await publish();
  const row = rowOf(brief, a, { state: 'in-flight', version: 0, copy: null, unansweredAt: 5 });
  expect(await inLedger((tx) => tx.enterInFlight([row, row]))).toEqual([true, false]);
  const [candidate] = await inLedger((tx) => tx.findInFlight(9));
  expect(candidate?.delivery).toEqual(row);
});

test('the other briefs on their way to a destination are its neighbours', async () => {
  const a = await place('a');
  const [one, two, three] = [await publish(), await publish(), await publish()];
  await inLedger(async (tx) => {
    await tx.insert(rowOf(one, a), 0);
    await tx.insert(rowOf(two, a, { state: 'pending', copy: null, dueAt: 50 }), 0);
    await tx.insert(rowOf(three, a, { state: 'in-flight', copy: null }), 0);
  });
  const neighbours = await inLedger((tx) => tx.findNeighbours(a.id, three.number));
  expect(neighbours).toMatchObject([
    { brief: { number: two.number }, inFlight: false, posted: false, dueAt: 50 },
  ]);
});

test('what was posted to a group lately is known to the second', async () => {
  const a = await place('a', 1);
  const brief = await publish();
  await inLedger((tx) => tx.insert(rowOf(brief, a), 0));
  expect(await inLedger((tx) => tx.findRecentPosts(a, 4_000))).toEqual([5_000]);
  expect(await inLedger((tx) => tx.findRecentPosts(a, 6_000))).toEqual([]);
});

describe('a destination', () => {
  const PENDING = 0;
  const PARKED = 2;

  test('that is parked has its waiting rows parked, and none that is settled', async () => {
    const a = await place('a');
    const [one, two, three] = [await publish(), await publish(), await publish()];
    await inLedger(async (tx) => {
      await tx.insert(rowOf(one, a), 0);
      await tx.insert(rowOf(two, a, { state: 'pending', copy: null, dueAt: 50 }), 0);
      await tx.insert(rowOf(three, a, { state: 'in-flight', copy: null }), 0);
    });
    await opened.store.transaction((tx) => tx.destinations.park(a.id, 'blocked', 60));
    expect((await stateOf(one, a))?.state).toBe(3);
    expect(await stateOf(two, a)).toMatchObject({ state: PARKED, due_at: null });
    expect((await stateOf(three, a))?.state).toBe(1);
  });

  test('that is back has its stale copies due, retractions first, and nothing old posted', async () => {
    const a = await place('a');
    const briefs = [await publish(), await publish(), await publish(), await publish()] as const;
    const [stale, killed, never, unseen] = briefs;
    await inLedger(async (tx) => {
      await tx.insert(rowOf(stale, a, { state: 'parked', attempts: 9 }), 0);
      await tx.insert(rowOf(killed, a, { state: 'parked' }), 0);
      await tx.insert(rowOf(never, a, { state: 'parked', copy: null }), 0);
      await tx.insert(rowOf(unseen, a, { state: 'parked', copy: null, unansweredAt: 5 }), 0);
    });
    await change(killed, 'retracted');
    await change(unseen, 'retracted');
    await opened.store.transaction((tx) => tx.destinations.park(a.id, 'blocked', 60));
    await opened.store.transaction((tx) => tx.destinations.unpark(a.id, 70));
    expect(await stateOf(stale, a)).toMatchObject({
      state: PENDING,
      due_at: 70,
      rank: rankOf('returned', 2),
      attempts: 0,
    });
    expect(await stateOf(killed, a)).toMatchObject({ state: PENDING, rank: rankOf('retraction', 2) });
    expect(await stateOf(never, a)).toMatchObject({ state: 7, due_at: null, detail: 'stale' });
    expect(await stateOf(unseen, a)).toMatchObject({ state: PENDING, rank: rankOf('retraction', 2) });
  });

  test('that moved leaves its copies behind out of reach, and takes what waits along', async () => {
    const a = await place('a', 1);
    const [one, two] = [await publish(), await publish()];
    await inLedger(async (tx) => {
      await tx.insert(rowOf(one, a), 0);
      await tx.insert(rowOf(two, a, { state: 'pending', copy: null, dueAt: 50 }), 0);
    });
    const to = { platform: 'telegram', chat: 'b', thread: null } as const;
    await opened.store.transaction((tx) => tx.destinations.move(a.id, to, 'telegram-supergroup', 60));
    expect(await stateOf(one, a)).toMatchObject({ state: 9, chat: 'a', detail: 'moved' });
    expect(await stateOf(two, a)).toMatchObject({ state: PENDING, due_at: 50 });
  });

  test('that becomes one with another keeps the rows of both, the one at the new address winning', async () => {
    const a = await place('a', 1);
    const b = await place('b', 1);
    const [one, two] = [await publish(), await publish()];
    await inLedger(async (tx) => {
      await tx.insert(rowOf(one, a, { state: 'pending', copy: null, dueAt: 50 }), 0);
      await tx.insert(rowOf(one, b), 0);
      await tx.insert(rowOf(two, a, { state: 'in-flight', copy: null }), 0);
    });
    await opened.store.transaction((tx) => tx.destinations.move(a.id, b.address, 'telegram-supergroup', 60));
    expect(await stateOf(one, b)).toMatchObject({ state: 3, message: '77' });
    expect((await stateOf(two, b))?.state).toBe(1);
    expect(await stateOf(one, a)).toBeUndefined();
    expect(await stateOf(two, a)).toBeUndefined();
  });
});

test('figures add up, and the reach is what was made less what was dropped', async () => {
  const brief = await publish();
  await inLedger((tx) => tx.count(brief.number, { made: 5, dropped: 1 }));
  await inLedger((tx) => tx.count(brief.number, { made: 2, posted: 3 }));
  expect(await opened.store.broadcasts.countReach(brief.number)).toEqual({ copies: 6 });
  expect(await opened.store.broadcasts.countReach(99)).toEqual({ copies: 0 });
});

test('who is no longer the sender changes nothing', async () => {
  const a = await place('a');
  const brief = await publish();
  await lease.release();
  const next = await takeLease(opened, lease.botId);
  expect(next.epoch).toBe(lease.epoch + 1);
  await expect(inLedger((tx) => tx.insert(rowOf(brief, a), 0))).rejects.toThrow(LeaseLostError);
  expect(await stateOf(brief, a)).toBeUndefined();
});

test('a transaction that fails leaves nothing behind', async () => {
  const a = await place('a');
  const brief = await publish();
  const work = inLedger(async (tx) => {
    await tx.insert(rowOf(brief, a), 0);
    throw new Error('in mid-way');
  });
  await expect(work).rejects.toThrow('in mid-way');
  expect(await stateOf(brief, a)).toBeUndefined();
});

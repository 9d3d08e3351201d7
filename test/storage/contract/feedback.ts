import { describe, expect, test } from 'vitest';
import type { DestinationKind } from '../../../src/feed/destination.js';
import { REACTED_BRIEFS, type ReactedCopy, type ReactedMessage } from '../../../src/feed/feedback.js';
import type { Store } from '../../../src/feed/ports.js';
import { createDestination, eachWithStore, type OpenEmptyStore, publish } from './harness.js';

export function describeFeedback(open: OpenEmptyStore): void {
  describe('what readers do', () => {
    const { store, opened } = eachWithStore(open);
    const feedback = (number: number) => store().feedback.getFeedback(number);

    /** A copy of a brief in a place, as the ledger holds it. */
    async function copyIn(
      place: { readonly chat: string; readonly thread?: string; readonly kind?: DestinationKind },
      copy: { readonly brief: number; readonly message: string; readonly in?: string },
    ): Promise<void> {
      const { id, tier, botId } = await createDestination(store(), place);
      const chat = copy.in === undefined ? 'NULL' : `'${copy.in}'`;
      await opened().console(`
        INSERT INTO deliveries (brief_number, bot_id, tier, destination_id, state, generation, version, form, message,
          chat, posted_at, attempts, refusals, uncertain_posts, rank)
        VALUES (${copy.brief}, ${botId}, ${tier}, ${id}, 3, 1, 1, 0, '${copy.message}', ${chat}, 1, 0, 0, 0, 0)`);
    }

    const find = async (...messages: readonly Partial<ReactedMessage>[]) =>
      await store().feedback.findReactedCopies(
        messages.map((message) => ({ botId: 1, chat: '5', parent: null, message: '1', ...message })),
      );

    test('is nothing for a brief that nobody did anything with', async () => {
      const { number } = await publish(store());
      const { reactions, presses } = await feedback(number);
      expect(reactions).toEqual([]);
      expect(Object.values(presses).every((times) => times === 0)).toBe(true);
    });

    test('is summed for each brief, and is never below zero', async () => {
      const { number } = await publish(store());
      await store().transaction(async (tx) => {
        await tx.feedback.countPresses(number, { read: 2, open: 1 });
        await tx.feedback.countPresses(number, { read: 3 });
        await tx.feedback.countPresses(number + 1, { read: 9 });
        const copy: ReactedCopy = { briefNumber: number, botId: 1, destinationId: 7, isRemembered: false };
        await tx.feedback.countReactions(copy, [{ kind: 'more', by: { '👍': 2, '❤': -1 } }]);
        await tx.feedback.countReactions(copy, [{ kind: 'more', by: { '👍': -1, '🔥': 3 } }]);
      });
      const { reactions, presses } = await feedback(number);
      expect(presses).toMatchObject({ read: 5, open: 1, like: 0 });
      expect(reactions).toEqual([
        { emoji: '🔥', count: 3 },
        { emoji: '👍', count: 1 },
      ]);
    });

    test('in a channel is what stands there last, added up over the channels', async () => {
      const { number } = await publish(store());
      const copy = (destinationId: number): ReactedCopy => {
        return { briefNumber: number, botId: 1, destinationId, isRemembered: true };
      };
      await store().transaction(async (tx) => {
        await tx.feedback.countReactions(copy(7), [{ kind: 'all', counts: { '👍': 10, '❤': 2 } }]);
        await tx.feedback.countReactions(copy(8), [{ kind: 'all', counts: { '👍': 5 } }]);
        await tx.feedback.countReactions(copy(7), [{ kind: 'all', counts: { '👍': 12 } }]);
        await tx.feedback.countReactions(copy(8), [{ kind: 'more', by: { '🔥': 4 } }]);
      });
      expect((await feedback(number)).reactions).toEqual([
        { emoji: '👍', count: 17 },
        { emoji: '🔥', count: 4 },
      ]);
      await store().transaction((tx) => tx.feedback.countReactions(copy(8), [{ kind: 'none', emoji: null }]));
      expect((await feedback(number)).reactions).toEqual([{ emoji: '👍', count: 12 }]);
    });

    test('is found by the message that a copy is: in its own chat, a topic, an older chat or a thread', async () => {
      const briefs = [await publish(store()), await publish(store())];
      const [first = 0, second = 0] = briefs.map(({ number }) => number);
      await copyIn({ chat: '5', kind: 'telegram-channel' }, { brief: first, message: '31' });
      await copyIn({ chat: '-6', thread: '9', kind: 'telegram-topic' }, { brief: second, message: '40' });
      await copyIn({ chat: '-1007' }, { brief: first, message: '50', in: '-7' });
      await copyIn({ chat: '80', kind: 'telegram-channel' }, { brief: second, message: '81', in: '81' });
      // A thread that is subscribed by itself, below a channel that is subscribed as well.
      await copyIn({ chat: '91', kind: 'discord-thread' }, { brief: first, message: '92' });
      const found = await find(
        { message: '31' },
        { message: '32' },
        { chat: '-6', message: '40' },
        { chat: '-1007', message: '50' },
        { chat: '81', parent: '80', message: '81' },
        { botId: 2, message: '31' },
        { chat: '91', parent: '80', message: '92' },
      );
      expect(found.map((copy) => copy?.briefNumber ?? null)).toEqual([
        first,
        null,
        second,
        null,
        second,
        null,
        first,
      ]);
      expect(found.map((copy) => copy?.isRemembered ?? null)).toEqual([
        ...[true, null, false, null, true, null],
        true,
      ]);
    });

    test('is looked for among the newest briefs, and what stood under older ones is forgotten', async () => {
      const { number } = await publish(store());
      await copyIn({ chat: '5', kind: 'telegram-channel' }, { brief: number, message: '31' });
      const [copy] = await find({ message: '31' });
      if (copy === null || copy === undefined) throw new Error('The copy was not found.');
      await store().transaction((tx) =>
        tx.feedback.countReactions(copy, [{ kind: 'more', by: { '👍': 1 } }]),
      );
      await letPass(store(), REACTED_BRIEFS);
      expect(await find({ message: '31' })).toEqual([null]);
      const newest = await publish(store());
      const later: ReactedCopy = { ...copy, briefNumber: newest.number };
      await store().transaction((tx) =>
        tx.feedback.countReactions(later, [{ kind: 'more', by: { '👍': 1 } }]),
      );
      const kept = await opened().console('SELECT brief_number FROM standing_reactions');
      expect(kept).toEqual([{ brief_number: newest.number }]);
      expect((await feedback(number)).reactions).toEqual([{ emoji: '👍', count: 1 }]);
    });
  });
}

/** So many briefs are published. */
async function letPass(store: Store, briefs: number): Promise<void> {
  await store.transaction(async (tx) => {
    for (let count = 1; count < briefs; count += 1) await tx.briefs.nextSequence();
  });
  await publish(store);
}

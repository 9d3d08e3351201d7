import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../../src/feed/ports.js';
import { content, createDraft, eachWithStore, type OpenEmptyStore } from './harness.js';

export function describeTransactions(open: OpenEmptyStore): void {
  describe('transactions', () => {
    const { store } = eachWithStore(open);

    test('leave nothing behind when the work fails half-way', async () => {
      const draft = await createDraft(store());
      const fault = new Error('the work failed');
      const work = store().transaction(async (tx) => {
        await tx.briefs.save({ ...draft, headline: 'Never seen' });
        await tx.topics.ensureTopic('harbour');
        await tx.briefs.create(content(), { authorId: null, at: 2 });
        throw fault;
      });
      await expect(work).rejects.toBe(fault);
      expect(await store().briefs.get(draft.number)).toEqual(draft);
      expect(await store().topics.findTopics()).toEqual([]);
      const briefs = await store().briefs.findByState({
        states: null,
        authorId: null,
        beforeNumber: null,
        limit: 10,
      });
      expect(briefs).toHaveLength(1);
    });

    test('go on after one that failed', async () => {
      const failing = store().transaction(async () => {
        throw new Error('the work failed');
      });
      await expect(failing).rejects.toThrow('the work failed');
      expect((await createDraft(store())).number).toBe(1);
    });

    test('run one after another, in the order of asking', async () => {
      const steps: string[] = [];
      const run = (name: string) =>
        store().transaction(async (tx) => {
          steps.push(`${name} begins`);
          await tx.topics.findTopics();
          await tx.topics.ensureTopic(name);
          steps.push(`${name} ends`);
        });
      await Promise.all([run('one'), run('two'), run('three')]);
      expect(steps).toEqual([
        'one begins',
        'one ends',
        'two begins',
        'two ends',
        'three begins',
        'three ends',
      ]);
    });

    test('see what they have written themselves', async () => {
      const seen = await store().transaction(async (tx) => {
        const { number } = await tx.briefs.create(content(), { authorId: null, at: 1 });
        return tx.briefs.get(number);
      });
      expect(seen.headline).toBe(content().headline);
    });

    test('never show what they take back', async () => {
      const written = deferred();
      const mayFail = deferred();
      const failing = store().transaction(async (tx) => {
        await tx.topics.ensureTopic('harbour');
        written.resolve();
        await mayFail.promise;
        throw new Error('the work failed');
      });
      await written.promise;
      const reading = store().topics.findTopics();
      mayFail.resolve();
      await expect(failing).rejects.toThrow('the work failed');
      expect(await reading).toEqual([]);
    });

    test('refuse another transaction inside them instead of waiting for ever', async () => {
      const nested = store().transaction(() => store().transaction(async () => 'never'));
      await expect(nested).rejects.toThrow('Inside a transaction');
      expect((await createDraft(store())).number).toBe(1);
    });

    test('refuse to be used after their end', async () => {
      const leaked: Transaction[] = [];
      await store().transaction(async (tx) => {
        leaked.push(tx);
      });
      await expect(leaked[0]?.topics.ensureTopic('harbour')).rejects.toThrow('already committed');
      expect(await store().topics.findTopics()).toEqual([]);
    });

    test('are told to whoever listens, after they are committed, until they stop listening', async () => {
      const heard: Promise<number>[] = [];
      const stop = store().onCommit(() => {
        heard.push(
          store()
            .topics.findTopics()
            .then((topics) => topics.length),
        );
      });
      await store().transaction((tx) => tx.topics.ensureTopic('harbour'));
      await expect(
        store().transaction(async () => {
          throw new Error('the work failed');
        }),
      ).rejects.toThrow();
      await store().transaction((tx) => tx.topics.ensureTopic('council'));
      stop();
      await store().transaction((tx) => tx.topics.ensureTopic('schools'));
      expect(await Promise.all(heard)).toEqual([1, 2]);
    });
  });
}

function deferred(): { readonly promise: Promise<void>; resolve(): void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve: () => resolve() };
}

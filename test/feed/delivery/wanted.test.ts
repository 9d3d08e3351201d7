import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { BriefContent, Urgency } from '../../../src/feed/brief.js';
import { pauseUntil, resume, type Subscription } from '../../../src/feed/subscription.js';
import { readPlainText } from '../../../src/feed/text/from-plain-text.js';
import { EVERYTHING, Stage } from './newsroom-stage.js';

const TOPICS = ['harbour', 'town', 'ships'] as const;
const WORDS = ['ferry', 'strike', 'market', 'fog'] as const;
const LANGUAGES = ['en', 'uk'] as const;
const ORDER: readonly Urgency[] = ['routine', 'urgent', 'flash'];

const some = <T>(from: readonly T[]) => fc.subarray([...from]);

const subscriptions: fc.Arbitrary<Subscription> = fc.record({
  everySince: fc.constantFrom(1, null),
  chosen: some(TOPICS).map((slugs) => Object.fromEntries(slugs.map((slug) => [slug, 1]))),
  hidden: some(TOPICS),
  leastUrgency: fc.constantFrom(...ORDER),
  languages: fc.option(fc.subarray([...LANGUAGES], { minLength: 1 })),
  words: fc.record({ include: some(WORDS), exclude: some(WORDS) }),
});

type Written = Pick<BriefContent, 'topics' | 'urgency' | 'language' | 'headline' | 'text'>;

const briefs: fc.Arbitrary<Written> = fc.record({
  topics: some(TOPICS),
  urgency: fc.constantFrom(...ORDER),
  language: fc.constantFrom(...LANGUAGES),
  headline: some(WORDS).map((words) => ['News', ...words].join(' ')),
  text: some(WORDS).map((words) => readPlainText(['It', 'is', ...words].join(' '))),
});

/** The rules as a reader would tell them. */
function naive(wish: Subscription, brief: Written): boolean {
  const told = JSON.stringify([brief.headline, brief.text]);
  const has = (word: string) => told.includes(word);
  const isWanted = wish.everySince !== null || brief.topics.some((topic) => topic in wish.chosen);
  const { include = [], exclude = [] } = wish.words ?? {};
  return (
    isWanted &&
    !brief.topics.some((topic) => wish.hidden.includes(topic)) &&
    ORDER.indexOf(brief.urgency) >= ORDER.indexOf(wish.leastUrgency) &&
    (wish.languages === null || wish.languages.includes(brief.language)) &&
    (include.length === 0 || include.some(has)) &&
    !exclude.some(has)
  );
}

let stage: Stage;

afterEach(async () => {
  expect(stage.errors).toEqual([]);
  await stage.close();
});

test('each place is posted exactly what its settings ask for', async () => {
  await fc.assert(
    fc
      .asyncProperty(
        fc.array(subscriptions, { minLength: 1, maxLength: 8 }),
        fc.array(briefs, { minLength: 1, maxLength: 5 }),
        async (wishes, written) => {
          for (const [index, wish] of wishes.entries())
            await stage.place(`${index}`, 'telegram-private', wish);
          await stage.start();
          for (const brief of written) await stage.publish(brief);
          // A brief waits a moment where an earlier one is on its way, and nothing is due meanwhile.
          await stage.clock.run(60_000);
          const posted = stage.messenger.requests.map(({ chat, brief }) => `${chat} gets ${brief}`);
          const expected = written.flatMap((brief, at) =>
            wishes.flatMap((wish, chat) => (naive(wish, brief) ? [`${chat} gets ${at + 1}`] : [])),
          );
          expect([...posted].sort()).toEqual([...expected].sort());
        },
      )
      .beforeEach(async () => {
        await stage?.close();
        stage = await Stage.open();
      }),
    { numRuns: 25 },
  );
});

const setTo = (id: number, subscription: Subscription) =>
  stage.opened.store.transaction((tx) =>
    tx.destinations.setSubscription(id, subscription, stage.clock.now()),
  );

test('what is published in a pause is not posted in it, nor when it is resumed, but what comes after is', async () => {
  stage = await Stage.open();
  const { id } = await stage.place('reader');
  await stage.place('another');
  await stage.start();
  await setTo(id, pauseUntil(EVERYTHING, null));
  await stage.publish();
  await stage.idle();
  await setTo(id, resume(pauseUntil(EVERYTHING, null), stage.clock.now()));
  await stage.clock.run(1_000);
  await stage.publish();
  await stage.idle();
  const got = stage.messenger.requests.map(({ chat, brief }) => `${chat} ${brief}`);
  expect(got).toEqual(['another 1', 'reader 2', 'another 2']);
});

test('a pause of a day ends by itself, and copies follow corrections in it', async () => {
  stage = await Stage.open();
  const { id } = await stage.place('reader');
  await stage.start();
  await stage.publish();
  await stage.idle();
  const until = stage.clock.now() + 24 * 3_600_000;
  await setTo(id, pauseUntil(EVERYTHING, until));
  await stage.publish();
  await stage.correct(1);
  await stage.idle();
  await stage.clock.run(24 * 3_600_000 + 1);
  await stage.publish();
  await stage.idle();
  const got = stage.messenger.requests.map(({ kind, brief }) => `${kind} ${brief}`);
  expect(got).toEqual(['post 1', 'edit 1', 'post 3']);
});

test('a brief on its way when a pause begins is held back, then and afterwards', async () => {
  const slow = {
    requestsPerSecond: 1,
    chatIntervalMs: 0,
    groupPostsPerMinute: null,
    groupEditsPerMinute: null,
  };
  stage = await Stage.open({ limits: slow });
  await stage.places(5, 'first');
  const { id } = await stage.place('reader');
  await stage.start();
  await stage.publish();
  await stage.clock.run(2_000);
  await setTo(id, pauseUntil(EVERYTHING, stage.clock.now() + 1_000));
  await stage.idle();
  expect(stage.messenger.chatsOf('post')).toHaveLength(5);
  expect(stage.messenger.chatsOf('post')).not.toContain('reader');
});

test('an update that brings in a word that is left out is not posted after all', async () => {
  stage = await Stage.open();
  const words = { include: [], exclude: ['second'] };
  await stage.place('reader', 'telegram-private', { ...EVERYTHING, words });
  await stage.place('another');
  await stage.start();
  stage.whileRendering = () => stage.update(1);
  await stage.publish();
  await stage.idle();
  expect(stage.messenger.standing('another')).toEqual([{ brief: 1, version: 2, shows: 'brief' }]);
  expect(stage.messenger.standing('reader')).toEqual([]);
});

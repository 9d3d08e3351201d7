import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Platform } from '../../../src/feed/destination.js';
import type { Subscription } from '../../../src/feed/subscription.js';
import { expectCounted } from './counted-rows.js';
import { EVERYTHING, Stage } from './newsroom-stage.js';
import { ANSWERS, type Answer, outcomeOf } from './platform-moods.js';

type Event =
  | { readonly kind: 'publish' }
  | {
      readonly kind: 'change';
      readonly change: 'update' | 'correct' | 'withhold' | 'release' | 'retract';
      readonly number: number;
    }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'crash' };

const PLACES = 3;
const HOUR_MS = 3_600_000;
const HOURLY: Subscription = {
  ...EVERYTHING,
  digest: { times: Array.from({ length: 24 }, (_, hour) => hour * 60) },
};
const SLEEPING: Subscription = { ...EVERYTHING, quiet: { from: 13 * 60, to: 15 * 60, flash: 'sound' } };

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'publish' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      change: fc.constantFrom('update', 'correct', 'withhold', 'release', 'retract'),
      number: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(2 * HOUR_MS) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(5_000) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'crash' as const }) },
);

/** A place that is refused for hours after a post may stand there unseen. */
const PARKED_UNSEEN: [Event[], Answer[]] = [
  [
    { kind: 'wait', ms: 5_110_964 },
    { kind: 'wait', ms: 1_461_783 },
    { kind: 'wait', ms: 6_060_267 },
    { kind: 'crash' },
    { kind: 'wait', ms: 1_081 },
    { kind: 'publish' },
  ],
  ['lost', 'no rights', 'late'],
];

/** Lives through the events with these answers, and then gets well and has a day. */
async function live(
  platform: Platform,
  wanted: Subscription,
  { events, answers }: { readonly events: readonly Event[]; readonly answers: readonly Answer[] },
): Promise<Stage> {
  const stage = await Stage.open({ platform, settings: { window: 4, freshForMs: null } });
  const kind = platform === 'telegram' ? 'telegram-private' : 'discord-text';
  for (let i = 0; i < PLACES; i += 1) await stage.place(`p${i}`, kind, wanted);
  await stage.start();
  let asked = 0;
  stage.messenger.script = (request) => {
    const answer = answers[asked % answers.length] ?? 'well';
    asked += 1;
    return outcomeOf(stage, request, answer);
  };
  await stage.publish();
  for (const happens of events) {
    switch (happens.kind) {
      case 'publish':
        await stage.publish();
        break;
      case 'wait':
        await stage.clock.run(happens.ms);
        break;
      case 'crash':
        await stage.crash();
        await stage.start();
        break;
      case 'change':
        // A change that the brief's state does not allow is refused, as it is for an editor.
        await stage[happens.change](happens.number).catch(() => undefined);
        break;
    }
  }
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.clock.run(26 * HOUR_MS);
  return stage;
}

async function expectRight(stage: Stage): Promise<void> {
  expect(stage.errors).toEqual([]);
  const briefs = await stage.opened.store.briefs.findPublished({
    before: null,
    scope: { kind: 'all' },
    limit: 20,
  });
  const rows = await stage.opened.connections.reader.selectFrom('deliveries').selectAll().execute();
  for (let place = 0; place < PLACES; place += 1) {
    const chat = `p${place}`;
    // Refused for hours it counts as gone, and is told what it missed when it is back.
    if ((await stage.opened.store.destinations.get(place + 1)).parked !== null) continue;
    const here = rows.filter((row) => row.destination_id === place + 1);
    const unseen = here.reduce((sum, row) => sum + row.uncertain_posts, 0);
    const standing = [...stage.messenger.messages.values()].filter((message) => message.chat === chat);
    const shown = standing.flatMap(({ brief, members, shows }) =>
      shows === 'digest' ? members : shows === 'brief' ? [brief] : [],
    );
    for (const { number } of briefs) {
      const times = shown.filter((one) => one === number).length;
      expect(times).toBeGreaterThanOrEqual(1);
      expect(times).toBeLessThanOrEqual(1 + unseen);
    }
    for (const row of here.filter(({ state }) => state === 3)) {
      const head = await stage.opened.ledger.head(row.brief_number);
      expect(stage.messenger.messages.get(row.message ?? '')).toMatchObject({ chat, version: head.version });
    }
    const known = standing.filter(({ id }) => here.some(({ message }) => message === id));
    const taken = known.flatMap(({ members, shows }) => (shows === 'digest' ? members : []));
    for (const number of taken) expect(briefs.map((brief) => brief.number)).toContain(number);
    for (const row of here) if (row.state <= 1) expect(row.due_at).toBeNull();
  }
  await expectCounted(stage);
}

test.each([
  ['telegram', 'digests', HOURLY],
  ['discord', 'digests', HOURLY],
  ['telegram', 'quiet hours', SLEEPING],
] as const)(
  'on %s with %s, whatever is answered, changed or dies, in the end every chat shows each brief once',
  async (platform, _, wanted) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 10 }),
        fc.array(fc.constantFrom(...ANSWERS.filter((answer) => answer !== 'rejected')), {
          minLength: 1,
          maxLength: 10,
        }),
        async (events, answers) => {
          const stage = await live(platform, wanted, { events, answers });
          try {
            await expectRight(stage);
          } finally {
            await stage.close();
          }
        },
      ),
      { numRuns: 20, examples: [PARKED_UNSEEN] },
    );
  },
  60_000,
);

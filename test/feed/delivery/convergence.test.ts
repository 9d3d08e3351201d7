import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Platform } from '../../../src/feed/destination.js';
import { Stage } from './newsroom-stage.js';
import { ANSWERS, type Answer, outcomeOf } from './platform-moods.js';

type Event =
  | { readonly kind: 'change'; readonly change: 'update' | 'correct' | 'withhold' | 'release' | 'retract' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'crash' };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    kind: fc.constant('change' as const),
    change: fc.constantFrom('update' as const, 'correct' as const, 'withhold' as const, 'release' as const),
  }),
  fc.record({ kind: fc.constant('change' as const), change: fc.constant('retract' as const) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(5_000) }),
  fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(5_000) }),
  fc.record({ kind: fc.constant('crash' as const) }),
);

/** A missing right keeps a post that was carried out unseen waiting until Discord has forgotten its nonce. */
const REFUSED_AFTER_UNSEEN: [Event[], Answer[]] = [
  [
    { kind: 'wait', ms: 2_000 },
    { kind: 'change', change: 'retract' },
    { kind: 'wait', ms: 6_000 },
  ],
  ['no rights', 'unseen', 'slow'],
];

/** Lives through the events with these answers, and then gets well and has a day. */
async function live(
  platform: Platform,
  events: readonly Event[],
  answers: readonly Answer[],
): Promise<Stage> {
  const stage = await Stage.open({ platform, settings: { window: 4 } });
  const kind = platform === 'telegram' ? 'telegram-private' : 'discord-text';
  await stage.places(5, 'p', kind);
  await stage.start();
  let asked = 0;
  let accepted = 1;
  stage.messenger.script = (request) => {
    // No request starts with a version older than the accepted one.
    if (request.kind !== 'remove' && request.version < accepted)
      stage.errors.push('An old version was sent.');
    const answer = answers[asked % answers.length] ?? 'well';
    asked += 1;
    return outcomeOf(stage, request, answer);
  };
  await stage.publish();
  for (const happens of events) {
    if (happens.kind === 'wait') await stage.clock.run(happens.ms);
    if (happens.kind === 'crash') {
      await stage.crash();
      await stage.start();
    }
    // A change that the brief's state does not allow is refused, as it is for an editor.
    if (happens.kind === 'change') {
      accepted = await stage[happens.change](1).then(
        ({ version }) => version,
        () => accepted,
      );
    }
  }
  await stage.crash();
  stage.messenger.script = () => undefined;
  await stage.start();
  await stage.clock.run(86_400_000);
  return stage;
}

async function expectRight(stage: Stage): Promise<void> {
  expect(stage.errors).toEqual([]);
  const brief = await stage.opened.store.briefs.get(1);
  const rows = await stage.opened.connections.reader.selectFrom('deliveries').selectAll().execute();
  const waits = brief.state === 'withheld' ? [0] : [];
  for (const row of rows) expect([3, 4, 8, ...waits]).toContain(row.state);
  for (const row of rows) {
    expect(row.due_at).toBeNull();
    const chat = `p${row.destination_id - 1}`;
    const standing = stage.messenger.standing(chat);
    const known = stage.messenger.messages.get(row.message ?? '');
    const shows = brief.state === 'published' ? 'brief' : brief.state;
    if (row.state === 3) expect(known).toMatchObject({ chat, shows, version: brief.version });
    // What stands beyond the copy that is known can only be a post that was carried out unseen, on Discord one that was
    // sent again when its nonce was forgotten, and each of those is on record.
    const unknown = standing.length - (row.state === 3 ? 1 : 0);
    expect(unknown).toBeLessThanOrEqual(row.uncertain_posts);
  }
  if (brief.state === 'published') expect(rows.filter(({ state }) => state === 3)).toHaveLength(5);
}

test.each(['telegram', 'discord'] as const)(
  'on %s, whatever is answered, changed or dies, in the end every chat shows what it should',
  async (platform) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 8 }),
        fc.array(fc.constantFrom(...ANSWERS), { minLength: 1, maxLength: 12 }),
        async (events, answers) => {
          const stage = await live(platform, events, answers);
          try {
            await expectRight(stage);
          } finally {
            await stage.close();
          }
        },
      ),
      { numRuns: 30, examples: [REFUSED_AFTER_UNSEEN] },
    );
  },
  60_000,
);

import { expect, test } from 'vitest';
import type { Subscription } from '../../../src/feed/subscription.js';
import { ManualClock } from '../../support/manual-clock.js';
import type { FakeRequest } from './fake-messenger.js';
import { Stage } from './newsroom-stage.js';
import { type Expected, expectFor, type WallClock, wallClock } from './week-model.js';
import { type PlannedPlace, planWorld, type World, ZONES } from './week-world.js';

const MINUTE_MS = 60_000;
const FAST = {
  requestsPerSecond: 100_000,
  chatIntervalMs: 0,
  groupPostsPerMinute: null,
  groupEditsPerMinute: null,
};

/** Something that happens in the world; the clock strikes before it. */
interface Happening {
  readonly atMs: number;
  readonly happens: () => Promise<unknown>;
}

async function live(world: World): Promise<Stage> {
  const clock = new ManualClock(world.begins - 10 * MINUTE_MS);
  const stage = await Stage.open({ limits: FAST, settings: { window: 512 }, clock });
  const ids = await settle(stage, world.places);
  await stage.start();
  for (const { atMs, happens } of happeningsOf(stage, world, ids).sort((a, b) => a.atMs - b.atMs)) {
    await clock.run(world.begins + atMs - clock.now());
    await happens();
  }
  await clock.run(world.begins + world.minutes * MINUTE_MS - clock.now() - 1);
  return stage;
}

async function settle(stage: Stage, places: readonly PlannedPlace[]): Promise<ReadonlyMap<string, number>> {
  const at = stage.clock.now();
  const ids = new Map<string, number>();
  await stage.opened.store.transaction(async (tx) => {
    for (const { chat, kind, timeZone, subscription } of places) {
      const address = { platform: 'telegram', chat, thread: null } as const;
      const bot = stage.messenger.botId;
      const place = await tx.destinations.create({
        botId: bot,
        address,
        kind,
        title: chat,
        locale: null,
        at,
      });
      await tx.destinations.save({ ...place, timeZone });
      await tx.destinations.setSubscription(place.id, subscription, at);
      ids.set(chat, place.id);
    }
  });
  return ids;
}

function happeningsOf(stage: Stage, world: World, ids: ReadonlyMap<string, number>): Happening[] {
  const inMinute = (minute: number, second: number) => minute * MINUTE_MS + second * 1_000;
  const news = world.briefs.flatMap(({ minute, content, changes }, index): Happening[] => [
    { atMs: inMinute(minute, 10), happens: () => stage.publish(content) },
    ...changes.map((one) => ({
      atMs: inMinute(one.minute, 20),
      happens: () => stage[one.change](index + 1),
    })),
  ]);
  const turns = world.places.flatMap(({ chat, turns: planned }) =>
    planned.map((turn) => ({
      atMs: inMinute(turn.minute, 5),
      happens: () => carryOut(stage, ids.get(chat) ?? 0, turn),
    })),
  );
  return [...news, ...turns];
}

async function carryOut(stage: Stage, id: number, turn: PlannedPlace['turns'][number]): Promise<void> {
  const at = stage.clock.now();
  await stage.opened.store.transaction(async ({ destinations }) => {
    if (turn.kind === 'leave') await destinations.park(id, 'blocked', at);
    if (turn.kind === 'return') await destinations.unpark(id, at);
    if (turn.kind === 'choose') await destinations.setSubscription(id, turn.subscription, at);
  });
}

/** What a place was posted, as the model tells it. */
function received(requests: readonly FakeRequest[], { begins }: World): readonly Expected[] {
  return requests.map(({ at, brief, members }) => ({
    minute: Math.floor((at - begins) / MINUTE_MS),
    briefs: members.length > 0 ? [...members].sort((a, b) => a - b) : [brief],
    isDigest: members.length > 0,
  }));
}

function inWords(messages: readonly Expected[]): string {
  const told = messages.map(({ minute, briefs, isDigest }) => {
    const what = isDigest ? `[${briefs.join(' ')}]` : String(briefs[0]);
    return `${String(minute).padStart(5, '0')} ${what}`;
  });
  return told.sort().join('\n');
}

function expectSilence({ begins }: World, place: PlannedPlace, clock: WallClock, post: FakeRequest): void {
  const minute = Math.floor((post.at - begins) / MINUTE_MS);
  const time = clock.time[minute] ?? 0;
  const quietOf = (wish: Subscription | null) => wish?.quiet;
  const turned = place.turns.findLast((turn) => turn.kind === 'choose' && turn.minute <= minute);
  const quiet = quietOf(turned?.kind === 'choose' ? turned.subscription : place.subscription);
  if (quiet === undefined) return;
  const { from, to } = quiet;
  const isQuiet = from < to ? from <= time && time < to : time >= from || time < to;
  if (isQuiet) expect([post.silent, quiet.flash]).toEqual([quiet.flash === 'silent', quiet.flash]);
  if (isQuiet) expect(quiet.flash).not.toBe('wait');
}

async function expectRight(stage: Stage, world: World): Promise<void> {
  const clocks = new Map<string, WallClock>(ZONES.map((zone) => [zone, wallClock(world, zone)]));
  const posts = new Map<string, FakeRequest[]>(world.places.map(({ chat }) => [chat, []]));
  for (const request of stage.messenger.requests) {
    if (request.kind === 'post') posts.get(request.chat)?.push(request);
  }
  for (const place of world.places) {
    const clock = clocks.get(place.timeZone);
    if (clock === undefined) throw new Error(`No clock of ${place.timeZone}.`);
    const got = posts.get(place.chat) ?? [];
    const expected = inWords(expectFor(world, place, clock));
    const told = inWords(received(got, world));
    // Said only where they differ: a million characters of what is right help nobody.
    if (told !== expected) expect({ place, told }).toEqual({ place, told: expected });
    for (const post of got) expectSilence(world, place, clock, post);
  }
  await expectPresent(stage);
}

/** What stands is what the briefs are now. */
async function expectPresent(stage: Stage): Promise<void> {
  const rows = await stage.opened.connections.reader.selectFrom('deliveries').selectAll().execute();
  const heads = new Map<number, number>();
  for (const row of rows.filter(({ state }) => state === 3)) {
    const known = heads.get(row.brief_number) ?? (await stage.opened.ledger.head(row.brief_number)).version;
    heads.set(row.brief_number, known);
    expect(stage.messenger.messages.get(row.message ?? '')?.version).toBe(known);
  }
}

test.each([
  // Kyiv's clock goes forward in it.
  ['a week in spring', { seed: 1, begins: Date.UTC(2026, 2, 25), days: 7, briefs: 24, places: 10_000 }],
  [
    'a week in which Lord Howe goes forward',
    { seed: 2, begins: Date.UTC(2026, 8, 30), days: 7, briefs: 24, places: 200 },
  ],
  [
    'a week in which Kyiv goes back',
    { seed: 3, begins: Date.UTC(2026, 9, 21), days: 7, briefs: 24, places: 200 },
  ],
  [
    'a week in which New York goes back',
    { seed: 4, begins: Date.UTC(2026, 9, 28), days: 7, briefs: 24, places: 200 },
  ],
  [
    'the days around a leap day',
    { seed: 5, begins: Date.UTC(2028, 1, 25), days: 7, briefs: 24, places: 200 },
  ],
] as const)(
  'in %s every place is sent exactly what its settings ask for, when they ask for it',
  async (_, plan) => {
    const world = planWorld(plan);
    const stage = await live(world);
    try {
      expect(stage.errors).toEqual([]);
      await expectRight(stage, world);
    } finally {
      await stage.close();
    }
  },
  240_000,
);

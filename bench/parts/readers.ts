import type { SettingsStep } from '../../src/bots/action.js';
import type { Caller } from '../../src/bots/caller.js';
import type { Switchboard } from '../../src/bots/switchboard.js';
import type { DigestLedger } from '../../src/feed/delivery/digest-ledger.js';
import { addArchive, createWords, TOPICS, type Words } from '../archive.js';
import { FIRST_READER } from '../audience.js';
import { Figures, nowMs, type PartOptions, percentile } from '../measure.js';
import { addPlaces, mixedPlace } from '../mixed-places.js';
import { askAll, type Question, readerOf, typed } from '../questions.js';
import { makeFolder, openAskedWire, type Wire } from '../wire.js';

/** As many as a lane at a thousand a second looks at in one turn. */
const LOOKED_AT = 128;
const DAY_MS = 86_400_000;

/** What a million subscriptions of all kinds do to readers' answers and settings, and to finding whose digest is due. */
export async function measureReaders({ small, tell }: PartOptions) {
  const places = small ? 10_000 : 1_000_000;
  const rounds = small ? 50 : 500;
  const folder = makeFolder();
  const words = createWords();
  const begun = nowMs();
  // Closing brings the long log of all this into the database, which the first answers would wait for otherwise.
  const { wire: first } = await openAskedWire(folder.path);
  await addArchive(first.opened.feed.store, small ? 500 : 10_000, words);
  await addPlaces(first, places, mixedPlace);
  await first.stop();
  tell(`${places} subscriptions are there, in ${Math.round((nowMs() - begun) / 1_000)} s`);
  const { wire, switchboard } = await openAskedWire(folder.path);
  try {
    const figures = new Figures('readers');
    const readers = findReaders(places, rounds * 2);
    const before = await countChanges(wire);
    await askAll(figures, await questionsOf(wire, switchboard, { words, readers }), rounds);
    const changes = (await countChanges(wire)) - before;
    if (changes < 3 * rounds) throw new Error(`Only ${changes} presses changed something.`);
    await addDue(figures, wire, rounds);
    return figures.list;
  } finally {
    await wire.stop();
    folder.remove();
  }
}

/** People with a chat of their own, from all over the audience. */
function findReaders(places: number, count: number): readonly number[] {
  const step = Math.floor(places / count);
  return Array.from({ length: count }, (_, i) => {
    let index = i * step;
    while (mixedPlace(index, 0).kind !== 'telegram-private') index += 1;
    return FIRST_READER + index;
  });
}

async function questionsOf(
  { opened, botId }: Wire,
  switchboard: Switchboard,
  { words, readers }: { readonly words: Words; readonly readers: readonly number[] },
): Promise<readonly Question[]> {
  const [topic] = await opened.feed.store.topics.findTopics();
  const callerOf = (round: number): Caller =>
    readerOf(botId, readers[(round * 7) % readers.length] ?? FIRST_READER);
  const type = (round: number, name: string, text: string) =>
    typed(switchboard, callerOf(round), { name, text });
  const press =
    (step: SettingsStep, value: string | ((round: number) => string) = '') =>
    (round: number) =>
      switchboard.press({
        caller: callerOf(round),
        action: {
          kind: 'settings',
          step,
          placeId: 0,
          value: typeof value === 'string' ? value : value(round),
        },
      });
  return [
    ['/latest', (round) => type(round, 'latest', '')],
    ['/latest of a topic', (round) => type(round, 'latest', TOPICS[round % TOPICS.length] ?? '')],
    ['/search for a common word', (round) => type(round, 'search', words.at(round % 10))],
    ['/search for a rare word', (round) => type(round, 'search', words.at(9_000 + round))],
    ['/settings', (round) => type(round, 'settings', '')],
    ['a press that shows the topics', press('topics', '0')],
    ['a press that chooses or leaves a topic', press('topic', String(topic?.id ?? 0))],
    ['a press that adds or ends a time of digests', press('digest-time', '1260')],
    ['a press that changes from and to digests', press('digest-plan', (round) => PLANS[round % 2] ?? '')],
    ['a press that changes the zone', press('set-zone', (round) => MOVES[round % 2] ?? '')],
  ];
}

const PLANS = ['daily', 'at-once'];
const MOVES = ['Asia/Tokyo', 'America/Denver'];

async function countChanges({ opened }: Wire): Promise<number> {
  const sql = "SELECT count(*) FROM audit WHERE action IN ('subscription.change', 'destination.settings')";
  return await opened.connections.writer.run((database) => Number(database.prepare(sql).pluck().get()));
}

/** Finding whose digests are due: while none are, when those of a day are, and with everybody's due at one time. */
async function addDue(figures: Figures, { opened, botId }: Wire, rounds: number): Promise<void> {
  const lease = await opened.locks.acquire(botId);
  if (lease === null) throw new Error('Somebody else sends for the bot.');
  const now = Date.now();
  const time = async (what: string, look: (ledger: DigestLedger) => Promise<number>, least: number) => {
    const took: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await opened.ledger.transaction(lease, async (tx) => {
        const begun = nowMs();
        const found = await look(tx);
        took.push(nowMs() - begun);
        if (found < least || (least === 0 && found > 0)) throw new Error(`${what}: ${found} were found.`);
      });
    }
    figures.add(`${what}, p50`, percentile(took, 50), 'ms');
    figures.add(`${what}, p99`, percentile(took, 99), 'ms', { most: 5 });
  };
  const due = (at: number) => async (ledger: DigestLedger) =>
    (await ledger.findGatherDue({ now: at, limit: LOOKED_AT })).length;
  const next = async (ledger: DigestLedger) => ((await ledger.nextGatherAt()) === null ? 0 : 1);
  // Those whose digests a press has ended just now are due at once.
  await time('due digests while none are', due(now - DAY_MS), 0);
  await time(`${LOOKED_AT} of a day's due digests`, due(now + DAY_MS), LOOKED_AT);
  await time('when digests are due next', next, 1);
  await opened.connections.writer.run((database) =>
    database
      .prepare(`
        UPDATE destinations SET gather_due_at = ?, gather_after = 0,
          gather_occasion = coalesce(gather_occasion, 'quiet')`)
      .run(now - 1),
  );
  await time(`${LOOKED_AT} with everybody's due at one time`, due(now), LOOKED_AT);
  await time('when they are due, likewise', next, 1);
  await lease.release();
}

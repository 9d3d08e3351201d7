import { DigestCutter } from '../../src/feed/delivery/digest-cutter.js';
import { DEFAULT_SETTINGS } from '../../src/feed/delivery/lane-tools.js';
import { publishBrief } from '../../src/feed/publishing.js';
import { Figures, nowMs, type PartOptions, pause, percentile } from '../measure.js';
import { addPlaces, dailyPlace } from '../mixed-places.js';
import { openTelegram } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, paidSettings, type Wire } from '../wire.js';

const MEMBERS = 10;
const CUT_TOGETHER = 64;
const TURNS = 20;
const PER_SECOND = 1_000;

/** A million digests of ten briefs that are due at one time: making them, and sending them at a thousand a second. */
export async function measureDigests({ small, tell }: PartOptions) {
  const places = small ? 20_000 : 1_000_000;
  const seconds = small ? 5 : 30;
  const { platform, url } = await openTelegram({ readers: (seconds + 10) * PER_SECOND });
  await platform.ask('setRates', 'telegram');
  const folder = makeFolder();
  const given = { folder: folder.path, settings: paidSettings(url) };
  await prepare(await openWire(given), places);
  const wire = await openWire(given);
  try {
    tell(`${places} digests are due`);
    const figures = new Figures('digests');
    await addCutting(figures, wire);
    wire.delivery.start();
    // What was cut above leaves first.
    await pause((TURNS * CUT_TOGETHER * 1_000) / PER_SECOND + 1_000);
    await platform.ask('clearCounters');
    const before = process.cpuUsage();
    await pause(seconds * 1_000);
    const { user, system } = process.cpuUsage(before);
    const { messagesSent, tooMany } = await platform.ask('counters');
    figures.add('sent a second, of a thousand', messagesSent / seconds, 'digests/s');
    figures.add('processor time', (user + system) / messagesSent, 'µs/digest');
    figures.add('answers 429', tooMany, '', { most: 0 });
    return figures.list;
  } finally {
    await wire.stop();
    await platform.end();
    folder.remove();
  }
}

/** Closing brings the long log of all this into the database, which the first turns would do otherwise. */
async function prepare(wire: Wire, places: number): Promise<void> {
  const { opened, draft } = wire;
  await addPlaces(wire, places, dailyPlace);
  for (let brief = 1; brief <= MEMBERS; brief += 1) {
    await publishBrief(opened.feed, EDITOR, { number: await draft(`News, ${brief}`) });
  }
  await opened.connections.writer.run((database) =>
    database.prepare('UPDATE destinations SET gather_due_at = ?').run(Date.now() - 1_000),
  );
  await wire.stop();
}

/** One turn of a lane that makes digests and sends nothing, from begin to commit. */
async function addCutting(figures: Figures, { opened, botId }: Wire): Promise<void> {
  const lease = await opened.locks.acquire(botId);
  if (lease === null) throw new Error('Somebody else sends for the bot.');
  const took: number[] = [];
  const { freshForMs } = DEFAULT_SETTINGS;
  const before = process.cpuUsage();
  for (let turn = 0; turn < TURNS; turn += 1) {
    const begun = nowMs();
    await opened.ledger.transaction(lease, (tx) =>
      new DigestCutter(tx, { now: Date.now(), freshForMs, upSince: 0 }).cut(CUT_TOGETHER),
    );
    took.push(nowMs() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  await lease.release();
  const sql = 'SELECT count(*) FROM deliveries WHERE digest_id IS NOT NULL';
  const members = await opened.connections.writer.run((database) => database.prepare(sql).pluck().get());
  if (members !== TURNS * CUT_TOGETHER * MEMBERS) throw new Error(`${members} members stand in digests.`);
  figures.add(`cutting ${CUT_TOGETHER} digests of ${MEMBERS}, p50`, percentile(took, 50), 'ms');
  figures.add(`cutting ${CUT_TOGETHER} digests of ${MEMBERS}, slowest`, Math.max(...took), 'ms');
  // A busy machine spoils the times above and hardly this.
  figures.add('processor time of that', (user + system) / 1_000 / TURNS, 'ms');
}

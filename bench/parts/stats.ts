import type { Database } from 'better-sqlite3';
import { createChartPainter } from '../../src/charts/paint.js';
import { PERIODS } from '../../src/feed/period.js';
import { tellStatistics } from '../../src/feed/statistics.js';
import { statisticsChart } from '../../src/feed/statistics-chart.js';
import { quarterOf } from '../../src/storage/figures-schema.js';
import { addAudience } from '../audience.js';
import { Figures, median, nowMs, type PartOptions } from '../measure.js';
import { makeFolder, openWire, telegramSettings } from '../wire.js';

const ROUNDS = 15;
const QUARTERS_A_DAY = 96;
const BRIEFS = 600;
/** Delays of one brief to one kind of places: from an instant to an hour. */
const BUCKETS = 100;

/** The newsroom's figures with a million subscribers, a year in which something happened every quarter of an hour. */
export async function measureStats({ small, tell }: PartOptions) {
  const readers = small ? 2_000 : 1_000_000;
  const folder = makeFolder();
  // Nothing is sent: no platform is needed.
  const wire = await openWire({ folder: folder.path, settings: telegramSettings('http://127.0.0.1:9') });
  try {
    await addAudience(wire, { readers });
    const { feed, connections, languages } = wire.opened;
    const last = quarterOf(feed.clock.now());
    const briefs: number[] = [];
    for (let brief = 0; brief < BRIEFS; brief += 1) briefs.push(await wire.draft(`News, ${brief}`));
    await connections.writer.run((database) => addPast(database, { last, days: small ? 30 : 365, briefs }));
    tell(`${readers} subscribers and their past are there`);
    const figures = new Figures('stats');
    for (const period of PERIODS) {
      const took: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const begun = nowMs();
        await tellStatistics(feed, period);
        took.push(nowMs() - begun);
      }
      figures.add(`a ${period}'s figures`, median(took), 'ms', { most: 25 });
    }
    const chart = statisticsChart(
      await tellStatistics(feed, 'month'),
      languages.in('en'),
      feed.settings.timeZone,
    );
    const painter = createChartPainter();
    await painter.paint(chart);
    const before = performance.eventLoopUtilization();
    const begun = nowMs();
    for (let round = 0; round < ROUNDS; round += 1) await painter.paint(chart);
    const { active } = performance.eventLoopUtilization(before);
    figures.add('drawing a chart', (nowMs() - begun) / ROUNDS, 'ms');
    figures.add('of that on the main thread', active / ROUNDS, 'ms');
    return figures.list;
  } finally {
    await wire.stop();
    folder.remove();
  }
}

/** Written as one transaction, past the store. */
function addPast(
  database: Database,
  {
    last,
    days,
    briefs,
  }: { readonly last: number; readonly days: number; readonly briefs: readonly number[] },
): void {
  const activity = database.prepare('INSERT OR IGNORE INTO activity VALUES (?, 1, 100, 10, 1, 2, 3, 1)');
  const failure = database.prepare('INSERT INTO failures VALUES (?, 1, ?, 1)');
  const publication = database.prepare('INSERT INTO publications VALUES (?, ?, 1)');
  for (let ago = 0; ago < days * QUARTERS_A_DAY; ago += 1) {
    activity.run(last - ago);
    for (const cause of ['no-rights', 'no-answer']) failure.run(last - ago, cause);
    for (const topic of [0, 1]) publication.run(last - ago, topic);
  }
  const broadcast = database.prepare(`
    INSERT INTO broadcasts (brief_number, bot_id, topics_json, opened_at, discovery_tier, finished_at)
    VALUES (?, 1, '[]', ?, NULL, 1)`);
  const delay = database.prepare('INSERT INTO post_delays VALUES (?, 1, ?, ?, 50, ?)');
  for (const brief of briefs) {
    broadcast.run(brief, last * 900_000);
    for (const tier of [0, 1, 2]) {
      for (let bucket = 0; bucket < BUCKETS; bucket += 1) delay.run(brief, tier, bucket, bucket * 100);
    }
  }
}

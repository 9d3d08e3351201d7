import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { publishBrief } from '../../src/feed/publishing.js';
import { Figures, median, nowMs, type PartOptions } from '../measure.js';
import type { AudienceNode } from '../nodes/audience.js';
import { Helper } from '../processes.js';
import { openTelegram } from '../telegram-places.js';
import { EDITOR, makeFolder, openWire, paidSettings } from '../wire.js';

const FEW = { topic: 'moss', count: 40 };
const PUBLISHED = 41;

/** Audiences of different sizes, at a thousand messages a second: what depends on the size, and what must not. */
export async function measureAudience({ small, tell }: PartOptions) {
  const sizes = small ? [1_000, 10_000, 50_000] : [1_000, 100_000, 1_000_000];
  const seconds = small ? 5 : 60;
  const { platform, url } = await openTelegram({ readers: (seconds + 10) * 1_000 });
  const folders = sizes.map(makeFolder);
  const paths = folders.map(({ path }) => path);
  const figures = new Figures('audience');
  try {
    const usual: number[] = [];
    for (const [at, readers] of sizes.entries()) {
      const name = readers.toLocaleString('en');
      const folder = paths[at] ?? '';
      await within((node) => node.ask('prepare', folder, url, { readers, few: FEW }));
      tell(`${name} destinations are there`);
      await platform.ask('setRates', 'telegram');
      await platform.ask('clearCounters');
      const fewMs = await within((node) => node.ask('claimFew', folder, url, FEW));
      figures.add(`${name}: claiming ${FEW.count} of them`, fewMs, 'ms', { most: 5 });
      const before = bytesOf(folder);
      await platform.ask('clearCounters');
      // A thousand are done in a second; they get a brief a second, so that as much is sent to them as to the many.
      const everyMs = readers > 1_000 ? seconds * 1_000 : 1_010;
      const done = await within((node) => node.ask('deliver', folder, url, { seconds, everyMs }));
      const { messagesSent, tooMany } = await platform.ask('counters');
      usual.push(done.usualMb);
      figures.add(`${name}: messages in ${seconds} s`, messagesSent, '');
      figures.add(`${name}: answers 429`, tooMany, '', { most: 0 });
      figures.add(`${name}: memory, median`, done.usualMb, 'MB', { most: 220 });
      figures.add(`${name}: memory, peak`, done.peakMb, 'MB');
      figures.add(`${name}: transactions of a claim`, done.msPerRow, 'ms/row');
      const after = bytesOf(folder);
      figures.add(
        `${name}: ledger`,
        (after.ledger - before.ledger) / (after.rows - before.rows),
        'bytes/row',
        {
          most: 60,
        },
      );
      figures.add(`${name}: database`, (after.file - before.file) / (after.rows - before.rows), 'bytes/row');
    }
    const [least = Number.NaN] = usual;
    figures.add('memory: most above least audience', (usual.at(-1) ?? Number.NaN) - least, 'MB', {
      most: 30,
    });
    await addPublishing(figures, paths, url);
    return figures.list;
  } finally {
    await platform.end();
    for (const folder of folders) folder.remove();
  }
}

/** Publishes to the least and the largest audience in turns; nothing is delivered meanwhile. */
async function addPublishing(figures: Figures, folders: readonly string[], url: string): Promise<void> {
  const ends = [folders[0] ?? '', folders.at(-1) ?? ''];
  const wires = await Promise.all(ends.map((folder) => openWire({ folder, settings: paidSettings(url) })));
  const times: number[][] = wires.map(() => []);
  for (let round = 0; round < PUBLISHED; round += 1) {
    for (const [at, wire] of wires.entries()) {
      const number = await wire.draft(`Published in vain, ${round}`);
      const begin = nowMs();
      await publishBrief(wire.opened.feed, EDITOR, { number });
      times[at]?.push(nowMs() - begin);
    }
  }
  for (const wire of wires) await wire.stop();
  const [few = Number.NaN, many = Number.NaN] = times.map(median);
  figures.add('publishing to the least audience', few, 'ms');
  figures.add('publishing to the largest', many, 'ms');
  figures.add('largest / least', many / few, 'ratio', { most: 1.5 });
}

async function within<T>(work: (node: Helper<AudienceNode>) => Promise<T>): Promise<T> {
  const node = new Helper<AudienceNode>(new URL('../nodes/audience.js', import.meta.url));
  try {
    return await work(node);
  } finally {
    await node.end();
  }
}

/** The ledger table with its indexes, and the whole file, nobody having it open. */
function bytesOf(folder: string): { readonly ledger: number; readonly file: number; readonly rows: number } {
  const database = new BetterSqlite3(join(folder, 'wire.db'));
  const one = (sql: string) => Number(database.prepare(sql).pluck().get());
  const ledger = one("SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name LIKE 'deliveries%'");
  const file = one('SELECT page_count * page_size FROM pragma_page_count, pragma_page_size');
  const rows = one('SELECT count(*) FROM deliveries');
  database.close();
  return { ledger, file, rows };
}

/**
 * `npm run bench [-- part…] [-- --small]`: measures the delivery engine against platform servers in processes of their
 * own, prints a table and writes the figures as JSON to `bench/results/`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine, type Figure, isMet } from './measure.js';
import type { PartProcess } from './part.js';
import { PARTS, type PartName } from './parts.js';
import { Helper } from './processes.js';

const RESULTS = new URL('../../results/', import.meta.url);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { small: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}. Parts: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
const chosen = (positionals.length > 0 ? positionals : Object.keys(PARTS)) as PartName[];

const figures: Figure[] = [];
for (const name of chosen) {
  console.error(`${name} …`);
  const part = new Helper<PartProcess>(new URL('./part.js', import.meta.url));
  try {
    figures.push(...(await part.ask('run', name, { small: values.small })));
  } finally {
    await part.end();
  }
}
const machine = describeMachine();
print(figures);
console.log(`\n${machine.processor}, ${machine.cores} cores, Node ${machine.node}, load ${machine.load}`);
mkdirSync(RESULTS, { recursive: true });
const at = new Date().toISOString();
const file = new URL(`${at.replaceAll(':', '-')}.json`, RESULTS);
writeFileSync(file, `${JSON.stringify({ at, small: values.small, machine, figures }, null, 2)}\n`);

function print(rows: readonly Figure[]): void {
  const table = rows.map((figure) => [
    figure.part,
    figure.what,
    rounded(figure.value),
    figure.unit,
    goalOf(figure),
    figure.goal === null ? '' : isMet(figure) ? 'met' : 'NOT MET',
  ]);
  const cells = [['part', 'what', 'value', 'unit', 'goal', ''], ...table];
  const widths = [0, 1, 2, 3, 4, 5].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  for (const row of cells) {
    const padded = row.map((cell, at) =>
      at === 2 ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
    );
    console.log(padded.join('  ').trimEnd());
  }
}

function goalOf({ goal }: Figure): string {
  if (goal?.least !== undefined) return `≥ ${goal.least}`;
  return goal?.most === undefined ? '' : `≤ ${goal.most}`;
}

function rounded(value: number): string {
  // Not a number travels as null between processes.
  if (!Number.isFinite(value)) return '?';
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

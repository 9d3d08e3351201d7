import { beforeAll, describe, expect, test } from 'vitest';
import type { Guarantee } from '../../src/feed/delivery/guarantee.js';
import { type BuiltProgram, buildProgram } from './built-program.js';
import { type RunReport, runKills } from './kill-run.js';
import { seedOfTheDay } from './seeded-random.js';
import type { Weather } from './weather.js';

/*
 * npm run chaos -- --kills 2000     kills that often in each weather
 * npm run chaos -- --seed 12345     makes the choices of a run that failed once more
 */

/** In each weather. */
const KILLS = Number(process.env.CHAOS_KILLS ?? 9);
const SEED = Number(process.env.CHAOS_SEED ?? seedOfTheDay());
/** A run of its own database; more kills are more runs, each with the next seed. */
const KILLS_A_RUN = 60;

/** Ends what hangs; a life takes a second, or ten on a machine with far too much to do. */
const LONGEST_RUN_MS = 60_000 + KILLS_A_RUN * 30_000;

const RUNS = Array.from({ length: Math.ceil(KILLS / KILLS_A_RUN) }, (_, index) => ({
  seed: SEED + index,
  kills: Math.min(KILLS_A_RUN, KILLS - index * KILLS_A_RUN),
}));

let program: BuiltProgram;

beforeAll(async () => {
  program = await buildProgram();
  return () => program.remove();
}, 120_000);

describe.each<{ readonly weather: Weather; readonly guarantee: Guarantee }>([
  { weather: 'calm', guarantee: 'at-least-once' },
  { weather: 'stormy', guarantee: 'at-least-once' },
  { weather: 'stormy', guarantee: 'at-most-once' },
])('killed again and again in $weather weather, $guarantee', ({ weather, guarantee }) => {
  test.each(RUNS)(
    'the program loses nothing and repeats only what the ledger calls uncertain ($kills times, CHAOS_SEED=$seed)',
    async ({ seed, kills }) => {
      const report = await runKills({ entry: program.entry, seed, kills, weather, guarantee });
      tell(report, { seed, kills, weather, guarantee });
      expect(report.faults, `CHAOS_SEED=${seed}`).toEqual([]);
      // A run in which nothing was posted or changed would prove nothing.
      expect(Math.min(report.traffic.posted, report.traffic.edited, report.inDigests)).toBeGreaterThan(0);
    },
    LONGEST_RUN_MS,
  );
});

/** Figures for whoever asked for a long run. */
function tell(report: RunReport, run: Readonly<Record<string, unknown>>): void {
  if (process.env.CHAOS_KILLS === undefined) return;
  process.stdout.write(`${JSON.stringify({ ...run, ...report })}\n`);
}

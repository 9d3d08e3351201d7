// Kills the program as often as asked, in calm and in stormy weather, and looks at every copy afterwards:
// npm run chaos -- --kills 1000 --seed 1 --only 'stormy weather, at-least-once'
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});
for (const name of ['kills', 'seed']) {
  if (/^[1-9]\d*$/.test(values[name])) continue;
  process.stderr.write(`--${name} takes a whole number from 1 on.\n`);
  process.exit(1);
}
const only = values.only === undefined ? [] : ['-t', values.only];
const run = spawn('npx', ['vitest', 'run', 'test/chaos/kill.test.ts', ...only], {
  stdio: 'inherit',
  env: { ...process.env, CHAOS_KILLS: values.kills, CHAOS_SEED: values.seed },
});
const [code] = await once(run, 'exit');
process.exit(code ?? 1);

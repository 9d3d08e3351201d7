// Kills the program as often as asked, in calm and in stormy weather, and looks at every copy afterwards:
// npm run chaos -- --kills 1000 --seed 1 --weather stormy --guarantee at-least-once
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '500' },
    seed: { type: 'string', default: '1' },
    weather: { type: 'string', default: '\\w+' },
    guarantee: { type: 'string', default: '[\\w-]+' },
  },
});
for (const name of ['kills', 'seed']) {
  if (/^[1-9]\d*$/.test(values[name])) continue;
  process.stderr.write(`--${name} takes a whole number from 1 on.\n`);
  process.exit(1);
}
const runs = `'${values.weather}' weather, '${values.guarantee}'`;
const run = spawn('npx', ['vitest', 'run', 'test/chaos/kill.test.ts', '-t', runs], {
  stdio: 'inherit',
  env: { ...process.env, CHAOS_KILLS: values.kills, CHAOS_SEED: values.seed },
});
const [code] = await once(run, 'exit');
process.exit(code ?? 1);

/**
 * Checks the directions and circles of `.dependency-cruiser.js`, and that the checker really saw the code: a parser that
 * does not understand TypeScript finds no modules, no imports, and so no violations. Needs `npm run build` before.
 */
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { circles, directions, options } from '../.dependency-cruiser.js';

async function check({ folder, files, rules, parser }) {
  const expected = readdirSync(folder, { recursive: true }).filter((name) => files.test(String(name)));
  const { output } = await cruise([folder], {
    ...options,
    parser,
    ruleSet: { forbidden: rules },
    validate: true,
    outputType: 'json',
    exclude: { path: '\\.tsx$' },
  });
  const { modules, summary } = JSON.parse(String(output));
  const seen = modules.filter(({ source }) => source.startsWith(`${folder}/`));
  const imports = seen.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  for (const { from, to, rule, cycle } of summary.violations) {
    console.error(`${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`);
  }
  console.log(
    `${folder}: ${seen.length} of ${expected.length} modules, ${imports} imports, ${summary.error} errors`,
  );
  return summary.error === 0 && imports > 0 && seen.length >= expected.length;
}

const sound = [
  await check({ folder: 'src', files: /\.ts$/, rules: directions('src'), parser: 'swc' }),
  await check({ folder: 'dist', files: /\.js$/, rules: [...directions('dist'), circles], parser: 'acorn' }),
];
if (sound.includes(false)) process.exitCode = 1;

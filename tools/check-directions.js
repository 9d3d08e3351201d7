/**
 * Checks the directions of `.dependency-cruiser.js` over `src/` and its circles over `dist/`, and that the checker
 * really saw the code: a parser that does not understand TypeScript finds no modules, no imports, and so no violations.
 */
import { readdirSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import configuration, { circles } from '../.dependency-cruiser.js';

async function check(folder, extension, forbidden) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => extension.test(String(name)));
  const { output } = await cruise([folder], {
    ruleSet: { forbidden },
    validate: true,
    outputType: 'json',
    ...configuration.options,
  });
  const { modules, summary } = JSON.parse(String(output));
  const seen = modules.filter(({ source }) => source.startsWith(`${folder}/`));
  const imports = seen.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
  for (const { from, to, rule, cycle } of summary.violations) {
    console.error(`${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}`);
  }
  console.log(
    `${folder}: ${seen.length} of ${files.length} modules, ${imports} imports, ${summary.error} errors`,
  );
  return summary.error === 0 && imports > 0 && seen.length >= files.length;
}

const sound = [await check('src', /\.tsx?$/, configuration.forbidden), await check('dist', /\.js$/, circles)];
if (sound.includes(false)) process.exitCode = 1;

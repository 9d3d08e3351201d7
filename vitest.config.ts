import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What kills processes, has weeks of a large world in memory, or replaces the process's clock, has a process of its own. */
const ALONE = ['test/chaos/**/*.test.ts', 'test/feed/delivery/week.test.ts', 'test/ticks.test.ts'];

/** The files that take more than some seconds, the longest first; beginning with them, both workers end together. */
const LONG = [
  'chaos/kill',
  'feed/delivery/week',
  'end-to-end/every-path',
  'chaos/weather',
  'chaos/commits',
  'chaos/two-processes',
  'playground/page/page-in-browser',
  'playground/page/telegram-in-browser',
  'playground/page/discord-in-browser',
  'feed/delivery/digest-convergence',
  'storage/sqlite',
  'end-to-end/in-ukrainian',
  'end-to-end/discord-places',
  'end-to-end/newsroom-in-browser',
];

/** Those with a process of their own first, then long ones, then as vitest has them: what failed last time first. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId, project }: TestSpecification): number {
  const place = LONG.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return (project.config.isolate ? 0 : LONG.length + 1) + (place === -1 ? LONG.length : place);
}

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE } },
      // Loading the program's modules for each of three hundred files would take more than the tests do.
      {
        extends: true,
        test: { name: 'together', include: ['test/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
    ],
  },
});

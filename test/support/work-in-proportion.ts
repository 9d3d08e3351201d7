import { expect } from 'vitest';

/** How much larger the whole of a hostile source is than the part that it is compared with. */
const GROWTH = 8;

/** How much more than in proportion the whole may cost. What costs the square of the size would cost eight times that. */
const LEEWAY = 3;

/** What may go to compilers and the garbage collector beside the work, in milliseconds of CPU time. */
const UPKEEP_MS = 500;

/**
 * Expects a source of some size to cost no more than in proportion to an eighth of it. Counted in this process's own CPU
 * time, which does not pass while others have the machine.
 */
export function expectWorkInProportion<Source>(work: {
  readonly size: number;
  readonly sourceOf: (size: number) => Source;
  readonly read: (source: Source) => void;
}): void {
  const part = work.sourceOf(Math.ceil(work.size / GROWTH));
  const whole = work.sourceOf(work.size);
  const partMs = cpuTimeOf(() => work.read(part));
  expect(cpuTimeOf(() => work.read(whole))).toBeLessThan(UPKEEP_MS + LEEWAY * GROWTH * partMs);
}

/** In milliseconds. */
function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

import { expect } from 'vitest';

/** How many times as much as an ordinary source of its length a hostile one may cost. */
const LEEWAY = 2;

/** What may go to compilers and the garbage collector beside the work, in milliseconds of CPU time. */
const UPKEEP_MS = 800;

/**
 * Measures what an ordinary source costs, in milliseconds of CPU time: the less of two times, since the first is the
 * compiler's too. Any number of hostile sources of its length can be held against it.
 * @param piece A piece of what people write; it is repeated to the length.
 */
export function ordinaryWork(work: {
  readonly piece: string;
  readonly length: number;
  readonly read: (source: string) => void;
}): number {
  const source = filledWith(work.piece, work.length);
  const measure = () => cpuTimeOf(() => work.read(source));
  return Math.min(measure(), measure());
}

/**
 * Expects a hostile source to cost no more than twice what an ordinary one of the same length does; what costs the
 * square of its length costs many times as much. Counted in this process's own CPU time, which does not
 * pass while others have the machine.
 */
export function expectOrdinaryWork(work: {
  readonly hostile: string;
  readonly ordinaryMs: number;
  readonly read: (source: string) => void;
}): void {
  expect(cpuTimeOf(() => work.read(work.hostile))).toBeLessThan(UPKEEP_MS + LEEWAY * work.ordinaryMs);
}

/** A source of a length in UTF-16 units, made of one piece. */
export function filledWith(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** In milliseconds. */
function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

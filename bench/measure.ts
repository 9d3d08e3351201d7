import { availableParallelism, cpus, loadavg } from 'node:os';

/** One figure of a part. */
export interface Figure {
  readonly part: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it has to reach; null for a figure that is only told. */
  readonly goal: Goal | null;
}

export interface Goal {
  readonly least?: number;
  readonly most?: number;
}

export function isMet({ value, goal }: Figure): boolean {
  return (
    value >= (goal?.least ?? Number.NEGATIVE_INFINITY) && value <= (goal?.most ?? Number.POSITIVE_INFINITY)
  );
}

/** How a part is asked to run. */
export interface PartOptions {
  /** A tenth of everything or less, to try it out: its figures say nothing. */
  readonly small: boolean;
  /** Tells how far it is. */
  readonly tell: (words: string) => void;
}

export type Part = (options: PartOptions) => Promise<readonly Figure[]>;

/** Collects the figures of one part. */
export class Figures {
  readonly list: Figure[] = [];

  constructor(readonly part: string) {}

  add(what: string, value: number, unit: string, goal: Goal | null = null): void {
    this.list.push({ part: this.part, what, value, unit, goal });
  }
}

/** Milliseconds since 1970 with a fraction: comparable between processes of one machine. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** @param share From 0 to 100; the value that so many per cent do not exceed. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((share / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function describeMachine() {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    /** Of the last minute; above the number of cores somebody else was measured as well. */
    load: Number(loadavg()[0]?.toFixed(2)),
  };
}

/** Resolves after so many milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

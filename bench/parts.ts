import type { Part } from './measure.js';
import { measureEngine, measureFloor } from './parts/engine.js';

/** Every part by its name. */
export const PARTS = {
  floor: measureFloor,
  engine: measureEngine,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;

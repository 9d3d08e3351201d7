import type { Part } from './measure.js';
import { measureAudience } from './parts/audience.js';
import { measureCorrect } from './parts/correct.js';
import { measureDigests } from './parts/digests.js';
import { measureDiscord } from './parts/discord.js';
import { measureEngine, measureFloor } from './parts/engine.js';
import { measureLimit } from './parts/limit.js';
import { measureOvertake } from './parts/overtake.js';
import { measureReaders } from './parts/readers.js';
import { measureReading } from './parts/reading.js';
import { measureSearch } from './parts/search.js';
import { measureStats } from './parts/stats.js';

/** Every part by its name. */
export const PARTS = {
  floor: measureFloor,
  engine: measureEngine,
  limit: measureLimit,
  audience: measureAudience,
  overtake: measureOvertake,
  reading: measureReading,
  search: measureSearch,
  readers: measureReaders,
  digests: measureDigests,
  discord: measureDiscord,
  correct: measureCorrect,
  stats: measureStats,
} as const satisfies Readonly<Record<string, Part>>;

export type PartName = keyof typeof PARTS;

import type { Figure, PartOptions } from './measure.js';
import { PARTS, type PartName } from './parts.js';
import { serve } from './processes.js';

const handlers = {
  /** Runs one part in this process, which has done nothing else before. */
  run(name: PartName, options: Pick<PartOptions, 'small'>): Promise<readonly Figure[]> {
    return PARTS[name]({ ...options, tell: (words) => console.error(`  ${words}`) });
  },
};

export type PartProcess = typeof handlers;

serve(handlers);

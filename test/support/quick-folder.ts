import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const IN_MEMORY = '/dev/shm';

/**
 * A new folder for what a whole program writes in a test: in memory where the system has such a place. A disk that other
 * programs keep busy makes each commit wait, and what a disk is for is tested elsewhere.
 */
export function createQuickFolder(prefix: string): string {
  return mkdtempSync(join(existsSync(IN_MEMORY) ? IN_MEMORY : tmpdir(), prefix));
}

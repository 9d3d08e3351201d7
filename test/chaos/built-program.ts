import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A build of the present sources. */
export interface BuiltProgram {
  /** What `node` runs. */
  readonly entry: string;
  remove(): void;
}

/**
 * Builds the sources into a folder of their own: `dist/` may be stale, or be built anew by somebody else while the
 * tests run. The folder lies below `node_modules/`, so that the build finds what it imports.
 * @throws Error when a source cannot be parsed
 */
export async function buildProgram(): Promise<BuiltProgram> {
  const cache = join(ROOT, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'briefwire-build-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
    // A copy: each life of the program reads them, and one that somebody is just writing would end it.
    cpSync(join(ROOT, 'locales'), join(folder, 'locales'), { recursive: true });
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', join(folder, 'dist')];
    // Types are another check's affair.
    await promisify(execFile)(process.execPath, [compiler, ...options, '--noCheck', '--sourceMap', 'false']);
  } catch (error) {
    remove();
    throw error;
  }
  return { entry: join(folder, 'dist', 'cli.js'), remove };
}

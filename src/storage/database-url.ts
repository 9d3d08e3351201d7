import { FeedError } from '../feed/errors.js';

/** Where an SQLite database is: a file, or null for one in memory that is gone with the process. */
export interface SqliteLocation {
  readonly file: string | null;
}

/**
 * Reads `DATABASE_URL`: `sqlite:PATH` (relative to the working directory, or absolute), `sqlite::memory:` or `:memory:`.
 * @throws FeedError `invalid` for anything else. The sentence leaves the address out, since it may hold a password.
 */
export function parseDatabaseUrl(url: string): SqliteLocation {
  if (url === ':memory:' || url === 'sqlite::memory:') return { file: null };
  if (/^postgres(ql)?:/.test(url)) throw new FeedError('invalid', { id: 'storage-no-postgres' });
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (path === undefined) throw new FeedError('invalid', { id: 'storage-url' });
  return { file: path };
}

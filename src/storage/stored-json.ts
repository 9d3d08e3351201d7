import { FeedError } from '../feed/errors.js';

/** Which row a text was read from, for whoever has to repair it. */
export interface RowName {
  readonly table: string;
  readonly row: number | string;
}

/**
 * Reads JSON that this program wrote. What is no JSON at all is a damaged row; beyond that our own writes are trusted,
 * since checking every row against a schema would cost more than the query.
 * @throws FeedError `internal` naming the row.
 */
export function readJson<T>(text: string, { table, row }: RowName): T {
  try {
    return JSON.parse(text) as T;
  } catch (cause) {
    // As text: a language would put separators into a long number, and nobody could look it up.
    const args = { table, row: String(row) };
    throw new FeedError('internal', { id: 'storage-broken-row', args }, { cause });
  }
}

/** The same for a column that may be null. */
export function readJsonOrNull<T>(text: string | null, name: RowName): T | null {
  return text === null ? null : readJson<T>(text, name);
}

export function writeJsonOrNull(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}

import type { Database, Statement } from 'better-sqlite3';
import type { BriefHead } from '../feed/delivery/ledger.js';
import { FeedError } from '../feed/errors.js';
import type { Document } from '../feed/text/document.js';
import { wordsOf } from '../feed/word-filter.js';
import { readJson } from './stored-json.js';

/** Versions whose words are kept: about as many as are on their way together. */
const KEPT = 32;

/** What places that filter by words look at, read once for each version of a brief. */
export class BriefWords {
  readonly #content: Statement;
  readonly #known = new Map<string, string>();

  constructor(database: Database) {
    this.#content = database.prepare('SELECT headline, text_json FROM briefs WHERE number = ?');
  }

  /** @throws FeedError `not_found` */
  of({ number, version }: BriefHead): string {
    const key = `${number}.${version}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const row = this.#content.get(number) as { headline: string; text_json: string } | undefined;
    if (!row) throw new FeedError('not_found', { id: 'storage-no-brief', args: { number: String(number) } });
    const text = readJson<Document>(row.text_json, { table: 'briefs', row: number });
    const words = wordsOf({ headline: row.headline, text });
    this.#known.set(key, words);
    const oldest = this.#known.keys().next();
    if (this.#known.size > KEPT && !oldest.done) this.#known.delete(oldest.value);
    return words;
  }
}

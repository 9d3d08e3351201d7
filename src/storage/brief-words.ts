import type { Database, Statement } from 'better-sqlite3';
import type { Selectable } from 'kysely';
import type { BriefHead } from '../feed/delivery/ledger.js';
import { FeedError } from '../feed/errors.js';
import { wordsOf } from '../feed/word-filter.js';
import { readText, readTranslations } from './kept-texts.js';
import type { BriefTable } from './schema.js';

/** Versions whose words are kept: about as many as are on their way together. */
const KEPT = 32;

type ContentRow = Pick<Selectable<BriefTable>, 'headline' | 'text_json' | 'translations_json'>;

/** What places that filter by words look at, read once for each version of a brief. */
export class BriefWords {
  readonly #content: Statement;
  readonly #known = new Map<string, string>();

  constructor(database: Database) {
    this.#content = database.prepare(
      'SELECT headline, text_json, translations_json FROM briefs WHERE number = ?',
    );
  }

  /** @throws FeedError `not_found` */
  of({ number, version }: BriefHead): string {
    const key = `${number}.${version}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const row = this.#content.get(number) as ContentRow | undefined;
    if (!row) throw new FeedError('not_found', { id: 'storage-no-brief', args: { number: String(number) } });
    const name = { table: 'briefs', row: number };
    const words = wordsOf({
      headline: row.headline,
      text: readText(row.text_json, name),
      translations: row.translations_json === null ? [] : readTranslations(row.translations_json, name),
    });
    this.#known.set(key, words);
    const oldest = this.#known.keys().next();
    if (this.#known.size > KEPT && !oldest.done) this.#known.delete(oldest.value);
    return words;
  }
}

import type { Selectable } from 'kysely';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Brief } from '../feed/brief.js';
import { parseSearch, type SearchTerm, searchText } from '../feed/text/search-terms.js';
import { plainText } from '../feed/text/to-plain-text.js';
import { toBrief } from './brief-row.js';
import type { BriefTable, Schema } from './schema.js';

/** Keeps what a search finds: the words of what readers may read, and nothing else. */
export async function indexWords(tx: Transaction<Schema>, brief: Brief): Promise<void> {
  const { sequence } = brief;
  // Only what was published once has a place in the order, which is its row here.
  if (sequence === null) return;
  await sql`DELETE FROM brief_words WHERE rowid = ${sequence}`.execute(tx);
  if (brief.state !== 'published') return;
  const words = searchText(wholeOf(brief).join('\n'));
  await sql`INSERT INTO brief_words (rowid, words) VALUES (${sequence}, ${words})`.execute(tx);
}

/** What it says, in every language that there is. */
function wholeOf({ headline, text, correction, translations }: Brief): readonly string[] {
  return [
    ...[headline, plainText(text), correction?.note ?? ''],
    ...translations.flatMap((one) => [one.headline, plainText(one.text), one.note ?? '']),
  ];
}

/** What holds every term, newest first: the rows of the index are in the order of publication. */
export async function searchPublished(
  db: Kysely<Schema>,
  { words, before, limit }: { readonly words: string; readonly before: number; readonly limit: number },
): Promise<Brief[]> {
  const terms = parseSearch(words);
  if (terms.length === 0) return [];
  const { rows } = await sql<Selectable<BriefTable>>`
    SELECT briefs.* FROM brief_words
    JOIN briefs ON briefs.sequence = brief_words.rowid
    WHERE brief_words MATCH ${terms.map(matchOf).join(' AND ')} AND brief_words.rowid < ${before}
    ORDER BY brief_words.rowid DESC
    LIMIT ${limit}`.execute(db);
  return rows.map(toBrief);
}

/** A phrase of FTS5: https://www.sqlite.org/fts5.html#fts5_phrases. The tokens hold no quotation marks. */
function matchOf({ tokens, prefix }: SearchTerm): string {
  return `"${tokens.join(' ')}"${prefix ? '*' : ''}`;
}

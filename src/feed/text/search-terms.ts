/** One thing that a brief has to hold to be found: these tokens, one right after another. */
export interface SearchTerm {
  /** As the index parts words: Chinese, Japanese and Thai by pairs of characters, everything else by words. */
  readonly tokens: readonly string[];
  /** Whether the last token may be the beginning of a longer one. */
  readonly prefix: boolean;
}

/** What is searched for beyond these many terms only makes the search slower. */
const MAX_TERMS = 8;
const MAX_TOKENS = 40;

/** A word this long may be the beginning of what is meant: "ferr" finds ferry and ferries. */
const MIN_PREFIX = 3;

/** Written without spaces between words. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+`, 'gu');
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/**
 * A text as the index is to hold it. Where a script puts no spaces between words, each character stands with the one
 * after it, and the last one alone too, so that one character finds what begins with it anywhere.
 */
export function searchText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(UNSPACED_RUN, (run) => ` ${[...pairsOf(run), lastOf(run)].join(' ')} `);
}

/** A text as the list of tokens that the index holds of it, in their order. */
export function indexTokens(text: string): readonly string[] {
  return searchText(text).match(WORD) ?? [];
}

/** One word or phrase that has to be found as it stands, with no other ending; null when there is no word in it. */
export function parsePhrase(typed: string): SearchTerm | null {
  const text = typed.normalize('NFKC').toLowerCase().trim();
  // In a script with no spaces one character stands in the index at the beginning of a pair.
  if (/^\p{L}$/u.test(text) && text.match(UNSPACED_RUN) !== null) return { tokens: [text], prefix: true };
  const tokens = tokensOf(text);
  return tokens.length === 0 ? null : { tokens, prefix: false };
}

/** What somebody searches for: every word, and words between quotation marks together. Empty when there is none. */
export function parseSearch(typed: string): readonly SearchTerm[] {
  const text = typed.normalize('NFKC').toLowerCase();
  const parts = [...text.matchAll(/["“„«]([^"”“»]*)["”“»]|[^\s"“”„«»]+/gu)];
  return parts
    .flatMap(([whole, quoted]) => (quoted === undefined ? looseTerms(whole) : quotedTerm(quoted)))
    .slice(0, MAX_TERMS);
}

/** Whatever stands together without a space, `mid-harbour` or `м'ята`, has to be found together. */
function looseTerms(word: string): SearchTerm[] {
  const single = /^\p{L}$/u.test(word) && word.match(UNSPACED_RUN) !== null;
  if (single) return [{ tokens: [word], prefix: true }];
  const tokens = tokensOf(word);
  const last = tokens.at(-1);
  if (last === undefined) return [];
  const isUnspaced = last.match(UNSPACED_RUN) !== null;
  return [{ tokens, prefix: !isUnspaced && [...last].length >= MIN_PREFIX }];
}

function quotedTerm(words: string): SearchTerm[] {
  const tokens = tokensOf(words);
  return tokens.length === 0 ? [] : [{ tokens, prefix: false }];
}

function tokensOf(text: string): readonly string[] {
  const spaced = text.replace(UNSPACED_RUN, (run) => ` ${pairsOf(run).join(' ')} `);
  return (spaced.match(WORD) ?? []).slice(0, MAX_TOKENS);
}

/** The pairs of neighbours; a lone character is its own. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

function lastOf(run: string): string {
  const characters = [...run];
  return characters.length === 1 ? '' : (characters.at(-1) ?? '');
}

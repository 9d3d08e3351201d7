/** Words that any headline may hold; what two headlines have in common with them says nothing. */
const FILLERS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'the', 'of', 'to', 'in', 'on', 'at', 'by', 'for', 'from', 'and', 'or', 'as', 'is', 'with'],
  ...['і', 'й', 'та', 'у', 'в', 'на', 'з', 'із', 'зі', 'до', 'за', 'від', 'про', 'що', 'не', 'для', 'як'],
  ...['и', 'с', 'со', 'из', 'к', 'о', 'об', 'от', 'по', 'что', 'как'],
  ...['的', '了', '在', '是', '和'],
]);

/** Scripts that are written without spaces, so that words cannot be told apart by looking at the letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

/** As much of a word as endings leave alone in the languages of headlines: stations and station, порту and портом. */
const STEM_LENGTH = 5;

/** The longest headline has more words only if most of them are letters. */
const MAX_MARKS = 32;

/** The words of a headline in lower case, without punctuation and fillers. Unspaced scripts give pairs of characters. */
function wordsOf(headline: string): readonly string[] {
  const folded = headline
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u02bc'’`´]s?(?!\p{L})|[\u02bc'’`´]/gu, '');
  const pairs = (folded.match(UNSPACED) ?? []).flatMap(pairsOf);
  const words = folded.replace(UNSPACED, ' ').match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
  return [...pairs, ...words].filter((word) => !FILLERS.has(word));
}

/**
 * By what a headline is compared: whole words; of Cyrillic words, whose endings change with every case, pairs of
 * letters; of unspaced scripts pairs of characters.
 */
export function headlineFeatures(headline: string): ReadonlySet<string> {
  return new Set(
    wordsOf(headline).flatMap((word) => (/\p{Script=Cyrillic}/u.test(word) ? pairsOf(word) : [word])),
  );
}

/** By what a headline is looked up: the beginnings of its words, so that endings do not matter. At most 32, each once. */
export function headlineMarks(headline: string): readonly string[] {
  const stems = wordsOf(headline).map((word) => [...word].slice(0, STEM_LENGTH).join(''));
  return [...new Set(stems)].slice(0, MAX_MARKS);
}

function pairsOf(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length < 2) return letters;
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

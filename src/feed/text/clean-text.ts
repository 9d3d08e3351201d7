/** The most source text a reader looks at, in UTF-16 units: twice the longest text of a brief. What is beyond is left out. */
export const MAX_SOURCE_LENGTH = 40_000;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/** The scripts in which a zero-width joiner or non-joiner between two letters is part of the spelling. The Arabic letter mark is none of their letters. */
const JOINING_LETTER =
  /(?!\u061c)[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const EMOJI_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}]/u;
const EMOJI_START = /\p{Extended_Pictographic}/u;

/** Three regional flags (England, Scotland, Wales) are a black flag spelled out with invisible tag letters. */
const TAG_SEQUENCE = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

/** Marks that say which way the numbers and signs beside them run. They cannot turn letters round, as overrides do. */
const DIRECTION_MARK = /[\u061c\u200e\u200f]/;
const DIRECTION_MARKS = /([\u061c\u200e\u200f])[\u061c\u200e\u200f]*/g;

/** The scripts written from right to left in which people write today. */
const RIGHT_TO_LEFT_LETTER =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * What is invisible in every script: controls, format characters, fillers, non-characters, lone surrogates. The signs of
 * Arabic and Syriac that stand before or around numbers are format characters by name only.
 */
const INVISIBLE =
  /(?![\n\t\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u200c-\u200f\u{E0000}-\u{E007F}])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;

/** Says which form the character before it takes; a second one in a row says nothing. */
const SELECTOR = /[\ufe00-\ufe0f\u{E0100}-\u{E01EF}]/u;

const MARK = /\p{M}/u;

/** The most marks that one letter keeps; more make a tower over the lines around it. */
const MAX_MARKS = 4;

/** Marks on one letter. Joiners and marks of direction do not part them, since they may be taken out. */
const STACKED_MARKS = /\p{M}[\p{M}\u061c\u200c-\u200f]+/gu;

/**
 * Text from people without what could deceive a reader or break a renderer: control characters, U+0000,
 * lone surrogates, bidirectional overrides, zero-width characters and towers of accents. Joiners stay where
 * they spell something (emoji, Persian, Indic scripts), marks of direction where something is written from right
 * to left: without them a telephone number or "C++" there reads backwards. Line ends become `\n`; nothing else is changed.
 */
export function cleanText(text: string): string {
  const visible = text
    .replace(LINE_ENDS, '\n')
    .replace(INVISIBLE, '')
    .replace(TAG_SEQUENCE, (_, flag: string | undefined) => flag ?? '')
    .replace(STACKED_MARKS, cleanStack);
  return cleanDirectionMarks(cleanJoiners(visible));
}

function cleanStack(stack: string): string {
  const kept: string[] = [];
  let marks = 0;
  let selected = false;
  for (const character of stack) {
    if (MARK.test(character)) {
      const selects = SELECTOR.test(character);
      if (marks === MAX_MARKS || (selects && selected)) continue;
      marks += 1;
      selected = selects;
    }
    kept.push(character);
  }
  return kept.join('');
}

function cleanDirectionMarks(text: string): string {
  if (!DIRECTION_MARK.test(text)) return text;
  return text.replace(DIRECTION_MARKS, RIGHT_TO_LEFT_LETTER.test(text) ? '$1' : '');
}

function cleanJoiners(visible: string): string {
  if (!/[\u200c\u200d]/.test(visible)) return visible;
  return visible.replace(/[\u200c\u200d]/g, (joiner, offset: number) =>
    spellsSomething(visible, offset) ? joiner : '',
  );
}

/** A code listing, cleaned: its lines stay as they are, less trailing spaces and blank lines at both ends. */
export function cleanCode(text: string): string {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}

function spellsSomething(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = characterAt(text, offset + 1);
  if (JOINING_LETTER.test(before)) return JOINING_LETTER.test(after);
  return text[offset] === '\u200d' && EMOJI_END.test(before) && EMOJI_START.test(after);
}

function characterBefore(text: string, offset: number): string {
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

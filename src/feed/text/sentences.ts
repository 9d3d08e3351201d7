const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The most that is looked at before a full stop to see whether it ends an abbreviation. */
const TAIL_LENGTH = 24;

/** Initials and other single letters: `U.S.`, `J.`, `p.m.`, `м.`, `т.д.` */
const INITIALS = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.)+$/u;

const ABBREVIATIONS =
  /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|st|sr|jr|gen|col|maj|capt|lt|sgt|sen|rep|gov|pres|rev|hon|no|vs|approx|dept|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|inc|ltd|co|corp|bros|mt|ft|вул|просп|обл|ім|св|див|гр|тис|млн|млрд|рр|ст|ул|им|г-н|bzw|ca|str|nr|av|mme|mlle)\.$/iu;

/**
 * Where the sentences of a text end: offsets in UTF-16 units, each right after a sentence's last character,
 * the last being the end of the text. Unicode's rules (UAX #29) part `U.S. President`; here a full stop that
 * ends initials or a common abbreviation does not end the sentence.
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { segment, index } of SENTENCES.segment(text)) {
    const end = index + segment.trimEnd().length;
    if (end === index || (end < text.trimEnd().length && endsInAbbreviation(text, end))) continue;
    ends.push(end);
  }
  return ends;
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return text.slice(0, sentenceEnds(text)[0]).trim();
}

function endsInAbbreviation(text: string, end: number): boolean {
  const tail = text.slice(Math.max(0, end - TAIL_LENGTH), end);
  return INITIALS.test(tail) || ABBREVIATIONS.test(tail);
}

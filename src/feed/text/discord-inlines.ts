import { BARE_URL } from './discord-escape.js';
import { type Marks, PLAIN, type Run, textRuns } from './inline-runs.js';
import { safeUrl } from './safe-url.js';

/** What a run of stars, underscores, tildes or bars may switch on and off. */
type Kind = 'bold' | 'star' | 'under' | 'underline' | 'strike' | 'spoiler';

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string }
  | {
      readonly kind: 'delimiter';
      readonly text: string;
      readonly toggles: readonly Kind[];
      readonly canOpen: boolean;
      readonly canClose: boolean;
    };

const DELIMITERS: Readonly<Record<string, readonly Kind[]>> = {
  '*': ['star'],
  '**': ['bold'],
  '***': ['bold', 'star'],
  _: ['under'],
  __: ['underline'],
  ___: ['underline', 'under'],
  '~~': ['strike'],
  '||': ['spoiler'],
};

const ESCAPE = /\\([^0-9A-Za-z\s])/y;
const TICKS = /`+/y;
const ANGLE_LINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2048})>/y;
const DELIMITER = /\*+|_+|~~|\|\|/y;
const WORDS = /[^\\`<[*_~|h]+/y;
const URL_AT = new RegExp(BARE_URL.source, 'y');
const LINK_TARGET =
  /\]\(\s*<?([^\s<>()]{1,2048}(?:\([^\s<>()]{0,2048}\)[^\s<>()]{0,2048})?)>?(?:\s+["'][^"'\n]{0,256}["'])?\s*\)/y;

/** The longest text that a masked link may have; a bracket further from its end is a bracket. */
const MAX_LINK_TEXT = 1000;

/**
 * The inside of a Discord paragraph as runs. A mark needs both ends; where one is missing the stars are
 * text. Underscores inside a word are text too (`snake_case`).
 */
export function discordInlines(source: string, marks: Marks = PLAIN): Run[] {
  return applyMarks(tokenise(source), marks);
}

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  const ticks = new TickSearch(source);
  let at = 0;
  while (at < source.length) {
    const [token, end] = readToken(source, at, ticks);
    tokens.push(token);
    at = end;
  }
  return tokens;
}

function readToken(source: string, at: number, ticks: TickSearch): readonly [Token, number] {
  const escaped = matchAt(ESCAPE, source, at);
  if (escaped !== null) return [{ kind: 'text', text: escaped[1] ?? '' }, at + escaped[0].length];
  return (
    readCode(source, at, ticks) ?? readLink(source, at) ?? readDelimiter(source, at) ?? readText(source, at)
  );
}

function readText(source: string, at: number): readonly [Token, number] {
  const text = (matchAt(URL_AT, source, at) ?? matchAt(WORDS, source, at))?.[0] ?? source.slice(at, at + 1);
  return [{ kind: 'text', text }, at + text.length];
}

function readCode(source: string, at: number, ticks: TickSearch): readonly [Token, number] | null {
  const opening = matchAt(TICKS, source, at)?.[0];
  if (opening === undefined) return null;
  const start = at + opening.length;
  const end = ticks.closing(opening.length, start);
  if (end === -1) return [{ kind: 'text', text: opening }, start];
  return [{ kind: 'code', text: source.slice(start, end) }, end + opening.length];
}

function readLink(source: string, at: number): readonly [Token, number] | null {
  const angle = matchAt(ANGLE_LINK, source, at);
  if (angle !== null) {
    const url = angle[1] ?? '';
    return [{ kind: 'link', text: url, url }, at + angle[0].length];
  }
  if (source[at] !== '[') return null;
  const close = closingBracket(source, at);
  const target = close === -1 ? null : matchAt(LINK_TARGET, source, close);
  const url = target?.[1] ?? '';
  if (target === null || safeUrl(url) === null) return null;
  return [{ kind: 'link', text: source.slice(at + 1, close), url }, close + target[0].length];
}

/** Where the text of a masked link ends: the bracket that belongs to the first, escaped ones not counted. */
function closingBracket(source: string, start: number): number {
  let depth = 0;
  for (let at = start; at < Math.min(source.length, start + MAX_LINK_TEXT); at += 1) {
    const character = source[at];
    if (character === '\\') at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

function readDelimiter(source: string, at: number): readonly [Token, number] | null {
  const text = matchAt(DELIMITER, source, at)?.[0];
  if (text === undefined) return null;
  const end = at + text.length;
  const before = source[at - 1] ?? ' ';
  const after = source[end] ?? ' ';
  const inWord = text.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return [
    {
      kind: 'delimiter',
      text,
      toggles: DELIMITERS[text] ?? [],
      canOpen: !inWord && /\S/.test(after),
      canClose: !inWord && /\S/.test(before),
    },
    end,
  ];
}

function applyMarks(tokens: readonly Token[], marks: Marks): Run[] {
  const paired = pairs(tokens);
  const on = new Set<Kind>();
  return tokens.flatMap((token, index): Run[] => {
    const current = withKinds(marks, on);
    switch (token.kind) {
      case 'text':
        return textRuns(token.text, current);
      case 'code':
        return [{ ...current, kind: 'code', text: token.text }];
      case 'link':
        return token.text === token.url
          ? textRuns(token.text, { ...current, url: token.url })
          : applyMarks(tokenise(token.text), { ...current, url: token.url });
      case 'delimiter': {
        const toggled = paired.get(index) ?? [];
        for (const kind of toggled) if (!on.delete(kind)) on.add(kind);
        return toggled.length === 0 ? textRuns(token.text, current) : [];
      }
    }
  });
}

/** Which delimiters have a partner, and for which kinds. */
function pairs(tokens: readonly Token[]): Map<number, Kind[]> {
  const paired = new Map<number, Kind[]>();
  const open = new Map<Kind, number>();
  const add = (index: number, kind: Kind): void => {
    paired.set(index, [...(paired.get(index) ?? []), kind]);
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'delimiter') continue;
    for (const kind of token.toggles) {
      const opener = open.get(kind);
      if (opener !== undefined && token.canClose) {
        open.delete(kind);
        add(opener, kind);
        add(index, kind);
      } else if (token.canOpen) {
        open.set(kind, index);
      }
    }
  }
  return paired;
}

function withKinds(marks: Marks, on: ReadonlySet<Kind>): Marks {
  return {
    ...marks,
    bold: marks.bold || on.has('bold'),
    italic: marks.italic || on.has('star') || on.has('under'),
  };
}

/** Finds closing backticks; remembers what was not found, so that a text full of them is not searched over and over. */
class TickSearch {
  readonly #positions = new Map<number, number[]>();

  constructor(source: string) {
    for (const run of source.matchAll(/`+/g)) {
      const positions = this.#positions.get(run[0].length) ?? [];
      positions.push(run.index);
      this.#positions.set(run[0].length, positions);
    }
  }

  /** The next run of exactly so many backticks, or -1. Asked for growing positions only. */
  closing(length: number, from: number): number {
    const positions = this.#positions.get(length) ?? [];
    while (positions.length > 0 && (positions[0] ?? 0) < from) positions.shift();
    return positions[0] ?? -1;
  }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

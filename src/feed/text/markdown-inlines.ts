import type { Inline } from './document.js';
import { safeUrl } from './safe-url.js';

type Piece =
  | { readonly kind: 'text'; readonly text: string; encodeFirst: boolean; encodeLast: boolean }
  | { readonly kind: 'fixed'; readonly text: string }
  | { readonly kind: 'delimiter'; readonly text: '**' | '_'; readonly opens: boolean };

type TextPiece = Extract<Piece, { kind: 'text' }>;

/**
 * The content of a paragraph as CommonMark. Bold is `**` and italic `_`, so that marks side by side never
 * join into one run; a letter that would keep a delimiter from counting (CommonMark 0.31, "left-flanking
 * delimiter run") is written as a character reference.
 */
export function markdownInlines(content: readonly Inline[]): string {
  const pieces = toPieces(content);
  encodeNeighbours(pieces);
  return escapeLineStarts(pieces.map((piece, index) => pieceMarkdown(piece, pieces[index + 1])).join(''));
}

function toPieces(content: readonly Inline[]): Piece[] {
  return content.flatMap((inline): Piece[] => {
    switch (inline.kind) {
      case 'text':
        return [{ kind: 'text', text: inline.text, encodeFirst: false, encodeLast: false }];
      case 'break':
        return [{ kind: 'fixed', text: '\\\n' }];
      case 'code':
        return [{ kind: 'fixed', text: codeSpan(inline.text) }];
      case 'bold':
        return delimited('**', toPieces(inline.content));
      case 'italic':
        return delimited('_', toPieces(inline.content));
      case 'link': {
        const url = safeUrl(inline.url);
        const inner = toPieces(inline.content);
        if (url === null) return inner;
        return [{ kind: 'fixed', text: '[' }, ...inner, { kind: 'fixed', text: `](${destination(url)})` }];
      }
    }
  });
}

function delimited(text: '**' | '_', inner: readonly Piece[]): Piece[] {
  return [{ kind: 'delimiter', text, opens: true }, ...inner, { kind: 'delimiter', text, opens: false }];
}

function codeSpan(text: string): string {
  const runs = new Set(Array.from(text.matchAll(/`+/g), (run) => run[0].length));
  let size = 1;
  while (runs.has(size)) size += 1;
  const fence = '`'.repeat(size);
  const padding = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${padding}${text}${padding}${fence}`;
}

function destination(url: string): string {
  const safe = url.replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '\\&').replace(/[*_]/g, '\\$&');
  return /[()]/.test(safe) ? `<${safe}>` : safe;
}

/** Encoding a letter changes what the delimiters around it see, so it is repeated until nothing changes. */
function encodeNeighbours(pieces: readonly Piece[]): void {
  let changed = true;
  while (changed) {
    changed = false;
    for (const [index, piece] of pieces.entries()) {
      if (piece.kind !== 'delimiter') continue;
      const outer = pieces[piece.opens ? index - 1 : index + 1];
      const inner = pieces[piece.opens ? index + 1 : index - 1];
      if (outer?.kind !== 'text' || counts(piece, outer, inner)) continue;
      if (piece.opens) outer.encodeLast = true;
      else outer.encodeFirst = true;
      changed = true;
    }
  }
}

/**
 * Whether a delimiter is read as one, given the characters outside and inside of it. Punctuation beyond U+FFFF is
 * taken for a letter: micromark looks at UTF-16 units and sees half of a pair there.
 */
function counts(delimiter: Extract<Piece, { kind: 'delimiter' }>, outer: TextPiece, inner?: Piece): boolean {
  if (/^(?![\u{10000}-\u{10FFFF}])[\s\p{P}]$/u.test(edge(outer, !delimiter.opens))) return true;
  return (
    delimiter.text === '**' && inner?.kind === 'text' && /^[\p{L}\p{N}]$/u.test(edge(inner, delimiter.opens))
  );
}

/** The first or last character of a text as written; an encoded one begins with `&` and ends with `;`. */
function edge(piece: TextPiece, first: boolean): string {
  const characters = Array.from(piece.text);
  const single = characters.length === 1 && (piece.encodeFirst || piece.encodeLast);
  if (single || (first ? piece.encodeFirst : piece.encodeLast)) return ';';
  return (first ? characters[0] : characters.at(-1)) ?? '';
}

function pieceMarkdown(piece: Piece, next: Piece | undefined): string {
  if (piece.kind !== 'text') return piece.text;
  const characters = Array.from(piece.text);
  const first =
    piece.encodeFirst || (characters.length === 1 && piece.encodeLast) ? characters.shift() : undefined;
  const last = piece.encodeLast ? characters.pop() : undefined;
  const middle = escapeText(characters.join(''));
  const text = reference(first) + middle + reference(last);
  return next?.kind === 'fixed' && next.text === '[' && text.endsWith('!') ? `${text.slice(0, -1)}\\!` : text;
}

function reference(character: string | undefined): string {
  const point = character?.codePointAt(0);
  return point === undefined ? '' : `&#x${point.toString(16).toUpperCase()};`;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#|[a-z][a-z0-9]*;)/gi, '\\&');
}

/** What would begin a heading, quote, list, rule, underlined heading or table at the start of a line. */
function escapeLineStarts(lines: string): string {
  return lines
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|\\?$)|[-=|:][-=|: \t]*\\?$)/gm, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

import { cleanText } from '../../feed/text/clean-text.js';
import { escapeHtml } from '../../feed/text/escape-html.js';
import { safeUrl } from '../../feed/text/safe-url.js';

/**
 * A part of a message in both forms in which it can be sent. What Telegram counts against its limits (UTF-16 units after
 * entity parsing) is the length of `plain`.
 */
export interface Piece {
  readonly html: string;
  readonly plain: string;
}

/** One line of text from people, cut to `maxLength` with an ellipsis. */
export function line(text: string, maxLength: number): Piece {
  return pieceOf(clip(cleanText(text).replace(/\s+/g, ' ').trim(), maxLength));
}

/** Several lines of text from people, cut likewise. */
export function lines(text: string, maxLength: number): Piece {
  return pieceOf(clip(cleanText(text).trim(), maxLength));
}

export function bold(piece: Piece): Piece {
  return wrapped('b', piece);
}

export function italic(piece: Piece): Piece {
  return wrapped('i', piece);
}

export function struck(piece: Piece): Piece {
  return wrapped('s', piece);
}

/** The piece as a link; as it is when the address is none that people should follow. */
export function link(url: string | null, piece: Piece): Piece {
  const safe = url === null ? null : safeUrl(url);
  return safe === null || piece.plain === ''
    ? piece
    : { html: `<a href="${escapeHtml(safe)}">${piece.html}</a>`, plain: piece.plain };
}

/** The pieces that are not empty, with `separator` (plain text) between them. */
export function join(pieces: readonly Piece[], separator: string): Piece {
  const shown = pieces.filter(({ plain }) => plain !== '');
  return {
    html: shown.map(({ html }) => html).join(escapeHtml(separator)),
    plain: shown.map(({ plain }) => plain).join(separator),
  };
}

/** At most `maxLength` UTF-16 units, never ending within a character. */
export function clip(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const kept = text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff\u200d]+$/, '');
  return `${kept.trimEnd()}…`.slice(0, Math.max(0, maxLength));
}

function pieceOf(plain: string): Piece {
  return { html: escapeHtml(plain), plain };
}

function wrapped(tag: 'b' | 'i' | 's', piece: Piece): Piece {
  return piece.plain === '' ? piece : { html: `<${tag}>${piece.html}</${tag}>`, plain: piece.plain };
}

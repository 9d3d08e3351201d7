import type { Inline } from '../../../feed/text/document.js';

/** Stands for `~~` where it may strike something through: a character of private use, which no reader changes. */
const MARK = '\ue0f5';

/** An address is left as it is; `~~` after a backslash was escaped. */
const STRIKE_OR_ADDRESS = /https?:\/\/\S+?(?=~~(?:\s|$)|\s|$)|\\.|~~/gs;

/** What follows one another and is struck through, or is not. */
export interface StrikePart {
  readonly isStruck: boolean;
  readonly inlines: readonly Inline[];
}

/**
 * Keeps the marks of strike-through through a reading of Discord's Markdown. Briefs know no strike-through, so that the
 * reader takes the marks off; Discord's clients draw it.
 */
export function markStrikes(markdown: string): string {
  return markdown.replaceAll(MARK, '').replace(STRIKE_OR_ADDRESS, (found) => (found === '~~' ? MARK : found));
}

/** A text that is shown as it was written, such as code. */
export function unmarkStrikes(text: string): string {
  return text.replaceAll(MARK, '~~');
}

/** The content of a paragraph, bold text or link in turns; a mark without a partner there is shown as it was written. */
export function splitStrikes(inlines: readonly Inline[]): readonly StrikePart[] {
  const pieces = inlines.flatMap(cut);
  const marks = pieces.filter((piece) => piece === null).length;
  const parts: { readonly isStruck: boolean; readonly inlines: Inline[] }[] = [
    { isStruck: false, inlines: [] },
  ];
  let seen = 0;
  for (const piece of pieces) {
    if (piece !== null) {
      parts.at(-1)?.inlines.push(piece);
      continue;
    }
    seen += 1;
    const hasPartner = seen < marks || marks % 2 === 0;
    if (hasPartner) parts.push({ isStruck: seen % 2 === 1, inlines: [] });
    else parts.at(-1)?.inlines.push({ kind: 'text', text: '~~' });
  }
  return parts.filter((part) => part.inlines.length > 0);
}

/** An inline cut at its marks, each of which becomes a null. */
function cut(inline: Inline): (Inline | null)[] {
  if (inline.kind !== 'text') return [inline];
  return inline.text.split(MARK).flatMap((text, index): (Inline | null)[] => {
    const piece: Inline[] = text === '' ? [] : [{ kind: 'text', text }];
    return index === 0 ? piece : [null, ...piece];
  });
}

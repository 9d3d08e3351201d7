/** What Telegram makes of a message in its HTML mode: the text that is seen, or why it is refused. */
export type TelegramReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly why: string };

const ALLOWED_TAG =
  /^<(?:(b|i|code|pre|blockquote)|(code) class="language-[^"<>]*"|(blockquote) expandable|(a) href="[^"<>]*")>$/;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Written from Telegram's description of its HTML, apart from the renderer, so that both must be wrong to agree. */
export function readTelegramHtml(html: string): TelegramReading {
  const open: string[] = [];
  let text = '';
  for (const token of html.match(/<[^>]*>?|&[^;\s]*;?|[^<&]+/g) ?? []) {
    if (token.startsWith('</')) {
      if (open.pop() !== token.slice(2, -1)) return { kind: 'refused', why: `unexpected ${token}` };
    } else if (token.startsWith('<')) {
      const name = ALLOWED_TAG.exec(token)
        ?.slice(1)
        .find((group) => group !== undefined);
      if (name === undefined) return { kind: 'refused', why: `unknown tag ${token}` };
      const within = refusedWithin(name, open);
      if (within !== null) return { kind: 'refused', why: `${name} within ${within}` };
      open.push(name);
    } else if (token.startsWith('&')) {
      const character = ENTITIES[token];
      if (character === undefined) return { kind: 'refused', why: `unknown entity ${token}` };
      text += character;
    } else {
      text += token;
    }
  }
  return open.length === 0 ? { kind: 'text', text } : { kind: 'refused', why: `unclosed ${open.join(' ')}` };
}

/** Quotes cannot be nested; code and pre go with no other mark; a mark is not put into itself. */
function refusedWithin(name: string, open: readonly string[]): string | null {
  if (name === 'code' && open.at(-1) === 'pre') return null;
  return (
    open.find(
      (outer) =>
        outer === name || outer === 'code' || outer === 'pre' || (name === 'code' && outer !== 'blockquote'),
    ) ?? null
  );
}

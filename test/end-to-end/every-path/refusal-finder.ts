import { readAll, readMessages, wordsOf } from '../../locales/fluent-files.js';

/** Shorter pieces tell nothing. */
const TELLING = 12;

/** Finds sentences that refuse something, by what the code says when it gives up. @param locale BCP 47 */
export function createRefusalFinder(locale: string): (words: readonly string[]) => readonly string[] {
  const refusing = new Set(
    readAll('src', /\.ts$/).flatMap((source) =>
      Array.from(source.matchAll(/FeedError\(\s*'[a-z_]+',\s*\{\s*id:\s*'([\w-]+)'/g), ([, id = '']) => id),
    ),
  );
  const messages = [...readMessages(locale)].map(([id, pattern]) => ({ id, pieces: wordsOf(pattern) }));
  const isRefusal = (id: string) =>
    refusing.has(id) || /^(?:error|refused|discord-failed|telegram-failed)(?:-|$)/.test(id);
  const others = messages.filter(({ id }) => !isRefusal(id)).flatMap(({ pieces }) => pieces);
  const sentences = messages
    .filter(({ id }) => isRefusal(id))
    .flatMap(({ id, pieces }) =>
      pieces
        .map((piece) => piece.trim())
        .filter((piece) => piece.length >= TELLING && !others.some((other) => other.includes(piece)))
        .map((piece) => ({ id, piece })),
    );
  return (words) => {
    const said = words.join('\n');
    return [...new Set(sentences.filter(({ piece }) => said.includes(piece)).map(({ id }) => id))];
  };
}

import type { InlineQueryRecord } from '../../telegram/inline.js';

/** What a bot offers for a query, as entries of the list above the composer. */
export function InlineResults({ query: { id, answer } }: { query: InlineQueryRecord }) {
  return (
    <>
      {(answer?.results ?? []).map((result, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
        <div role="option" id={`tg-inline-${index}`} data-query={id} data-result={result.id}>
          <b>{result.title === '' ? 'Photo' : result.title}</b>
          <span>{result.description}</span>
        </div>
      ))}
    </>
  );
}

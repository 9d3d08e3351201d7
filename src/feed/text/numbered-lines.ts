import type { Block, Document } from './document.js';

/**
 * The items of a list that does not begin at 1, each as paragraphs that keep their number as text: the tree
 * counts every list from 1, and a wrong number in a news item is a wrong fact.
 */
export function numberedLines(items: readonly Document[], start: number): Block[] {
  return items.flatMap((item, index): Block[] => {
    const number = { kind: 'text', text: `${start + index}. ` } as const;
    const [first, ...rest] = item;
    return first?.kind === 'paragraph'
      ? [{ ...first, content: [number, ...first.content] }, ...rest]
      : [{ kind: 'paragraph', content: [number] }, ...item];
  });
}

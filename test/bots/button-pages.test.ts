import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/bots/button-pages.js';

const numbers = (count: number) => Array.from({ length: count }, (_, place) => place);

describe('a page of choices', () => {
  it.each([
    { count: 0, from: 0, shown: [], earlier: null, later: null, page: 1, pages: 1 },
    { count: 9, from: 0, shown: numbers(9), earlier: null, later: null, page: 1, pages: 1 },
    { count: 10, from: 0, shown: numbers(9), earlier: null, later: 9, page: 1, pages: 2 },
    { count: 10, from: 9, shown: [9], earlier: 0, later: null, page: 2, pages: 2 },
  ])('of $count from $from says what stands there and where the others begin', ({ count, from, ...page }) => {
    expect(pageAt(numbers(count), from)).toEqual({ ...page, from });
  });

  it('is the last one for a button that is older than a list that became shorter', () => {
    expect(pageAt(numbers(10), 27)).toMatchObject({ shown: [9], from: 9, later: null });
    expect(pageAt(numbers(5), 27)).toMatchObject({ shown: numbers(5), from: 0, earlier: null });
  });

  it('shows everything once when one goes on to the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), (count) => {
        const seen: number[] = [];
        for (let from: number | null = 0; from !== null; ) {
          const { shown, later }: ReturnType<typeof pageAt<number>> = pageAt(numbers(count), from);
          seen.push(...shown);
          from = later;
        }
        expect(seen).toEqual(numbers(count));
      }),
    );
  });
});

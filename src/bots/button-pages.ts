/** Choices on one page: three rows of three leave Discord, which holds five rows, room for what stands beside them. */
const ON_A_PAGE = 9;
export const CHOICES_IN_A_ROW = 3;

/** One page of a list that buttons choose from. Places count from 0. */
export interface ButtonPage<Thing> {
  readonly shown: readonly Thing[];
  readonly from: number;
  /** Where the page before begins; null on the first one. */
  readonly earlier: number | null;
  /** Where the next page begins; null on the last one. */
  readonly later: number | null;
  /** Which page it is, from 1, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/**
 * The page with the place `from`, or the last one: a button may be older than a list that has become shorter since.
 * @param size How many stand on a page; left out, as many as stand beside other buttons.
 */
export function pageAt<Thing>(list: readonly Thing[], from: number, size = ON_A_PAGE): ButtonPage<Thing> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const index = Math.min(Math.max(0, Math.floor(from / size)), pages - 1);
  const begin = index * size;
  return {
    shown: list.slice(begin, begin + size),
    from: begin,
    earlier: index === 0 ? null : begin - size,
    later: index + 1 === pages ? null : begin + size,
    page: index + 1,
    pages,
  };
}

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

/** The page with the place `from`, or the last one: a button may be older than a list that has become shorter since. */
export function pageAt<Thing>(list: readonly Thing[], from: number): ButtonPage<Thing> {
  const pages = Math.max(1, Math.ceil(list.length / ON_A_PAGE));
  const index = Math.min(Math.max(0, Math.floor(from / ON_A_PAGE)), pages - 1);
  const begin = index * ON_A_PAGE;
  return {
    shown: list.slice(begin, begin + ON_A_PAGE),
    from: begin,
    earlier: index === 0 ? null : begin - ON_A_PAGE,
    later: index + 1 === pages ? null : begin + ON_A_PAGE,
    page: index + 1,
    pages,
  };
}

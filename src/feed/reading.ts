import type { Brief } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import type { Seat } from './conversation-ports.js';
import { FeedError } from './errors.js';
import type { Member } from './newsroom.js';
import type { Feed } from './ports.js';
import { ALL_BRIEFS, type ReadingScope } from './reading-scope.js';

/** Briefs in one answer to a reader. */
export const PAGE_SIZE = 5;

/** One page of what readers may read, newest first. */
export interface ReadingPage {
  readonly briefs: readonly Brief[];
  /** Where the next page goes on, or null at the end. */
  readonly next: number | null;
}

interface PageFrom {
  /** The place in the order to go on from, or null for the newest. */
  readonly before: number | null;
  readonly scope: ReadingScope;
  /** Default: `PAGE_SIZE`. */
  readonly size?: number;
}

/**
 * A page in the order of first publication, which no seat remembers. New briefs do not shift it: the next page begins
 * where this one ended.
 */
export async function readPage(
  briefs: BriefReads,
  { size = PAGE_SIZE, ...from }: PageFrom,
): Promise<ReadingPage> {
  const found = await briefs.findPublished({ ...from, limit: size + 1 });
  const page = found.slice(0, size);
  return { briefs: page, next: found.length > size ? (page.at(-1)?.sequence ?? null) : null };
}

/** `/latest` and `/search`: the newest page; the seat remembers where it ended. */
export async function readNewest(
  feed: Feed,
  seat: Seat,
  scope: ReadingScope = ALL_BRIEFS,
): Promise<ReadingPage> {
  const page = await readPage(feed.store.briefs, { before: null, scope });
  await rememberEnd(feed, seat, scope, page);
  return page;
}

/**
 * `/more`: the page after the last one that this person was shown in this place, of the same list.
 * @returns Null when nothing was read here yet.
 */
export async function readMore(
  feed: Feed,
  seat: Seat,
): Promise<(ReadingPage & { readonly scope: ReadingScope }) | null> {
  const position = await feed.store.conversations.findPosition(seat);
  if (position === null) return null;
  const page = await readPage(feed.store.briefs, position);
  await rememberEnd(feed, seat, position.scope, page);
  return { ...page, scope: position.scope };
}

/** The page behind a "Show more" button, wherever its message stands. */
export async function readAfter(
  feed: Feed,
  seat: Seat,
  from: { readonly before: number; readonly scope: ReadingScope },
): Promise<ReadingPage> {
  const page = await readPage(feed.store.briefs, from);
  await rememberEnd(feed, seat, from.scope, page);
  return page;
}

/**
 * A brief as readers may see it: published, or the notice that is left of it.
 * @param reader A member of the newsroom is told that there is a draft; to everybody else it is none of their business.
 * @throws FeedError `not_found`, for readers in the same words for what is not published; `conflict` for members
 */
export async function getReadable(briefs: BriefReads, number: number, reader: Member | null): Promise<Brief> {
  const args = { number: String(number) };
  const refusal = { id: 'error-no-brief', args };
  try {
    const brief = await briefs.get(number);
    if (brief.sequence !== null) return brief;
    if (reader !== null) throw new FeedError('conflict', { id: 'refused-read-unpublished', args });
  } catch (error) {
    if (!(error instanceof FeedError) || error.code !== 'not_found') throw error;
    throw new FeedError('not_found', refusal, { cause: error });
  }
  throw new FeedError('not_found', refusal);
}

async function rememberEnd(feed: Feed, seat: Seat, scope: ReadingScope, page: ReadingPage): Promise<void> {
  const before = page.briefs.at(-1)?.sequence;
  if (before === null || before === undefined) return;
  // Hundreds of readers a second must not each wait for the disk, in front of the deliveries.
  const about = { minor: true };
  await feed.store.transaction((tx) => tx.conversations.setPosition(seat, { scope, before }), about);
}

import type { Brief } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import { headlineFeatures, headlineMarks } from './text/headline-words.js';
import { linkKey } from './text/link-key.js';

/** How long a published brief is compared with new ones: a week later the same words are other news. */
export const LIKENESS_WINDOW_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * From which share of common features on two headlines look alike (Dice's coefficient). Found by the pairs in this
 * module's test: below it stand headlines of one form about different things, above it one event told twice.
 */
const ALIKE = 0.6;

/** The most briefs that are named: the editor looks at them one by one. */
const MAX_LIKE = 3;

/** The most briefs that are compared feature by feature, those with the most common words. */
const MAX_COMPARED = 24;

/** What of a brief is compared. */
export type Comparable = Pick<Brief, 'number' | 'headline' | 'link' | 'related' | 'followUpOf'>;

/** A brief that may tell what another one tells. */
export interface LikeBrief {
  readonly number: number;
  readonly headline: string;
  /** Null while it is being worked on. */
  readonly publishedAt: number | null;
  readonly createdAt: number;
}

/** What a brief is found by when another one is like it: its link, and the beginnings of its headline's words. */
export function likenessMarks({ headline, link }: Pick<Brief, 'headline' | 'link'>): readonly string[] {
  return [...headlineMarks(headline), ...linkMarks(link)];
}

/** No word holds a slash, so that a link is never taken for one. */
function linkMarks(link: string | null): readonly string[] {
  const key = link === null ? null : linkKey(link);
  return key === null ? [] : [`//${key}`];
}

/** How much two headlines have in common, from 0 to 1; 0 when either says nothing. */
export function headlineLikeness(left: string, right: string): number {
  const [mine, theirs] = [headlineFeatures(left), headlineFeatures(right)];
  if (mine.size === 0 || theirs.size === 0) return 0;
  let common = 0;
  for (const feature of mine) if (theirs.has(feature)) common += 1;
  return (2 * common) / (mine.size + theirs.size);
}

/** Whether two headlines may tell of one event. */
export function areAlike(left: string, right: string): boolean {
  return headlineLikeness(left, right) >= ALIKE;
}

/**
 * Briefs that look like this one: with its link or a headline like its own, being worked on or published within
 * `LIKENESS_WINDOW_MS`. Not those that it goes with or follows. Newest first, at most three.
 *
 * The cost is bounded: of each word the newest uses are looked at, so that among very many briefs an older one that
 * shares nothing but common words may be missed.
 */
export async function findLikely(
  store: { readonly briefs: BriefReads },
  brief: Comparable,
  now: number,
): Promise<readonly LikeBrief[]> {
  const since = now - LIKENESS_WINDOW_MS;
  const sharing = (marks: readonly string[], limit: number) =>
    store.briefs.findSharing({ marks, since, except: brief.number, limit });
  const sameLink = await sharing(linkMarks(brief.link), MAX_LIKE + 1);
  const sameWords = await sharing(headlineMarks(brief.headline), MAX_COMPARED);
  const found = new Map<number, LikeBrief>();
  for (const each of sameLink) found.set(each.number, each);
  for (const each of sameWords) if (areAlike(each.headline, brief.headline)) found.set(each.number, each);
  if (brief.related?.kind === 'brief') found.delete(brief.related.number);
  if (brief.followUpOf !== null) found.delete(brief.followUpOf);
  return [...found.values()]
    .sort((a, b) => newestAt(b) - newestAt(a) || b.number - a.number)
    .slice(0, MAX_LIKE);
}

function newestAt({ publishedAt, createdAt }: LikeBrief): number {
  return publishedAt ?? createdAt;
}

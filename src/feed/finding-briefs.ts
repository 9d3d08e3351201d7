import type { Brief, BriefState } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import { FeedError } from './errors.js';
import { ALL_BRIEFS } from './reading-scope.js';
import { parseSearch } from './text/search-terms.js';

/** Which briefs may be meant. */
export interface BriefsMeant {
  readonly states: readonly BriefState[];
  /** Of what is not published only what this member wrote; null for everybody's. */
  readonly authorId: number | null;
}

/** How many of the newest are looked at one by one: somebody who types seeks what was lately worked on. */
const LOOKED_AT = 100;

/**
 * The briefs that may be meant by what was typed so far, the beginning of a number or words: the one of just that number
 * first, then newest first, `limit` at most. With nothing typed the newest. Older published ones are found by words alone.
 */
export async function findBriefsTyped(
  briefs: BriefReads,
  typed: string,
  { limit, ...meant }: BriefsMeant & { readonly limit: number },
): Promise<readonly Brief[]> {
  const digits = /^\s*#?(\d{1,15})\s*$/.exec(typed)?.[1] ?? null;
  const candidates = await findNewest(briefs, meant);
  const found = new Map<number, Brief>();
  const add = (some: readonly Brief[]) => {
    for (const brief of some) if (found.size < limit) found.set(brief.number, brief);
  };
  if (digits !== null) {
    const exact = await findNumber(briefs, Number(digits));
    if (exact !== null && isMeant(exact, meant)) add([exact]);
    add(candidates.filter(({ number }) => String(number).startsWith(digits)));
  } else
    add(candidates.filter((brief) => headlinesOf(brief).some((headline) => holdsWords(headline, typed))));
  const words = parseSearch(typed).length > 0 && meant.states.includes('published') ? typed : null;
  if (words !== null && found.size < limit) {
    add(await briefs.findPublished({ before: null, scope: { kind: 'search', words }, limit }));
  }
  return [...found.values()];
}

async function findNewest(briefs: BriefReads, meant: BriefsMeant): Promise<readonly Brief[]> {
  const atWork = meant.states.filter((state) => state !== 'published');
  const unpublished =
    atWork.length === 0
      ? []
      : await briefs.findByState({ states: atWork, authorId: null, beforeNumber: null, limit: LOOKED_AT });
  const published = meant.states.includes('published')
    ? await briefs.findPublished({ before: null, scope: ALL_BRIEFS, limit: LOOKED_AT })
    : [];
  return [...unpublished.filter((brief) => isMeant(brief, meant)), ...published].sort(
    (a, b) => b.number - a.number,
  );
}

function isMeant({ state, sequence, authorId: wrote }: Brief, { states, authorId }: BriefsMeant): boolean {
  return states.includes(state) && (authorId === null || sequence !== null || wrote === authorId);
}

async function findNumber(briefs: BriefReads, number: number): Promise<Brief | null> {
  try {
    return await briefs.get(number);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not_found') return null;
    throw error;
  }
}

function headlinesOf({ headline, translations }: Brief): readonly string[] {
  return [headline, ...translations.map((one) => one.headline)];
}

function holdsWords(headline: string, typed: string): boolean {
  const held = fold(headline);
  return fold(typed)
    .split(/\s+/u)
    .every((word) => held.includes(word));
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

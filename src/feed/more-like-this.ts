import type { Brief } from './brief.js';
import type { BriefReads } from './brief-ports.js';
import { headlineLikeness } from './likeness.js';
import { PAGE_SIZE } from './reading.js';
import { headlineMarks } from './text/headline-words.js';

/** How many that share words, and how many of each topic, are compared. */
const COMPARED = 24;

/** The first topics say what a brief is about. */
const TOPICS_COMPARED = 3;

/** What a headline in the same words counts beside the same topics. */
const WORDS_WEIGHT = 2;

/**
 * Published briefs that share words of the headline or topics with this one, the likest first and then the newest; as
 * many as one answer holds. The cost is bounded, so that of common words and topics only the newest uses are looked at.
 */
export async function findMoreLike(briefs: BriefReads, brief: Brief): Promise<readonly Brief[]> {
  const candidates = new Map<number, Brief>();
  for (const each of [...(await findByWords(briefs, brief)), ...(await findByTopics(briefs, brief))]) {
    if (each.number !== brief.number && each.state === 'published') candidates.set(each.number, each);
  }
  return [...candidates.values()]
    .map((candidate) => ({ candidate, score: scoreOf(brief, candidate) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (b.candidate.sequence ?? 0) - (a.candidate.sequence ?? 0))
    .slice(0, PAGE_SIZE)
    .map(({ candidate }) => candidate);
}

async function findByWords(briefs: BriefReads, { number, headline }: Brief): Promise<readonly Brief[]> {
  const marks = headlineMarks(headline);
  const found = await briefs.findSharing({ marks, since: 0, except: number, limit: COMPARED });
  const published = found.filter(({ publishedAt }) => publishedAt !== null);
  return await Promise.all(published.map((each) => briefs.get(each.number)));
}

async function findByTopics(briefs: BriefReads, { topics }: Brief): Promise<readonly Brief[]> {
  const pages = await Promise.all(
    topics.slice(0, TOPICS_COMPARED).map((slug) =>
      // The brief itself may be among them.
      briefs.findPublished({ before: null, scope: { kind: 'topic', slug }, limit: COMPARED + 1 }),
    ),
  );
  return pages.flat();
}

function scoreOf(brief: Brief, other: Brief): number {
  const shared = brief.topics.filter((topic) => other.topics.includes(topic)).length;
  const all = new Set([...brief.topics, ...other.topics]).size;
  const words = headlineLikeness(brief.headline, other.headline);
  return WORDS_WEIGHT * words + (all === 0 ? 0 : shared / all);
}

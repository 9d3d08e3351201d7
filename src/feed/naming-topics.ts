import { FeedError } from './errors.js';
import type { TopicReads, TopicWrites } from './topic-ports.js';

/**
 * The slugs to keep of topics as people named them, by present or old names; topics that do not exist yet are made.
 * @param standing What was named before: a topic that was retired since then is no reason to refuse another change.
 * @throws FeedError `conflict` for a topic that was retired
 */
export async function ensureTopics(
  topics: Pick<TopicWrites, 'ensureTopic'>,
  names: readonly string[],
  standing: readonly string[] = [],
): Promise<readonly string[]> {
  const slugs = new Set<string>();
  for (const name of names) {
    const { slug, retiredAt } = await topics.ensureTopic(name);
    if (retiredAt !== null && !standing.includes(slug)) {
      throw new FeedError('conflict', { id: 'error-topic-retired', args: { topic: name } });
    }
    slugs.add(slug);
  }
  return [...slugs];
}

/** The topics under which a brief goes out now: what was retired meanwhile is left out, or stands for another topic. */
export async function topicsInUse(
  topics: Pick<TopicReads, 'describeTopics'>,
  slugs: readonly string[],
): Promise<readonly string[]> {
  const described = await topics.describeTopics(slugs);
  return described.filter(({ retiredAt }) => retiredAt === null).map(({ slug }) => slug);
}

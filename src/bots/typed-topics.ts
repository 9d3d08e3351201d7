import type { Brief } from '../feed/brief.js';
import type { Conversation } from './command.js';

/** Puts the words that people type for topics now in place of their first names, for a form to show. */
export async function typedTopics({ feed }: Conversation): Promise<(brief: Brief) => Brief> {
  const topics = await feed.store.topics.findTopics();
  const handles = new Map(topics.map(({ slug, handle }) => [slug, handle]));
  return (brief) => ({ ...brief, topics: brief.topics.map((slug) => handles.get(slug) ?? slug) });
}

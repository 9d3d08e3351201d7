import { FeedError } from './errors.js';
import type { TopicReads } from './ports.js';
import type { Topic } from './topic.js';

/**
 * The topic that somebody named: by its slug, with or without `#`, or by its name, in any case.
 * @throws FeedError `not_found`
 */
export async function getTopicNamed(topics: TopicReads, typed: string): Promise<Topic> {
  const wanted = fold(typed.replace(/^#/, ''));
  const found = (await topics.findTopics()).find(
    ({ slug, name }) => slug === wanted.replaceAll('_', '-') || fold(name) === wanted,
  );
  if (found) return found;
  throw new FeedError('not_found', { id: 'error-topic-unknown', args: { topic: typed.slice(0, 60) } });
}

/** The topic of a button; the button may be older than the topic's end. @throws FeedError `not_found` */
export async function getTopicById(topics: TopicReads, id: number): Promise<Topic> {
  const found = (await topics.findTopics()).find((topic) => topic.id === id);
  if (found) return found;
  throw new FeedError('not_found', { id: 'error-topic-gone' });
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

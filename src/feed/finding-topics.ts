import { FeedError } from './errors.js';
import type { TopicReads } from './ports.js';
import { type Topic, topicLabel } from './topic.js';

/**
 * The topic that somebody named: by its slug, with or without `#`, or by its name, in any case.
 * @throws FeedError `not_found`
 */
export async function getTopicNamed(topics: TopicReads, typed: string): Promise<Topic> {
  return findNamed(await topics.findTopics(), typed) ?? refuse(typed);
}

/**
 * The topics that somebody listed, each once: apart by commas, or by spaces where what stands there is not one name.
 * @throws FeedError `not_found` for the first that is none
 */
export async function getTopicsListed(topics: TopicReads, typed: string): Promise<readonly Topic[]> {
  const known = await topics.findTopics();
  const found = typed.split(/[,;\n，、；،؛]/u).flatMap((part) => {
    const whole = findNamed(known, part);
    if (whole) return [whole];
    const words = part.split(/\s+/u).filter((word) => word !== '' && word !== '#');
    return words.map((word) => findNamed(known, word) ?? refuse(word));
  });
  if (found.length === 0) return refuse(typed);
  return [...new Map(found.map((topic) => [topic.id, topic])).values()];
}

/** The topic of a button; the button may be older than the topic's end. @throws FeedError `not_found` */
export async function getTopicById(topics: TopicReads, id: number): Promise<Topic> {
  const found = (await topics.findTopics()).find((topic) => topic.id === id);
  if (found) return found;
  throw new FeedError('not_found', { id: 'error-topic-gone' });
}

/** By what people type, read in a list or copy off a button. */
function findNamed(topics: readonly Topic[], typed: string): Topic | undefined {
  const wanted = fold(typed).replace(/^[#＃]/, '');
  return topics.find(
    (topic) =>
      topic.slug === wanted.replaceAll('_', '-') ||
      fold(topic.name) === wanted ||
      fold(topicLabel(topic)) === wanted,
  );
}

function refuse(typed: string): never {
  throw new FeedError('not_found', { id: 'error-topic-unknown', args: { topic: typed.trim().slice(0, 60) } });
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

import { FeedError } from './errors.js';
import { type Topic, topicLabel } from './topic.js';
import type { TopicReads } from './topic-ports.js';

/** What is read to find a topic by what people call it. */
type Names = Pick<TopicReads, 'findTopics' | 'findTopic'>;

/**
 * The topic that somebody named: by what is typed for it now or ever was, with or without `#`, or by its name in any
 * language, in any case.
 * @throws FeedError `not_found`
 */
export async function getTopicNamed(topics: Names, typed: string): Promise<Topic> {
  return (await findCalled(topics, await topics.findTopics(), typed)) ?? refuse(typed);
}

/**
 * The topics that somebody listed, each once: apart by commas, or by spaces where what stands there is not one name.
 * @throws FeedError `not_found` for the first that is none
 */
export async function getTopicsListed(topics: Names, typed: string): Promise<readonly Topic[]> {
  const known = await topics.findTopics();
  const found: Topic[] = [];
  for (const part of typed.split(/[,;\n，、；،؛]/u)) {
    const whole = await findCalled(topics, known, part);
    const words = whole === null ? part.split(/\s+/u).filter((word) => word !== '' && word !== '#') : [];
    if (whole !== null) found.push(whole);
    for (const word of words) found.push((await findCalled(topics, known, word)) ?? refuse(word));
  }
  if (found.length === 0) return refuse(typed);
  return [...new Map(found.map((topic) => [topic.id, topic])).values()];
}

/** The topic of a button; the button may be older than the topic's end. @throws FeedError `not_found` */
export async function getTopicById(topics: Pick<TopicReads, 'findTopics'>, id: number): Promise<Topic> {
  const found = (await topics.findTopics()).find((topic) => topic.id === id);
  if (found) return found;
  throw new FeedError('not_found', { id: 'error-topic-gone' });
}

/** The topics that may be meant by what was typed so far: those that begin so first, then those that hold it anywhere. */
export function findTopicsTyped(known: readonly Topic[], typed: string): readonly Topic[] {
  const wanted = fold(typed).replace(/^[#＃]/, '');
  const namesOf = (topic: Topic) => [topic.handle, ...labelsOf(topic)];
  const begins = known.filter((topic) => namesOf(topic).some((name) => name.startsWith(wanted)));
  const holds = known.filter((topic) => namesOf(topic).some((name) => name.includes(wanted)));
  return [...new Set([...begins, ...holds])];
}

/** By what people type, read in a list or copy off a button; old names come last, so that none hides a present one. */
async function findCalled(topics: Names, known: readonly Topic[], typed: string): Promise<Topic | null> {
  const wanted = fold(typed).replace(/^[#＃]/, '');
  const handle = wanted.replaceAll('_', '-');
  if (wanted === '') return null;
  return (
    known.find((topic) => topic.handle === handle || labelsOf(topic).includes(wanted)) ??
    (await topics.findTopic(handle))
  );
}

function labelsOf(topic: Topic): readonly string[] {
  const names = [topic.name, ...Object.values(topic.names)];
  return names.flatMap((name) => [fold(name), fold(topicLabel({ ...topic, name, names: {} }, ''))]);
}

function refuse(typed: string): never {
  throw new FeedError('not_found', { id: 'error-topic-unknown', args: { topic: typed.trim().slice(0, 60) } });
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}

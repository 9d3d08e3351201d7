import { FeedError } from './errors.js';

/** What a brief is about and what readers subscribe to. */
export interface Topic {
  readonly id: number;
  /** Lower case, letters of any script, digits and hyphens: what people type (`#politics`, `/subscribe politics`). */
  readonly slug: string;
  readonly name: string;
  readonly emoji: string | null;
  /** Order in lists, ascending. */
  readonly position: number;
}

/** The longest slug, in UTF-16 units; it stands on buttons and as a hashtag. */
const MAX_SLUG_LENGTH = 40;

/** Words joined by hyphens, or by the zero-width non-joiner with which Persian joins the parts of a word. */
const SLUG = /^[\p{L}\p{M}\p{N}]+(?:[-\u200c][\p{L}\p{M}\p{N}]+)*$/u;

/** More topics than this on one brief are a mistake, or an attempt to reach everybody. */
const MAX_TOPICS = 10;

/**
 * A topic as people type it, with or without `#`, in any case, underscores for hyphens as in hashtags.
 * @throws FeedError `invalid` when it cannot be a topic
 */
export function parseSlug(typed: string): string {
  const slug = typed
    .trim()
    .replace(/^[#＃]/, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('_', '-');
  if (slug.length > MAX_SLUG_LENGTH || !SLUG.test(slug)) {
    throw new FeedError('invalid', { id: 'error-topic-name', args: { topic: typed.slice(0, 60) } });
  }
  return slug;
}

/**
 * Several topics, each once, in the order given.
 * @throws FeedError `invalid` for one that cannot be a topic, or more than `MAX_TOPICS`
 */
export function parseSlugs(typed: readonly string[]): readonly string[] {
  const slugs = [...new Set(typed.map(parseSlug))];
  if (slugs.length > MAX_TOPICS) {
    throw new FeedError('invalid', { id: 'error-topics-many', args: { most: MAX_TOPICS } });
  }
  return slugs;
}

/** The topic as people see it: its emoji, if it has one, and its name. */
export function topicLabel(topic: Topic): string {
  return topic.emoji === null ? topic.name : `${topic.emoji} ${topic.name}`;
}

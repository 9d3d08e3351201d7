import { FeedError } from './errors.js';

/** What a brief is about and what readers subscribe to. */
export interface Topic {
  readonly id: number;
  /**
   * Its first name: lower case, letters of any script, digits and hyphens. Briefs and subscriptions hold it, so that it
   * stays what it is through every rename.
   */
  readonly slug: string;
  /** What people type for it now (`#politics`, `/subscribe politics`), of the same shape as a slug. */
  readonly handle: string;
  readonly name: string;
  /** Names in other languages, by BCP 47. */
  readonly names: Readonly<Record<string, string>>;
  readonly emoji: string | null;
  /** 0xRRGGBB, or null for the platform's usual one. */
  readonly colour: number | null;
  /** Order in lists, ascending. */
  readonly position: number;
  /** Since when nothing new is published under it, in milliseconds since 1970; null while it is in use. */
  readonly retiredAt: number | null;
}

/** Who a name is for: the language's own name, if the topic has one. */
type Named = Pick<Topic, 'name' | 'names'>;

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

/** The topic's name in a language (BCP 47): `de` serves `de-AT`. */
export function topicName({ name, names }: Named, locale: string): string {
  const language = locale.split('-')[0] ?? locale;
  if (Object.hasOwn(names, locale)) return names[locale] ?? name;
  return Object.hasOwn(names, language) ? (names[language] ?? name) : name;
}

/** The topic as people of a language (BCP 47) see it: its emoji, if it has one, and its name. */
export function topicLabel(topic: Named & Pick<Topic, 'emoji'>, locale: string): string {
  const name = topicName(topic, locale);
  return topic.emoji === null ? name : `${topic.emoji} ${name}`;
}

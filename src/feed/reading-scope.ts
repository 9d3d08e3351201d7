/** What a list of briefs is a list of. JSON. */
export type ReadingScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'topic'; readonly slug: string }
  /** What these words are found in. */
  | { readonly kind: 'search'; readonly words: string };

export const ALL_BRIEFS: ReadingScope = { kind: 'all' };

/** The briefs of one topic, or with null all of them. */
export function scopeOfTopic(slug: string | null): ReadingScope {
  return slug === null ? ALL_BRIEFS : { kind: 'topic', slug };
}

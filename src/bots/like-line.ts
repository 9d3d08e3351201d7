import type { Language } from '../feed/language.js';
import type { LikeBrief } from '../feed/likeness.js';
import { agoText, type TimeStyle } from '../feed/time-text.js';

/** Warns of a brief that may tell the same: "#118, 12 minutes ago, looks like this one". `now` in ms since 1970. */
export function likeLine(
  { language, times, now }: { readonly language: Language; readonly times: TimeStyle; readonly now: number },
  like: LikeBrief,
): string {
  // As text: a language would put separators into a number of four digits.
  const number = String(like.number);
  const { headline, publishedAt } = like;
  if (publishedAt === null) return language.say('like-at-work', { number, headline });
  return language.say('like-published', { number, ago: agoText(publishedAt, now, times), headline });
}

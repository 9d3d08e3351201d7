import type { Brief } from '../feed/brief.js';
import type { Language } from '../feed/language.js';

/** A story by its first brief: the number, and the headline while readers may read it. */
export function storyName(language: Language, { number, headline, state }: Brief): string {
  if (state !== 'published') return `#${number}`;
  return language.say('following-story', { number: String(number), headline });
}

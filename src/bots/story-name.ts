import type { Brief } from '../feed/brief.js';
import { tellIn } from '../feed/brief-language.js';
import type { Language } from '../feed/language.js';

/** A story by its first brief: the number, and the headline while readers may read it. */
export function storyName(language: Language, brief: Brief): string {
  const { number, state } = brief;
  if (state !== 'published') return `#${number}`;
  const { headline } = tellIn(brief, [language.locale]);
  return language.say('following-story', { number: String(number), headline });
}

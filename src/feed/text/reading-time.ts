import type { Document } from './document.js';
import { plainText, wordsOf } from './to-plain-text.js';

/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238;

/** Han and kana characters a minute, since Chinese and Japanese set no spaces between words. */
const CHARACTERS_PER_MINUTE = 500;

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** How long a document or plain text takes to read, in whole minutes, at least 1. Mixed texts add up. */
export function readingMinutes(content: Document | string): number {
  const text = typeof content === 'string' ? content : plainText(content);
  const characters = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = wordsOf(text.replace(IDEOGRAPHS, ' ')).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}

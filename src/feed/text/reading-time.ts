import type { Document } from './document.js';
import { plainText, wordsOf } from './to-plain-text.js';

/** Silent reading of English non-fiction, words a minute (Brysbaert 2019, "How many words do we read per minute?"). */
const WORDS_PER_MINUTE = 238;

/** Han and kana characters a minute, since Chinese and Japanese set no spaces between words. */
const CHARACTERS_PER_MINUTE = 500;

const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Parting a text into words takes a tenth of a millisecond, and readers ask for the same few texts all day. */
const known = new WeakMap<Document, number>();

/** How long a document or plain text takes to read, in whole minutes, at least 1. Mixed texts add up. */
export function readingMinutes(content: Document | string): number {
  if (typeof content === 'string') return minutesOf(content);
  const minutes = known.get(content) ?? minutesOf(plainText(content));
  known.set(content, minutes);
  return minutes;
}

function minutesOf(text: string): number {
  const characters = text.match(IDEOGRAPHS)?.length ?? 0;
  const words = wordsOf(text.replace(IDEOGRAPHS, ' ')).length;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}

import type { Store } from '../src/feed/ports.js';
import { readPlainText } from '../src/feed/text/from-plain-text.js';

const BRIEFS_AT_ONCE = 1_000;
const HEADLINE_WORDS = 7;
const TEXT_WORDS = 60;
/** A newsroom publishes one about every ten minutes. */
const APART_MS = 600_000;

/** The topics of the bench's newsroom. */
export const TOPICS = ['city', 'harbour', 'politics', 'sports', 'weather', 'culture'] as const;

/** Invented words, from the commonest to the rarest. */
export interface Words {
  at(rank: number): string;
  /** One after another, as often as their rank says (Zipf's law). */
  next(): string;
}

const VOCABULARY = 20_000;
const SYLLABLES = 'ba de fi go hu ja ke li mo nu pa re si to vu wa ye zi ro ne'.split(' ');

export function createWords(): Words {
  let seed = 1;
  // Numbers that are the same in every run: https://en.wikipedia.org/wiki/Linear_congruential_generator
  const random = (): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const all = Array.from({ length: VOCABULARY }, (_, rank) => {
    const { length } = SYLLABLES;
    const parts = [
      rank % length,
      Math.floor(rank / length) % length,
      Math.floor(rank / length ** 2) % length,
    ];
    return `${parts.map((part) => SYLLABLES[part]).join('')}${rank >= length ** 3 ? 'n'.repeat(1 + Math.floor(rank / length ** 3)) : ''}`;
  });
  return {
    at: (rank) => all[rank % VOCABULARY] ?? '',
    next: () => all[Math.floor(VOCABULARY ** random()) - 1] ?? '',
  };
}

/** Published by the store alone: broadcasts, history and audit are of no matter here. */
export async function addArchive(store: Store, briefs: number, words: Words): Promise<void> {
  const text = (length: number): string => Array.from({ length }, words.next).join(' ');
  const newest = Date.now();
  for (let first = 0; first < briefs; first += BRIEFS_AT_ONCE) {
    await store.transaction(async (tx) => {
      for (let index = first; index < Math.min(first + BRIEFS_AT_ONCE, briefs); index += 1) {
        const at = newest - (briefs - index) * APART_MS;
        const draft = await tx.briefs.create(
          {
            headline: text(HEADLINE_WORDS),
            text: readPlainText(text(TEXT_WORDS)),
            topics: [TOPICS[index % TOPICS.length] ?? 'city'],
            deskId: null,
            picture: null,
            link: null,
            related: null,
            followUpOf: null,
            urgency: 'routine',
            language: 'en',
            translations: [],
            embargoUntil: null,
            expiresAt: null,
          },
          { authorId: null, at },
        );
        const sequence = await tx.briefs.nextSequence();
        await tx.briefs.save({ ...draft, state: 'published', publishedAt: at, sequence });
      }
    });
  }
}

import type { Brief, Translation } from './brief.js';
import { otherLanguages } from './brief-language.js';
import type { Platform } from './destination.js';
import { FeedError } from './errors.js';
import { type PostRates, type Reaching, reachingOf } from './forecast.js';
import { findLikely, type LikeBrief } from './likeness.js';
import type { Looks } from './look.js';
import type { PageReader } from './page-reader.js';
import type { Feed } from './ports.js';
import { isEmpty, plainText } from './text/to-plain-text.js';
import type { BriefView } from './view.js';
import { wordsOf } from './word-filter.js';

/** What an editor may want to know before a brief goes out. None of it forbids anything. */
export type Warning =
  | { readonly kind: 'no-text' }
  /** The newsroom has topics, and the brief is under none of them. */
  | { readonly kind: 'no-topics' }
  /** Of `whole` UTF-16 units of text so many are left out. */
  | { readonly kind: 'cut'; readonly platform: Platform; readonly leftOut: number; readonly whole: number }
  | { readonly kind: 'picture-gone' }
  /** A translation without a headline or a text, or of an earlier text. */
  | { readonly kind: 'translation'; readonly language: string; readonly problem: TranslationProblem }
  | { readonly kind: 'like'; readonly brief: LikeBrief };

export type TranslationProblem = 'no-headline' | 'no-text' | 'outdated';

/** What was found out about a brief. */
export interface CheckFacts {
  readonly hasTopics: boolean;
  /** For each platform that it goes to. */
  readonly leftOut: readonly { readonly platform: Platform; readonly units: number }[];
  readonly isPictureGone: boolean;
  readonly like: readonly LikeBrief[];
}

/** What there is to warn of, what is missing first. */
export function warningsOf(
  brief: Pick<Brief, 'text' | 'topics' | 'picture' | 'translations'>,
  facts: CheckFacts,
): Warning[] {
  const whole = plainText(brief.text).length;
  const warnings: Warning[] = [];
  if (whole === 0) warnings.push({ kind: 'no-text' });
  if (facts.hasTopics && brief.topics.length === 0) warnings.push({ kind: 'no-topics' });
  for (const { platform, units } of facts.leftOut) {
    if (units > 0) warnings.push({ kind: 'cut', platform, leftOut: units, whole });
  }
  if (facts.isPictureGone) warnings.push({ kind: 'picture-gone' });
  for (const translation of brief.translations) {
    const problem = problemOf(translation, whole > 0);
    if (problem !== null) warnings.push({ kind: 'translation', language: translation.language, problem });
  }
  return [...warnings, ...facts.like.map((like) => ({ kind: 'like', brief: like }) as const)];
}

/** What is the first thing to put right in a translation; null where all is well. */
export function problemOf(
  { headline, text, standing }: Translation,
  hasText: boolean,
): TranslationProblem | null {
  if (headline === '') return 'no-headline';
  if (hasText && isEmpty(text)) return 'no-text';
  return standing === 'current' ? null : 'outdated';
}

/** What the check of a brief stands on besides the store. */
export interface CheckMeans {
  readonly looks: Looks;
  readonly rates: PostRates;
  readonly pages: Pick<PageReader, 'readPicture'>;
}

/** What came of looking at a brief before it goes out. */
export interface BriefCheck {
  readonly warnings: readonly Warning[];
  readonly reaching: Reaching;
}

/** How long a picture's address may take to answer: somebody waits for the button that they pressed. */
const PICTURE_TIMEOUT_MS = 5_000;

/**
 * Looks at a brief as it would go out now.
 * @param view As readers would see it.
 */
export async function checkBrief(
  feed: Feed,
  { brief, view }: { readonly brief: Brief; readonly view: BriefView },
  means: CheckMeans,
): Promise<BriefCheck> {
  const { store } = feed;
  const now = feed.clock.now();
  // It goes to everybody who wants it up to this moment, which is one before the next.
  const offer = { ...brief, alsoIn: otherLanguages(brief), openedAt: now + 1, words: wordsOf(brief) };
  const reaching = reachingOf(await store.broadcasts.findForecast(offer), means.rates);
  const facts: CheckFacts = {
    hasTopics: (await store.topics.findTopics()).length > 0,
    leftOut: await Promise.all(
      reaching.platforms.map(async ({ platform }) => ({
        platform,
        units: (await means.looks[platform](view)).leftOut,
      })),
    ),
    isPictureGone: await isPictureGone(feed, brief, means),
    like: await findLikely(store, brief, now),
  };
  return { warnings: warningsOf(brief, facts), reaching };
}

/** What we keep ourselves does not go; what stands at an address of somebody else's may. */
async function isPictureGone(feed: Feed, { picture }: Brief, { pages }: CheckMeans): Promise<boolean> {
  if (picture?.kind !== 'web') return false;
  const { url } = picture;
  return await new Promise((resolve, reject) => {
    const callOff = feed.clock.after(PICTURE_TIMEOUT_MS, () => resolve(true));
    pages
      .readPicture(url)
      .then(
        () => resolve(false),
        (error: unknown) =>
          error instanceof FeedError && error.code !== 'internal' ? resolve(true) : reject(error),
      )
      .finally(callOff);
  });
}

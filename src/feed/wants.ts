import type { Brief, Urgency } from './brief.js';
import type { Subscription } from './subscription.js';
import { passes } from './word-filter.js';

/** What decides who wants a brief: its topics as of first publication, and when that was. */
export interface Offer extends Pick<Brief, 'urgency' | 'language'> {
  /** Other languages that it is told in as well. Left out: none. */
  readonly alsoIn?: readonly string[];
  /** Slugs. */
  readonly topics: readonly string[];
  /** Who chose a topic at this time or later is not posted what came before. Milliseconds since 1970. */
  readonly openedAt: number;
  /** Headline and text, made by `wordsOf`. Left out: filters by words are not asked. */
  readonly words?: string;
}

const WEIGHT: Readonly<Record<Urgency, number>> = { routine: 0, urgent: 1, flash: 2 };

/**
 * Whether a subscription asks for a brief. A hidden topic wins over a chosen one and over "every topic"; a brief with
 * no topic goes to those with every topic; a topic counts only when it was wanted strictly before the brief came out.
 */
export function wantsBrief(subscription: Subscription | null, offer: Offer): boolean {
  if (subscription === null || cameInPause(subscription, offer)) return false;
  const { words } = subscription;
  if (words !== undefined && offer.words !== undefined && !passes(words, offer.words)) return false;
  if (WEIGHT[offer.urgency] < WEIGHT[subscription.leastUrgency]) return false;
  if (subscription.languages !== null && !isToldIn(subscription.languages, offer)) return false;
  if (offer.topics.some((topic) => subscription.hidden.includes(topic))) return false;
  if (isBefore(subscription.everySince, offer)) return true;
  return offer.topics.some((topic) => isBefore(subscription.chosen[topic] ?? null, offer));
}

/** A pause is over without anybody doing anything, so that its end is compared with when the brief came out. */
export function cameInPause({ pause }: Subscription, { openedAt }: Pick<Offer, 'openedAt'>): boolean {
  return pause !== undefined && (pause.until === null || openedAt <= pause.until);
}

function isBefore(since: number | null, offer: Offer): boolean {
  return since !== null && since < offer.openedAt;
}

function isToldIn(wanted: readonly string[], { language, alsoIn = [] }: Offer): boolean {
  return [language, ...alsoIn].some((one) => speaks(wanted, one));
}

/** `en` asks for `en-GB` as well; `en-GB` does not ask for `en-US`, but takes a brief that says only `en`. */
function speaks(wanted: readonly string[], language: string): boolean {
  const offered = language.toLowerCase();
  return wanted.some((one) => {
    const tag = one.toLowerCase();
    return tag === offered || offered.startsWith(`${tag}-`) || tag.startsWith(`${offered}-`);
  });
}

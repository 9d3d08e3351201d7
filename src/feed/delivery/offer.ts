import type { Offer } from '../wants.js';
import type { BriefHead } from './ledger.js';

/** A brief on its way, as it is compared with what places want. @param given.words Left out where none are filtered by. */
export function offerOf(
  { urgency, language, alsoIn }: BriefHead,
  {
    topics,
    openedAt,
    words,
  }: { readonly topics: readonly string[]; readonly openedAt: number; readonly words?: string | undefined },
): Offer {
  const also = { ...(alsoIn && { alsoIn }), ...(words !== undefined && { words }) };
  return { topics, openedAt, urgency, language, ...also };
}

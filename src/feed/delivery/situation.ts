import { wantsBrief } from '../wants.js';
import { repeatsPosts } from './guarantee.js';
import type { BriefHead, Candidate } from './ledger.js';
import type { Messenger } from './messenger.js';
import type { Situation } from './next-action.js';

/** All that decides about a candidate, with the brief as it is now. */
export function situationOf(
  candidate: Candidate,
  brief: BriefHead,
  messenger: Pick<Messenger, 'canRemove'>,
  now: number,
): Situation {
  const { delivery, destination } = candidate;
  return {
    brief,
    delivery,
    destination: { parked: destination.parked !== null, wants: isWanted(candidate, brief) },
    removable: delivery.copy !== null && messenger.canRemove(delivery.copy, destination, now),
    repeatsPosts: repeatsPosts(destination.kind),
    now,
  };
}

function isWanted(candidate: Candidate, brief: BriefHead): boolean {
  const { subscription, destination, topics, openedAt, words } = candidate;
  const { urgency, language, alsoIn } = brief;
  const also = { ...(alsoIn && { alsoIn }), ...(words !== undefined && { words }) };
  const offer = { topics, openedAt, urgency, language, ...also };
  return destination.activeSince < openedAt && wantsBrief(subscription, offer);
}

import { TIER } from '../destination.js';
import { digestIdOf } from '../digest.js';
import { nextDigest } from '../digest-schedule.js';
import { wantsFollowed } from '../following.js';
import { isStale } from '../freshness.js';
import type { QuietClock } from '../quiet-hours.js';
import { isPaused } from '../subscription.js';
import { NO_ZONE } from '../time-zone.js';
import { wantsBrief } from '../wants.js';
import { repeatsPosts } from './guarantee.js';
import type { BriefHead, Candidate } from './ledger.js';
import type { Messenger } from './messenger.js';
import type { Company, Situation } from './next-action.js';
import { offerOf } from './offer.js';

/** What a candidate is judged with besides what the ledger knows. */
export interface Judgement {
  readonly messenger: Pick<Messenger, 'canRemove'>;
  readonly quiet: QuietClock;
  /** How long a routine brief is posted to somebody who was out of reach, in milliseconds; null for ever. */
  readonly freshForMs: number | null;
  /** Whether the bot has so much routine work that private chats get it put together. */
  isOverloaded(): boolean;
}

/** All that decides about a candidate, with the brief as it is now. */
export function situationOf(
  candidate: Candidate,
  brief: BriefHead,
  judgement: Judgement,
  now: number,
): Situation {
  const { delivery, destination } = candidate;
  const { copy } = delivery;
  return {
    brief,
    delivery,
    destination: {
      parked: destination.parked !== null,
      wants: isWanted(candidate, brief, now),
      company: copy === null ? companyOf(candidate, brief, judgement, now) : null,
    },
    removable: copy !== null && judgement.messenger.canRemove(copy, destination, now),
    repeatsPosts: repeatsPosts(destination.kind),
    now,
  };
}

function isWanted(candidate: Candidate, brief: BriefHead, now: number): boolean {
  const { subscription, destination, openedAt } = candidate;
  // What is in it was wanted when it was put together, a moment ago or before it was held up.
  if (digestIdOf(brief.number) !== null) return subscription !== null && !isPaused(subscription, now);
  if (destination.activeSince >= openedAt) return false;
  return isFollowed(candidate) || wantsBrief(subscription, offerOf(brief, candidate));
}

function isFollowed({ followedSince, subscription, openedAt }: Candidate): boolean {
  return wantsFollowed(followedSince ?? null, subscription, { openedAt });
}

/**
 * What the place waits for before it gets a post. A flash waits for nothing but quiet hours in which it is unwanted, and
 * what goes on with a story that the place follows is in no scheduled digest.
 */
function companyOf(
  candidate: Candidate,
  brief: BriefHead,
  judgement: Judgement,
  now: number,
): Company | null {
  const { subscription, destination } = candidate;
  if (subscription === null) return null;
  const timeZone = destination.timeZone ?? NO_ZONE;
  const isFlash = brief.urgency === 'flash';
  const isOfBrief = digestIdOf(brief.number) === null;
  if (subscription.digest !== undefined && !isFlash && isOfBrief && !isFollowed(candidate)) {
    return { occasion: 'scheduled', until: nextDigest(subscription.digest, timeZone, now) };
  }
  const silence = silenceOf(candidate, judgement, now);
  if (silence !== null && (!isFlash || subscription.quiet?.flash === 'wait')) {
    return { occasion: 'quiet', until: silence };
  }
  if (!isOfBrief || brief.urgency !== 'routine') return null;
  const { freshForMs } = judgement;
  const place = { quiet: subscription.quiet, timeZone };
  if (isStale({ urgency: brief.urgency, since: candidate.freshSince }, place, { freshForMs, now })) {
    return { occasion: 'catch-up', until: now };
  }
  const isCrowded = !candidate.known && destination.tier === TIER.private && judgement.isOverloaded();
  return isCrowded ? { occasion: 'overload', until: now } : null;
}

/** Until when it is quiet in a place; null while it is not. */
export function silenceOf(
  { subscription, destination }: Candidate,
  judgement: Pick<Judgement, 'quiet'>,
  now: number,
): number | null {
  const quiet = subscription?.quiet;
  if (quiet === undefined) return null;
  const { isQuiet, until } = judgement.quiet.at(quiet, destination.timeZone ?? NO_ZONE, now);
  return isQuiet ? until : null;
}

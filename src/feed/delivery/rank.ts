import { TIER, type Tier } from '../destination.js';
import { digestIdOf } from '../digest.js';
import type { BriefHead } from './ledger.js';

/** What a request is for, as far as it decides the order in a lane. The order of this list is that of due rows. */
export const WORK_CLASSES = ['retraction', 'flash', 'correction', 'urgent', 'routine', 'returned'] as const;
export type WorkClass = (typeof WORK_CLASSES)[number];

/** Class and tier as one number: what due rows are found by. */
export type Rank = number;

export const TIERS: readonly Tier[] = Object.values(TIER);

export function rankOf(work: WorkClass, tier: Tier): Rank {
  return WORK_CLASSES.indexOf(work) * TIERS.length + tier;
}

export const ALL_RANKS: readonly Rank[] = WORK_CLASSES.flatMap((work) =>
  TIERS.map((tier) => rankOf(work, tier)),
);

/**
 * What is still to be done about a row: a post counts by its brief's urgency, a change by what it is. A digest is routine
 * whatever is in it: that waited already, and what is urgent now does not wait for it.
 */
export function classOfRow(
  brief: Pick<BriefHead, 'number' | 'state' | 'urgency'>,
  posted: boolean,
): WorkClass {
  if (brief.state === 'retracted') return 'retraction';
  if (posted) return 'correction';
  return digestIdOf(brief.number) === null ? brief.urgency : 'routine';
}

/**
 * Whose turn it is in a lane. Retractions and flash come before everything else and take turns; then corrections take
 * turns with posts, urgent before routine; what a returned destination missed comes last.
 */
export class Turns {
  #lastUrgent: WorkClass = 'flash';
  #lastWasCorrection = false;

  /** The class to serve next of those that have something ready, or null. */
  next(ready: Pick<ReadonlySet<WorkClass>, 'has'>): WorkClass | null {
    if (ready.has('retraction') || ready.has('flash')) {
      const other = this.#lastUrgent === 'flash' ? 'retraction' : 'flash';
      return ready.has(other) ? other : this.#lastUrgent;
    }
    const post = ready.has('urgent') ? 'urgent' : ready.has('routine') ? 'routine' : null;
    if (ready.has('correction') && (post === null || !this.#lastWasCorrection)) return 'correction';
    return post ?? (ready.has('returned') ? 'returned' : null);
  }

  /** A request of this class was granted. */
  noteServed(work: WorkClass): void {
    if (work === 'retraction' || work === 'flash') this.#lastUrgent = work;
    else this.#lastWasCorrection = work === 'correction';
  }
}

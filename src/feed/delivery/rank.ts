import type { Urgency } from '../brief.js';
import { TIER, type Tier } from '../destination.js';

/** What a request is for, as far as it decides the order in a lane. The order of this list is that of service. */
export const WORK_CLASSES = ['retraction', 'flash', 'correction', 'urgent', 'routine', 'returned'] as const;
export type WorkClass = (typeof WORK_CLASSES)[number];

/** Class and tier as one number, ascending in the order of service; what due rows are found by. */
export type Rank = number;

const TIERS = Object.keys(TIER).length;

export function rankOf(work: WorkClass, tier: Tier): Rank {
  return WORK_CLASSES.indexOf(work) * TIERS + tier;
}

/** The class of a post by its brief's urgency. */
export function classOfUrgency(urgency: Urgency): WorkClass {
  return urgency;
}
